const formats = new Map<string, Intl.DateTimeFormat>();

/** Seconds that a zone's clock is ahead of UTC at an instant. */
function offsetAt(epochSeconds: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(epochSeconds * 1000)) part[type] = Number(value);
  return Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute'], part['second']) / 1000 - epochSeconds;
}

/** When the clocks of a zone begin the day that `dayOnClock` (seconds, as if the clock were UTC) names. */
function beginningOf(dayOnClock: number, timeZone: string): number {
  const guess = dayOnClock - offsetAt(dayOnClock, timeZone);
  const begins = dayOnClock - offsetAt(guess, timeZone);
  // Where the clocks skip midnight the day begins an hour late, and midnight is still the day before.
  return begins + offsetAt(begins, timeZone) < dayOnClock ? begins + 3600 : begins;
}

/** When each day of a zone begins that lies at least partly in [start, end); the first beginning may lie before the start. Epoch seconds. */
export function localDays(start: number, end: number, timeZone: string): number[] {
  const days: number[] = [];
  let onClock = Math.floor((start + offsetAt(start, timeZone)) / 86_400) * 86_400;
  for (let begins = beginningOf(onClock, timeZone); begins < end; begins = beginningOf((onClock += 86_400), timeZone)) days.push(begins);
  return days;
}
