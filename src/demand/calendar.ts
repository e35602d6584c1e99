import type { DemandSeries } from './demand-series.js';
import { offsetsOf } from './time-zone.js';

export const HOURS_A_WEEK = 168;

/** 1970 began on a Thursday. */
const HOURS_FROM_MONDAY_TO_EPOCH = 72;

/** A stretch of time in which the local clock shows one hour of the week: 0 is Monday 00:00 to 01:00, 167 Sunday 23:00 to 24:00. */
export interface LocalHour {
  /** Epoch seconds. */
  readonly start: number;
  readonly end: number;
  readonly hourOfWeek: number;
}

/**
 * The local hours between two instants, in order and without holes, the first and last cut off there. A day has 23 of them or 25 when the clock changes:
 * the hour it skips is missing, the one it repeats stands twice.
 * @throws UnknownTimeZoneError
 */
export function localHours(timeZone: string, from: number, to: number): LocalHour[] {
  const offsets = offsetsOf(timeZone, from, to);
  const hours: LocalHour[] = [];
  offsets.forEach(({ from: since, seconds }, index) => {
    const until = offsets[index + 1]?.from ?? to;
    for (let start = since; start < until;) {
      const local = Math.floor((start + seconds) / 3600);
      const end = Math.min(until, (local + 1) * 3600 - seconds);
      hours.push({ start, end, hourOfWeek: hourOfWeek(local) });
      start = end;
    }
  });
  return hours;
}

/** For each window of a series the local hour of the week that it starts in, 0 to 167. */
export function hoursOfWeek({ start, windowSeconds, requests }: DemandSeries, timeZone: string): Uint8Array {
  const hours = localHours(timeZone, start, start + requests.length * windowSeconds);
  let index = 0;
  return Uint8Array.from(requests, (_, window) => {
    const at = start + window * windowSeconds;
    while (hours[index]!.end <= at) index++;
    return hours[index]!.hourOfWeek;
  });
}

function hourOfWeek(localHour: number): number {
  const hour = (localHour + HOURS_FROM_MONDAY_TO_EPOCH) % HOURS_A_WEEK;
  return hour < 0 ? hour + HOURS_A_WEEK : hour;
}
