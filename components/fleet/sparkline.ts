import { html, svg, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { DemandSeries } from '../../src/demand/demand-series.js';

const WIDTH = 132;
const HEIGHT = 28;
const TOP = 3;
const BASE = HEIGHT - 0.5;

/**
 * Demand against the minimum at a glance: a filled step line, the minimum across, what is paid and idle hatched, what is above in the colour of risk,
 * a dotted base where nothing was measured. Decoration: peak and mean stand beside it in words. The hatch is the pattern `#hatch` of the same root.
 */
export function sparkline(series: DemandSeries, minimum: number): SVGTemplateResult {
  const { area, line, idle, risk, gaps, minimumAt } = pathsOf(series, minimum);
  return svg`
    <path class="idle" d=${idle} />
    <path class="area" d=${area} />
    ${risk === '' ? nothing : svg`<path class="over" d=${risk} />`}
    <path class="line" d=${line} />
    <path class="minimum-line" d=${`M0 ${minimumAt}H${WIDTH}`} />
    ${gaps === '' ? nothing : svg`<path class="gap" d=${gaps} />`}`;
}

/** The hatch of what is paid and idle, once in a root. */
export function hatchPattern(): TemplateResult {
  return html`<svg class="defs" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" /></pattern>
    </defs>
  </svg>`;
}

export const SPARKLINE_BOX = `0 0 ${WIDTH} ${HEIGHT}`;

interface Paths {
  readonly area: string;
  readonly line: string;
  readonly idle: string;
  readonly risk: string;
  readonly gaps: string;
  readonly minimumAt: number;
}

const drawn = new WeakMap<DemandSeries, Map<number, Paths>>();

/** Drawn once for a series and a minimum: a thousand rows are redrawn with each that arrives. */
function pathsOf(series: DemandSeries, minimum: number): Paths {
  const known = drawn.get(series) ?? new Map<number, Paths>();
  const paths = known.get(minimum) ?? draw(columnsOf(series), minimum);
  drawn.set(series, known.set(minimum, paths));
  return paths;
}

/** The highest window of each pixel's time, in requests a second; NaN where none was measured. */
function columnsOf({ requests, windowSeconds }: DemandSeries): number[] {
  const each = requests.length / WIDTH;
  return Array.from({ length: WIDTH }, (_, column) => {
    let highest = NaN;
    for (let index = Math.floor(column * each); index < Math.max((column + 1) * each, Math.floor(column * each) + 1); index++) {
      const here = requests[index] ?? NaN;
      if (!Number.isNaN(here) && !(here <= highest)) highest = here;
    }
    return highest / windowSeconds;
  });
}

function draw(columns: readonly number[], minimum: number): Paths {
  const top = Math.max(minimum, ...columns.filter((tps) => !Number.isNaN(tps)));
  const y = (tps: number): number => Math.round((BASE - (tps / top) * (BASE - TOP)) * 10) / 10;
  const minimumAt = y(minimum);
  let area = '',
    line = '',
    idle = '',
    risk = '',
    gaps = '';
  for (const { from, to, isGap } of runsOf(columns)) {
    if (isGap) {
      gaps += `M${from} ${BASE}H${to}`;
      continue;
    }
    const steps = columns.slice(from, to).map(y);
    const across = (ys: readonly number[]): string => ys.map((each, index) => `V${each}H${from + index + 1}`).join('');
    const back = (edge: number): string => `V${edge}H${from}Z`;
    line += `M${from} ${steps[0]}${across(steps)}`;
    area += `M${from} ${BASE}${across(steps)}${back(BASE)}`;
    idle += `M${from} ${minimumAt}${across(steps.map((each) => Math.max(each, minimumAt)))}${back(minimumAt)}`;
    if (steps.some((each) => each < minimumAt))
      risk += `M${from} ${minimumAt}${across(steps.map((each) => Math.min(each, minimumAt)))}${back(minimumAt)}`;
  }
  return { area, line, idle, risk, gaps, minimumAt };
}

/** Stretches of columns that were measured, or were not. */
function runsOf(columns: readonly number[]): { from: number; to: number; isGap: boolean }[] {
  const runs: { from: number; to: number; isGap: boolean }[] = [];
  columns.forEach((tps, index) => {
    const isGap = Number.isNaN(tps),
      last = runs.at(-1);
    if (last?.isGap === isGap) last.to = index + 1;
    else runs.push({ from: index, to: index + 1, isGap });
  });
  return runs;
}
