import { askTogether } from './ask-together.js';
import { concernsAllCalls } from './call-error.js';
import { CallBatches } from './call-batches.js';
import type { Connection } from './connection.js';
import { DemandReading } from './demand-reading.js';
import type { MeasuredDemand } from './measured-demand.js';
import { checked, type MeasuredResource, type WindowOptions } from './read-options.js';

/** The demand of one resource of many, or why CloudWatch did not tell it. */
export type ResourceDemand<Resource extends MeasuredResource = MeasuredResource> =
  { readonly resource: Resource; readonly demand: MeasuredDemand } | { readonly resource: Resource; readonly error: Error };

/** GetMetricData takes 50 calls a second; four at a time is quick, and leaves the account's other readers their share. */
const CALLS_AT_ONCE = 4;

/**
 * Demand of many resources, many in one call: as many as AWS's limits of queries and datapoints let through (20 for 14 days, 41 for what
 * is new since the last read). A resource is yielded as soon as its call is answered; the first calls are small, so that there is something
 * to show at once. Where a call was refused, each of its resources has the error, and the others are read all the same.
 * @param resources taken as fast as they come, for instance while AWS lists them
 * @throws InvalidInputError for times off the grid; AwsCallError where no call would get through (credentials, network); and what
 * `resources` threw, once everything that it gave before is read
 */
export async function* readDemands<Resource extends MeasuredResource>(
  connection: Connection,
  resources: Iterable<Resource> | AsyncIterable<Resource>,
  options: WindowOptions,
): AsyncGenerator<ResourceDemand<Resource>, void, undefined> {
  checked(options);
  const left = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, left.signal]) : left.signal;
  const source = Symbol.asyncIterator in resources ? resources[Symbol.asyncIterator]() : resources[Symbol.iterator]();
  const batches = new CallBatches<Resource>(options);
  // What runs, each ending as a step to take here: a failure while another one is awaited is not lost, and no step runs beside another.
  const running = new Set<Promise<() => readonly ResourceDemand<Resource>[]>>();
  let calls = 0,
    isListed = false,
    listFailure: { readonly error: unknown } | undefined;

  const begin = <T>(
    task: Promise<T>,
    done: (result: T) => ResourceDemand<Resource>[],
    failed: (error: unknown) => ResourceDemand<Resource>[],
  ) => {
    const ending: Promise<() => ResourceDemand<Resource>[]> = task.then(
      (result) => () => (running.delete(ending), done(result)),
      (error: unknown) => () => {
        running.delete(ending);
        if (signal.aborted || concernsAllCalls(error)) throw error;
        return failed(error);
      },
    );
    running.add(ending);
  };
  const take = (): void =>
    begin(
      nextReading(),
      (reading) => {
        if (!reading) isListed = true;
        else {
          take();
          const { asks } = reading;
          if (!asks) return [{ resource: reading.resource, demand: reading.demand() }];
          batches.add(reading, asks);
        }
        return [];
      },
      (error) => {
        isListed = true;
        listFailure = { error };
        return [];
      },
    );
  const nextReading = async (): Promise<DemandReading<Resource> | undefined> => {
    const { done, value } = await source.next();
    return done ? undefined : new DemandReading<Resource>(value, connection, options).look();
  };
  const call = (readings: readonly DemandReading<Resource>[]): void => {
    calls++;
    begin(
      askTogether(connection, readings, { ...options, signal }),
      (demands) => (calls--, readings.map(({ resource }, index) => ({ resource, demand: demands[index]! }))),
      (error) => (calls--, readings.map(({ resource }) => ({ resource, error: error as Error }))),
    );
  };

  try {
    take();
    while (running.size > 0) {
      const step = await Promise.race(running);
      yield* step();
      while (calls < CALLS_AT_ONCE) {
        const readings = batches.next(isListed);
        if (!readings) break;
        call(readings);
      }
    }
    if (listFailure) throw listFailure.error;
  } finally {
    left.abort();
    void source.return?.();
  }
}
