import type { WeekFigures } from '../../src/capacity/week-schedule.js';
import type { Locale } from '../../src/locale/locale.js';
import { shareRangeText } from '../../src/locale/shares.js';
import type { Plan } from './plan.js';
import type { Messages } from './week-schedule.messages.js';

/** What all parts of the element tell from. */
export interface Telling {
  readonly text: Messages;
  readonly locale: Locale;
  readonly unit: string;
  readonly currency: string;
  readonly plan: Plan;
  /** The week that is drawn: the calculated one, or what a person made of it. */
  readonly minimums: readonly number[];
  /** What the edited week does; undefined where it is the calculated one. */
  readonly edited: WeekFigures | undefined;
}

/** Both measures of risk as one range. */
export function riskText({ riskShareLagging, riskShareNoAutoscaling }: WeekFigures, locale: Locale, unit = true): string {
  return shareRangeText(riskShareLagging, riskShareNoAutoscaling, locale, { unit });
}

/** Whether there is a schedule: not where one was refused. */
export function hasSchedule({ week }: Plan): boolean {
  return week.judging !== undefined;
}
