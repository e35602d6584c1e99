import type { RowView } from './row-view.js';

/** What the table can be sorted by. */
export const ORDER_COLUMNS = ['name', 'peak', 'minimum', 'cost', 'difference', 'risk'] as const;
export type OrderColumn = (typeof ORDER_COLUMNS)[number];

export interface RowOrder {
  readonly column: OrderColumn;
  readonly direction: 'ascending' | 'descending';
}

/** The largest saving first: where a person begins. */
export const BY_SAVING: RowOrder = { column: 'difference', direction: 'descending' };

/** Sorts rows; those without a value come last in both directions, and equal ones by name. */
export function sorted(views: readonly RowView[], { column, direction }: RowOrder): RowView[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...views].sort((a, b) => {
    const place = column === 'difference' ? placeOf(a) - placeOf(b) : 0;
    if (place !== 0) return place;
    const [x, y] = [valueOf(a, column), valueOf(b, column)];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined) || byName(a, b);
    return (x < y ? -sign : x > y ? sign : 0) || byName(a, b);
  });
}

/** What can be done comes before what can stay, and that before what nothing is known of. */
function placeOf({ advice, target, status }: RowView): number {
  if (status.kind === 'unreadable') return 3;
  if (advice === 'lower' || advice === 'raise' || target !== undefined) return 0;
  return advice === 'keep' ? 1 : 2;
}

function valueOf(view: RowView, column: OrderColumn): number | string | undefined {
  switch (column) {
    case 'name':
      return view.name.toLowerCase();
    case 'peak':
      return view.row.demand.kind === 'measured' ? view.row.demand.frontier.peakTps : undefined;
    case 'minimum':
      return view.minimum;
    case 'cost':
      return view.cost && Number(view.cost);
    case 'difference':
      return view.difference && -Number(view.difference);
    case 'risk':
      return view.risk?.low;
  }
}

function byName(a: RowView, b: RowView): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** Rows in the places that they had, new ones after them: nothing moves under a person's hand. */
export function inPlaces(views: readonly RowView[], places: ReadonlyMap<string, number>): RowView[] {
  const placeIn = ({ arn }: RowView): number => places.get(arn) ?? Infinity;
  return [...views].sort((a, b) => (placeIn(a) === placeIn(b) ? 0 : placeIn(a) - placeIn(b)));
}
