import { html, nothing, svg, type TemplateResult } from 'lit';
import { areaOf, apart, layoutOf, stepsOf, xOf, yOf, type Layout } from './layout.js';

/** One layer of a stack, or one line: a figure a month, for drawing. */
export interface Series {
  readonly id: string;
  readonly words: string;
  readonly amounts: readonly number[];
}

/** What is drawn, in words and figures. */
export interface ChartPicture {
  readonly width: number;
  readonly kind: 'stack' | 'lines';
  readonly series: readonly Series[];
  /** The series that is chosen, of lines. */
  readonly chosen: string | undefined;
  readonly monthLabels: readonly string[];
  readonly segments: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  readonly changes: readonly { readonly month: number; readonly words: string }[];
  readonly unit: string;
  readonly label: string;
  readonly amountText: (amount: number) => string;
}

const LABELLED_FROM = 640;
/** Wide enough for "2026-12" and a gap. */
const LABEL_WIDTH = 64;

function axes(layout: Layout, { monthLabels, unit, amountText }: ChartPicture): TemplateResult[] {
  const { left, right, bottom, scaleTop, tick, months } = layout;
  const levels = Array.from({ length: Math.round(scaleTop / tick) + 1 }, (_, index) => index * tick);
  const every = [1, 2, 3, 6, 12].find((step) => ((right - left) / months) * step >= LABEL_WIDTH) ?? 12;
  return [
    ...levels.map((amount) => {
      const y = yOf(layout, amount);
      return svg`<path class=${amount === 0 ? 'base' : 'grid'} d="M${left} ${y}H${right}" /><text class="micro" x=${left - 8} y=${y + 4} text-anchor="end">${amountText(amount)}</text>`;
    }),
    svg`<text class="micro" x="0" y="11">${unit}</text>`,
    ...monthLabels.flatMap((label, index) =>
      index % every === 0
        ? [
            svg`<path class="base" d="M${xOf(layout, index + 1)} ${bottom}v4" /><text class="micro" x=${xOf(layout, index + 1)} y=${bottom + 18}>${label}</text>`,
          ]
        : [],
    ),
  ];
}

function segmentBands(layout: Layout, { segments }: ChartPicture): TemplateResult[] {
  return segments.map(({ from, to }) => {
    const start = xOf(layout, from),
      end = xOf(layout, to + 1);
    return svg`<path class="band" d="M${start} ${layout.top}H${end}V${layout.bottom}H${start}Z" />`;
  });
}

/** Names over the plot, left to right; one that would touch the one before stands a line higher, or is left to the table. */
function namesAbove(layout: Layout, { segments, changes }: ChartPicture): TemplateResult[] {
  const wanted = [
    ...segments.map(({ name, from }) => ({ words: name, x: xOf(layout, from), kind: 'segment' })),
    ...changes.map(({ words, month }) => ({ words, x: xOf(layout, month), kind: 'change' })),
  ].sort((a, b) => a.x - b.x);
  const ends = [-Infinity, -Infinity];
  return wanted.flatMap(({ words, x, kind }) => {
    const width = [...words].reduce((sum, letter) => sum + (letter > '\u2fff' ? 11.5 : 6.2), 8);
    const start = Math.max(layout.left, Math.min(x, layout.width - width));
    const line = kind === 'change' ? 1 : ends[0]! <= start ? 0 : 1;
    const free = ends[line]! <= start ? line : ends[1 - line]! <= start ? 1 - line : undefined;
    if (free === undefined) return [];
    ends[free] = start + width;
    return [svg`<text class="micro ${kind}" x=${start} y=${layout.top - (free === 0 ? 4 : 18)}>${words}</text>`];
  });
}

function stack(layout: Layout, { series }: ChartPicture): TemplateResult[] {
  let below: readonly number[] = series[0]?.amounts.map(() => 0) ?? [];
  return series.map(({ amounts }, index) => {
    const upper = amounts.map((amount, month) => amount + below[month]!);
    const area = svg`<path class="layer layer-${index}" d=${areaOf(layout, below, upper)} />`;
    below = upper;
    return area;
  });
}

function lines(layout: Layout, picture: ChartPicture): TemplateResult[] {
  const { series, chosen } = picture;
  const ends = apart(
    series.map(({ amounts }) => yOf(layout, amounts.at(-1) ?? 0)),
    15,
    layout.bottom,
  );
  return series.map(({ id, words, amounts }, index) => {
    const kind = id === chosen ? 'chosen' : `line-${index}`;
    return svg`<path class="line ${kind}" d=${stepsOf(layout, amounts)} />${isLabelled(picture) ? svg`<text class="micro ${kind}" x=${layout.right + 8} y=${ends[index]! + 4}>${words}</text>` : nothing}`;
  });
}

function keyOf(kind: ChartPicture['kind'], { id, words }: Series, index: number, chosen: string | undefined): TemplateResult {
  return html`<li>
    <svg class="key" width="20" height="10" aria-hidden="true">
      ${kind === 'stack' ? svg`<path class="layer layer-${index}" d="M0 0H20V10H0Z" />` : svg`<path class="line ${id === chosen ? 'chosen' : `line-${index}`}" d="M0 5H20" />`}</svg
    >${words}
  </li>`;
}

const isLabelled = ({ kind, width }: ChartPicture): boolean => kind === 'lines' && width >= LABELLED_FROM;

/** The drawing; its data stands in the table. */
export function chart(picture: ChartPicture): TemplateResult {
  const { width, kind, series, label, changes, monthLabels } = picture;
  const highest = monthLabels.map((_, month) => {
    const amounts = series.map((each) => each.amounts[month] ?? 0);
    return kind === 'stack' ? amounts.reduce((sum, amount) => sum + amount, 0) : Math.max(0, ...amounts);
  });
  const layout = layoutOf(width, monthLabels.length, Math.max(0, ...highest), isLabelled(picture));
  return html`<svg class="chart" part="chart" role="img" aria-label=${label} width=${layout.width} height=${layout.height}>
    ${segmentBands(layout, picture)} ${axes(layout, picture)} ${kind === 'stack' ? stack(layout, picture) : lines(layout, picture)}
    ${changes.map(({ month }) => svg`<path class="change" d="M${xOf(layout, month)} ${layout.top - 4}V${layout.bottom}" />`)}
    ${namesAbove(layout, picture)}
  </svg>`;
}

/** Which layer or line is which, the top layer first; nothing where lines carry their names. */
export function chartKeys(picture: ChartPicture): TemplateResult | typeof nothing {
  if (isLabelled(picture)) return nothing;
  const entries = [...picture.series.entries()];
  return html`<ul class="keys">
    ${(picture.kind === 'stack' ? entries.reverse() : entries).map(([index, each]) => keyOf(picture.kind, each, index, picture.chosen))}
  </ul>`;
}
