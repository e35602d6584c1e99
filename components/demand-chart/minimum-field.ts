import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText } from '../../src/locale/numbers.js';
import type { Messages } from './demand-chart.messages.js';
import { warning } from './legend.js';
import { steppedMinimum, typedMinimum } from './typed-minimum.js';

export interface MinimumField {
  readonly text: Messages;
  readonly locale: Locale;
  readonly minimum: number;
  readonly highest: number;
  /** What stands in the field, where a person is at it. */
  readonly typed: string | undefined;
  readonly isDisabled: boolean;
  readonly onType: (typed: string) => void;
  readonly onStep: (minimum: number) => void;
  readonly onLeave: () => void;
}

/** The minimum as a number. What was typed stays as it is while it is wrong, and the message beside it says what would be right. */
export function minimumField({ text, locale, minimum, highest, typed, isDisabled, onType, onStep, onLeave }: MinimumField): TemplateResult {
  const limit = countText(highest, locale),
    isWrong = typed !== undefined && typedMinimum(typed, highest) === undefined;
  // Sideways keys, Home and End move the cursor here.
  const step = (event: KeyboardEvent): void => {
    if (!['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'].includes(event.key)) return;
    event.preventDefault();
    onStep(steppedMinimum(event.key, minimum, highest)!);
  };
  return html`<div class="setter">
    <label for="field">${text.field}</label>
    <div class=${isWrong ? 'input bad' : 'input'}>
      <input
        id="field"
        inputmode="numeric"
        autocomplete="off"
        aria-describedby="help"
        aria-invalid=${isWrong}
        .value=${live(typed ?? String(minimum))}
        ?disabled=${isDisabled}
        @input=${(event: InputEvent) => onType((event.target as HTMLInputElement).value)}
        @keydown=${step}
        @change=${onLeave}
      />
      <span class="unit">${text.unit}</span>
    </div>
    <p id="help" class=${isWrong ? 'help error' : 'help dim'}>
      ${isWrong ? html`${warning}<span>${text.fieldError(typed, limit, countText(minimum, locale))}</span>` : text.fieldHint(limit)}
    </p>
  </div>`;
}
