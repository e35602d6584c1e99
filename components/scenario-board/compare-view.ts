import { html, nothing, type TemplateResult } from 'lit';
import type { Big } from '../../pricing/exact.js';
import { moneyText, rateText } from '../../src/locale/numbers.js';
import { meterName } from '../../src/locale/meters.js';
import { offeringName } from '../../src/locale/offerings.js';
import { boundText } from '../../src/locale/rates.js';
import { inputName, inputText } from '../../src/locale/scenario-inputs.js';
import type { AmountRow, BoardDifferences, InputRow } from '../../src/scenarios/board-differences.js';
import { isSameValue } from '../../src/scenarios/scenario-inputs.js';
import { signed } from './list-view.js';
import type { Telling } from './telling.js';

export interface CompareActions {
  readonly areSameShown: boolean;
  readonly showSame: () => void;
  readonly makeBase: (id: string) => void;
}

/** Scenarios side by side: totals, the inputs that differ, the lines with their differences. */
export function compareView(differences: BoardDifferences, actions: CompareActions, telling: Telling): TemplateResult {
  const { text, book } = telling;
  const { priced, baseline, inputs, meters, tax, totals } = differences;
  const shared = (row: InputRow): boolean => !isDetailOfSome(row, inputs);
  const apart = inputs.filter((row) => !row.isSame && shared(row)),
    alike = inputs.filter(({ isSame }) => isSame),
    details = inputs.filter((row) => !row.isSame && !shared(row));
  const columns = priced.length + 1;
  const isTaxed = book.taxIncluded || priced.every((each) => each.kind === 'unserved' || each.quote.tax);
  // A region that scrolls is one that the keyboard can reach.
  return html`<div class="section-head">
      <h3>${text.compareTitle}</h3>
      <p class="side">${text.againstFirst(priced[baseline]!.scenario.name)} ${text.taxState(book.currency, book.taxIncluded)}</p>
    </div>
    <div class="scroller" role="region" aria-label=${text.scrolls} tabindex="0">
      <table class=${`table compare of-${priced.length}`} part="comparison">
        <thead>
          <tr>
            <td class="corner"></td>
            ${priced.map(
              ({ scenario }, index) =>
                html`<th scope="col" class="number">
                  <b>${scenario.name}</b><span class="second">${offeringName(scenario.offering, telling.locale)}</span>
                  ${
                    index === baseline
                      ? html`<span class="second">${text.base}</span>`
                      : html`<button
                          type="button"
                          class="link second"
                          aria-label=${text.makeBaseOf(scenario.name)}
                          @click=${() => actions.makeBase(scenario.id)}
                        >
                          ${text.makeBase}
                        </button>`
                  }
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          <tr class="total">
            <th scope="row">${text.totalTaxed(isTaxed)}</th>
            ${priced.map((each, index) =>
              each.kind === 'unserved'
                ? html`<td class="number dim">${text.unserved}</td>`
                : amountCell(totals, index, baseline, telling, each.bound ? boundText(each.bound, telling.locale) : undefined),
            )}
          </tr>
          ${thousandRow(differences, telling)}
        </tbody>
        <tbody>
          ${groupRow(text.inputs, columns)} ${apart.map((row) => inputRow(row, baseline, telling))}
          ${
            apart.length === 0
              ? html`<tr>
                  <td colspan=${columns} class="dim">${text.noDifference}</td>
                </tr>`
              : nothing
          }
          ${
            alike.length + details.length > 0
              ? html`<tr class="fold">
                  <th colspan=${columns} scope="rowgroup">
                    <button type="button" class="open" aria-expanded=${actions.areSameShown ? 'true' : 'false'} @click=${actions.showSame}>
                      <svg class="chevron" viewBox="0 0 10 10" aria-hidden="true"><path d="M3 1.5L6.5 5 3 8.5" /></svg
                      >${foldText(alike.length, details.length, text)}
                    </button>
                  </th>
                </tr>`
              : nothing
          }
          ${actions.areSameShown ? [...details, ...alike].map((row) => inputRow(row, baseline, telling)) : nothing}
        </tbody>
        <tbody>
          ${groupRow(text.lines, columns)}
          ${meters.map((row) => amountRow(meterName(row.meter, telling.locale), row, differences, telling))}
          ${tax ? amountRow(text.tax, tax, differences, telling) : nothing}
        </tbody>
      </table>
    </div>`;
}

/** Of a placement that only some have, its requests say enough at a glance. */
function isDetailOfSome({ path, values }: InputRow, inputs: readonly InputRow[]): boolean {
  const [input] = values.filter((each) => each !== undefined);
  if (input?.subject === undefined || !path.startsWith('placements[') || input.id === 'placementRequests') return false;
  const requests = inputs.find((row) => row.values.some((each) => each?.id === 'placementRequests' && each.subject === input.subject));
  return requests?.values.includes(undefined) ?? false;
}

function foldText(alike: number, details: number, text: Telling['text']): string {
  return [...(alike > 0 ? [text.sameInputs(alike)] : []), ...(details > 0 ? [text.details(details)] : [])].join(text.comma);
}

function groupRow(words: string, columns: number): TemplateResult {
  return html`<tr class="group">
    <th colspan=${columns} scope="rowgroup">${words}</th>
  </tr>`;
}

function inputRow({ values, isSame }: InputRow, baseline: number, { text, locale }: Telling): TemplateResult {
  const base = values[baseline];
  const baseText = base && inputText(base, locale);
  return html`<tr class=${isSame ? 'alike' : 'differs'}>
    <th scope="row">
      ${inputName(
        values.find((input) => input !== undefined)!,
        locale,
      )}
    </th>
    ${values.map((input, index) => {
      const isApart = index !== baseline && !isSameValue(input?.value, base?.value);
      const words = input ? inputText(input, locale) : text.none;
      // Two long plans can read alike in a cell.
      const more = isApart && input && words === baseText ? html`<span class="second">${text.otherwise}</span>` : nothing;
      return html`<td class=${isApart ? 'number apart' : input ? 'number' : 'number dim'}>${words}${more}</td>`;
    })}
  </tr>`;
}

function amountRow(name: string, row: AmountRow, { priced, baseline }: BoardDifferences, telling: Telling): TemplateResult {
  return html`<tr>
    <th scope="row">${name}</th>
    ${priced.map((each, index) =>
      each.kind === 'unserved' ? html`<td class="number dim">${telling.text.noPrice}</td>` : amountCell(row, index, baseline, telling),
    )}
  </tr>`;
}

function amountCell(
  { amounts, differences }: AmountRow,
  index: number,
  baseline: number,
  { text, locale }: Telling,
  bound?: string,
): TemplateResult {
  const amount = amounts[index],
    apart = index === baseline ? undefined : differences[index];
  return html`<td class="number">
    ${bound ? html`<span class="mark">${bound}</span> ` : nothing}${amount ? moneyText(amount, locale) : html`<span class="dim">${text.none}</span>`}
    ${
      apart && (amount || !apart.eq(0))
        ? html`<span class="second">${signed(apart, text.same, (difference) => moneyText(difference, locale, { signed: true }))}</span>`
        : nothing
    }
  </td>`;
}

/** Unit costs are small: four digits tell them apart. */
function thousandRow({ perThousand, tax }: BoardDifferences, { text, locale, book }: Telling): TemplateResult | typeof nothing {
  if (perThousand.amounts.every((amount) => amount === undefined)) return nothing;
  const write = (amount: Big): string => rateText(amount.round(4, 1), locale);
  return html`<tr>
    <th scope="row">${text.perThousand(book.currency, tax !== undefined)}</th>
    ${perThousand.amounts.map((amount) => html`<td class=${amount ? 'number' : 'number dim'}>${amount ? write(amount) : text.none}</td>`)}
  </tr>`;
}
