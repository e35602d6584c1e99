import { html, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { DemandByHour } from '../../src/demand/demand-by-hour.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText, tpsText } from '../../src/locale/numbers.js';
import { heatScale, heatStep, heatText } from './heat.js';
import { swatchWidth, type MapFrame } from './map-frame.js';
import { hourText, weekdayName } from './names.js';
import { hoursIn, type Selection } from './selection.js';
import { stepLine } from './step-line.js';
import type { Messages } from './week-schedule.messages.js';

export interface HeatMap {
  readonly text: Messages;
  readonly locale: Locale;
  readonly unit: string;
  /** undefined before the first size is known. */
  readonly frame: MapFrame | undefined;
  /** undefined while there is none: the cells have their place. */
  readonly demand: DemandByHour | undefined;
  /** undefined where there is no schedule to draw. */
  readonly minimums: readonly number[] | undefined;
  readonly base: readonly number[] | undefined;
  readonly single: number;
  readonly selection: Selection | undefined;
}

const DAYS = [0, 1, 2, 3, 4, 5, 6];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** Hours that are named on a narrow axis. */
const NAMED_EVERY = 3;

/** Demand by hour of the week, with the schedule over it; rows of cells that are walked through as a grid. */
export function heatMap(map: HeatMap): TemplateResult {
  const { locale, frame, text, minimums, base, single, selection } = map,
    isTransposed = frame?.isTransposed ?? false;
  const dayHead = (day: number): TemplateResult =>
    html`<div role=${isTransposed ? 'columnheader' : 'rowheader'} class="name" data-whole-day=${day}>${weekdayName(day, locale)}</div>`;
  const hourHead = (hour: number): TemplateResult =>
    html`<div
      role=${isTransposed ? 'rowheader' : 'columnheader'}
      class=${hour % NAMED_EVERY === 0 ? 'name' : 'name unnamed'}
      data-every-day=${hour}
    >
      <span>${String(hour).padStart(2, '0')}</span>
    </div>`;
  const [columns, rows] = isTransposed ? [DAYS, HOURS] : [HOURS, DAYS];
  const [columnHead, rowHead] = isTransposed ? [dayHead, hourHead] : [hourHead, dayHead];
  const cell = cellsOf(map);
  return html`<div role="row" class="heads">
      <div role="columnheader" class="corner"><span class="sr">${text.corner[isTransposed ? 'hour' : 'day']}</span></div>
      ${columns.map(columnHead)}
    </div>
    ${rows.map((row) => html`<div role="row" class="cells">${rowHead(row)}${columns.map((column) => (isTransposed ? cell(column, row) : cell(row, column)))}</div>`)}
    ${
      frame && minimums
        ? html`<svg class="over" width=${frame.width} height=${frame.height} aria-hidden="true">
            ${guard([frame.width, minimums, base, single, selection, locale], () => svg`${stepLine({ frame, locale, minimums, base, single, selection })}`)}
          </svg>`
        : ''
    }`;
}

function cellsOf({ text, locale, unit, frame, demand, minimums, selection }: HeatMap): (day: number, hour: number) => TemplateResult {
  const scale = demand && heatScale(demand.meanTps),
    chosen = new Set(selection ? hoursIn(selection) : []),
    active = selection?.active ?? 0,
    width = frame ? swatchWidth(frame) : 0;
  return (day, hour) => {
    const at = day * 24 + hour,
      mean = demand ? demand.meanTps[at]! : NaN,
      number = scale ? heatText(mean, scale, width, locale) : '';
    const said = !demand
      ? text.waitingCell
      : Number.isNaN(mean)
        ? text.notMeasured
        : text.cellDemand(tpsText(mean, locale), tpsText(demand.peakTps[at]!, locale), unit);
    const minimum = minimums?.[at];
    return html`<div role="gridcell" class="cell" tabindex=${at === active ? 0 : -1} data-hour=${at} aria-selected=${chosen.has(at)}>
      <span class="sr"
        >${text.cell(text.hourOf(weekdayName(day, locale), hourText(hour), hourText(hour + 1)), said, minimum === undefined ? undefined : text.cellMinimum(countText(minimum, locale)))}</span
      ><span class="swatch s${scale ? heatStep(mean, scale) : 0}" aria-hidden="true">${number}</span>
    </div>`;
  };
}
