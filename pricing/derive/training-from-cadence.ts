import * as z from 'zod/mini';
import { Big, ZERO } from '../exact.js';
import { count, flag, leaf, parse, quantity } from '../schema.js';
import { divided } from './division.js';
import type { Derivation, DerivationStep } from './derivation.js';
import { monthHours } from './month-input.js';

export interface TrainingCadence {
  /** Billed hours of one training of one solution, a mean. */
  readonly hoursPerTraining: number;
  readonly solutions: number;
  /** `performAutoTraining`: on unless somebody turned it off. */
  readonly automaticTraining: boolean;
  /** How often the service trains by itself; 7 days unless its schedule says otherwise. */
  readonly automaticEveryDays?: number | undefined;
  /** How often we start a training ourselves, besides; absent: never. */
  readonly everyDays?: number | undefined;
  readonly hoursPerMonth: number;
}

/** The service's own cadence (AutoTrainingConfig, API reference). */
export const AUTOMATIC_EVERY_DAYS = 7;

const scheduleDays = leaf<number>(
  'a whole number of days from 1 to 30',
  (v) => Number.isSafeInteger(v) && (v as number) >= 1 && (v as number) <= 30,
);
const ownDays = leaf<number>('a number of days above 0', (v) => Number.isFinite(v) && (v as number) > 0);
const cadence = z.strictObject({
  hoursPerTraining: quantity,
  solutions: count,
  automaticTraining: flag,
  automaticEveryDays: z.optional(scheduleDays),
  everyDays: z.optional(ownDays),
  hoursPerMonth: monthHours,
});

/**
 * The training hours of a month: how often each solution trains, by itself and by us, x hours x solutions (P19).
 * @throws InvalidInputError naming each figure that can't be
 */
export function trainingFromCadence(input: TrainingCadence): Derivation<Big> {
  const { hoursPerTraining, solutions, automaticTraining, automaticEveryDays, everyDays, hoursPerMonth } = parse<TrainingCadence>(
    cadence as unknown as z.ZodMiniType<TrainingCadence>,
    input,
  );
  const steps: DerivationStep[] = [];
  const add = (step: DerivationStep): Big => (steps.push(step), step.result);
  const each = new Big(hoursPerTraining),
    all = new Big(solutions),
    hours = new Big(hoursPerMonth);
  const days = add(divided('days-of-month', hours, new Big(24), 'days'));
  const byItself = new Big(automaticEveryDays ?? AUTOMATIC_EVERY_DAYS);
  const automatic = automaticTraining ? add(divided('automatic-trainings', days, byItself, 'trainings')) : undefined;
  const own = everyDays === undefined ? undefined : add(divided('own-trainings', days, new Big(everyDays), 'trainings'));
  if (automatic && own)
    add({ id: 'trainings-together', left: automatic, operator: '+', right: own, result: automatic.plus(own), unit: 'trainings' });
  const perSolution = (automatic ?? ZERO).plus(own ?? ZERO);
  const trainings = add({
    id: 'trainings-of-solutions',
    left: perSolution,
    operator: '×',
    right: all,
    result: perSolution.times(all),
    unit: 'trainings',
  });
  const result = add({
    id: 'hours-of-trainings',
    left: trainings,
    operator: '×',
    right: each,
    result: trainings.times(each),
    unit: 'training-hours',
  });
  return {
    result,
    steps,
    assumptions: automaticTraining ? ['trains-by-itself', 'trains-only-with-new-data'] : own ? [] : ['nothing-retrains'],
  };
}
