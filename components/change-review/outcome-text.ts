import { html, nothing, type TemplateResult } from 'lit';
import { isAwsCallError } from '../../src/aws/call-error.js';
import type { ChangeOutcome } from '../../src/provisioning/change-event.js';
import { timeText, type Telling } from './telling.js';

/** What an outcome means and what to do, in a sentence; `nothing` where "Done" says it all. */
export function outcomeText(outcome: ChangeOutcome, name: string, telling: Telling): TemplateResult | typeof nothing {
  const { text } = telling,
    strong = (words: string): TemplateResult => html`<b>${words}</b>`;
  switch (outcome.kind) {
    case 'done':
      return outcome.sentAt === undefined ? text.wasThere(strong(name), outcome.after) : nothing;
    case 'drifted':
      return text.drifted(strong(text.changedSince(name)), outcome.expected, outcome.found);
    case 'busy':
      return text.busy(strong(text.takesNone(name)), outcome.status);
    case 'refused':
      return refusal(outcome.error, outcome.arn, name, telling);
    case 'failed':
      return text.failed(strong(text.updateFailed(name)), outcome.failureReason, outcome.serving);
    case 'unknown':
      return html`${text.unknown(strong(text.endUnknown(name)), timeText(outcome.sentAt, telling))}
      ${outcome.error.name === 'AbortError' ? nothing : awsWords(outcome.error, telling)}`;
    case 'not-started':
      return text.notStarted(strong(name));
  }
}

function refusal(error: Error, arn: string, name: string, telling: Telling): TemplateResult {
  const { text } = telling;
  if (!isAwsCallError(error))
    return html`${text.refused(html`<b>${text.couldNot(name)}</b>`, text.means.other())} ${awsWords(error, telling)}`;
  const { kind, operation } = error;
  const answered = kind !== 'network' && kind !== 'server';
  return html`${text.refused(
    html`<b>${answered ? text.wasRefused(name, operation) : text.couldNot(name)}</b>`,
    text.means[kind](operation, arn),
  )}
  ${awsWords(error, telling)}`;
}

function awsWords(error: Error, { text }: Telling): TemplateResult {
  const requestId = isAwsCallError(error) ? error.requestId : undefined;
  return html`<span class="aws-words">${text.awsSays(error.name, error.message, requestId)}</span>`;
}
