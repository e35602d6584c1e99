import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Locale } from '../../src/locale/locale.js';
import { countText } from '../../src/locale/numbers.js';
import { textWidth } from './heat.js';
import { cornerOf, depthOf, type MapFrame } from './map-frame.js';
import { rangeOf, type Selection } from './selection.js';

export interface StepLine {
  readonly frame: MapFrame;
  readonly locale: Locale;
  readonly minimums: readonly number[];
  /** The week that was calculated, where another one is drawn. */
  readonly base: readonly number[] | undefined;
  readonly single: number;
  readonly selection: Selection | undefined;
}

/** Hours of a day with one minimum. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly minimum: number;
}

const DAYS = [0, 1, 2, 3, 4, 5, 6];

export function segmentsOf(minimums: readonly number[], day: number): Segment[] {
  const segments: Segment[] = [];
  for (let hour = 0; hour < 24; hour++) {
    const minimum = minimums[day * 24 + hour]!,
      last = segments.at(-1);
    if (last?.minimum === minimum) segments[segments.length - 1] = { ...last, to: hour + 1 };
    else segments.push({ from: hour, to: hour + 1, minimum });
  }
  return segments;
}

/** The schedule over the map: a line a day, its minimums, and a cut through the cells at each change. */
export function stepLine({ frame, locale, minimums, base, single, selection }: StepLine): SVGTemplateResult {
  const most = Math.max(single, ...minimums, ...(base ?? []));
  const lines = (week: readonly number[]): string => DAYS.map((day) => pathOf(frame, segmentsOf(week, day), day, most)).join('');
  return svg`${DAYS.map((day) => svg`<path class="single" d=${pathOf(frame, [{ from: 0, to: 24, minimum: single }], day, most)} />`)}
    ${base ? svg`<path class="base" d=${lines(base)} />` : nothing}
    ${DAYS.map((day) => cuts(frame, minimums, day))}
    <path class="line" d=${lines(minimums)} />
    ${DAYS.map((day) => labels(frame, segmentsOf(minimums, day), day, most, locale))}
    ${selection ? chosen(frame, selection) : nothing}`;
}

function pathOf(frame: MapFrame, segments: readonly Segment[], day: number, most: number): string {
  return segments
    .map(({ from, to, minimum }, index) => {
      const start = cornerOf(frame, day, from),
        end = cornerOf(frame, day, to),
        depth = depthOf(frame, minimum, most),
        move = index === 0 ? 'M' : 'L';
      return frame.isTransposed
        ? `${move}${at(start.x + depth)} ${at(start.y)}V${at(end.y)}`
        : `${move}${at(start.x)} ${at(start.y + frame.strip - depth)}H${at(end.x)}`;
    })
    .join('');
}

function cuts(frame: MapFrame, minimums: readonly number[], day: number): SVGTemplateResult[] {
  const { cellWidth, cellHeight, isTransposed, strip } = frame;
  return segmentsOf(minimums, day)
    .filter(({ from, minimum }) => minimums.at(day * 24 + from - 1) !== minimum)
    .map(({ from }) => {
      const { x, y } = cornerOf(frame, day, from);
      const path = isTransposed
        ? `M${at(x + strip)} ${at(y)}H${at(x + cellWidth - 1)}`
        : `M${at(x)} ${at(y + strip)}V${at(y + cellHeight - 1)}`;
      return svg`<path class="halo" d=${path} /><path class="cut" d=${path} />`;
    });
}

/** Where the minimum changes, beside the line; in a narrow strip upon it. */
function labels(
  frame: MapFrame,
  segments: readonly Segment[],
  day: number,
  most: number,
  locale: Locale,
): (SVGTemplateResult | typeof nothing)[] {
  return segments.map(({ from, to, minimum }) => {
    const text = countText(minimum, locale),
      { x, y } = cornerOf(frame, day, from);
    if (frame.isTransposed)
      return textWidth(text) > frame.strip - 1
        ? nothing
        : svg`<text class="upon" x=${at(x + frame.strip / 2)} y=${at(y + frame.cellHeight / 2 + 4)}>${text}</text>`;
    if (textWidth(text) + 4 > (to - from) * frame.cellWidth) return nothing;
    const line = frame.strip - depthOf(frame, minimum, most);
    return svg`<text x=${at(x + 4)} y=${at(y + (line >= 11 ? line - 3 : line + 10))}>${text}</text>`;
  });
}

function chosen(frame: MapFrame, selection: Selection): SVGTemplateResult {
  const { firstDay, lastDay, firstHour, lastHour } = rangeOf(selection),
    { x, y } = cornerOf(frame, firstDay, firstHour),
    { x: right, y: bottom } = cornerOf(frame, lastDay, lastHour);
  return svg`<rect class="chosen" x=${at(x)} y=${at(y)} width=${at(right - x + frame.cellWidth - 1)} height=${at(bottom - y + frame.cellHeight - 1)} rx="3" />`;
}

/** Tenths of a pixel. */
function at(length: number): number {
  return Math.round(length * 10) / 10;
}
