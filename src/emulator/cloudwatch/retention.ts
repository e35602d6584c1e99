const HOUR = 3600;
const DAY = 86_400;

/** How long CloudWatch keeps points, by their period. */
export const RETENTION_SECONDS = { minute: 15 * DAY, fiveMinutes: 63 * DAY, hour: 455 * DAY } as const;

/** The period that points of an age are kept at, seconds. */
function keptPeriod(ageSeconds: number): 60 | 300 | 3600 {
  if (ageSeconds <= RETENTION_SECONDS.minute) return 60;
  return ageSeconds <= RETENTION_SECONDS.fiveMinutes ? 300 : HOUR;
}

/**
 * StartTime as CloudWatch takes it: rounded down to the minute, beyond 15 days to five minutes, beyond 63 days to the hour.
 * @param startTime epoch seconds
 * @param now epoch seconds
 */
export function roundedStart(startTime: number, now: number): number {
  const step = keptPeriod(now - startTime);
  return Math.floor(startTime / step) * step;
}

/** Whether a period has points from StartTime on: it must be a multiple of what is kept at that age. If not, AWS answers none, and no error. */
export function hasPoints(periodSeconds: number, startTime: number, now: number): boolean {
  return periodSeconds % keptPeriod(now - startTime) === 0;
}
