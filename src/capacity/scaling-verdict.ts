import type { DemandSeries } from '../demand/demand-series.js';
import { autoscalingLag, type LagEstimate } from './autoscaling-lag.js';
import { burstsOf, calmWindows, minimumsOf, type Burst, type MinimumSince } from './bursts.js';
import { calmOf, errorShare, extraErrors, type Calm } from './calm.js';
import { DEFAULT_LAG_SECONDS } from './frontier.js';

/** What a campaign measured of itself. All arrays have an entry a window of `demand`; NaN = not measured. */
export interface ScalingSigns {
  /** Calls that succeeded, in 60- or 300-second windows. */
  readonly demand: DemandSeries;
  /** The minimum all along, or each one from an instant on. */
  readonly minimums: number | readonly MinimumSince[];
  /** Mean milliseconds of the calls that succeeded. */
  readonly latency?: Float64Array | undefined;
  readonly errors4xx?: Float64Array | undefined;
  readonly errors5xx?: Float64Array | undefined;
}

/** One time that demand was above the minimum, and how the campaign answered. */
export interface BurstVerdict {
  /** Epoch seconds. */
  readonly start: number;
  readonly end: number;
  readonly peakTps: number;
  /** In force at its start. */
  readonly minimum: number;
  /** Slowest window / median of calm times; undefined without latency. */
  readonly latencyRatio: number | undefined;
  /** Of all its calls, failed ones included; undefined without counts. */
  readonly share4xx: number | undefined;
  readonly share5xx: number | undefined;
  /** Windows in which latency or errors left what calm times show. */
  readonly troubledWindows: number;
  readonly hasKeptUp: boolean;
}

/** Did autoscaling keep up? "In 46 of 47 bursts" (C16). */
export type ScalingVerdict =
  /** Demand never passed the minimum: nothing to learn from. */
  | { readonly kind: 'no-bursts' }
  | {
      readonly kind: 'insufficient-data';
      readonly missing: 'fine-windows' | 'latency-and-errors' | 'calm-windows';
      readonly bursts: number;
    }
  | {
      readonly kind: 'judged';
      readonly bursts: readonly BurstVerdict[];
      readonly keptUp: number;
      /** Where the share of bursts that autoscaling keeps up with lies, 0 to 1, with 95 % confidence (Wilson). */
      readonly keptUpShare: { readonly low: number; readonly high: number };
      readonly signs: readonly ('latency' | 'errors4xx' | 'errors5xx')[];
      readonly lag: LagEstimate;
      /** Per window: 4xx that rose only while demand was above the minimum, so throttled requests. They are in no count of requests. */
      readonly throttled: Float64Array;
      readonly throttledRequests: number;
      /** All other 4xx: callers' own mistakes. */
      readonly callerErrors: number;
    };

const LEAST_CALM_WINDOWS = 24;
/** A slow rise tells nothing: late autoscaling keeps up with it. */
const TELLING_RISE = 1.1;

/** Holds each burst against calm times, and learns how late autoscaling is where enough bursts tell. */
export function scalingVerdict(signs: ScalingSigns): ScalingVerdict {
  const { demand, latency, errors4xx, errors5xx } = signs,
    { requests, windowSeconds, start } = demand;
  const minimums = minimumsOf(demand, signs.minimums),
    bursts = burstsOf(demand, minimums);
  if (bursts.length === 0) return { kind: 'no-bursts' };
  if (windowSeconds === 3600) return { kind: 'insufficient-data', missing: 'fine-windows', bursts: bursts.length };
  const calmTimes = calmWindows(demand, minimums);
  if (calmTimes.length < LEAST_CALM_WINDOWS) return { kind: 'insufficient-data', missing: 'calm-windows', bursts: bursts.length };
  const calm = calmOf(calmTimes, requests, signs);
  const told = [
    ...(calm.latency ? (['latency'] as const) : []),
    ...(errors4xx ? (['errors4xx'] as const) : []),
    ...(errors5xx ? (['errors5xx'] as const) : []),
  ];
  if (told.length === 0) return { kind: 'insufficient-data', missing: 'latency-and-errors', bursts: bursts.length };

  const extra4xx = (index: number): number => extraOf(errors4xx, requests, index, calm.share4xx);
  const isTroubled = (index: number): boolean =>
    (calm.latency !== undefined && latency![index]! > calm.latency.most) ||
    extra4xx(index) > 0 ||
    extraOf(errors5xx, requests, index, calm.share5xx) > 0;
  const throttled = new Float64Array(requests.length);
  for (const { from, to } of bursts) for (let index = from; index < to; index++) throttled[index] = extra4xx(index);
  const throttledRequests = sumOf(throttled);
  const verdicts = bursts.map((burst) => verdictOf(burst, signs, minimums, calm, isTroubled));
  const keptUp = verdicts.filter(({ hasKeptUp }) => hasKeptUp).length;
  return {
    kind: 'judged',
    bursts: verdicts,
    keptUp,
    keptUpShare: wilson(keptUp, verdicts.length),
    signs: told,
    lag: autoscalingLag(
      bursts
        .filter((burst) => isTelling(burst, demand, minimums))
        .map(({ from, to }) => ({ start: start + from * windowSeconds, ...troubleIn(from, to, isTroubled) })),
      windowSeconds,
    ),
    throttled,
    throttledRequests,
    callerErrors: errors4xx ? sumOf(errors4xx) - throttledRequests : 0,
  };
}

function verdictOf(
  { from, to }: Burst,
  { demand: { start, windowSeconds, requests }, latency, errors4xx, errors5xx }: ScalingSigns,
  minimums: Float64Array,
  calm: Calm,
  isTroubled: (index: number) => boolean,
): BurstVerdict {
  const windows = Array.from({ length: to - from }, (_, index) => from + index);
  const slowest = latency ? largest(latency.subarray(from, to)) : NaN;
  const troubledWindows = windows.filter(isTroubled).length;
  return {
    start: start + from * windowSeconds,
    end: start + to * windowSeconds,
    peakTps: largest(requests.subarray(from, to)) / windowSeconds,
    minimum: minimums[from]!,
    latencyRatio: calm.latency && !Number.isNaN(slowest) ? slowest / calm.latency.median : undefined,
    share4xx: errors4xx && errorShare(windows, requests, errors4xx),
    share5xx: errors5xx && errorShare(windows, requests, errors5xx),
    troubledWindows,
    hasKeptUp: troubledWindows === 0,
  };
}

function extraOf(errors: Float64Array | undefined, requests: Float64Array, index: number, calmShare: number | undefined): number {
  const count = errors?.[index] ?? NaN;
  return Number.isNaN(count) ? 0 : extraErrors(count, requests[index]!, calmShare!);
}

/** Autoscaling as late as C8 takes it to be would have shown in it. */
function isTelling({ from, to }: Burst, { requests, windowSeconds }: DemandSeries, minimums: Float64Array): boolean {
  const lag = Math.ceil(DEFAULT_LAG_SECONDS / windowSeconds);
  for (let index = from; index < to; index++) {
    const reached = requests[index - lag] ?? NaN,
      capacity = minimums[index]! * windowSeconds;
    if (requests[index]! > TELLING_RISE * (reached > capacity ? reached : capacity)) return true;
  }
  return false;
}

/** The longest run of windows in trouble, and whether the burst went on without it. */
function troubleIn(from: number, to: number, isTroubled: (index: number) => boolean): { troubledWindows: number; hasRecovered: boolean } {
  let longest = 0,
    hasRecovered = true,
    run = 0;
  for (let index = from; index < to; index++) {
    run = isTroubled(index) ? run + 1 : 0;
    if (run > longest) [longest, hasRecovered] = [run, index + 1 < to && !isTroubled(index + 1)];
  }
  return { troubledWindows: longest, hasRecovered };
}

/** NaN where nothing was measured. */
function largest(values: Float64Array): number {
  return values.reduce((most, each) => (each <= most || Number.isNaN(each) ? most : each), NaN);
}

function sumOf(values: Float64Array): number {
  return values.reduce((total, each) => (Number.isNaN(each) ? total : total + each), 0);
}

/** Wilson's score interval: right also for few bursts, and where all or none were kept up with. */
function wilson(successes: number, trials: number): { low: number; high: number } {
  const z = 1.96,
    share = successes / trials,
    widened = 1 + (z * z) / trials;
  const middle = (share + (z * z) / (2 * trials)) / widened,
    half = (z / widened) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
