import { Big, type Big as Decimal } from '../../pricing/exact.js';
import { InvalidInputError, shown, type Issue } from '../../pricing/invalid-input.js';
import { costOfTpsHours, type CapacityPrice } from './money.js';
import type { HeldMinimums, MinimumChange } from './replay.js';
import type { WeekSchedule } from './week-schedule.js';
import { heldBetween } from './week/held.js';

/** Demand that is known to come: a flash sale on Friday from 18:00 to 24:00, 40 TPS. `instantOf` reads local times. */
export interface PlannedEvent {
  readonly name?: string | undefined;
  /** Epoch seconds. */
  readonly start: number;
  readonly end: number;
  readonly minimum: number;
}

export interface EventOptions {
  /** What holds otherwise: one minimum, or a week. */
  readonly base: number | Pick<WeekSchedule, 'minimums' | 'timeZone' | 'leadSeconds'>;
  /** The raise comes so much early; 900 unless given. */
  readonly leadSeconds?: number | undefined;
  /** `otherTpsHours` are all of the account's here, this campaign's included: extra ones come on top of them. */
  readonly price?: CapacityPrice | undefined;
}

/** TPS-hours above what would be billed otherwise, at most: where demand is above the usual minimum, it is billed either way. */
export interface ExtraCost {
  readonly hours: number;
  readonly tpsHours: number;
  /** Unrounded, in the book's currency; undefined without prices. */
  readonly amount: Decimal | undefined;
}

/** An event as two dated changes, and what it costs to forget the second. */
export interface EventPlan {
  readonly event: PlannedEvent;
  /** undefined where the usual minimum covers the event throughout: nothing is to be done. */
  readonly raise: MinimumChange | undefined;
  readonly drop: MinimumChange | undefined;
  readonly extra: ExtraCost;
  /** Changes of the week that fall into the event and would undo the raise, if they are not held back. */
  readonly overwrittenBy: readonly MinimumChange[];
  /** From the event's end on: a night of 12 hours (20:00 to 08:00), a weekend of 60 (Friday 20:00 to Monday 08:00), a month. */
  readonly forgotten: { readonly night: ExtraCost; readonly weekend: ExtraCost; readonly month: ExtraCost };
}

const NIGHT_HOURS = 12;
const WEEKEND_HOURS = 60;
const MONTH_HOURS = 732;
const DEFAULT_LEAD_SECONDS = 900;

/**
 * Dated raises and drops of planned events, for campaigns.
 * @returns a plan an event, in their order
 * @throws InvalidInputError for an event that ends before it starts, has no whole minimum, or meets the one before it
 */
export function planEvents(events: readonly PlannedEvent[], options: EventOptions): EventPlan[] {
  const { leadSeconds = DEFAULT_LEAD_SECONDS, price } = options;
  checkEvents(events, leadSeconds);
  return events.map((event) => {
    const { start, end, minimum } = event;
    const at = start - leadSeconds;
    const extraFor = (from: number, hours: number): ExtraCost => {
      const tpsHours = tpsHoursAbove(minimum, options.base, from, from + hours * 3600);
      return { hours, tpsHours, amount: price && amountOf(tpsHours, price) };
    };
    const extra = extraFor(at, (end - at) / 3600);
    const isNeeded = extra.tpsHours > 0;
    return {
      event,
      raise: isNeeded ? { at, minimum } : undefined,
      drop: isNeeded ? { at: end, minimum: heldIn(options.base, end, end + 1).initial } : undefined,
      extra,
      overwrittenBy: isNeeded ? heldIn(options.base, at, end).changes : [],
      forgotten: {
        night: extraFor(end, NIGHT_HOURS),
        weekend: extraFor(end, WEEKEND_HOURS),
        month: extraFor(end, price?.hoursPerMonth ?? MONTH_HOURS),
      },
    };
  });
}

function heldIn(base: EventOptions['base'], from: number, to: number): HeldMinimums {
  return typeof base === 'number' ? { initial: base, changes: [] } : heldBetween(base.minimums, base.timeZone, base.leadSeconds, from, to);
}

function tpsHoursAbove(minimum: number, base: EventOptions['base'], from: number, to: number): number {
  const { initial, changes } = heldIn(base, from, to);
  let seconds = 0;
  [{ at: from, minimum: initial }, ...changes].forEach((held, index) => {
    seconds += Math.max(0, minimum - held.minimum) * ((changes[index]?.at ?? to) - held.at);
  });
  return seconds / 3600;
}

/** The difference of two whole bills (C5). */
function amountOf(tpsHours: number, { book, otherTpsHours }: CapacityPrice): Decimal {
  const other = new Big(otherTpsHours);
  return costOfTpsHours(other.plus(tpsHours), book).minus(costOfTpsHours(other, book));
}

function checkEvents(events: readonly PlannedEvent[], leadSeconds: number): void {
  const issues: Issue[] = [];
  const refuse = (path: string, value: unknown, words: string): void => {
    issues.push({ path, value, message: `${path}: expected ${words}, got ${shown(value)}` });
  };
  if (!(Number.isFinite(leadSeconds) && leadSeconds >= 0)) refuse('leadSeconds', leadSeconds, 'a finite number >= 0');
  events.forEach(({ start, end, minimum }, index) => {
    if (!(Number.isFinite(start) && Number.isFinite(end) && end > start)) refuse(`[${index}].end`, end, `a time after its start, ${start}`);
    if (!(Number.isSafeInteger(minimum) && minimum >= 1)) refuse(`[${index}].minimum`, minimum, 'a whole number >= 1');
    const before = events[index - 1];
    if (before && start - leadSeconds < before.end)
      refuse(`[${index}].start`, start, `a time ${leadSeconds} s and more after the event before it ends, at ${before.end}`);
  });
  if (issues.length > 0) throw new InvalidInputError(issues);
}
