import { tickStep, xOf, yOf, type Frame } from './frame.js';
import { LabelSpace } from '../canvas/label-space.js';
import { rule } from '../canvas/rule.js';
import { peaksAbove, type Peak, type Steps } from './steps.js';
import type { Picture } from './picture.js';

/** The highest peaks get words: four, or two where it is narrow. */
const NAMED = { wide: 4, narrow: 2 };
/** Peaks closer than this many pixels are one. */
const PEAKS_APART = 46;

/** Draws what stands behind demand: a hair line where a day begins. */
export function drawBehind(ctx: CanvasRenderingContext2D, { frame, palette, axis }: Picture): void {
  for (const at of axis.lines) rule(ctx, palette.hair, [[xOf(frame, at), frame.top], [xOf(frame, at), frame.bottom]]); // prettier-ignore
}

/** Draws what stands on demand: gaps, the live minimum, peaks, the minimum, and the words of all of them. */
export function drawOver(ctx: CanvasRenderingContext2D, picture: Picture): void {
  const space = new LabelSpace(ctx, picture);
  ctx.save();
  ctx.lineJoin = 'round';
  drawAxis(ctx, picture, space);
  drawGaps(ctx, picture, space);
  drawCurrent(ctx, picture, space);
  drawMinimum(ctx, picture);
  drawDifference(ctx, picture, space);
  drawPeaks(ctx, picture, space);
  drawIdle(picture, space);
  ctx.restore();
}

function drawAxis(ctx: CanvasRenderingContext2D, { frame, palette, axis, words }: Picture, space: LabelSpace): void {
  rule(ctx, palette['hair-2'], [[frame.left, frame.bottom + 0.5], [frame.right, frame.bottom + 0.5]]); // prettier-ignore
  space.write(words.unit, 0, 9, { colour: palette['ink-3'] });
  for (let tps = 0; tps <= frame.scaleTop; tps += tickStep(frame))
    space.write(words.tick(tps), frame.left - 6, yOf(frame, tps), { colour: palette['ink-3'], align: 'right' });
  for (const { x, text, align } of axis.labels) space.write(text, x, frame.bottom + 14, { colour: palette['ink-3'], align });
}

function drawGaps(ctx: CanvasRenderingContext2D, { frame, palette, gaps, words }: Picture, space: LabelSpace): void {
  for (const gap of gaps) {
    const from = Math.max(frame.left, xOf(frame, gap.start)),
      to = Math.min(frame.right, xOf(frame, gap.end));
    if (to - from < 0.5) continue;
    ctx.fillStyle = palette.surface;
    ctx.fillRect(from, frame.top - 1, to - from, frame.bottom - frame.top + 1);
    for (const x of to - from < 3 ? [(from + to) / 2] : [from + 0.5, to - 0.5])
      rule(ctx, palette.gap, [[x, frame.top + 6], [x, frame.bottom]], 1, [2, 3]); // prettier-ignore
    const middle = (from + to) / 2;
    const isWritten =
      !frame.isNarrow &&
      space.write(words.gap(gap), middle, frame.top - 4, { colour: palette['ink-3'], align: 'center', isOptional: true });
    if (!isWritten) space.write(words.gapShort, middle, frame.top - 4, { colour: palette['ink-3'], align: 'center', isOptional: true });
  }
}

/** Dashed, with its name outside the plot; inside where the grip would cover it. */
function drawCurrent(ctx: CanvasRenderingContext2D, { frame, palette, minimum, current, words }: Picture, space: LabelSpace): void {
  if (current === undefined || current === minimum || current > frame.scaleTop) return;
  const y = Math.round(yOf(frame, current)) + 0.5,
    name = frame.isNarrow ? words.nowShort : words.now;
  rule(ctx, palette.ink, [[frame.left, y], [frame.right, y]], 1, [5, 3]); // prettier-ignore
  if (Math.abs(y - yOf(frame, minimum)) > 21) space.write(name, frame.right + 6, y, { colour: palette['ink-3'] });
  else space.write(words.now, frame.right - 4, current > minimum ? y - 9 : y + 9, { colour: palette['ink-3'], align: 'right' });
}

function drawMinimum(ctx: CanvasRenderingContext2D, { frame, palette, minimum }: Picture): void {
  const y = Math.round(yOf(frame, minimum));
  rule(ctx, palette.minimum, [[frame.left, y], [frame.right + 6, y]], 2); // prettier-ignore
}

/** A dimension line between what is and what is chosen, with the money between them. */
function drawDifference(ctx: CanvasRenderingContext2D, { frame, palette, minimum, current, words }: Picture, space: LabelSpace): void {
  if (!words.difference || current === undefined || frame.isNarrow || current > frame.scaleTop) return;
  const { amount, unit, direction } = words.difference,
    colour = direction === 'less' ? palette.saving : palette.cost;
  const upper = yOf(frame, Math.max(minimum, current)) + 2,
    lower = yOf(frame, Math.min(minimum, current)) - 2,
    x = frame.left + 16.5;
  if (lower - upper < 12) return;
  rule(ctx, colour, [[x - 4, upper], [x + 4, upper]], 1.25); // prettier-ignore
  rule(ctx, colour, [[x, upper], [x, lower]], 1.25); // prettier-ignore
  rule(ctx, colour, [[x - 4, lower], [x + 4, lower]], 1.25); // prettier-ignore
  if (lower - upper < 44) {
    if (lower - upper >= 22) space.write(`${amount} ${unit}`, x + 9, (upper + lower) / 2, { colour, weight: 600, isBoxed: true });
    return;
  }
  space.keep(x - 4, upper, 8, lower - upper);
  // More is told over the hatch.
  const middle = upper + (lower - upper) * 0.4,
    isBoxed = direction === 'more';
  space.write(amount, x + 9, middle - 7, { colour, weight: 600, isBoxed });
  space.write(unit, x + 9, middle + 7, { colour: palette['ink-3'], isBoxed });
}

/** A triangle over each peak above the minimum; the highest say how high and when. */
function drawPeaks(ctx: CanvasRenderingContext2D, { frame, palette, steps, minimum, words }: Picture, space: LabelSpace): void {
  const peaks = peaksAbove(steps, minimum, (instant) => xOf(frame, instant), PEAKS_APART);
  ctx.fillStyle = palette.risk;
  for (const peak of peaks) {
    const y = yOf(frame, peak.tps) - 3;
    ctx.beginPath();
    ctx.moveTo(peak.x, y);
    ctx.lineTo(peak.x - 4, y - 6.5);
    ctx.lineTo(peak.x + 4, y - 6.5);
    ctx.fill();
    space.keep(peak.x - 4, y - 7, 8, 7);
  }
  const highest: Peak[] = peaks.toSorted((a, b) => b.tps - a.tps).slice(0, frame.isNarrow ? NAMED.narrow : NAMED.wide);
  for (const peak of highest) {
    const text = frame.isNarrow ? words.peakShort(peak) : words.peak(peak),
      y = yOf(frame, peak.tps) - 17,
      style = { colour: palette.risk, weight: 500, isOptional: true, staysInPlot: true } as const;
    // Over its peak, or to the side where there is room.
    void (
      space.write(text, peak.x, y, { ...style, align: 'center' }) ||
      space.write(text, peak.x - 4, y, { ...style, align: 'left' }) ||
      space.write(text, peak.x + 4, y, { ...style, align: 'right' })
    );
  }
}

/** Under the line, at the first place where no other label is and demand does not reach; else at the first free one. */
function drawIdle({ frame, palette, steps, minimum, words }: Picture, space: LabelSpace): void {
  const y = yOf(frame, minimum) + 14,
    first = frame.left + (frame.isNarrow ? 6 : 26);
  if (words.idle === undefined || frame.bottom - y < 30) return;
  const places: number[] = [];
  for (let x = first; x < frame.right - 80; x += 20) places.push(x);
  const isClear = (x: number): boolean => yOf(frame, highestBetween(steps, frame, x - 6, x + 72)) > y + 9;
  for (const x of [...places.filter(isClear), ...places])
    if (space.write(words.idle, x, y, { colour: palette.idle, weight: 500, isBoxed: true, isOptional: true })) return;
}

function highestBetween({ edges, tops }: Steps, frame: Frame, from: number, to: number): number {
  let highest = 0;
  tops.forEach((tps, step) => {
    if (tps > highest && xOf(frame, edges[step + 1]!) > from && xOf(frame, edges[step]!) < to) highest = tps;
  });
  return highest;
}
