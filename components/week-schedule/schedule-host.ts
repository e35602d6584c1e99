import type { LitElement } from 'lit';
import type { PlannedEvent } from '../../src/capacity/plan-events.js';
import type { WeekSchedule } from '../../src/capacity/week-schedule.js';
import type { DemandSeries } from '../../src/demand/demand-series.js';
import type { ScheduleOptions } from './plan.js';

/** The element that a schedule is shown in, as its late part knows it. */
export interface ScheduleHost extends LitElement {
  readonly series?: DemandSeries | undefined;
  readonly schedule?: WeekSchedule | undefined;
  readonly options?: ScheduleOptions | undefined;
  minimums?: readonly number[] | undefined;
  plannedEvents: readonly PlannedEvent[];
  readonly current?: number | undefined;
  readonly kind: 'campaign' | 'recommender';
  readonly arn?: string | undefined;
  readonly timeZone: string;
  readonly locale?: string | undefined;
}
