/** Whole units between two days: the largest that fits, and months beside years. */
export interface Age {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** How long it is from one day to a later one (ISO dates); undefined where it is not later. */
export function ageOf(day: string, today: string): Age | undefined {
  if (day >= today) return undefined;
  const [fromYear, fromMonth, fromDay] = day.split('-').map(Number) as [number, number, number];
  const [toYear, toMonth, toDay] = today.split('-').map(Number) as [number, number, number];
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
  const days = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
  return { years: Math.floor(months / 12), months: months % 12, days };
}
