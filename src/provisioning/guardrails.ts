import type { Guardrail, PlanLimits } from './change-plan.js';
import { isSettled, type Provisioned } from './provisioned.js';

/** What must hold before a minimum is written: neither the SDK nor IAM checks any of it (aws-api section 12, step 3). */
export function guardrailsFor(
  { kind, status, latestUpdate }: Pick<Provisioned, 'kind' | 'status' | 'latestUpdate'>,
  minimum: number,
  { maximumTps }: PlanLimits,
): Guardrail[] {
  const halting = isSettled(status) ? latestUpdate?.status : status;
  const isUpdatable = halting === undefined || isSettled(halting);
  return [
    guardrail('whole-number', Number.isSafeInteger(minimum) && minimum >= 1, {
      met: 'a whole number from 1 up',
      unmet: `minimum: expected a whole number >= 1, got ${minimum}. Take ${Math.max(1, Math.ceil(minimum))} instead`,
    }),
    guardrail('quota', minimum <= maximumTps, {
      met: `no more than ${maximumTps}`,
      unmet: `minimum: expected at most ${maximumTps}, got ${minimum}. Take ${maximumTps} instead, split the campaign, or state the quota that AWS raised for you`,
    }),
    {
      ...guardrail('updatable', isUpdatable, {
        met: 'it takes an update',
        unmet: `it is ${halting}: AWS takes no update now. Wait until it has settled, then plan again`,
      }),
      ...(!isUpdatable && { status: halting }),
    },
    guardrail('writable', kind === 'campaign', {
      met: 'a campaign',
      unmet: 'recommenders are advised on, not written. Change it in the AWS console',
    }),
  ];
}

function guardrail(id: Guardrail['id'], met: boolean, words: { readonly met: string; readonly unmet: string }): Guardrail {
  return { id, met, message: met ? words.met : words.unmet };
}
