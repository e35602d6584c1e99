import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { PLACEMENT_TYPES, type PlacementType } from '../../pricing/workload.js';
import { placementKindName } from '../../src/locale/offerings.js';
import type { PlacementDraft } from './draft.js';
import type { Editing } from './editing.js';

/** Whether the name is still one that we gave. */
function isOurs({ name, purpose }: PlacementDraft, index: number, { text, locale, late }: Editing): boolean {
  const typed = name.trim();
  return (
    typed === '' ||
    typed === text.nameOf(index + 1) ||
    (purpose !== undefined && typed === late.closer?.catalogue.suggestedName(purpose, locale))
  );
}

/** What a placement answers with, in the terms of the service or in those of the product: a purpose leads to the kind, the use case and the recipe. */
export function kindView(placement: PlacementDraft, index: number, form: Editing): TemplateResult {
  const { text, locale, late } = form;
  const catalogue = late.closer?.catalogue;
  const id = `placement-${placement.key}-kind`;
  const choose = (value: string): void => {
    const chosen = catalogue?.chosenPurpose(value);
    if (chosen && catalogue) {
      if (isOurs(placement, index, form)) placement.name = catalogue.suggestedName(chosen.id, locale);
      placement.purpose = chosen.id;
      placement.type = chosen.type as PlacementType;
    } else {
      delete placement.purpose;
      placement.type = value as PlacementType;
    }
    form.chosen(`placements[${index}].type`);
  };
  const value = placement.purpose && catalogue ? catalogue.purposeValue(placement.purpose) : placement.type;
  return html`
    <div class="field wide">
      <label for=${id}>${text.kind}</label>
      <select id=${id} .value=${live(value)} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${PLACEMENT_TYPES.map(
          (type) =>
            html`<option value=${type} ?selected=${placement.purpose === undefined && type === placement.type}>
              ${placementKindName(type, locale)}
            </option>`,
        )}
        ${catalogue ? catalogue.purposeOptions(placement, form) : nothing}
      </select>
    </div>
    ${placement.purpose && catalogue ? catalogue.purposeView(placement.purpose, form) : nothing}
  `;
}
