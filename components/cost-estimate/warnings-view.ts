import { css, html, type TemplateResult } from 'lit';
import type { Estimate } from '../../pricing/estimate.js';
import { warningText } from '../../src/locale/warnings.js';
import { namesOf } from './finding-names.js';
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
export function warningsView(found: Estimate, telling: Telling): TemplateResult {
  const names = namesOf(found, telling);
  return html`<ul class="warnings" part="warnings">
    ${found.warnings.map((warning) => html`<li class="note">${diamond(false)}<span>${warningText(warning, telling.locale, names)}</span></li>`)}
  </ul>`;
}
