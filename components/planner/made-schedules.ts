import type { ReactiveControllerHost } from 'lit';
import type { PlannedEvent } from '../../src/capacity/plan-events.js';
import type { PlannerEvents } from '../events.js';

const NO_EVENTS: readonly PlannedEvent[] = [];

/** What a person made of the weeks of resources, and planned for them, by ARN: it stays while other views are looked at. */
export class MadeSchedules {
  readonly #host: ReactiveControllerHost;
  readonly #minimums = new Map<string, readonly number[]>();
  readonly #events = new Map<string, readonly PlannedEvent[]>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** undefined: the calculated ones. */
  minimumsOf(arn: string): readonly number[] | undefined {
    return this.#minimums.get(arn);
  }

  eventsOf(arn: string): readonly PlannedEvent[] {
    return this.#events.get(arn) ?? NO_EVENTS;
  }

  readonly hearSchedule = ({ detail: { arn, isCalculated, schedule } }: CustomEvent<PlannerEvents['schedule-change']>): void => {
    if (arn === undefined) return;
    if (isCalculated) this.#minimums.delete(arn);
    else this.#minimums.set(arn, schedule.minimums);
    this.#host.requestUpdate();
  };

  readonly hearEvents = ({ detail: { arn, events } }: CustomEvent<PlannerEvents['planned-events-change']>): void => {
    if (arn === undefined) return;
    this.#events.set(arn, events);
    this.#host.requestUpdate();
  };
}
