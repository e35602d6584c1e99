import type { CostCurve } from '../../pricing/cost-curve.js';

/** A point of a drawing: money is a double here, and nowhere else. */
export interface LinePoint {
  readonly x: number;
  readonly y: number;
}

/** A curve as it is drawn, with a point where knowledge ends. */
export function lineOf({ points, knownUpTo }: CostCurve): LinePoint[] {
  const line = points.map(({ at, total }) => ({ x: at.toNumber(), y: total.toNumber() }));
  const known = knownUpTo?.toNumber();
  const after = known === undefined ? -1 : line.findIndex(({ x }) => x > known);
  if (known === undefined || after < 1 || line[after - 1]!.x === known) return line;
  return [...line.slice(0, after), { x: known, y: valueAt(line, known) }, ...line.slice(after)];
}

/** The height of a line; at a jump the lower place's. */
export function valueAt(line: readonly LinePoint[], x: number): number {
  const after = line.findIndex((point) => point.x >= x);
  const [from, to] = [line[after - 1], line[after]];
  if (!to) return line.at(-1)?.y ?? 0;
  if (!from || to.x === from.x) return to.y;
  return from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
}
