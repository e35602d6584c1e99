import type { State } from '../state.js';
import { outcomeOf, type Metered, type MinuteOutcome } from './metered.js';

/** What was reported in some time, folded: the five numbers that CloudWatch keeps. */
export interface StatisticSet {
  readonly samples: number;
  readonly sum: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** A metric of one resource. */
export interface Metric {
  readonly name: string;
  readonly dimension: { readonly name: string; readonly value: string };
  readonly unit: 'Count' | 'Milliseconds';
  /** Nothing is published before, epoch seconds. */
  readonly createdAt: number;
  /** What a minute published; undefined where it published nothing. */
  inMinute(minute: number): StatisticSet | undefined;
}

/** The namespace of all of them. */
export const NAMESPACE = 'AWS/Personalize';

const SECONDS_PER_MINUTE = 60;
const FASTEST_MEAN_MS = 28;

/** Every metric there is, resource by resource. */
export function allMetrics({ metered }: State): Metric[] {
  return [...metered.values()].flatMap(metricsOf);
}

/** The metrics of one resource; none of one that nobody meters. */
export function metricsOfArn({ metered }: State, arn: string | undefined): Metric[] {
  const resource = arn === undefined ? undefined : metered.get(arn);
  return resource ? metricsOf(resource) : [];
}

/** The metrics of one resource: requests under each of their names, errors, latency. */
function metricsOf(metered: Metered): Metric[] {
  const [operation] = metered.requestMetrics;
  const metric = (name: string, unit: Metric['unit'], of: (outcome: MinuteOutcome) => StatisticSet | undefined): Metric => ({
    name,
    unit,
    dimension: { name: metered.dimension, value: metered.arn },
    createdAt: metered.createdAt,
    inMinute: (minute) => of(outcomeOf(metered, minute)),
  });
  return [
    ...metered.requestMetrics.map((name) => metric(name, 'Count', ({ served }) => counted(served))),
    metric(`${operation}4xxErrors`, 'Count', ({ errors4xx }) => counted(errors4xx)),
    metric(`${operation}5xxErrors`, 'Count', ({ errors5xx }) => counted(errors5xx)),
    metric(`${operation}Latency`, 'Milliseconds', latency),
  ];
}

/** The first minute that a metric can have published in, and the one after the last that is over by now. */
export function publishedMinutes({ createdAt }: Metric, now: number): { readonly from: number; readonly to: number } {
  return { from: Math.ceil(createdAt / SECONDS_PER_MINUTE), to: Math.floor(now / SECONDS_PER_MINUTE) };
}

/** Each call reports a 1 (ours), so only Sum and SampleCount tell anything: AWS documents Sum alone. */
function counted(count: number): StatisticSet | undefined {
  return count > 0 ? { samples: count, sum: count, minimum: 1, maximum: 1 } : undefined;
}

/** Of answered calls alone; up to three times as slow where demand reaches what capacity there is. */
function latency({ served, utilisation }: MinuteOutcome): StatisticSet | undefined {
  if (served === 0) return undefined;
  const mean = FASTEST_MEAN_MS * (1 + 2 * Math.min(1, Math.max(0, utilisation - 0.7)));
  return { samples: served, sum: served * mean, minimum: 0.6 * mean, maximum: 3.2 * mean };
}

/** Folds what parts of a period published; undefined if none did. */
export function folded(parts: Iterable<StatisticSet | undefined>): StatisticSet | undefined {
  let all: StatisticSet | undefined;
  for (const part of parts) {
    if (!part) continue;
    all = all
      ? {
          samples: all.samples + part.samples,
          sum: all.sum + part.sum,
          minimum: Math.min(all.minimum, part.minimum),
          maximum: Math.max(all.maximum, part.maximum),
        }
      : part;
  }
  return all;
}
