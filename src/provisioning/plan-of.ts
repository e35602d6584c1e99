import { Big, type Big as Decimal } from '../../pricing/exact.js';
import type { ChangePlan, Guardrail, Outlook, PlannedChange, RiskRange } from './change-plan.js';
import { moneyOf, type ChangeCost, type HoursChange } from './plan-money.js';
import { hashOf } from './plan-hash.js';
import { deepFrozen } from './deep-frozen.js';

/** An outlook before it is priced. */
export type DraftOutlook = Omit<Outlook, 'costPerMonth'>;

/** A change before it is priced and judged. */
export interface DraftChange {
  readonly arn: string;
  readonly name: string;
  readonly kind: PlannedChange['kind'];
  readonly before: DraftOutlook;
  readonly after: DraftOutlook;
  readonly requestsPerMonth: number | undefined;
  readonly reason: string | undefined;
  readonly guardrails: readonly Guardrail[];
}

/** A plan before it is priced, judged and sealed. */
export type Draft = Omit<ChangePlan, 'version' | 'changes' | 'costDifferencePerMonth' | 'risk' | 'hash'> & {
  readonly changes: readonly DraftChange[];
};

/** Prices a draft by C5, says how each change is agreed to, and seals it: deep-frozen, with its hash. */
export function planOf({ changes: drafts, ...rest }: Draft): ChangePlan {
  const hours = drafts.map((draft) => hoursOf(draft, rest.hoursPerMonth));
  const money = moneyOf(hours, new Big(rest.otherTpsHours), rest.tpsHourTiers);
  const changes = drafts.map((draft, index) => judged(draft, money.costOf(hours[index]!), rest.limits.riskBudget));
  const written = changes.map(({ call }) => call !== undefined);
  const plan = {
    version: 1 as const,
    ...rest,
    changes,
    costDifferencePerMonth: money.differenceOf(hours.filter((_, index) => written[index]))?.toFixed(),
    risk: riskOf(changes.filter((_, index) => written[index])),
  };
  return deepFrozen({ ...plan, hash: hashOf(plan) });
}

function judged(draft: DraftChange, cost: ChangeCost, riskBudget: number): PlannedChange {
  const { arn, kind, before, after, guardrails } = draft;
  const direction = after.minimum > before.minimum ? 'raise' : after.minimum < before.minimum ? 'lower' : 'none';
  const blocked = guardrails.some(({ met }) => !met);
  const isWithinBudget = after.riskShareLagging !== undefined && after.riskShareLagging <= riskBudget;
  return {
    ...draft,
    direction,
    before: { ...before, costPerMonth: cost.before?.toFixed() },
    after: { ...after, costPerMonth: cost.after?.toFixed() },
    costDifferencePerMonth: cost.difference?.toFixed(),
    blocked,
    confirmByName: direction === 'raise' || (direction === 'lower' && !isWithinBudget),
    call:
      blocked || direction === 'none' || kind !== 'campaign'
        ? undefined
        : { target: 'AmazonPersonalize.UpdateCampaign', input: { campaignArn: arn, minProvisionedTPS: after.minimum } },
  };
}

function hoursOf({ kind, before, after }: DraftChange, hoursPerMonth: number): HoursChange {
  const decimal = (text: string | undefined): Decimal | undefined => (text === undefined ? undefined : new Big(text));
  return {
    before: decimal(before.tpsHours),
    after: decimal(after.tpsHours),
    least: kind === 'campaign' ? new Big(before.minimum).times(hoursPerMonth) : new Big(0),
  };
}

function riskOf(changes: readonly PlannedChange[]): { readonly before: RiskRange; readonly after: RiskRange } | undefined {
  const share = (side: 'before' | 'after', measure: 'riskShareLagging' | 'riskShareNoAutoscaling'): number => {
    let requests = 0,
      atRisk = 0;
    for (const change of changes) {
      requests += change.requestsPerMonth ?? NaN;
      atRisk += (change.requestsPerMonth ?? NaN) * (change[side][measure] ?? NaN);
    }
    return requests === 0 ? 0 : atRisk / requests;
  };
  const range = (side: 'before' | 'after'): RiskRange => ({
    lagging: share(side, 'riskShareLagging'),
    noAutoscaling: share(side, 'riskShareNoAutoscaling'),
  });
  const risk = { before: range('before'), after: range('after') };
  return changes.length === 0 || Number.isNaN(risk.before.lagging + risk.after.lagging) ? undefined : risk;
}
