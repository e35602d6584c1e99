import { html, type TemplateResult } from 'lit';
import type { Derivation } from '../../../pricing/derive/derivation.js';
import type { Editing } from '../editing.js';
import type { Derived } from '../work-it-out.js';
import type { en } from './derive.messages.js';
import { stepsView } from './workings-view.js';

/** The result of a panel with its workings, and the button that puts it into the form. Without a result, what is missing. */
export function outcomeView(
  what: Derived,
  key: string,
  found: Derivation<unknown> | undefined,
  result: TemplateResult | string,
  use: () => void,
  text: typeof en,
  form: Editing,
): TemplateResult {
  if (!found) return html`<p class="note incomplete">${text.incomplete}</p>`;
  const take = (): void => {
    use();
    form.rearranged({ kind: 'derived', what }, `${key}-open`);
  };
  return html`
    ${stepsView(found, text, form.locale)}
    <div class="outcome">
      <output>${result}</output>
      <button type="button" class="button main" id=${`${key}-use`} @click=${take}>${text.use[what]}</button>
    </div>
  `;
}
