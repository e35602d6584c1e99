import { html, nothing, svg, type TemplateResult } from 'lit';
import { countText, quantityText } from '../../src/locale/numbers.js';
import { closerMessages } from './closer.messages.js';
import type { Editing } from './editing.js';

const BASE = 46;
const TOP = 6;
const LABEL_HEIGHT = 11;
/** Labels keep clear of each other at the form's usual width; on a wider one they have more room. */
const USUAL_WIDTH = 296;

/** About how wide a label is: digits 6.6, Japanese characters 11. */
function widthOf(label: string): number {
  return [...label].reduce((width, letter) => width + (letter > '\u2e7f' ? 11 : 6.6), 0);
}

interface Step {
  readonly hours: number;
  readonly requestsPerHour: number;
}

/** Bands from the busiest to the quietest, the rest of the month idle. */
function stepsOf(bands: readonly Step[], hoursPerMonth: number): Step[] {
  const steps = bands.filter(({ hours }) => hours > 0).sort((one, other) => other.requestsPerHour - one.requestsPerHour);
  const idle = hoursPerMonth - steps.reduce((sum, { hours }) => sum + hours, 0);
  return idle > 0 ? [...steps, { hours: idle, requestsPerHour: 0 }] : steps;
}

/** The base of a label over a line, above every other line that would strike it through; under its line where there is no room above. */
function clearOf(others: readonly number[], line: number): number {
  const above = [...others]
    .sort((one, other) => other - one)
    .reduce((base, y) => (y < base + 2 && y > base - LABEL_HEIGHT ? y - 4 : base), line - 4);
  return above < LABEL_HEIGHT - TOP ? line + LABEL_HEIGHT : above;
}

/**
 * A placement's month as a drawing: its hours along, its requests an hour up, busiest first, under the line of what a domain recommender answers free.
 * @param free requests an hour; undefined where no recommender could serve
 */
export function demandShape(
  bands: readonly Step[],
  hoursPerMonth: number,
  free: number | undefined,
  { text, locale }: Editing,
): TemplateResult {
  const words = closerMessages[locale];
  const steps = stepsOf(bands, hoursPerMonth);
  const month = steps.reduce((sum, { hours }) => sum + hours, 0);
  const highest = Math.max(1, (free ?? 0) * 1.25, ...steps.map(({ requestsPerHour }) => requestsPerHour * 1.05));
  const y = (requestsPerHour: number): number => TOP + (BASE - TOP) * (1 - requestsPerHour / highest);
  const percent = (hours: number): number => (hours / month) * 100;
  let hoursBefore = 0,
    labelEnd = 0;
  const lineEnds = steps.map(({ requestsPerHour }, index) => ({
    end: percent(steps.slice(0, index + 1).reduce((sum, { hours }) => sum + hours, 0)),
    y: y(requestsPerHour),
  }));
  const drawn = steps.map(({ hours, requestsPerHour }) => {
    const x = percent(hoursBefore),
      width = percent(hours);
    const label = text.hours(quantityText(hours, locale, 1));
    const start = (x / 100) * USUAL_WIDTH,
      shift = Math.max(0, labelEnd - start);
    hoursBefore += hours;
    labelEnd = start + shift + widthOf(label) + 6;
    const hasRoom = labelEnd < USUAL_WIDTH - 44;
    return svg`
      ${requestsPerHour > 0 ? svg`<rect class="area" x="${x}%" y=${y(requestsPerHour)} width="${width}%" height=${BASE - y(requestsPerHour)} />` : nothing}
      <line class="step" x1="${x}%" x2="${x + width}%" y1=${y(requestsPerHour)} y2=${y(requestsPerHour)} />
      ${steps.length > 1 && hasRoom ? svg`<text x="${x}%" dx=${shift} y="58">${label}</text>` : nothing}`;
  });
  const told = steps.map(({ hours, requestsPerHour }) =>
    requestsPerHour > 0
      ? words.shapeBand(quantityText(hours, locale), quantityText(requestsPerHour, locale))
      : words.shapeIdle(quantityText(hours, locale)),
  );
  const freeText = free === undefined ? undefined : countText(free, locale);
  const freeLabel = freeText === undefined ? '' : words.freeLine(freeText);
  const freeLabelStart = 100 - (widthOf(freeLabel) / USUAL_WIDTH) * 100;
  const demandLines = lineEnds.filter(({ end }) => end > freeLabelStart).map((each) => each.y);
  return html`
    <svg class="shape" width="100%" height="62" role="img" aria-label=${words.shape(told.join(', '), freeText)}>
      ${drawn}
      <line class="axis" x1="0" x2="100%" y1=${BASE} y2=${BASE} />
      ${
        free === undefined || freeText === undefined
          ? nothing
          : svg`<line class="free" x1="0" x2="100%" y1=${y(free)} y2=${y(free)} /><text class="halo" x="100%" y=${clearOf(demandLines, y(free))} text-anchor="end">${freeLabel}</text>`
      }
      <text x="100%" y="58" text-anchor="end">${text.hours(quantityText(month, locale, 1))}</text>
    </svg>
  `;
}
