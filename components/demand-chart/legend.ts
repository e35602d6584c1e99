import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Messages } from './demand-chart.messages.js';

const KEYS = {
  demand: svg`<path class="key-demand" d="M0 7h5V3h5v3h8v4H0z" />`,
  minimum: svg`<path class="key-minimum" d="M0 5h18" />`,
  current: svg`<path class="key-current" d="M0 5h18" />`,
  idle: svg`<path class="key-idle" d="M0 10 10 0M4 10 14 0M8 10 18 0" />`,
  risk: svg`<path class="key-risk" d="M4.5 2h9L9 9z" />`,
  gap: svg`<path class="key-gap" d="M4.5 0v10M13.5 0v10" />`,
} satisfies Record<keyof Messages['legend'], SVGTemplateResult>;

/** What the marks mean, those that are drawn. */
export function legend(text: Messages, has: { readonly current: boolean; readonly gaps: boolean }): TemplateResult {
  const names = (Object.keys(KEYS) as (keyof typeof KEYS)[]).filter((key) =>
    key === 'gap' ? has.gaps : key === 'current' ? has.current : true,
  );
  return html`<ul class="keys">
    ${names.map((key) => html`<li><svg viewBox="0 0 18 10" aria-hidden="true">${KEYS[key]}</svg>${text.legend[key]}</li>`)}
  </ul>`;
}

export const ribs = html`<svg class="ribs" viewBox="0 0 6 9" aria-hidden="true"><path d="M0 1.5h6M0 4.5h6M0 7.5h6" /></svg>`;

export const warning = html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M8 2.5 14.5 13.5h-13zM8 7v3M8 11.9v.1" />
</svg>`;
