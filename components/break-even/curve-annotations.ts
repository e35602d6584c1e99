import { LabelSpace } from '../canvas/label-space.js';
import { hatch } from '../canvas/patterns.js';
import { rule } from '../canvas/rule.js';
import { xOf, yOf } from './curve-frame.js';
import type { CurvePicture, PictureLine } from './curve-picture.js';
import { valueAt } from './line.js';

/** How a crossing's name hangs on its hair line. */
const SIDES = ['center', 'left', 'right'] as const;
const ASIDE = { center: 0, left: -4, right: 4 } as const;
/** A label's height with its air. */
const ROW = 14;

/** Draws what lies under the lines: the part beyond known rates. */
export function drawBehindCurves(ctx: CanvasRenderingContext2D, { frame, palette, pixelRatio, knownUpTo }: CurvePicture): void {
  if (knownUpTo === undefined || knownUpTo >= frame.xEnd) return;
  const x = xOf(frame, knownUpTo);
  ctx.save();
  ctx.globalAlpha = 0.55;
  ctx.fillStyle = hatch(ctx, palette.idle, pixelRatio);
  ctx.fillRect(x, frame.top, frame.right - x, frame.bottom - frame.top);
  ctx.restore();
  rule(ctx, palette.idle, [[x, frame.top], [x, frame.bottom]], 1, [2, 3]); // prettier-ignore
}

/** Draws what lies on the lines: the scale, where one stands, the crossings, and the words of all of them. */
export function drawOverCurves(ctx: CanvasRenderingContext2D, picture: CurvePicture): void {
  const space = new LabelSpace(ctx, picture);
  ctx.save();
  drawScale(ctx, picture, space);
  drawCursor(ctx, picture);
  drawHere(ctx, picture, space);
  drawNames(ctx, picture, space);
  drawCrossings(ctx, picture, space);
  drawNotKnown(picture, space);
  ctx.restore();
}

function dot(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number, fill: string, edge: string): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = fill;
  ctx.strokeStyle = edge;
  ctx.lineWidth = 1.5;
  ctx.fill();
  ctx.stroke();
}

function drawScale(ctx: CanvasRenderingContext2D, { frame, palette, xTicks, yTicks, words }: CurvePicture, space: LabelSpace): void {
  const colour = palette['ink-3'];
  rule(ctx, palette['hair-2'], [[frame.left, frame.bottom + 0.5], [frame.right, frame.bottom + 0.5]]); // prettier-ignore
  space.write(words.money, 0, 9, { colour });
  for (const { at, text } of yTicks) space.write(text, frame.left - 6, yOf(frame, at), { colour, align: 'right' });
  for (const { at, text } of xTicks) {
    const x = xOf(frame, at);
    rule(ctx, palette['hair-2'], [[x, frame.bottom], [x, frame.bottom + 4]]); // prettier-ignore
    space.write(text, x, frame.bottom + 13, { colour, align: at === 0 ? 'left' : x > frame.right - 14 ? 'right' : 'center' });
  }
  space.write(words.axis, frame.right, frame.bottom + 27, { colour, align: 'right' });
}

/** Where the reader walked to. */
function drawCursor(ctx: CanvasRenderingContext2D, { frame, palette, lines, cursor }: CurvePicture): void {
  if (cursor === undefined) return;
  const x = Math.round(xOf(frame, cursor)) + 0.5;
  rule(ctx, palette.accent, [[x, frame.top - 4], [x, frame.bottom]], 1, [4, 3]); // prettier-ignore
  for (const { points } of lines) {
    const y = yOf(frame, valueAt(points, cursor));
    if (y >= frame.top) dot(ctx, x, y, 3, palette.surface, palette.accent);
  }
}

/** A line of ink, a dot on each series, and what each costs there: the chosen one left of the line, the others right of it. */
function drawHere(ctx: CanvasRenderingContext2D, { frame, palette, lines, here, words }: CurvePicture, space: LabelSpace): void {
  if (here === undefined) return;
  const x = Math.round(xOf(frame, here)) + 0.5;
  rule(ctx, palette.ink, [[x, frame.top - 8], [x, frame.bottom]], 1.5); // prettier-ignore
  space.write(words.here, x, frame.top - 16, { colour: palette.ink, align: 'center', weight: 500, staysInPlot: true });
  const shown = lines.map((line) => ({ line, y: yOf(frame, line.now) })).filter(({ y }) => y >= frame.top);
  for (const { line, y } of shown)
    dot(
      ctx,
      x,
      y,
      line.isChosen ? 4.5 : 3.5,
      line.isChosen ? palette.accent : palette.surface,
      line.isChosen ? palette.accent : palette.ink,
    );
  if (!frame.isNarrow) space.keep(x - 2, frame.top, 4, frame.bottom - frame.top);
  const hasRoomLeft = x - frame.left > 66,
    isAtEnd = frame.right - x < 70;
  for (const side of ['left', 'right'] as const) {
    const isHere = (line: PictureLine): boolean =>
      (isAtEnd || (hasRoomLeft && (line.isChosen || frame.isNarrow)) ? 'left' : 'right') === side;
    const mine = shown.filter(({ line }) => isHere(line)).sort((a, b) => a.y - b.y);
    const rows = spread(mine.map(({ y, line }) => (line.isChosen ? y - 9 : y + 10)), frame.top + 6, frame.bottom - 7); // prettier-ignore
    mine.forEach(({ line }, index) =>
      space.write(line.value, side === 'left' ? x - 8 : x + 8, rows[index]!, {
        colour: line.isChosen ? palette.accent : palette.ink,
        weight: line.isChosen ? 600 : 500,
        align: side === 'left' ? 'right' : 'left',
      }),
    );
  }
}

/** Each line's name at its end, pushed apart where lines end together; a line that leaves at the top has its name there. */
function drawNames(ctx: CanvasRenderingContext2D, { frame, palette, lines }: CurvePicture, space: LabelSpace): void {
  const ends = lines
    .map((line) => {
      const y = yOf(frame, line.points.at(-1)!.y);
      return { line, y: Math.max(frame.top, y), isCut: y < frame.top - 1 };
    })
    .sort((a, b) => a.y - b.y);
  const lift = frame.isNarrow ? -8 : 0;
  const rows = spread(ends.map(({ y }) => y + lift), frame.top + (frame.isNarrow ? 6 : 0), frame.bottom - 6); // prettier-ignore
  ends.forEach(({ line, y, isCut }, index) => {
    const row = rows[index]!,
      colour = line.isChosen ? palette.accent : palette['ink-3'],
      weight = line.isChosen ? 600 : 400,
      name = isCut ? `${line.name} ↑` : line.name;
    if (frame.isNarrow) {
      space.write(name, frame.right - 3, row, { colour, weight, align: 'right' });
      return;
    }
    if (Math.abs(row - y) > 3) rule(ctx, palette['hair-2'], [[frame.right + 1, y], [frame.right + 7, row]]); // prettier-ignore
    space.write(name, frame.right + 9, row, { colour, weight });
  });
}

/** A ring on each crossing, and its name over it on a hair line, or under it; at the first height where no other label is. */
function drawCrossings(ctx: CanvasRenderingContext2D, { frame, palette, crossings }: CurvePicture, space: LabelSpace): void {
  for (const { x: at, y: money, text } of crossings) {
    const x = xOf(frame, at),
      y = yOf(frame, money);
    if (y < frame.top - 1) continue;
    const heights: number[] = [];
    for (let up = y - 30; up > frame.top + 4; up -= ROW) heights.push(up);
    for (let down = y + 26; down < frame.bottom - 8; down += ROW) heights.push(down);
    const style = { colour: palette.ink, weight: 500, staysInPlot: true, isOptional: true } as const;
    const row = heights.find((height) => SIDES.some((align) => space.write(text, x + ASIDE[align], height, { ...style, align })));
    if (row !== undefined) rule(ctx, palette['hair-2'], [[x, row < y ? row + 7 : row - 7], [x, row < y ? y - 4 : y + 4]]); // prettier-ignore
    dot(ctx, x, y, 3.5, palette.surface, palette.ink);
  }
}

function drawNotKnown({ frame, palette, knownUpTo, words }: CurvePicture, space: LabelSpace): void {
  if (knownUpTo === undefined || knownUpTo >= frame.xEnd) return;
  for (const y of [frame.bottom - 9, frame.bottom - 9 - ROW, frame.top + 8])
    if (
      space.write(words.notKnown, frame.right - 4, y, {
        colour: palette.idle,
        weight: 500,
        align: 'right',
        isBoxed: true,
        isOptional: true,
      })
    )
      return;
}

/** Heights of labels that want to be at `wanted` (ascending), a row apart, between two bounds. */
function spread(wanted: readonly number[], top: number, bottom: number): number[] {
  const rows: number[] = [];
  for (const y of wanted) rows.push(Math.max(y, (rows.at(-1) ?? top - ROW) + ROW));
  for (let index = rows.length - 1, limit = bottom; index >= 0; index--, limit -= ROW) rows[index] = Math.min(rows[index]!, limit);
  return rows;
}
