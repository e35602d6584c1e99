import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText } from '../../src/locale/numbers.js';
import type { Messages } from './demand-chart.messages.js';
import type { LineDrag } from './line-drag.js';
import type { Stop } from './stops.js';

export interface Ruler {
  readonly text: Messages;
  readonly locale: Locale;
  readonly label: string;
  readonly minimum: number;
  readonly scaleTop: number;
  readonly inWords: string;
  readonly stops: readonly Stop[];
  readonly isDisabled: boolean;
  readonly line: LineDrag;
  readonly onSlide: (minimum: number) => void;
  readonly onStop: (minimum: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The minimum as a slider, and as the few values worth a look. */
export function ruler({
  text,
  locale,
  label,
  minimum,
  scaleTop,
  inWords,
  stops,
  isDisabled,
  line,
  onSlide,
  onStop,
  onKey,
}: Ruler): TemplateResult {
  return html`<div class="ruler">
    <input
      type="range"
      min="1"
      step="1"
      aria-label=${label}
      aria-valuetext=${inWords}
      .max=${String(scaleTop)}
      .value=${live(String(minimum))}
      ?disabled=${isDisabled}
      @pointerdown=${line.hold}
      @pointerup=${line.release}
      @pointercancel=${line.release}
      @keydown=${onKey}
      @input=${(event: InputEvent) => onSlide(Number((event.target as HTMLInputElement).value))}
    />
    <div class="stops" role="group" aria-label=${text.stops}>
      ${stops.map(
        (stop) =>
          html`<button
            type="button"
            class="stop"
            aria-pressed=${stop.minimum === minimum}
            ?disabled=${isDisabled}
            @click=${() => onStop(stop.minimum)}
          >
            ${countText(stop.minimum, locale)} ${stop.roles.map((role) => text.stop[role]).join(text.comma)}
          </button>`,
      )}
    </div>
  </div>`;
}
