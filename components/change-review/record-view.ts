import { html, nothing, type TemplateResult } from 'lit';
import { dayText, instantText } from '../../src/locale/times.js';
import type { ChangeRecord } from '../../src/provisioning/change-event.js';
import { isOurs, recordRows, type RecordRow } from './record-rows.js';
import { colourOf, fromTo, planMoney, type Telling } from './telling.js';

/** What was applied in this session, newest first, and the way back of each. */
export function recordView(
  records: readonly ChangeRecord[],
  telling: Telling,
  undo: (record: ChangeRecord, arn: string) => void,
): TemplateResult {
  const { text } = telling,
    rows = recordRows(records),
    currency = records[0]?.plan.currency ?? '';
  return html`<section class="section" part="record" aria-labelledby="record">
    <div class="section-head"><h2 id="record">${text.record}</h2></div>
    ${
      rows.length === 0
        ? html`<p class="note">${text.recordEmpty}</p>`
        : html`<table class="table record">
            <thead>
              <tr>
                <th scope="col">${text.when}</th>
                <th scope="col">${text.resource}</th>
                <th scope="col">${text.change}</th>
                <th scope="col">${text.byAndWhy}</th>
                <th scope="col">${text.outcome}</th>
                <th scope="col" class="number">${text.predicted(currency)}</th>
                <th scope="col"><span class="sr">${text.undo}</span></th>
              </tr>
            </thead>
            <tbody>
              ${rows.map((row) => rowView(row, telling, undo))}
            </tbody>
          </table>`
    }
    <p class="note">${text.undoIsAPlan}${text.gap}${text.keptHere}</p>
  </section>`;
}

function rowView(row: RecordRow, telling: Telling, undo: (record: ChangeRecord, arn: string) => void): TemplateResult {
  const { text, locale, timeZone } = telling,
    { record, change, outcome } = row;
  const { costDifferencePerMonth: difference } = change,
    wasWritten = isOurs(outcome) || outcome.kind === 'unknown';
  return html`<tr>
    <td class="dim when">${instantText(record.finishedAt, locale, timeZone)}</td>
    <th scope="row" class="name">${change.name}</th>
    <td class="nowrap move">${fromTo(String(change.before.minimum), String(change.after.minimum), telling)}</td>
    <td class="by">
      ${text.by(record.approvedBy)}${change.reason ? html`${text.gap}<span class="dim">${text.quoted(change.reason)}</span>` : nothing}
    </td>
    <td class="ended ${outcome.kind === 'done' || outcome.kind === 'not-started' ? '' : 'risk'}">${text.ended[outcome.kind]}</td>
    <td class="number predicted ${isOurs(outcome) ? colourOf(difference) : 'dim'}">
      ${
        wasWritten
          ? html`<span class="narrow dim">${text.predictedShort} </span>${planMoney(difference, telling, { signed: true })}`
          : html`<span class="dim">${text.nothingWritten}</span>`
      }
    </td>
    <td class="number back">${backView(row, telling, undo)}</td>
  </tr>`;
}

function backView(
  { record, change, undo: way }: RecordRow,
  { text, locale, timeZone }: Telling,
  undo: (record: ChangeRecord, arn: string) => void,
): TemplateResult {
  switch (way.kind) {
    case 'offer':
      return html`<button type="button" class="link" @click=${() => undo(record, change.arn)}>
        <span class="sr">${change.name} </span>${text.undoTo(change.before.minimum)}
      </button>`;
    case 'undone':
      return html`<span class="dim">${text.undone(dayText(way.at, locale, timeZone))}</span>`;
    case 'changed':
      return html`<span class="dim">${text.changedLater}</span>`;
    case 'none':
      return html`${nothing}`;
  }
}
