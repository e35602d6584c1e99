import type { Plot } from '../canvas/plot.js';

/** A step of the axis in a round number, so that few lines reach the top: 1, 2, 2.5 or 5 times a power of ten. */
export function tickStep(highest: number): number {
  if (highest <= 0) return 1;
  const rough = highest / 4,
    power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 2.5, 5, 10].map((round) => round * power).find((step) => step >= rough)!;
}

/** Where a drawing of so many months stands, in pixels; its scale begins at 0. */
export interface Layout extends Plot {
  readonly months: number;
  readonly scaleTop: number;
  readonly tick: number;
}

const HEIGHT = 284;

/** @param labelled whether lines carry their names at their ends */
export function layoutOf(width: number, months: number, highest: number, labelled: boolean): Layout {
  const tick = tickStep(highest);
  return {
    width,
    height: HEIGHT,
    left: 56,
    right: width - (labelled ? 148 : 4),
    top: 56,
    bottom: HEIGHT - 28,
    months,
    tick,
    scaleTop: Math.max(tick, Math.ceil(highest / tick) * tick),
  };
}

const tidy = (pixels: number): number => Math.round(pixels * 100) / 100;

/** Where a month begins; month `months` + 1 is the end. */
export function xOf({ left, right, months }: Layout, month: number): number {
  return tidy(left + ((month - 1) / months) * (right - left));
}

export function yOf({ top, bottom, scaleTop }: Layout, amount: number): number {
  return tidy(bottom - (amount / scaleTop) * (bottom - top));
}

/** A month is a step, not a slope: its height holds to its end. */
export function stepsOf(layout: Layout, amounts: readonly number[]): string {
  return amounts
    .map((amount, index) => `${index === 0 ? `M${xOf(layout, 1)} ` : 'V'}${yOf(layout, amount)}H${xOf(layout, index + 2)}`)
    .join('');
}

/** The area between two rows of steps. */
export function areaOf(layout: Layout, lower: readonly number[], upper: readonly number[]): string {
  const back = lower
    .map((amount, index) => ({ amount, end: xOf(layout, index + 2), start: xOf(layout, index + 1) }))
    .reverse()
    .map(({ amount, end, start }, index) => `${index === 0 ? `L${end} ${yOf(layout, amount)}` : `V${yOf(layout, amount)}`}H${start}`)
    .join('');
  return `${stepsOf(layout, upper)}${back}Z`;
}

/** Labels at the ends of lines, moved apart where they would touch; in the order given. */
export function apart(wanted: readonly number[], gap: number, lowest: number): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const places: number[] = [];
  let floor = -Infinity;
  for (const { y, index } of order) places[index] = floor = Math.max(y, floor + gap);
  let ceiling = lowest;
  for (const { index } of order.reverse()) {
    places[index] = Math.min(places[index]!, ceiling);
    ceiling = places[index]! - gap;
  }
  return places;
}
