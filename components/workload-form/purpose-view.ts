import { html, type TemplateResult } from 'lit';
import { purposesOf, purpose as purposeOf, PURPOSES, type Purpose, type PurposeId } from '../../pricing/catalogue/purposes.js';
import { recipe } from '../../pricing/catalogue/recipes.js';
import type { CallInputs } from '../../pricing/catalogue/catalogue-entry.js';
import { DOMAINS } from '../../pricing/catalogue/use-cases.js';
import { PLACEMENT_TYPES } from '../../pricing/workload.js';
import { domainName, purposeName, useCaseName } from '../../src/locale/catalogue.js';
import type { Locale } from '../../src/locale/locale.js';
import { closerMessages } from './closer.messages.js';
import type { PlacementDraft } from './draft.js';
import type { Editing } from './editing.js';

const PREFIX = 'purpose:';
/** What a placement can be for; segments and actions are none. */
const OF_PLACEMENTS: readonly Purpose[] = PLACEMENT_TYPES.flatMap((type) => purposesOf(type));

/** The purposes as options of the kind, those of a shop, of a video service, and of any product. */
export function purposeOptions({ purpose }: PlacementDraft, { locale }: Editing): TemplateResult {
  return html`${[...DOMAINS, undefined].map(
    (domain) => html`
      <optgroup label=${domain === undefined ? closerMessages[locale].anyProduct : domainName(domain, locale)}>
        ${OF_PLACEMENTS.filter((each) => each.domain === domain).map(
          ({ id }) => html`<option value=${PREFIX + id} ?selected=${id === purpose}>${purposeName(id, locale)}</option>`,
        )}
      </optgroup>
    `,
  )}`;
}

/** The value of a kind's option: a purpose is told from a type by its prefix. */
export function purposeValue(id: PurposeId): string {
  return PREFIX + id;
}

/** The purpose of an option's value; undefined for a type's. */
export function chosenPurpose(value: string): Purpose | undefined {
  const id = value.startsWith(PREFIX) ? value.slice(PREFIX.length) : undefined;
  return (PURPOSES as readonly Purpose[]).find((each) => each.id === id);
}

/** What a placement of this purpose is called until somebody calls it otherwise: as its use case, else as its purpose. */
export function suggestedName(id: PurposeId, locale: Locale): string {
  const [useCase] = purposeOf(id).useCases;
  return useCase === undefined ? purposeName(id, locale) : useCaseName(useCase, locale);
}

function inputNames(inputs: CallInputs): string {
  return Object.entries(inputs)
    .filter(([, need]) => need === 'required')
    .map(([name]) => name)
    .join(', ');
}

/** Where a purpose leads: the domain's use case, the recipe, and the call that gets the answer. */
export function purposeView(id: PurposeId, { locale }: Editing): TemplateResult {
  const text = closerMessages[locale];
  const { useCases, recipes } = purposeOf(id);
  const [first, ...others] = recipes.flatMap((each) => recipe(each) ?? []);
  if (!first) return html``;
  const names = inputNames(first.inputs);
  return html`
    <dl class="purpose">
      <dt>${text.useCase}</dt>
      <dd>${useCases.length === 0 ? text.noUseCase : useCases.map((each) => useCaseName(each, locale)).join(text.or)}</dd>
      <dt>${text.recipe}</dt>
      <dd>${first.name}${others.length > 0 ? text.orElse(others.map(({ name }) => name).join(text.or)) : ''}</dd>
      <dt>${text.call}</dt>
      <dd><code>${first.call}</code>${names === '' ? '' : text.callInputs(names)}</dd>
    </dl>
  `;
}
