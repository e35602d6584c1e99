import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { freeRequestsPerHour } from '../../pricing/recommender-lines.js';
import { compactText } from '../../src/locale/compact-number.js';
import { quantityText } from '../../src/locale/numbers.js';
import { placementKindName } from '../../src/locale/offerings.js';
import { newBand, valueOf, type BandDraft, type PlacementDraft } from './draft.js';
import type { Editing } from './editing.js';
import { errorView, fieldView, inputView, type Field } from './field-view.js';
import { kindView } from './kind-view.js';
import { awaitedView, workingsView, workItOutButton } from './work-it-out.js';

const CHEVRON = html`<svg class="chevron" viewBox="0 0 10 10" aria-hidden="true"><path d="m3 1 4 4-4 4" /></svg>`;
const CROSS = html`<svg class="glyph" viewBox="0 0 12 12" aria-hidden="true"><path d="m3 3 6 6M9 3 3 9" /></svg>`;

/** Where the drawing of a month's demand will stand. */
const SHAPE_PLACE = html`<svg class="shape" width="100%" height="62" aria-hidden="true"></svg>`;

function bandName({ role }: BandDraft, index: number, { text }: Editing): string {
  return role === 'other' ? text.band(index + 1) : text[role];
}

/** Bands whose two numbers can be read. */
function readable({ demand }: PlacementDraft): { hours: number; requestsPerHour: number }[] {
  return demand.flatMap((band) => {
    const hours = valueOf(band.hoursPerMonth, 'grouping'),
      requestsPerHour = valueOf(band.requestsPerHour, 'anywhere');
    return typeof hours === 'number' && typeof requestsPerHour === 'number' && hours >= 0 && requestsPerHour >= 0
      ? [{ hours, requestsPerHour }]
      : [];
  });
}

/** A band's two boxes, and their sentences, which stand below all bands. `overfullId` says why its hours don't fit, if they don't. */
function bandView(
  placement: PlacementDraft,
  band: BandDraft,
  index: number,
  path: string,
  overfullId: string | undefined,
  form: Editing,
): { view: TemplateResult; errors: TemplateResult } {
  const { text } = form;
  const name = bandName(band, index, form);
  const at = `${path}.demand[${index}]`;
  const requests: Field = {
    path: `${at}.requestsPerHour`,
    id: `band-${band.key}-requests`,
    label: text.bandRequests(name),
    unit: text.requestsUnit,
    kind: 'quantity',
    commas: 'anywhere',
    text: band.requestsPerHour,
    set: (typed) => (band.requestsPerHour = typed),
  };
  const hours: Field = {
    path: `${at}.hoursPerMonth`,
    id: `band-${band.key}-hours`,
    label: text.bandHours(name),
    unit: text.hoursUnit,
    kind: 'quantity',
    commas: 'grouping',
    text: band.hoursPerMonth,
    set: (typed) => (band.hoursPerMonth = typed),
  };
  const wrongRequests = form.wrong(requests),
    wrongHours = form.wrong(hours);
  const remove = (): void => {
    placement.demand = placement.demand.filter((each) => each !== band);
    form.rearranged({ kind: 'removeBand' }, `add-band-${placement.key}`);
  };
  return {
    view: html`
      <div class="band">
        <div class="band-head">
          <label class="label" for=${requests.id}>${name}</label>
          <button type="button" class="remove" aria-label=${text.removeBand(name)} title=${text.removeBand(name)} @click=${remove}>
            ${CROSS}
          </button>
        </div>
        ${inputView(requests, form, wrongRequests === undefined ? undefined : `${requests.id}-error`)}
        <label class="sr" for=${hours.id}>${hours.label}</label>
        ${inputView(hours, form, wrongHours === undefined ? overfullId : `${hours.id}-error`)}
      </div>
    `,
    errors: html`${errorView(`${requests.id}-error`, wrongRequests)} ${errorView(`${hours.id}-error`, wrongHours)}`,
  };
}

function overfullText(path: string, { issueAt, draft, text, locale }: Editing): string | undefined {
  const issue = issueAt(`${path}.demand`);
  if (typeof issue?.value !== 'number') return undefined;
  const shown = (hours: number): string => quantityText(hours, locale, 4);
  return text.overfull(shown(issue.value), shown(draft.hoursPerMonth), shown(issue.value - draft.hoursPerMonth));
}

function bandsView(placement: PlacementDraft, path: string, form: Editing): TemplateResult {
  const overfull = overfullText(path, form),
    overfullId = `placement-${placement.key}-overfull`;
  const bands = placement.demand.map((band, index) => ({
    key: band.key,
    ...bandView(placement, band, index, path, overfull === undefined ? undefined : overfullId, form),
  }));
  const add = (): void => {
    const band = newBand(
      placement.demand.length === 0 ? 'usual' : placement.demand.length === 1 && placement.demand[0]?.role === 'usual' ? 'peak' : 'other',
    );
    placement.demand = [...placement.demand, band];
    form.rearranged({ kind: 'addBand' }, `band-${band.key}-requests`);
  };
  return html`
    <div class="bands">
      ${repeat(
        bands,
        ({ key }) => key,
        ({ view }) => view,
      )}
    </div>
    ${bands.map(({ errors }) => errors)} ${errorView(overfullId, overfull)}
    <p class="add spread">
      <button type="button" class="link" id=${`add-band-${placement.key}`} @click=${add}>${form.text.addBand}</button>
      ${workItOutButton('requests', form, placement)}
    </p>
    ${workingsView('requests', form, placement)}
  `;
}

function moreView(placement: PlacementDraft, path: string, form: Editing): TemplateResult {
  const { text } = form;
  const key = `more-${placement.key}`,
    isOpen = form.isOpen(key);
  return html`
    <button
      type="button"
      class="open more"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${key}
      @click=${() => form.toggle(key)}
    >
      ${CHEVRON}<span>${text.more}</span>
    </button>
    <div id=${key} class="more-fields" ?hidden=${!isOpen}>
      ${form.late.closer?.moreFields(placement, path, form) ?? (isOpen ? awaitedView(form.late.closerFailed, form) : nothing)}
    </div>
  `;
}

/** What a recommender answers free each hour at this many users; undefined where none could serve, or the users can't be read. */
function freeLine({ type }: PlacementDraft, { draft, book }: Editing): number | undefined {
  const users = valueOf(draft.users, 'anywhere');
  return type === 'PERSONALIZED_RANKING' || typeof users !== 'number' || users < 0
    ? undefined
    : freeRequestsPerHour(users, book).toNumber();
}

/** A placement: its name and month's requests, and opened, its kind, demand and minimums. */
export function placementView(placement: PlacementDraft, index: number, form: Editing): TemplateResult {
  const { text, locale, draft } = form;
  const path = `placements[${index}]`,
    key = `placement-${placement.key}`,
    isOpen = form.isOpen(key);
  const bands = readable(placement);
  const requests = compactText(
    bands.reduce((sum, { hours, requestsPerHour }) => sum + hours * requestsPerHour, 0),
    locale,
  );
  const remove = (): void => {
    draft.placements = draft.placements.filter((each) => each !== placement);
    form.rearranged({ kind: 'removePlacement' }, 'add-placement');
  };
  return html`
    <li class="placement" part="placement">
      <div class="placement-head">
        <button type="button" class="open" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls=${key} @click=${() => form.toggle(key)}>
          ${CHEVRON}<span class="name">${placement.name.trim() || text.nameOf(index + 1)}</span>
        </button>
        <span class="sum"
          >${isOpen ? text.requestsOpen(requests) : text.requestsClosed(placementKindName(placement.type, locale), requests)}</span
        >
      </div>
      <div id=${key} class="placement-edit" role="group" aria-label=${placement.name} ?hidden=${!isOpen}>
        ${
          isOpen
            ? html`
                ${fieldView(
                  {
                    path: `${path}.name`,
                    id: `${key}-name`,
                    label: text.name,
                    kind: 'name',
                    commas: 'anywhere',
                    text: placement.name,
                    set: (typed) => (placement.name = typed),
                    isWide: true,
                  },
                  form,
                )}
                ${kindView(placement, index, form)} ${bandsView(placement, path, form)}
                ${form.late.closer?.demandShape(bands, draft.hoursPerMonth, freeLine(placement, form), form) ?? SHAPE_PLACE}
                ${moreView(placement, path, form)}
                <p class="add"><button type="button" class="link" @click=${remove}>${text.removePlacement}</button></p>
              `
            : nothing
        }
      </div>
    </li>
  `;
}
