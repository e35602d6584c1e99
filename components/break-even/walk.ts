import { html, type TemplateResult } from 'lit';
import type { Messages } from './break-even.messages.js';

export interface Walk {
  readonly text: Messages;
  /** What is told of the place that the reader walked to. */
  readonly told: string | undefined;
  readonly hasBefore: boolean;
  readonly hasNext: boolean;
  readonly onStep: (by: -1 | 1) => void;
}

const GLYPHS = { '-1': 'M10 3 5 8l5 5', '1': 'm6 3 5 5-5 5' } as const;

/** From point to point of the chart: two buttons, the arrow keys on either of them, and one line that tells each place. */
export function walk({ text, told, hasBefore, hasNext, onStep }: Walk): TemplateResult {
  const step = (by: -1 | 1): void => {
    if (by < 0 ? hasBefore : hasNext) onStep(by);
  };
  const onKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : undefined;
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step(by);
  };
  const turn = (by: -1 | 1, name: string, isOn: boolean): TemplateResult =>
    html`<button type="button" class="turn" aria-label=${name} title=${name} aria-disabled=${!isOn} @click=${() => step(by)}>
      <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path d=${GLYPHS[by]} /></svg>
    </button>`;
  return html`<div class="walk" role="group" aria-label=${text.walk} @keydown=${onKey}>
    ${turn(-1, text.earlier, hasBefore)}${turn(1, text.later, hasNext)}
    <div class="readout" part="readout">
      ${told === undefined ? html`<span class="dim">${text.hint}</span>` : ''}
      <p role="status">${told ?? ''}</p>
    </div>
  </div>`;
}
