import { html, type nothing, type TemplateResult } from 'lit';
import { burstsView } from './bursts-view.js';
import { changeRemark } from './change-remark.js';
import { historyView, type HistoryParts } from './history-view.js';
import { historyMessages } from './history.messages.js';
import { lagView } from './lag-view.js';
import { sensitivityView } from './sensitivity-view.js';
import { messages } from './workings.messages.js';
import type { WorkingsParts } from './workings-parts.js';

export { styles } from './workings.styles.js';

type Given<Parts> = Omit<Parts, 'text'>;

/** That demand changed, above the neighbours. */
export function changeAbove(given: Given<WorkingsParts>): TemplateResult | typeof nothing {
  return changeRemark({ ...given, text: messages[given.locale] });
}

/** What stands behind the number: the lag with its evidence, bursts within minutes, a host's own way to read both, and what would change it. */
export function workings(given: Given<WorkingsParts>): TemplateResult {
  const parts = { ...given, text: messages[given.locale] };
  return html`${lagView(parts)} ${burstsView(parts)}
    <slot name="reading"></slot>
    ${sensitivityView(parts)}`;
}

/** "Had you followed this": the policies side by side. */
export function history(given: Given<HistoryParts>): TemplateResult {
  return historyView({ ...given, text: historyMessages[given.locale] });
}
