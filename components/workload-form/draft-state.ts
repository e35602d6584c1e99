import * as z from 'zod/mini';
import { PLACEMENT_TYPES } from '../../pricing/workload.js';
import { renewKeys, type WorkloadDraft } from './draft.js';

const text = z.string().check(z.maxLength(1000));
const key = z.number();
const band = z.object({ key, role: z.enum(['usual', 'peak', 'other']), requestsPerHour: text, hoursPerMonth: text });
const placement = z.object({
  key,
  name: text,
  type: z.enum(PLACEMENT_TYPES),
  purpose: z.optional(text),
  demand: z.array(band).check(z.maxLength(1000)),
  minimumProvisionedTps: text,
  minimumRequestsPerSecond: text,
  isPrecomputed: z.boolean(),
  usersPerRun: text,
  runsPerMonth: text,
});
const draft = z.object({
  region: text,
  hoursPerMonth: z.number(),
  users: text,
  gigabytesPerMonth: text,
  trainingHours: text,
  trainedInteractions: text,
  freeTier: z.boolean(),
  placements: z.array(placement).check(z.maxLength(1000)),
  batch: z
    .array(z.object({ key, kind: z.enum(['recommendations', 'segments']), countPerRun: text, runsPerMonth: text }))
    .check(z.maxLength(1000)),
  activity: z.array(z.object({ key, usersShare: text, requestsShare: text })).check(z.maxLength(100)),
});

/** What a browser keeps of the form between visits: everything that was typed, valid or not. */
export function stateOf(typed: WorkloadDraft): string {
  return JSON.stringify(typed);
}

/** What was typed, from what a browser kept; undefined where it kept something that we did not write, or an older page of ours did. */
export function draftFromState(state: unknown): WorkloadDraft | undefined {
  if (typeof state !== 'string') return undefined;
  let kept: unknown;
  try {
    kept = JSON.parse(state);
  } catch {
    return undefined;
  }
  const { data } = z.safeParse(draft, kept);
  return data && renewKeys(data as WorkloadDraft);
}
