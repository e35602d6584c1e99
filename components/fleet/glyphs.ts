import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Line drawings of 16 x 16 beside words, never instead of them. */
const LINES = {
  ok: svg`<path d="M3 8.5 6.5 12 13 4.5" />`,
  warning: svg`<path d="M8 2.5 14.5 13.5h-13z" /><path d="M8 7v3M8 11.9v.1" />`,
  stopped: svg`<circle cx="8" cy="8" r="6" /><path d="M3.8 3.8l8.4 8.4" />`,
  idle: svg`<circle cx="8" cy="8" r="5.5" stroke-dasharray="2.4 2.4" />`,
  running: svg`<path d="M13.5 8A5.5 5.5 0 1 1 8 2.5" />`,
  lock: svg`<rect x="3.5" y="7" width="9" height="6.5" rx="1" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />`,
  clock: svg`<circle cx="8" cy="8" r="6" /><path d="M8 4.5V8l2.5 1.5" />`,
  search: svg`<circle cx="7" cy="7" r="4.5" /><path d="M10.5 10.5 14 14" />`,
  down: svg`<path d="M8 3v10M4 9l4 4 4-4" />`,
  up: svg`<path d="M8 13V3M4 7l4-4 4 4" />`,
} satisfies Record<string, SVGTemplateResult>;

export type Glyph = keyof typeof LINES;

/** A glyph, hidden from assistive technology. */
export function glyph(name: Glyph): TemplateResult {
  return html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">${LINES[name]}</svg>`;
}
