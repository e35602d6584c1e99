import { InvalidInputError, shown, type Issue } from '../../pricing/invalid-input.js';
import type { DemandSeries } from './demand-series.js';

/** Something that is expected to multiply demand for a while: "four times as much on 27 November from 18:00 to 24:00". */
export interface DemandFactor {
  /** Epoch seconds (`instantOf` reads a local date and time); `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** 1 changes nothing, 0 takes all away. */
  readonly factor: number;
}

/**
 * A series with an event laid over it. A window that the event covers in part grows by that part. Windows that are touched hold whole
 * numbers, and what rounding leaves over goes to the next one, so that the event as a whole is as large as its factor; gaps stay gaps,
 * and the series that was given stays as it was.
 * @throws InvalidInputError for a factor below 0, an end before its start, or an event outside of the series
 */
export function withFactor(series: DemandSeries, event: DemandFactor): DemandSeries {
  checkEvent(series, event);
  const { start, windowSeconds } = series;
  let left = 0;
  const requests = series.requests.map((before, index) => {
    const from = start + index * windowSeconds;
    const covered = (Math.min(event.end, from + windowSeconds) - Math.max(event.start, from)) / windowSeconds;
    if (covered <= 0 || Number.isNaN(before)) return before;
    const wanted = before * (1 + (event.factor - 1) * covered) + left;
    const after = Math.max(0, Math.round(wanted));
    left = wanted - after;
    return after;
  });
  return { start, windowSeconds, requests };
}

function checkEvent({ start, windowSeconds, requests }: DemandSeries, event: DemandFactor): void {
  const end = start + requests.length * windowSeconds,
    issues: Issue[] = [];
  const say = (path: keyof DemandFactor, expected: string): void =>
    void issues.push({ path, value: event[path], message: `${path}: expected ${expected}, got ${shown(event[path])}` });
  if (!(Number.isFinite(event.factor) && event.factor >= 0)) say('factor', 'a finite number >= 0');
  if (!(event.end > event.start)) say('end', `an instant after start (${event.start})`);
  if (!(event.start < end)) say('start', `an instant before the series ends (${end})`);
  if (!(event.end > start)) say('end', `an instant after the series begins (${start})`);
  if (issues.length > 0) throw new InvalidInputError(issues);
}
