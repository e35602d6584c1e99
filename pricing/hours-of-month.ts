/** A calendar month's hours: days x 24, as UTC has them, and AWS's months are UTC's. */
export function hoursOfMonth(isoMonth: string): number {
  const [year, month] = isoMonth.split('-').map(Number) as [number, number];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return 24 * (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
