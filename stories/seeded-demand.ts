import type { MeasuredDemand } from '../src/aws/measured-demand.js';

/** The end of the evidence that stories show: Tuesday 24 November 2026, 14:30 UTC. */
export const SEEN_UNTIL = Date.UTC(2026, 10, 24, 14, 30) / 1000;

const DAY = 86_400;
const WINDOW_SECONDS = 300;

/** What a service's traffic looks like, in hours of the day (UTC) and requests a second. */
export interface DemandShape {
  readonly baseTps: number;
  /** Bell-shaped parts of every day. */
  readonly humps: readonly { readonly hour: number; readonly widthHours: number; readonly tps: number }[];
  /** Factors from Sunday to Saturday; 1 unless given. */
  readonly weekdays?: readonly number[] | undefined;
  /** How much a window strays from the shape, as a share of it; 0.06 unless given. */
  readonly wobble?: number | undefined;
  /** Sudden rises that fade within the hour. */
  readonly bursts?: { readonly perDay: number; readonly tps: number } | undefined;
}

export interface SeededDemandOptions {
  /** Whole number; the same seed gives the same demand. */
  readonly seed: number;
  readonly days?: number | undefined;
  readonly end?: number | undefined;
  /** The name that CloudWatch counts the requests under. */
  readonly metric?: string | undefined;
  /** Only the last days were measured; those before are gaps. */
  readonly measuredDays?: number | undefined;
  /** The last days had no request. */
  readonly silentDays?: number | undefined;
}

/** Days of 5-minute demand with a day's rhythm, weekends, noise and bursts. The same arguments give the same numbers. */
export function seededDemand(shape: DemandShape, options: SeededDemandOptions): MeasuredDemand {
  const { days = 14, end = SEEN_UNTIL, metric = 'GetRecommendations', measuredDays = days, silentDays = 0 } = options;
  const windows = (days * DAY) / WINDOW_SECONDS,
    start = end - days * DAY;
  const next = sequence(options.seed);
  const { baseTps, humps, weekdays = [], wobble = 0.06, bursts } = shape;
  let burst = 0;
  const requests = Float64Array.from({ length: windows }, (_, index) => {
    const at = start + index * WINDOW_SECONDS;
    const hour = (at % DAY) / 3600,
      weekday = (Math.floor(at / DAY) + 4) % 7;
    const daily = humps.reduce((sum, hump) => sum + hump.tps * bell(hoursBetween(hour, hump.hour) / hump.widthHours), baseTps);
    burst *= 0.72;
    if (bursts && next() < (bursts.perDay * WINDOW_SECONDS) / DAY) burst += bursts.tps * (0.6 + 0.8 * next());
    const tps = (daily * (weekdays[weekday] ?? 1) + burst) * (1 + wobble * (next() + next() - 1));
    if (at < end - measuredDays * DAY) return NaN;
    return at >= end - silentDays * DAY ? 0 : Math.max(0, Math.round(tps * WINDOW_SECONDS));
  });
  const total = requests.reduce((sum, each) => (Number.isNaN(each) ? sum : sum + each), 0);
  return {
    start,
    windowSeconds: WINDOW_SECONDS,
    requests,
    errors4xx: requests.map((each) => each * 0),
    errors5xx: requests.map((each) => each * 0),
    metrics: total > 0 ? [{ name: metric, requests: total }] : [],
    messages: [],
  };
}

/** Shapes that real services have. */
export const shapes = {
  /** A shop front: lunch, a strong evening, more at weekends. Peaks near 16 TPS. */
  eveningPeak: {
    baseTps: 1.2,
    humps: [
      { hour: 12.5, widthHours: 2.6, tps: 5 },
      { hour: 20, widthHours: 2.2, tps: 9 },
    ],
    weekdays: [1.15, 0.95, 0.95, 1, 1, 1.05, 1.2],
    bursts: { perDay: 0.4, tps: 4 },
  },
  /** The same day at a third of the size. */
  productPages: {
    baseTps: 0.5,
    humps: [
      { hour: 13, widthHours: 3, tps: 2 },
      { hour: 20, widthHours: 2.4, tps: 3.6 },
    ],
    weekdays: [1.1, 1, 1, 1, 1, 1, 1.15],
  },
  /** Little by itself, and steep rises after each promotion. */
  bursty: {
    baseTps: 0.8,
    humps: [
      { hour: 12, widthHours: 3, tps: 2.4 },
      { hour: 19.5, widthHours: 2.5, tps: 4.4 },
    ],
    wobble: 0.12,
    bursts: { perDay: 2.5, tps: 4.5 },
  },
  /** A tool that people use at work. */
  officeHours: {
    baseTps: 0.4,
    humps: [
      { hour: 9.5, widthHours: 1.6, tps: 9 },
      { hour: 14.2, widthHours: 2, tps: 11 },
    ],
    weekdays: [0.08, 1, 1.05, 1, 1, 0.9, 0.1],
  },
  /** A mailing every morning. */
  mailings: { baseTps: 0.1, humps: [{ hour: 7, widthHours: 0.7, tps: 2.4 }] },
  /** Always below 1 request a second. */
  smallAndSmooth: { baseTps: 0.25, humps: [{ hour: 20.5, widthHours: 3, tps: 0.5 }], wobble: 0.03 },
} satisfies Record<string, DemandShape>;

/** 1 in the middle, about 0 three widths away. */
function bell(distance: number): number {
  return Math.exp(-distance * distance);
}

/** The shorter way round the clock. */
function hoursBetween(a: number, b: number): number {
  const apart = Math.abs(a - b);
  return Math.min(apart, 24 - apart);
}

/** Numbers from 0 up to 1, always the same for a seed: a linear congruential generator (the constants of Numerical Recipes), its high bits. */
function sequence(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}
