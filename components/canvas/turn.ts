import { html, type TemplateResult } from 'lit';

const CHEVRONS = { '-1': 'M10 3 5 8l5 5', '1': 'm6 3 5 5-5 5' } as const;

/** A button one step to the left or to the right. At the end it stays in its place, or the keyboard would lose it. */
export function turn(by: -1 | 1, name: string, isOn: boolean, onTurn: (by: -1 | 1) => void): TemplateResult {
  return html`<button type="button" class="turn" aria-label=${name} title=${name} aria-disabled=${!isOn} @click=${() => isOn && onTurn(by)}>
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path d=${CHEVRONS[by]} /></svg>
  </button>`;
}
