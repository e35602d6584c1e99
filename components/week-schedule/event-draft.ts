import { planEvents, type EventPlan, type PlannedEvent } from '../../src/capacity/plan-events.js';
import { priceAbove } from '../../src/capacity/week/price-above.js';
import { localHours } from '../../src/demand/calendar.js';
import { instantOf, offsetsOf } from '../../src/demand/time-zone.js';
import { typedMinimum } from '../demand-chart/typed-minimum.js';
import { hasSchedule, type Telling } from './telling.js';
import { HIGHEST } from './week-edit.js';

/** What stands in the form's fields. */
export interface EventDraft {
  readonly name: string;
  /** As `datetime-local` fields have it, by the zone's clock. */
  readonly start: string;
  readonly end: string;
  readonly minimum: string;
}

export type EventField = 'start' | 'end' | 'minimum';

export interface EventFault {
  readonly field: EventField;
  readonly kind: 'start' | 'end' | 'not-after' | 'meets' | 'minimum';
  /** What a new one meets. */
  readonly other?: PlannedEvent;
}

/** An event out of what was typed, or what is wrong with it: every field's first fault. */
export function readEvent(
  { name, start, end, minimum }: EventDraft,
  others: readonly PlannedEvent[],
  timeZone: string,
  leadSeconds: number,
): PlannedEvent | readonly EventFault[] {
  const [from, to] = [readLocal(start, timeZone), readLocal(end, timeZone)],
    held = typedMinimum(minimum, HIGHEST);
  const faults: EventFault[] = [];
  if (from === undefined) faults.push({ field: 'start', kind: 'start' });
  if (to === undefined) faults.push({ field: 'end', kind: 'end' });
  if (from !== undefined && to !== undefined) {
    const met = others.find((other) => from - leadSeconds < other.end && other.start - leadSeconds < to);
    if (to <= from) faults.push({ field: 'end', kind: 'not-after' });
    else if (met) faults.push({ field: 'start', kind: 'meets', other: met });
  }
  if (held === undefined) faults.push({ field: 'minimum', kind: 'minimum' });
  return faults.length > 0 ? faults : { name: name.trim() || undefined, start: from!, end: to!, minimum: held! };
}

/** A form to begin with: the first Friday evening after the demand that is known. */
export function firstDraft(after: number, timeZone: string): EventDraft {
  const friday = localHours(timeZone, after, after + 8 * 86_400).find(
    // One that has begun is not to come.
    ({ start, end, hourOfWeek }) => hourOfWeek === FRIDAY_18 && end - start === 3600,
  );
  const start = localText(friday?.start ?? after, timeZone);
  return { name: '', start, end: friday ? localText(friday.start + 6 * 3600, timeZone) : start, minimum: '' };
}

const FRIDAY_18 = 4 * 24 + 18;

/** Dated raises and drops over what holds otherwise: the schedule where it was recommended or made by hand, else the one minimum. */
export function eventPlans(events: readonly PlannedEvent[], telling: Telling): EventPlan[] {
  const { week, options } = telling.plan,
    { price, freePerHour } = options,
    { leadSeconds } = week;
  // A recommender's bill is of requests above its free ones: TPS-hours have no price there.
  const isPriced = price !== undefined && freePerHour === undefined && options.billing?.windowSeconds !== 3600;
  const figures = isOnSchedule(telling) ? (telling.edited ?? week.judging!.schedule) : week.judging?.single;
  return planEvents(events, {
    base: baseOf(telling),
    leadSeconds,
    price: isPriced ? (figures ? priceAbove(price, figures) : price) : undefined,
  });
}

export function isOnSchedule({ plan, edited }: Telling): boolean {
  return hasSchedule(plan) && (edited !== undefined || plan.week.verdict.kind === 'recommended');
}

function baseOf(telling: Telling): number | { minimums: readonly number[]; timeZone: string; leadSeconds: number } {
  const { timeZone, leadSeconds, single } = telling.plan.week;
  return isOnSchedule(telling) ? { minimums: telling.minimums, timeZone, leadSeconds } : single;
}

function readLocal(typed: string, timeZone: string): number | undefined {
  // A field that is not filled in has no text, one with seconds has more.
  const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.exec(typed)?.[0];
  return local === undefined ? undefined : instantOf(local, timeZone);
}

function localText(at: number, timeZone: string): string {
  const { seconds } = offsetsOf(timeZone, at, at)[0]!;
  return new Date((at + seconds) * 1000).toISOString().slice(0, 16);
}
