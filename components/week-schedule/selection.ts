const HOURS = 24;
const DAYS = 7;

/** A rectangle of days and hours between two hours of the week, 0 to 167; `active` has the keyboard. */
export interface Selection {
  readonly anchor: number;
  readonly active: number;
}

/** The rectangle's edges, both included. */
export interface Range {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly firstHour: number;
  readonly lastHour: number;
}

export function rangeOf({ anchor, active }: Selection): Range {
  const [a, b] = [placeOf(anchor), placeOf(active)];
  return {
    firstDay: Math.min(a.day, b.day),
    lastDay: Math.max(a.day, b.day),
    firstHour: Math.min(a.hour, b.hour),
    lastHour: Math.max(a.hour, b.hour),
  };
}

/** Every hour of the week in a selection, ascending. */
export function hoursIn(selection: Selection): number[] {
  const { firstDay, lastDay, firstHour, lastHour } = rangeOf(selection);
  return between(firstDay, lastDay).flatMap((day) => between(firstHour, lastHour).map((hour) => day * HOURS + hour));
}

export function daySelection(day: number): Selection {
  return { anchor: day * HOURS + HOURS - 1, active: day * HOURS };
}

export function hourSelection(hour: number): Selection {
  return { anchor: (DAYS - 1) * HOURS + hour, active: hour };
}

export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
}

/**
 * Where a key of the grid pattern leads: arrows by one, Home and End along the row, with Control to the corners; Shift extends. Control and A take all,
 * Shift and Space the row, Control and Space the column, Escape lets all but one go.
 * @param isTransposed whether days are columns
 * @returns undefined for keys that move nothing
 */
export function selectionAfter({ key, shiftKey, ctrlKey }: Pressed, selection: Selection, isTransposed: boolean): Selection | undefined {
  const { day, hour } = placeOf(selection.active);
  const to = (nextDay: number, nextHour: number): Selection => {
    const active = clamp(nextDay, DAYS) * HOURS + clamp(nextHour, HOURS);
    return { anchor: shiftKey ? selection.anchor : active, active };
  };
  const along = (by: number): Selection => (isTransposed ? to(day + by, hour) : to(day, hour + by));
  const across = (by: number): Selection => (isTransposed ? to(day, hour + by) : to(day + by, hour));
  switch (key) {
    case 'ArrowRight':
      return along(1);
    case 'ArrowLeft':
      return along(-1);
    case 'ArrowDown':
      return across(1);
    case 'ArrowUp':
      return across(-1);
    case 'Home':
      return ctrlKey ? to(0, 0) : along(-HOURS);
    case 'End':
      return ctrlKey ? to(DAYS, HOURS) : along(HOURS);
    case 'a':
    case 'A':
      return ctrlKey ? { anchor: DAYS * HOURS - 1, active: 0 } : undefined;
    case ' ':
      if (shiftKey) return isTransposed ? hourSelection(hour) : daySelection(day);
      return ctrlKey ? (isTransposed ? daySelection(day) : hourSelection(hour)) : undefined;
    case 'Escape':
      return selection.anchor === selection.active ? undefined : { anchor: selection.active, active: selection.active };
    default:
      return undefined;
  }
}

function placeOf(hourOfWeek: number): { readonly day: number; readonly hour: number } {
  return { day: Math.floor(hourOfWeek / HOURS), hour: hourOfWeek % HOURS };
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
