import type { Along } from '../pricing/break-even.js';
import type { OfferingId } from '../pricing/offerings/offering.js';
import type { Plan } from '../pricing/plan.js';
import type { PriceBook } from '../pricing/price-book.js';
import type { PriceOptions } from '../pricing/price-options.js';
import type { Workload } from '../pricing/workload.js';
import type { PlannedEvent } from '../src/capacity/plan-events.js';
import type { WeekSchedule } from '../src/capacity/week-schedule.js';
import type { ChangePlan } from '../src/provisioning/change-plan.js';
import type { ChangeRecord } from '../src/provisioning/change-event.js';
import type { Board } from '../src/scenarios/board.js';

/** The dashboard's views. */
export type PlannerView = 'estimate' | 'prices' | 'fleet' | 'changes';

/** What our elements tell: event name to the type of its detail. All bubble and cross shadow roots. */
export interface PlannerEvents {
  /** A field was changed to something valid. */
  'workload-change': { readonly workload: Workload };
  /** The form's fields can no longer be priced, or can be again; until then a price is of the last valid workload. */
  'workload-validity': { readonly isValid: boolean };
  /** A scenario was added, named, changed, moved, removed or chosen. */
  'scenario-change': { readonly board: Board };
  /** Another price book was chosen or loaded. */
  'price-book-change': { readonly book: PriceBook };
  /** Discounts, tax or the second currency were changed to something valid. */
  'price-options-change': { readonly options: PriceOptions };
  /** The fields of the price options hold something that is refused, or no longer do; until then a price is of the last valid options. */
  'price-options-validity': { readonly isValid: boolean };
  /** Months, growth or segments of a projection were changed to something valid. */
  'plan-change': { readonly plan: Plan };
  /** A break-even is drawn along something else. */
  'along-change': { readonly along: Along };
  /** An offering was chosen in the comparison. */
  'offering-change': { readonly offering: OfferingId };
  /** The minimum was moved on the chart, or the recommended one taken; look-ups follow, nothing is written. */
  'minimum-change': { readonly arn: string | undefined; readonly minimum: number };
  /** Hours of the week were given another minimum, or the calculated one back; nothing is written. */
  'schedule-change': {
    readonly arn: string | undefined;
    /** Whether it is what was calculated. */
    readonly isCalculated: boolean;
    readonly schedule: Pick<WeekSchedule, 'timeZone' | 'leadSeconds' | 'minimums' | 'changes'>;
  };
  /** A planned event was added or removed; in order. */
  'planned-events-change': { readonly arn: string | undefined; readonly events: readonly PlannedEvent[] };
  /** A resource's target was chosen (a minimum) or dropped (undefined). */
  'target-change': { readonly arn: string; readonly minimum: number | undefined };
  /** The dashboard shows another view, or opened another resource. */
  'view-change': { readonly view: PlannerView; readonly opened: string | undefined };
  /** The other language was chosen. */
  'locale-change': { readonly locale: 'en' | 'ja' };
  /** A row was opened. */
  'resource-open': { readonly arn: string };
  /** The chosen targets are to be reviewed. */
  'review-request': Record<string, never>;
  /** A person agreed to this very plan. */
  'plan-approved': { readonly plan: ChangePlan; readonly approvedBy: string };
  /** A person put the plan away. Nothing was written. */
  'plan-discarded': { readonly plan: ChangePlan };
  /** The plan was applied; each outcome is in the record. */
  'change-applied': { readonly record: ChangeRecord };
  /** The way back was asked for: a plan of its own, to be reviewed. */
  'undo-request': { readonly record: ChangeRecord; readonly arn: string | undefined };
}

type PlannerEventMap = { [K in keyof PlannerEvents]: CustomEvent<PlannerEvents[K]> };

declare global {
  // So that a host's addEventListener knows the detail.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface HTMLElementEventMap extends PlannerEventMap {}
}

/** Fires one of our events. */
export function announce<K extends keyof PlannerEvents>(from: EventTarget, name: K, detail: PlannerEvents[K]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
