import { chance, gaussian, stream } from '../random.js';
import type { Traffic } from './traffic.js';

/** A hump of demand every day, highest at `hour` (UTC), falling off over `widthHours` on either side. */
export interface Hump {
  readonly hour: number;
  readonly widthHours: number;
  readonly tps: number;
}

/** Sudden demand on top: a push message, a news item. */
export interface Bursts {
  readonly perDay: number;
  /** Height of the largest; the smallest has half. */
  readonly tps: number;
  readonly riseMinutes: number;
  readonly fadeMinutes: number;
}

/** The demand of a service, as its owner would draw it. */
export interface DemandShape {
  /** What the night leaves. */
  readonly baseTps: number;
  readonly humps: readonly Hump[];
  /** Sunday first; scales the humps. */
  readonly weekdays: readonly [number, number, number, number, number, number, number];
  /** How far the level wanders from its shape within a quarter of an hour, as a share. */
  readonly wobble: number;
  readonly bursts?: Bursts;
  /** Epoch seconds from which nobody asks any more. */
  readonly silentFrom?: number;
}

const MINUTES_PER_DAY = 1440;
const WOBBLE_MINUTES = 15;
const THURSDAY = 4; // 1970-01-01

/**
 * Traffic of a shape, drawn minute by minute from the seed and the resource's name (Poisson arrivals).
 * Days are kept once drawn, since every reader asks for the same ones again.
 */
export function generatedTraffic(seed: number, name: string, shape: DemandShape): Traffic {
  const days = new Map<number, Float64Array>();
  const arrivals = stream(seed, `${name} arrivals`);
  const silentMinute = (shape.silentFrom ?? Infinity) / 60;
  return {
    isReplayed: false,
    requestsIn(minute) {
      if (minute >= silentMinute) return 0;
      const day = Math.floor(minute / MINUTES_PER_DAY);
      let drawn = days.get(day);
      if (!drawn) days.set(day, (drawn = drawDay(day)));
      return drawn[minute - day * MINUTES_PER_DAY] ?? 0;
    },
  };

  function drawDay(day: number): Float64Array {
    const level = levelsOf(day, shape, stream(seed, `${name} level`));
    const bursts = shape.bursts && burstsAround(day, shape.bursts, stream(seed, `${name} bursts`));
    return Float64Array.from({ length: MINUTES_PER_DAY }, (_, minuteOfDay) => {
      const minute = day * MINUTES_PER_DAY + minuteOfDay;
      return poisson(60 * (level(minuteOfDay) + (bursts?.(minute) ?? 0)), arrivals, minute);
    });
  }
}

/** Requests a second at each minute of a day, bursts left out. */
function levelsOf(day: number, { baseTps, humps, weekdays, wobble }: DemandShape, wobbles: number): (minuteOfDay: number) => number {
  const weekday = weekdays[(day + THURSDAY) % 7] ?? 1;
  return (minuteOfDay) => {
    const hour = minuteOfDay / 60;
    const humpTps = humps.reduce((tps, hump) => tps + hump.tps * weekday * nearness(hour - hump.hour, hump.widthHours), 0);
    const knot = (day * MINUTES_PER_DAY + minuteOfDay) / WOBBLE_MINUTES;
    const from = chance(wobbles, Math.floor(knot));
    const to = chance(wobbles, Math.floor(knot) + 1);
    const wander = 2 * (from + (to - from) * (knot % 1)) - 1;
    return (baseTps + humpTps) * (1 + wobble * wander);
  };
}

/** 1 at the hour itself, falling like a bell; the evening of one day reaches into the next. */
function nearness(hours: number, widthHours: number): number {
  const distance = Math.abs(((hours + 36) % 24) - 12);
  return Math.exp(-(distance ** 2) / (2 * widthHours ** 2));
}

/** Requests a second that bursts add at a minute of `day`: its own and what the day before left over. */
function burstsAround(day: number, bursts: Bursts, dice: number): (minute: number) => number {
  const slots = Math.ceil(bursts.perDay);
  const begun = [day - 1, day].flatMap((of) =>
    Array.from({ length: slots }, (_, slot) => (of * slots + slot) * 3)
      .filter((die) => chance(dice, die) < bursts.perDay / slots)
      // From 8 to 22 h: nobody pushes messages at night.
      .map((die) => ({
        minute: of * MINUTES_PER_DAY + 480 + 840 * chance(dice, die + 1),
        tps: bursts.tps * (0.5 + chance(dice, die + 2) / 2),
      })),
  );
  return (minute) =>
    begun.reduce((tps, burst) => {
      const age = minute - burst.minute;
      if (age < 0) return tps;
      return (
        tps + burst.tps * (age < bursts.riseMinutes ? age / bursts.riseMinutes : Math.exp(-(age - bursts.riseMinutes) / bursts.fadeMinutes))
      );
    }, 0);
}

/** How many arrive when `mean` are expected. Above 30 the normal distribution is as good and needs no loop. */
function poisson(mean: number, arrivals: number, minute: number): number {
  if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * gaussian(arrivals, minute)));
  let left = chance(arrivals, minute);
  let probability = Math.exp(-mean);
  let count = 0;
  while (left > probability && count < 200) {
    left -= probability;
    count += 1;
    probability *= mean / count;
  }
  return count;
}
