/** The emulator's time: what its updates take and its metrics are stamped with. */
export interface Clock {
  /** Emulated seconds a real second; 0 for a clock that only `advance` moves. */
  readonly speed: number;
  /** The present instant, epoch seconds with fractions. Everything that has come due has happened when it returns. */
  now(): number;
  /** Moves on by `seconds`; what comes due on the way happens in order, each at its own instant. */
  advance(seconds: number): void;
  /** Runs `task` once `seconds` have passed. */
  after(seconds: number, task: () => void): void;
}

/** How to start a clock. */
export interface ClockOptions {
  /** Epoch seconds; the machine's present time unless given. */
  readonly start?: number;
  /** Emulated seconds a real second; 1 unless given, 0 for a clock that stands still until advanced. */
  readonly speed?: number;
  /** Real seconds, from wherever, that never go back; the machine's unless given. */
  readonly time?: () => number;
}

/**
 * A clock that runs from `start` at `speed`.
 *
 * No timer is set: whatever came due runs at the next look at the clock. So nothing keeps a process alive, and a task
 * sees exactly its own instant as the present, however late it runs.
 * @throws RangeError for a speed below 0
 */
export function createClock({ start = Date.now() / 1000, speed = 1, time = () => performance.now() / 1000 }: ClockOptions = {}): Clock {
  if (!(speed >= 0 && Number.isFinite(speed))) throw new RangeError(`speed: expected a number >= 0, got ${speed}`);
  const startedAt = time();
  const waiting: { readonly at: number; readonly task: () => void }[] = [];
  let skippedSeconds = 0;
  let instantOfTask: number | undefined;

  const now = (): number => {
    if (instantOfTask !== undefined) return instantOfTask;
    // To the millisecond, as AWS's answers are.
    const instant = Math.round((start + skippedSeconds + (time() - startedAt) * speed) * 1000) / 1000;
    for (;;) {
      const next = waiting[0];
      if (!next || next.at > instant) return instant;
      waiting.shift();
      instantOfTask = next.at;
      try {
        next.task();
      } finally {
        instantOfTask = undefined;
      }
    }
  };

  return {
    speed,
    now,
    advance(seconds) {
      if (!(seconds >= 0)) throw new RangeError(`seconds: expected a number >= 0, got ${seconds}`);
      skippedSeconds += seconds;
      now();
    },
    after(seconds, task) {
      const at = now() + seconds;
      const later = waiting.findIndex((other) => other.at > at);
      waiting.splice(later < 0 ? waiting.length : later, 0, { at, task });
    },
  };
}
