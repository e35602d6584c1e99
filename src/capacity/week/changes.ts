import type { WeekChange } from '../week-schedule.js';

const HOURS_A_DAY = 24;

/** What to do in each week, from Monday 00:00 on; rises come `leadSeconds` early, if need be on the day before. */
export function weekChanges(minimums: readonly number[], leadSeconds: number): WeekChange[] {
  const week = minimums.length * 3600;
  return minimums
    .flatMap((to, hour) => {
      const from = minimums.at(hour - 1)!;
      if (to === from) return [];
      return [{ second: (hour * 3600 - (to > from ? leadSeconds : 0) + week) % week, from, to }];
    })
    .sort((a, b) => a.second - b.second)
    .map(({ second, from, to }) => ({ day: Math.floor(second / 86_400), time: clock(second % 86_400), from, to }));
}

/** Changes for each day: those into its hours. */
export function changesByDay(minimums: readonly number[]): number[] {
  const days = new Array<number>(minimums.length / HOURS_A_DAY).fill(0);
  minimums.forEach((minimum, hour) => {
    if (minimum !== minimums.at(hour - 1)) days[Math.floor(hour / HOURS_A_DAY)]!++;
  });
  return days;
}

function clock(second: number): string {
  return [Math.floor(second / 3600), Math.floor((second % 3600) / 60)].map((part) => String(part).padStart(2, '0')).join(':');
}
