import { css, html, type TemplateResult } from 'lit';
import type { Estimate } from '../../pricing/estimate.js';
import type { FindingNames } from '../../src/locale/findings.js';
import { warningText } from '../../src/locale/warnings.js';
import { diamond } from './rate-mark.js';
import type { Telling } from './telling.js';

export const styles = css`
  .warnings {
    margin-top: var(--s3);
    display: grid;
    gap: var(--s1);
  }
  .warnings li,
  .warnings li + li {
    display: flex;
    gap: 6px;
    margin: 0;
    color: var(--ink-2);
  }
  .warnings .glyph {
    align-self: flex-start;
    margin-top: 3px;
  }
`;

/** What touches the total, and in which direction. */
export function warningsView({ warnings }: Estimate, names: FindingNames, { locale }: Telling): TemplateResult {
  return html`<ul class="warnings" part="warnings">
    ${warnings.map((warning) => html`<li class="note">${diamond(false)}<span>${warningText(warning, locale, names)}</span></li>`)}
  </ul>`;
}
