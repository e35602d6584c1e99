import { InvalidInputError, shown } from '../../pricing/invalid-input.js';
import { epochSeconds } from './epoch-seconds.js';

/** Asked for a time zone that this browser's (or Node's) own zone data does not hold. Test it by its name: a page can hold two copies of us. */
export class UnknownTimeZoneError extends Error {
  override readonly name = 'UnknownTimeZoneError';
  readonly timeZone: string;

  constructor(timeZone: string) {
    super(`timeZone: expected a zone of the IANA database such as "Asia/Tokyo", got ${shown(timeZone)}`);
    this.timeZone = timeZone;
  }
}

/** From `from` (epoch seconds) on, local time is UTC + `seconds`. */
export interface Offset {
  readonly from: number;
  readonly seconds: number;
}

const DAY = 86_400;

/**
 * The stretches of one offset between two instants, the first from `from` on. Asks Intl once a day, and halves the days whose ends differ:
 * for a year of windows that is some hundred questions.
 * @throws UnknownTimeZoneError
 */
export function offsetsOf(timeZone: string, from: number, to: number): Offset[] {
  const offsetAt = offsetIn(timeZone);
  const offsets: Offset[] = [{ from, seconds: offsetAt(from) }];
  for (let at = from; at < to; at += DAY) {
    const before = offsets.at(-1)!.seconds,
      after = offsetAt(Math.min(at + DAY, to));
    if (after === before) continue;
    let [low, high] = [at, Math.min(at + DAY, to)];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    offsets.push({ from: high, seconds: after });
  }
  return offsets;
}

/**
 * The instant of a local date and time, epoch seconds: of one that the clock shows twice the first, of one that it skips as much later
 * as it skips (what Temporal calls compatible).
 * @param local such as `2026-11-27T18:00`, without an offset
 * @throws UnknownTimeZoneError
 * @throws InvalidInputError for what is no date and time
 */
export function instantOf(local: string, timeZone: string): number {
  const offsetAt = offsetIn(timeZone);
  const asUtc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) ? epochSeconds(local) : undefined;
  if (asUtc === undefined) {
    const message = `local: expected a date and time such as 2026-11-27T18:00, got ${shown(local)}`;
    throw new InvalidInputError([{ path: 'local', value: local, message }]);
  }
  const [before, after] = [offsetAt(asUtc - DAY), offsetAt(asUtc + DAY)];
  return [asUtc - before, asUtc - after].sort((a, b) => a - b).find((at) => at + offsetAt(at) === asUtc) ?? asUtc - before;
}

/** Seconds from UTC to local time, by instant. */
function offsetIn(timeZone: string): (at: number) => number {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    throw new UnknownTimeZoneError(timeZone);
  }
  return (at) => {
    const name = format.formatToParts(at * 1000).find(({ type }) => type === 'timeZoneName')!.value;
    // "GMT", "GMT+05:30"; local mean times of old have seconds too.
    const [, sign, hours, minutes, seconds] = /([+-])(\d+):(\d+)(?::(\d+))?/.exec(name) ?? [];
    const size = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
    return sign === '-' ? -size : size;
  };
}
