import { quantileOf } from './robust.js';

/** How late autoscaling was, as a campaign's own bursts show it: never one number as if it were certain (C16). */
export type LagEstimate =
  | {
      readonly kind: 'estimated';
      /** Half of the bursts were over it by then: the lag of C8 for this campaign. */
      readonly seconds: number;
      /** From what the quickest tenth shows at least to what 9 of 10 bursts stay within; Infinity where too many were not over it at their end. */
      readonly low: number;
      readonly high: number;
      /** Bursts that rose fast enough to tell. */
      readonly bursts: number;
    }
  | {
      readonly kind: 'insufficient-data';
      readonly bursts: number;
      readonly neededBursts: number;
      readonly days: number;
      readonly neededDays: number;
    }
  /** Most bursts ended before their trouble did: the lag is longer than they lasted. */
  | { readonly kind: 'never-recovered'; readonly bursts: number; readonly low: number };

/** What one burst tells: its longest run of windows in trouble, and whether it was over before the burst was. */
export interface LagSign {
  readonly start: number;
  readonly troubledWindows: number;
  readonly hasRecovered: boolean;
}

const LEAST_BURSTS = 5;
/** One bad evening is one event, however many bursts it had. */
const LEAST_DAYS = 2;
const DAY_SECONDS = 86_400;

export function autoscalingLag(signs: readonly LagSign[], windowSeconds: number): LagEstimate {
  const days = new Set(signs.map(({ start }) => Math.floor(start / DAY_SECONDS))).size;
  if (signs.length < LEAST_BURSTS || days < LEAST_DAYS)
    return { kind: 'insufficient-data', bursts: signs.length, neededBursts: LEAST_BURSTS, days, neededDays: LEAST_DAYS };
  // n windows in trouble: it began somewhere in the first of them and was over somewhere in the last. None: within a window, which hides it.
  const lows = signs.map(({ troubledWindows }) => Math.max(0, troubledWindows - 1) * windowSeconds),
    highs = signs.map(({ troubledWindows, hasRecovered }) => (hasRecovered ? Math.max(1, troubledWindows) * windowSeconds : Infinity));
  const low = quantileOf(lows, 0.1),
    seconds = quantileOf(highs, 0.5);
  if (seconds === Infinity) return { kind: 'never-recovered', bursts: signs.length, low };
  return { kind: 'estimated', seconds, low, high: quantileOf(highs, 0.9), bursts: signs.length };
}
