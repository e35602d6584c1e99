import type { Big } from '../../pricing/exact.js';
import type { Frontier } from '../../src/capacity/frontier.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText, moneyText } from '../../src/locale/numbers.js';
import { shareRangeText } from '../../src/locale/shares.js';
import { durationText } from '../../src/locale/times.js';
import type { AtMinimum } from '../demand-chart/at-minimum.js';
import type { Messages } from './capacity-frontier.messages.js';
import { isTabulated, type Curve } from './curve.js';
import { oneMore, type OneMore } from './one-more.js';

/** What all sentences need. */
export interface Telling {
  readonly text: Messages;
  readonly locale: Locale;
  readonly kind: 'campaign' | 'recommender';
  readonly currency: string;
  readonly frontier: Frontier;
  readonly curve: Curve;
  /** The figures of a minimum; undefined where it was not tabulated. */
  readonly at: (minimum: number) => AtMinimum | undefined;
}

/** What the last TPS of a minimum bought, and what the next one would. */
export function leadText(telling: Telling, minimum: number): string {
  const { text, locale, kind, frontier, curve, at } = telling,
    unit = text.unit[kind];
  const [below, here, above] = [minimum > 1 ? at(minimum - 1) : undefined, at(minimum), at(minimum + 1)];
  if (!here) return text.notTabulated(nameText(telling, minimum));
  const floor = `${countText(1, locale)} ${unit}`,
    [before, now, after] = [minimum - 1, minimum, minimum + 1].map((each) => countText(each, locale)) as [string, string, string];
  const said = frontier.requests === 0 ? [text.noRequest(floor)] : curve.peak === 1 ? [text.covered(floor)] : [];
  if (below) said.push(text.step(before, now, unit, boughtText(telling, below, here)));
  if (above) {
    const bought = boughtText(telling, here, above);
    said.push(below ? text.nextStep(now, after, bought) : text.step(now, after, unit, bought));
  }
  return said.join(text.between);
}

/** "12 TPS, recommended: 879.50 USD for 8,795 TPS-hours a month; 0.10 to 0.26 % of requests at risk (14,814 to 39,775 a month)." */
export function minimumText(telling: Telling, minimum: number): string {
  const { text, locale, at } = telling,
    name = nameText(telling, minimum),
    here = at(minimum);
  if (!here) return text.notTabulated(name);
  const { riskLow, riskHigh, requestsLow, requestsHigh } = here;
  const risk =
    riskHigh > 0
      ? text.risk(shareRangeText(riskLow, riskHigh, locale), text.range(countText(requestsLow, locale), countText(requestsHigh, locale)))
      : text.noRisk;
  return text.at(name, priceText(telling, here), risk);
}

/** A minimum in words, and what one more buys. */
export function minimumInFull(telling: Telling, minimum: number): string {
  const { text, kind, at } = telling,
    here = at(minimum),
    above = at(minimum + 1),
    said = minimumText(telling, minimum);
  return here && above ? [said, text.oneMore(text.one[kind], boughtText(telling, here, above))].join(text.between) : said;
}

/** The picture in words: every minimum that has a name. */
export function pictureText(telling: Telling): string {
  const { text, locale, kind, curve } = telling;
  return [
    text.canvas(countText(curve.end, locale), text.unit[kind]),
    ...curve.stops.map(({ minimum }) => minimumText(telling, minimum)),
  ].join(text.between);
}

/** How to read the picture, and what is not in it. */
export function notesText({ text, locale, frontier, curve }: Telling): string {
  const { points, end, peak } = curve,
    { maximum, windowSeconds, autoscalingLagSeconds } = frontier;
  const notes = [text.edges(durationText(autoscalingLagSeconds, locale))];
  if (windowSeconds === 3600) notes.push(text.hourly);
  if (!isTabulated(frontier, peak - 1)) notes.push(text.cut(countText(maximum, locale), countText(peak, locale)));
  else if (points.length < end) notes.push(text.thinned(countText(points.length, locale), countText(end, locale)));
  notes.push(text.hint);
  return notes.join(text.between);
}

/** "12 TPS, recommended". */
export function nameText({ text, locale, kind, curve }: Telling, minimum: number): string {
  return text.name(countText(minimum, locale), text.unit[kind], rolesText(text, curve, minimum));
}

/** What a minimum is: "floor", "peak, now"; "" for others. */
export function rolesText(text: Messages, { stops }: Curve, minimum: number): string {
  const roles = stops.find((stop) => stop.minimum === minimum)?.roles ?? [];
  return roles.map((role) => text.role[role]).join(text.comma);
}

/** "4,869 to 15,223"; undefined where it comes to no whole request. */
export function savedText({ savesLow, savesHigh }: OneMore, text: Messages, locale: Locale): string | undefined {
  return savesHigh.round(0).eq(0) ? undefined : text.range(countText(savesLow, locale), countText(savesHigh, locale));
}

function priceText({ text, locale, currency }: Telling, { cost, billedHours }: AtMinimum): string {
  return text.billed(cost && text.money(moneyText(cost, locale), currency), text.hours(countText(billedHours, locale)));
}

function boughtText({ text, locale, currency }: Telling, from: AtMinimum, to: AtMinimum): string {
  const bought = oneMore(from, to),
    saved = savedText(bought, text, locale);
  const price = (cost: Big | undefined): string =>
    cost ? text.money(moneyText(cost, locale), currency) : text.hours(countText(bought.billedHours, locale));
  return text.bought(price(bought.cost), from.riskHigh === 0 ? text.nothingLeft : saved ? text.fewer(saved) : text.noFewer);
}
