import { html, type TemplateResult } from 'lit';
import { ribs } from './legend.js';

export interface Grip {
  readonly label: string;
  readonly number: string;
  readonly minimum: number;
  readonly scaleTop: number;
  readonly inWords: string;
  readonly onTake: (event: PointerEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The handle at the line's end, and the stretch along the line that can be taken as well. */
export function grip({ label, number, minimum, scaleTop, inWords, onTake, onKey }: Grip): TemplateResult {
  return html`<div class="zone" @pointerdown=${onTake}></div>
    <div
      class="grip"
      role="slider"
      tabindex="0"
      aria-label=${label}
      aria-orientation="vertical"
      aria-valuemin="1"
      aria-valuemax=${scaleTop}
      aria-valuenow=${minimum}
      aria-valuetext=${inWords}
      @pointerdown=${onTake}
      @keydown=${onKey}
    >
      ${number}${ribs}
    </div>`;
}
