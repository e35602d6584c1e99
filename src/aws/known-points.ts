import type { MetricAnswer, TimeRange } from './read-metrics.js';

/** All points that a metric has from `from` up to `to`, epoch seconds: where there is none, nothing was published. */
export interface KnownPoints {
  readonly from: number;
  readonly to: number;
  /** Starts of the windows with a point, epoch seconds, ascending. Good until 2106. */
  readonly at: Uint32Array;
  readonly values: Float64Array;
}

/** What a complete answer tells about the time that it was asked for; undefined for one that stayed partial. */
export function knownFrom({ isComplete, points }: MetricAnswer, asked: TimeRange): KnownPoints | undefined {
  if (!isComplete) return undefined;
  const inside = [...points].filter(([at]) => at >= asked.start && at < asked.end).sort(([a], [b]) => a - b);
  return {
    from: asked.start,
    to: asked.end,
    at: Uint32Array.from(inside, ([at]) => at),
    values: Float64Array.from(inside, ([, value]) => value),
  };
}

/** Both together, where they touch; the newer one counts where they overlap. Where they do not, the one that ends later. */
export function together(kept: KnownPoints | undefined, fresh: KnownPoints | undefined): KnownPoints | undefined {
  if (!kept || !fresh) return fresh ?? kept;
  if (fresh.from > kept.to || fresh.to < kept.from) return fresh.to > kept.to ? fresh : kept;
  return joined([between(kept, kept.from, fresh.from), fresh, between(kept, fresh.to, kept.to)].filter(({ from, to }) => from < to));
}

/** The part of it in a time. */
export function between({ from, to, at, values }: KnownPoints, start: number, end: number): KnownPoints {
  const first = Math.max(from, start),
    last = Math.max(first, Math.min(to, end));
  const begin = indexFrom(at, first),
    stop = indexFrom(at, last);
  // Copies: what is kept would hold the whole of what it is a part of.
  return { from: first, to: last, at: at.slice(begin, stop), values: values.slice(begin, stop) };
}

/** The smallest time that holds everything of `wanted` that one of the metrics does not know; undefined if all of them know all. */
export function unknownIn(wanted: TimeRange, known: readonly (KnownPoints | undefined)[]): TimeRange | undefined {
  let start = Infinity,
    end = -Infinity;
  for (const each of known) {
    const knowsStart = each !== undefined && each.from <= wanted.start && each.to > wanted.start;
    const knowsEnd = each !== undefined && each.to >= wanted.end && each.from < wanted.end;
    if (knowsStart && knowsEnd) continue;
    start = Math.min(start, knowsStart ? each.to : wanted.start);
    end = Math.max(end, knowsEnd ? each.from : wanted.end);
  }
  return start < end ? { start, end } : undefined;
}

function joined(parts: readonly KnownPoints[]): KnownPoints {
  const count = parts.reduce((sum, { at }) => sum + at.length, 0);
  const whole = { from: parts[0]!.from, to: parts.at(-1)!.to, at: new Uint32Array(count), values: new Float64Array(count) };
  let offset = 0;
  for (const { at, values } of parts) {
    whole.at.set(at, offset);
    whole.values.set(values, offset);
    offset += at.length;
  }
  return whole;
}

/** The first index whose instant is not before `instant`. */
function indexFrom(at: Uint32Array, instant: number): number {
  const index = at.findIndex((each) => each >= instant);
  return index < 0 ? at.length : index;
}
