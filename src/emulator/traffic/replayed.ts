import type { Trace } from './trace.js';
import type { Traffic } from './traffic.js';

const WEEK_SECONDS = 7 * 86_400;
const FIVE_MINUTE_WINDOWS_PER_HOUR = 12;

/** A trace laid on the emulator's clock. */
export interface Replay extends Traffic {
  /** Where the trace's own first window now begins, and its last one ends; epoch seconds. */
  readonly start: number;
  readonly end: number;
}

/**
 * Moves a trace by whole weeks, so that Tuesdays stay Tuesdays, to where its last window ends in the week before `now`, and
 * repeats it without a break before and after. A copy begins where the one before it ended: a trace that is not whole weeks
 * long keeps its weekdays in the copy that was moved, not in its repetitions.
 */
export function replayedTraffic(trace: Trace, now: number): Replay {
  const spanSeconds = trace.requests.length * trace.windowSeconds;
  const start = trace.start + Math.floor((now - trace.start - spanSeconds) / WEEK_SECONDS) * WEEK_SECONDS;
  const minutes = minutesOf(trace);
  return {
    start,
    end: start + spanSeconds,
    isReplayed: true,
    requestsIn(minute) {
      const since = (minute - start / 60) % minutes.length;
      return minutes[since < 0 ? since + minutes.length : since] ?? 0;
    },
  };
}

/**
 * The trace by the minute. An hour is spread over its twelve 5-minute windows, those over their minutes; what does not
 * divide goes to the first ones, one each. A gap publishes nothing, so it counts as no requests.
 */
function minutesOf({ requests, windowSeconds }: Trace): Float64Array {
  const counts = requests.map((count) => (Number.isNaN(count) ? 0 : count));
  switch (windowSeconds) {
    case 60:
      return counts;
    case 300:
      return spread(counts, 5);
    case 3600:
      return spread(spread(counts, FIVE_MINUTE_WINDOWS_PER_HOUR), 5);
  }
}

function spread(counts: Float64Array, parts: number): Float64Array {
  return Float64Array.from({ length: counts.length * parts }, (_, i) => {
    const count = counts[Math.floor(i / parts)] ?? 0;
    return Math.floor(count / parts) + (i % parts < count % parts ? 1 : 0);
  });
}
