const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?)?(?:Z|([+-])(\d{2})(?::?(\d{2}))?)?$/;

/**
 * Reads an instant: ISO 8601 (UTC unless it names an offset), or epoch seconds.
 * Not by `Date.parse`: it takes 30 February for 2 March, and browsers differ in what else they take.
 * @returns undefined for what is neither; 12 digits and more are milliseconds and none either
 */
export function epochSeconds(text: string): number | undefined {
  if (/^\d{1,11}(\.\d+)?$/.test(text)) return Number(text);
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second, fraction] = match.slice(1, 8).map((part) => Number(part ?? 0)) as Seven;
  const [sign, offsetHours, offsetMinutes] = [match[8] === '-' ? -1 : 1, Number(match[9] ?? 0), Number(match[10] ?? 0)];
  // Midnight may be written as the 24th hour of the day that ends.
  const isTime = (hour < 24 || (hour === 24 && minute + second + fraction === 0)) && minute < 60 && second < 60;
  if (!isTime || offsetHours > 23 || offsetMinutes > 59) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.getTime() / 1000 + hour * 3600 + minute * 60 + second + fraction - sign * (offsetHours * 3600 + offsetMinutes * 60);
}

type Seven = [number, number, number, number, number, number, number];
