import { InvalidInputError, shown, type Issue } from '../../../pricing/invalid-input.js';
import type { PlanWeekOptions } from '../week-schedule.js';

const isShare = (value: number): boolean => value >= 0 && value <= 1;

/** @throws InvalidInputError for options out of range */
export function checkWeekOptions(options: PlanWeekOptions): void {
  const issues: Issue[] = [];
  const expect = <K extends keyof PlanWeekOptions>(
    path: K,
    isValid: (value: NonNullable<PlanWeekOptions[K]>) => boolean,
    words: string,
  ): void => {
    const value = options[path];
    if (value !== undefined && !isValid(value)) issues.push({ path, value, message: `${path}: expected ${words}, got ${shown(value)}` });
  };
  expect('changesPerDay', (value) => Number.isInteger(value) && value >= 0 && value <= 24, 'a whole number from 0 to 24');
  expect('leadSeconds', (value) => Number.isInteger(value / 60) && value >= 0 && value <= 3600, 'whole minutes from 0 to 3600 seconds');
  expect('riskBudget', isShare, 'a share from 0 to 1');
  expect('threshold', isShare, 'a share from 0 to 1');
  expect('freePerHour', (value) => Number.isFinite(value) && value >= 0, 'a finite number >= 0');
  expect('autoscalingLagSeconds', (value) => Number.isFinite(value) && value >= 0, 'a finite number >= 0');
  if (issues.length > 0) throw new InvalidInputError(issues);
}

/** Whole hours are billed where free requests an hour were given: a recommender's. */
export function weekBilling({
  billing,
  freePerHour,
}: Pick<PlanWeekOptions, 'billing' | 'freePerHour'>): NonNullable<PlanWeekOptions['billing']> {
  return billing ?? { windowSeconds: freePerHour === undefined ? 300 : 3600 };
}
