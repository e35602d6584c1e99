import { LabelSpace } from '../canvas/label-space.js';
import { rule } from '../canvas/rule.js';
import { lineUpToPeak } from './curve.js';
import { xOf, yOf } from './frontier-frame.js';
import type { FrontierPicture, NamedPoint } from './frontier-picture.js';

/** A line between two points is kept free of words every so many pixels. */
const KEPT_EVERY = 6;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly align: CanvasTextAlign;
}

/** Draws what lies under the lines: the band between the two bounds, and the budget. */
export function drawBehindFrontier(ctx: CanvasRenderingContext2D, picture: FrontierPicture): void {
  const { frame, palette, curve, budget } = picture,
    points = lineUpToPeak(curve);
  ctx.save();
  ctx.globalAlpha = 0.16;
  ctx.fillStyle = palette.risk;
  ctx.beginPath();
  for (const { along, high } of points) ctx.lineTo(xOf(frame, along), yOf(frame, high));
  for (const { along, low } of points.toReversed()) ctx.lineTo(xOf(frame, along), yOf(frame, low));
  ctx.fill();
  ctx.restore();
  if (!budget) return;
  const y = Math.round(yOf(frame, budget.share)) + 0.5;
  rule(ctx, palette['ink-3'], [[frame.left, y], [frame.right, y]], 1, [5, 3]); // prettier-ignore
}

/** Draws what lies on the lines: the scale, the named minimums, what is pointed at, and the words of all of them. */
export function drawOverFrontier(ctx: CanvasRenderingContext2D, picture: FrontierPicture): void {
  const space = new LabelSpace(ctx, picture);
  ctx.save();
  drawScale(ctx, picture, space);
  keepCurve(picture, space);
  drawPointer(ctx, picture, space);
  drawNames(picture, space);
  drawBudget(picture, space);
  drawNever(picture, space);
  drawRings(ctx, picture);
  ctx.restore();
}

function drawScale(ctx: CanvasRenderingContext2D, { frame, palette, xTicks, yTicks, words }: FrontierPicture, space: LabelSpace): void {
  const colour = palette['ink-3'];
  rule(ctx, palette['hair-2'], [[frame.left, frame.bottom + 0.5], [frame.right, frame.bottom + 0.5]]); // prettier-ignore
  for (const { share, text } of yTicks) space.write(text, frame.left - 6, yOf(frame, share), { colour, align: 'right' });
  for (const { at, text } of xTicks) {
    const x = xOf(frame, at);
    rule(ctx, palette['hair-2'], [[x, frame.bottom], [x, frame.bottom + 4]]); // prettier-ignore
    space.write(text, x, frame.bottom + 13, { colour, align: at === 0 ? 'left' : x > frame.right - 16 ? 'right' : 'center' });
  }
  space.write(words.axis, frame.right, frame.bottom + 29, { colour, align: 'right' });
}

/** Names stay off the curve, the rings and the budget. */
function keepCurve({ frame, curve, named, budget }: FrontierPicture, space: LabelSpace): void {
  for (const bound of ['high', 'low'] as const) {
    const places = lineUpToPeak(curve).map((point) => [xOf(frame, point.along), yOf(frame, point[bound])] as const);
    places.forEach(([x, y], index) => {
      const [fromX, fromY] = places[index - 1] ?? [x, y],
        pieces = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / KEPT_EVERY));
      for (let piece = 1; piece <= pieces; piece++)
        space.keep(fromX + ((x - fromX) * piece) / pieces - 1, fromY + ((y - fromY) * piece) / pieces - 2, 2, 4);
    });
  }
  for (const { along, low, isChosen } of named) {
    const reach = isChosen ? 7 : 5.5;
    space.keep(xOf(frame, along) - reach, yOf(frame, low) - reach, 2 * reach, 2 * reach);
  }
  if (budget) space.keep(frame.left, yOf(frame, budget.share) - 0.5, frame.right - frame.left, 1);
}

/** From one risk to the other, and down to the money. */
function drawPointer(ctx: CanvasRenderingContext2D, { frame, palette, pointed }: FrontierPicture, space: LabelSpace): void {
  if (!pointed) return;
  const x = xOf(frame, pointed.along),
    [high, low] = [yOf(frame, pointed.high), yOf(frame, pointed.low)];
  rule(ctx, palette.accent, [[x, high], [x, frame.bottom]], 1, [3, 3]); // prettier-ignore
  for (const y of new Set([high, low])) circle(ctx, x, y, 3.5, palette.surface, palette.accent);
  write(space, pointed.text, around(x, (high + low) / 2, 10), { colour: palette.accent, weight: 600 });
}

function drawNames({ frame, palette, named, pointed }: FrontierPicture, space: LabelSpace): void {
  for (const each of named) {
    if (each.minimum === pointed?.minimum) continue;
    const x = xOf(frame, each.along),
      y = yOf(frame, each.low);
    const isWritten = write(space, each.text, placesOf(frame.bottom, x, y), styleOf(each, palette));
    // What was chosen is always named.
    if (!isWritten && each.isChosen) space.write(each.text, x + 11, y - 10, { ...styleOf(each, palette), isBoxed: true });
  }
}

function styleOf({ isChosen }: NamedPoint, palette: FrontierPicture['palette']): { colour: string; weight: 500 | 600 } {
  return isChosen ? { colour: palette.accent, weight: 600 } : { colour: palette.ink, weight: 500 };
}

/** Below and to the left of the curve there is room; on the base there is above. */
function placesOf(base: number, x: number, y: number): Place[] {
  const above: Place[] = [
    { x, y: y - 14, align: 'center' },
    { x: x + 11, y: y - 12, align: 'left' },
    { x: x - 11, y: y - 12, align: 'right' },
    { x, y: y - 28, align: 'center' },
    { x, y: y - 42, align: 'center' },
  ];
  const beside: Place[] = [
    { x: x - 11, y, align: 'right' },
    { x: x - 8, y: y + 14, align: 'right' },
    { x: x + 11, y: y - 10, align: 'left' },
    { x: x + 11, y, align: 'left' },
    { x: x - 8, y: y + 27, align: 'right' },
    { x: x + 8, y: y + 14, align: 'left' },
  ];
  return base - y < 20 ? above : [...beside, ...above];
}

function around(x: number, y: number, away: number): Place[] {
  return [
    { x: x + away, y: y - 8, align: 'left' },
    { x: x + away, y: y - 22, align: 'left' },
    { x: x - away, y, align: 'right' },
    { x, y: y - 22, align: 'center' },
    { x, y: y - 36, align: 'center' },
  ];
}

/** At the first place where nothing else is. Answers whether there was one. */
function write(space: LabelSpace, text: string, places: readonly Place[], style: { colour: string; weight?: 400 | 500 | 600 }): boolean {
  return places.some(({ x, y, align }) => space.write(text, x, y, { ...style, align, isOptional: true, staysInPlot: true }));
}

/** On its line at the right, else at the left or under it. */
function drawBudget({ frame, palette, budget }: FrontierPicture, space: LabelSpace): void {
  if (!budget) return;
  const y = yOf(frame, budget.share);
  const places = [y - 8, y + 9].flatMap((at): Place[] => [
    { x: frame.right, y: at, align: 'right' },
    { x: frame.left + 4, y: at, align: 'left' },
  ]);
  write(space, budget.text, places, { colour: palette['ink-3'] });
}

/** Beside the upper edge, where it is steepest on its way down. */
function drawNever({ frame, palette, curve, words }: FrontierPicture, space: LabelSpace): void {
  const edge = lineUpToPeak(curve).filter(({ low, high }) => high > low);
  const places = edge.map(({ along, high }): Place => ({ x: xOf(frame, along) + 12, y: yOf(frame, high) - 4, align: 'left' }));
  write(space, words.never, places.filter(({ x, y }) => x < frame.right - 120 && y > frame.top + 6), { colour: palette['ink-3'] }); // prettier-ignore
}

/** Rings where names are; what is chosen is filled. */
function drawRings(ctx: CanvasRenderingContext2D, { frame, palette, named }: FrontierPicture): void {
  for (const { along, low, isChosen } of named.toReversed()) {
    const x = xOf(frame, along),
      y = yOf(frame, low);
    if (isChosen) circle(ctx, x, y, 6, palette.accent, palette.surface);
    else circle(ctx, x, y, 4.5, palette.surface, palette.ink);
  }
}

function circle(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number, fill: string, edge: string): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = fill;
  ctx.strokeStyle = edge;
  ctx.lineWidth = 1.5;
  ctx.fill();
  ctx.stroke();
}
