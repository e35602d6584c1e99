import * as z from 'zod/mini';
import { flag, leaf, oneOf } from '../../pricing/schema.js';
import { PLACEMENT_TYPES } from '../../pricing/workload.js';
import { renewKeys, type WorkloadDraft } from './draft.js';

// Nobody is told what is wrong with a draft that was kept: it is read, or it is not.
const text = leaf<string>('a text', (v) => typeof v === 'string' && v.length <= 1000);
const number = leaf<number>('a number', Number.isFinite);
const listOf = <T extends z.ZodMiniType>(shape: T, most = 1000) =>
  z.array(shape).check(({ value, issues }) => {
    if (value.length > most) issues.push({ code: 'custom', input: value });
  });
const key = number;
const band = z.object({ key, role: oneOf('usual', 'peak', 'other'), requestsPerHour: text, hoursPerMonth: text });
const placement = z.object({
  key,
  name: text,
  type: oneOf(...PLACEMENT_TYPES),
  purpose: z.optional(text),
  demand: listOf(band),
  minimumProvisionedTps: text,
  minimumRequestsPerSecond: text,
  isPrecomputed: flag,
  usersPerRun: text,
  runsPerMonth: text,
});
const draft = z.object({
  region: text,
  hoursPerMonth: number,
  users: text,
  gigabytesPerMonth: text,
  trainingHours: text,
  trainedInteractions: text,
  freeTier: flag,
  placements: listOf(placement),
  batch: listOf(z.object({ key, kind: oneOf('recommendations', 'segments'), countPerRun: text, runsPerMonth: text })),
  activity: listOf(z.object({ key, usersShare: text, requestsShare: text }), 100),
});

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
