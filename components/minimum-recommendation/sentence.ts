import { html, nothing, type TemplateResult } from 'lit';
import type { Alternative, Recommendation } from '../../src/capacity/recommendation.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText, moneyText } from '../../src/locale/numbers.js';
import type { Messages, Word } from './minimum-recommendation.messages.js';
import { isOneNumber, riskOf, riskText } from './risk.js';

export interface SentenceParts {
  readonly text: Messages;
  readonly locale: Locale;
  readonly currency: string;
  readonly kind: 'campaign' | 'recommender';
  readonly found: Recommendation;
}

const strong = (word: string, colour = ''): Word => html`<b class=${colour}>${word}</b>`;

/** "Lower the minimum from 40 to 12 TPS: 2,048.50 USD less a month; 0.10 to 0.26 % of requests would rely on autoscaling." */
export function sentence(parts: SentenceParts): TemplateResult {
  const { text, locale, kind, found } = parts;
  const minimum = countText(found.minimum, locale),
    before = found.current === undefined ? '' : countText(found.current, locale),
    unit = text.unit[kind];
  const action = {
    lower: () => text.action.lower(strong(before), strong(minimum), unit),
    raise: () => text.action.raise(strong(before), strong(minimum), unit),
    set: () => text.action.set(strong(minimum), unit),
    keep: () => text.action.keep(strong(minimum), unit),
  };
  if (found.kind === 'no-data' || found.kind === 'insufficient-data') return html`${nothing}`;
  return text.sentence(action[found.kind](), money(parts), risk(parts));
}

function money({ text, locale, currency, found: { kind, costDifference, neighbours, minimum } }: SentenceParts): Word | undefined {
  if (kind === 'set' || kind === 'keep') {
    const cost = at(neighbours, minimum)?.costPerMonth;
    return cost && strong(text.total(moneyText(cost, locale), currency));
  }
  if (!costDifference) return undefined;
  const cents = costDifference.round(2);
  if (cents.eq(0)) return text.sameCost;
  return cents.lt(0)
    ? strong(text.less(moneyText(costDifference.abs(), locale), currency), 'less')
    : strong(text.more(moneyText(costDifference, locale), currency), 'more');
}

/** A raise says what it is instead of: that is why it is advised. */
function risk({ text, locale, found: { kind, neighbours, minimum, current } }: SentenceParts): Word {
  const here = at(neighbours, minimum),
    before = kind === 'raise' ? at(neighbours, current) : undefined;
  const instead = before && riskText(before, locale);
  const share = here && (isOneNumber(here) ? text.upTo(riskText(here, locale)) : riskText(here, locale));
  return share !== undefined && riskOf(here!).riskShareNoAutoscaling > 0 ? text.relies(strong(share), instead) : text.reliesNot(instead);
}

/** What the minimum costs above the floor of 1, and what it covers. */
export function premium({ text, locale, currency, kind, found }: SentenceParts): TemplateResult {
  const { minimum, neighbours, costAboveFloor, freeFloor } = found,
    unit = text.unit[kind],
    number = countText(minimum, locale);
  const floor = at(neighbours, 1),
    here = at(neighbours, minimum);
  if (minimum === 1 || !floor || !here) return html`<p class="say">${text.atFloor(unit)}${free(text, locale, freeFloor)}</p>`;
  const [floorRisk, itsRisk] = [riskText(floor, locale), riskText(here, locale)];
  const said = !costAboveFloor
    ? text.coverOnly(number, unit, floorRisk, itsRisk)
    : costAboveFloor.round(2).eq(0)
      ? text.noPremium(number, floorRisk, itsRisk)
      : text.premium(number, unit, text.total(moneyText(costAboveFloor, locale), currency), floorRisk, itsRisk);
  return html`<p class="say">${said}${free(text, locale, freeFloor)}</p>`;
}

function free(text: Messages, locale: Locale, freeFloor: number | undefined): string {
  return freeFloor === undefined || freeFloor < 1 ? '' : text.between + text.freeFloor(countText(freeFloor, locale));
}

export function at(neighbours: readonly Alternative[], minimum: number | undefined): Alternative | undefined {
  return neighbours.find((each) => each.minimum === minimum);
}
