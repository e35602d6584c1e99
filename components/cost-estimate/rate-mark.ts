import { html, nothing, svg, type TemplateResult } from 'lit';
import type { RateStatus } from '../../pricing/price-book.js';
import type { TierCharge } from '../../pricing/tiers.js';
import type { Locale } from '../../src/locale/locale.js';
import { rateStatusText } from '../../src/locale/rates.js';

const DIAMOND = svg`<path d="M6 1 11 6 6 11 1 6z" />`;
const HALF = svg`<path d="M6 1V11L1 6z" fill="currentcolor" />`;

/** The diamond of a rate that is not simply published: half filled where it was solved exactly, open where it is not sure. */
export function diamond(isSolved: boolean): TemplateResult {
  return html`<svg class="glyph diamond" viewBox="0 0 12 12" aria-hidden="true">${DIAMOND}${isSolved ? HALF : nothing}</svg>`;
}

/** How sure a rate is: diamond and words; nothing for a published one. */
export function rateMark(status: RateStatus, upperBound: boolean, locale: Locale): TemplateResult | typeof nothing {
  const words = rateStatusText(status, upperBound, locale);
  return words === undefined ? nothing : html`<span class="mark">${diamond(status === 'derived')}${words}</span>`;
}

const DOUBT: readonly RateStatus[] = ['published', 'derived', 'secondary', 'unverified', 'unknown'];

/** The charge of a line whose rate is the least sure: what the line is marked with. */
export function leastSure(charges: readonly TierCharge[]): TierCharge | undefined {
  const doubt = ({ status, upperBound }: TierCharge): number => DOUBT.indexOf(status) * 2 + (upperBound ? 1 : 0);
  return charges
    .filter(({ amount }) => amount.gt(0))
    .reduce<TierCharge | undefined>((least, each) => (least && doubt(least) >= doubt(each) ? least : each), undefined);
}
