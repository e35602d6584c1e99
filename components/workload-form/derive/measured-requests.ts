import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { bandsFromSeries } from '../../../src/demand/bands-from-series.js';
import { demandFromCsv } from '../../../src/demand/demand-from-csv.js';
import { countText, percentText } from '../../../src/locale/numbers.js';
import type { Editing } from '../editing.js';
import { errorView } from '../field-view.js';
import { csvIssueText } from './csv-issue.js';
import type { en } from './derive.messages.js';
import { workedOut } from './figures.js';
import type { PanelDraft } from './panel-draft.js';
import type { Way } from './requests-panel.js';

const MOST_BYTES = 20_000_000;
/** More sentences than this are read by nobody at once. */
const MOST_SHOWN = 5;

async function readFile(file: File, panel: PanelDraft, text: typeof en): Promise<void> {
  panel.file = undefined;
  panel.texts['fileError'] = '';
  if (file.size > MOST_BYTES) {
    panel.texts['fileError'] = text.tooLarge(file.name);
    return;
  }
  try {
    panel.csv = await file.text();
    panel.file = file.name;
  } catch (error) {
    panel.texts['fileError'] = text.unreadable(file.name, error instanceof Error ? error.message : String(error));
  }
}

/** Requests as they were measured, pasted or from a file. */
export function measuredRequests(key: string, panel: PanelDraft, form: Editing, text: typeof en): Way {
  const { locale } = form;
  const { found, issues } =
    panel.csv.trim() === ''
      ? { found: undefined, issues: [] }
      : workedOut(() => bandsFromSeries(demandFromCsv(panel.csv), { hoursPerMonth: form.draft.hoursPerMonth }));
  const take = (file: File | undefined): void => {
    if (file) void readFile(file, panel, text).then(form.redraw);
  };
  const id = `${key}-csv`,
    fileError = panel.texts['fileError'] ?? '',
    isWrong = issues.length > 0;
  const fields = html`
    <label class="bars-label" for=${id}>${text.csv}</label>
    <textarea
      class=${isWrong ? 'bad' : ''}
      id=${id}
      rows="6"
      spellcheck="false"
      autocomplete="off"
      placeholder=${text.csvPlaceholder}
      aria-invalid=${isWrong ? 'true' : 'false'}
      aria-describedby=${isWrong ? `${id}-hint ${id}-issues` : `${id}-hint`}
      .value=${live(panel.csv)}
      @input=${(event: Event) => {
        panel.csv = (event.target as HTMLTextAreaElement).value;
        panel.file = undefined;
        form.redraw();
      }}
      @dragover=${(event: DragEvent) => event.preventDefault()}
      @drop=${(event: DragEvent) => {
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        take(file);
      }}
    ></textarea>
    <div id=${`${id}-issues`}>
      ${issues.slice(0, MOST_SHOWN).map((issue, index) => errorView(`${id}-issue-${index}`, csvIssueText(issue, locale)))}
    </div>
    <p class="note" id=${`${id}-hint`}>${text.csvHint}</p>
    <label class="file"
      ><span>${text.chooseFile}</span
      ><input
        type="file"
        accept=".csv,text/csv,text/plain"
        @change=${(event: Event) => take((event.target as HTMLInputElement).files?.[0])}
    /></label>
    ${fileError === '' ? nothing : errorView(`${id}-file`, fileError)}
    ${panel.file === undefined ? nothing : html`<p class="note">${text.readFrom(panel.file)}</p>`}
    ${
      found
        ? html`<p class="note">
            ${text.measured(countText(found.measuredHours, locale), countText(found.peakRequestsPerHour, locale))}
            ${found.unmeasuredHours > 0 ? text.leftOut(countText(found.unmeasuredHours, locale)) : nothing}
            ${found.movedShare > 0 ? text.moved(percentText(found.movedShare, locale)) : nothing}
          </p>`
        : nothing
    }
  `;
  return { fields, found, requests: found ? countText(found.requestsPerMonth, locale) : '' };
}
