import { Big, type Big as Decimal } from '../../../pricing/exact.js';
import type { DemandSeries } from '../../demand/demand-series.js';
import { foldInto } from '../../demand/fold.js';
import { costOfAdditional, costOfTpsHours, type CapacityPrice } from '../money.js';
import { replay, type HeldMinimums, type ReplayOptions } from '../replay.js';
import type { WeekFigures } from '../week-schedule.js';

export interface FiguresOptions extends ReplayOptions {
  readonly freePerHour?: number | undefined;
  readonly price?: CapacityPrice | undefined;
}

/** Replays minimums over a part of a series, with what they cost a month. */
export function weekFigures(series: DemandSeries, held: HeldMinimums, options: FiguresOptions): WeekFigures {
  const figures = replay(series, held, options);
  const { freePerHour } = options;
  const share = (requests: number): number => (figures.requests === 0 ? 0 : requests / figures.requests);
  const additionalRequests = freePerHour === undefined ? undefined : additionalOf(series, held, freePerHour);
  return {
    ...figures,
    riskShareNoAutoscaling: share(figures.requestsAbove),
    riskShareLagging: share(figures.requestsAboveLag),
    additionalRequests,
    costPerMonth: costOf(additionalRequests ?? figures.tpsHours, figures.billedHours, options),
  };
}

/** What a bill is made of: TPS-hours, or requests above the free ones. */
export function billedAmount({ tpsHours, additionalRequests }: WeekFigures): number {
  return additionalRequests ?? tpsHours;
}

/** The hours of a recommender with its free requests as if they had been made: what is billed above them is what goes above the free ones (C2). */
export function hoursWithFree(series: DemandSeries, freePerHour: number): DemandSeries {
  const hours = foldInto(foldInto(series, 300), 3600);
  // NaN stays NaN: Math.max says so.
  return { ...hours, requests: hours.requests.map((requests) => Math.max(requests, freePerHour)) };
}

function additionalOf(series: DemandSeries, held: HeldMinimums, freePerHour: number): number {
  const { tpsHours, billedHours } = replay(hoursWithFree(series, freePerHour), held);
  return Math.max(0, tpsHours * 3600 - billedHours * freePerHour);
}

function costOf(amount: number, billedHours: number, { price, freePerHour, billing }: FiguresOptions): Decimal | undefined {
  // Whole hours are a recommender's: without its free requests its bill is not known.
  if (!price || billedHours === 0 || (billing?.windowSeconds === 3600 && freePerHour === undefined)) return undefined;
  const perMonth = new Big(amount).times(price.hoursPerMonth).div(billedHours);
  if (freePerHour !== undefined) return costOfAdditional(perMonth, price.book);
  const other = new Big(price.otherTpsHours);
  return costOfTpsHours(other.plus(perMonth), price.book).minus(costOfTpsHours(other, price.book));
}
