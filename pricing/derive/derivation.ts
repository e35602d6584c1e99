import type { Big } from '../exact.js';

/** What the right side of a step is counted in. */
export type DerivationUnit =
  'sessions' | 'requests' | 'requests-per-hour' | 'hours' | 'times' | 'bytes' | 'gigabytes' | 'trainings' | 'training-hours' | 'days';

/** Each step has its words in `src/locale/derivations.ts`. */
export type DerivationStepId =
  | 'sessions-of-users'
  | 'requests-of-sessions'
  | 'bytes-of-events'
  | 'gigabytes-of-bytes'
  | 'days-of-month'
  | 'automatic-trainings'
  | 'own-trainings'
  | 'trainings-together'
  | 'trainings-of-solutions'
  | 'hours-of-trainings'
  | 'peak-hours'
  | 'mean-hour'
  | 'busiest-over-mean'
  | 'band-requests'
  | 'bands-together'
  | 'measured-mean'
  | 'measured-to-month';

/** One line of arithmetic that a person can follow: `left operator right = result`. */
export interface DerivationStep {
  readonly id: DerivationStepId;
  readonly left: Big;
  readonly operator: '×' | '÷' | '+';
  readonly right: Big;
  readonly result: Big;
  /** Of the result. */
  readonly unit: DerivationUnit;
  /** The result does not stand exactly: a division was rounded. */
  readonly isRounded?: true;
}

/** What a derivation takes for granted, said in words beside it. */
export type DerivationAssumptionId =
  | 'gigabyte-is-decimal'
  | 'trains-by-itself'
  | 'trains-only-with-new-data'
  | 'nothing-retrains'
  | 'week-repeats'
  | 'peak-is-one-hour-in-24'
  | 'hours-alike-are-one-band'
  | 'measured-hours-stand-for-the-month'
  | 'unmeasured-hours-left-out'
  | 'not-whole-weeks';

/** A figure that Personalize meters, with the way it came from what a person knows. Every input stays the person's to change. */
export interface Derivation<T> {
  readonly result: T;
  readonly steps: readonly DerivationStep[];
  readonly assumptions: readonly DerivationAssumptionId[];
}
