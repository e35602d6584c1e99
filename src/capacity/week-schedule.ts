import type { Big } from '../../pricing/exact.js';
import type { FrontierOptions } from './frontier.js';
import type { CapacityPrice } from './money.js';
import type { RiskMeasure } from './recommendation.js';
import type { ReplayFigures } from './replay.js';

export interface PlanWeekOptions {
  /** IANA name of the zone whose clock the week goes by. */
  readonly timeZone: string;
  /** At most so many changes a local day, 0 to 24; 2 unless given: up and down. */
  readonly changesPerDay?: number | undefined;
  /** A rise takes effect so much early, in whole minutes up to an hour; 900 unless given. */
  readonly leadSeconds?: number | undefined;
  /** Share of requests that may be at risk, 0 to 1; 0.001 unless given (C12). */
  readonly riskBudget?: number | undefined;
  readonly riskMeasure?: RiskMeasure | undefined;
  readonly autoscalingLagSeconds?: number | undefined;
  /** The share of the best single minimum's bill that a schedule must save to be worth its changes, 0 to 1; 0.05 unless given. */
  readonly threshold?: number | undefined;
  readonly price?: CapacityPrice | undefined;
  readonly billing?: FrontierOptions['billing'];
  /** Free requests an hour of a recommender (P5). */
  readonly freePerHour?: number | undefined;
}

/** One thing to do in each week, by the zone's clock. */
export interface WeekChange {
  /** 0 is Monday. */
  readonly day: number;
  /** When it is made, `07:45`: of a rise, the lead is taken off already. */
  readonly time: string;
  readonly from: number;
  readonly to: number;
}

/** What minimums billed and risked over a part of the series. */
export interface WeekFigures extends ReplayFigures {
  /** Shares of all requests, 0 to 1; 0 where there were none (C7 and C8). */
  readonly riskShareNoAutoscaling: number;
  readonly riskShareLagging: number;
  /** Requests billed above a recommender's free ones; undefined for campaigns. */
  readonly additionalRequests: number | undefined;
  /** Unrounded, in the book's currency; undefined without prices. */
  readonly costPerMonth: Big | undefined;
}

/** A part of the series, and what the schedule and the best single minimum did in it. */
export interface WeekComparison {
  /** Epoch seconds. */
  readonly start: number;
  readonly end: number;
  readonly measuredHours: number;
  readonly schedule: WeekFigures;
  readonly single: WeekFigures;
  /** Of the single minimum's bill, what the schedule saves; below 0 it costs more. */
  readonly savingShare: number;
}

export type WeekVerdict =
  | { readonly kind: 'recommended' }
  /** On days that the choice did not see it saves less than the threshold, or leaves more at risk than both the budget and the single minimum. */
  | { readonly kind: 'not-better'; readonly because: 'saves-too-little' | 'risks-more' }
  | { readonly kind: 'insufficient-data'; readonly weeks: number; readonly neededWeeks: number; readonly hoursOfWeekNotMeasured: number }
  | { readonly kind: 'no-data' };

/** A week of minimums, learnt on the first weeks of a series and judged on the rest, beside the best single minimum of the same weeks (C14). */
export interface WeekSchedule {
  readonly timeZone: string;
  readonly changesPerDay: number;
  readonly leadSeconds: number;
  readonly riskBudget: number;
  readonly riskMeasure: RiskMeasure;
  readonly threshold: number;
  readonly verdict: WeekVerdict;
  /** By hour of the week, Monday 00:00 first; 168 times the single minimum where there is no schedule. */
  readonly minimums: readonly number[];
  /** In order from Monday 00:00. */
  readonly changes: readonly WeekChange[];
  /** Changes of each day, Monday first: a rise in the night before counts for the day that it is for. */
  readonly changesByDay: readonly number[];
  /** The best single minimum of the same evidence and budget. */
  readonly single: number;
  /** How much dearer than the best of all schedules it may be because not every whole minimum was tried: 0 unless the peak is high. */
  readonly coarseness: number;
  /** undefined where there is too little data. */
  readonly learning: WeekComparison | undefined;
  readonly judging: WeekComparison | undefined;
}
