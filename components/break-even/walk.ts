import { html, type TemplateResult } from 'lit';
import { turn } from '../canvas/turn.js';
import type { Messages } from './break-even.messages.js';

export interface Walk {
  readonly text: Messages;
  /** What is told of the place that the reader walked to. */
  readonly told: string | undefined;
  readonly hasBefore: boolean;
  readonly hasNext: boolean;
  readonly onStep: (by: -1 | 1) => void;
}

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
  return html`<div class="walk" role="group" aria-label=${text.walk} @keydown=${onKey}>
    ${turn(-1, text.earlier, hasBefore, onStep)}${turn(1, text.later, hasNext, onStep)}
    <div class="readout" part="readout">
      ${told === undefined ? html`<span class="dim">${text.hint}</span>` : ''}
      <p role="status">${told ?? ''}</p>
    </div>
  </div>`;
}
