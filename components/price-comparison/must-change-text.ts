import type { MustChange } from '../../pricing/must-change.js';
import { Big } from '../../pricing/exact.js';
import { alongNumber } from '../../src/locale/along.js';
import type { Locale } from '../../src/locale/locale.js';
import { insightMessages } from './insights.messages.js';

/** Two axes fit beside a total: the ones with the shortest way to go. */
const AXES_TOLD = 2;

/** "cheaper from 1,310,000 users or below 2.1 M requests a month". */
export function mustChangeText(changes: readonly MustChange[], locale: Locale): string {
  const text = insightMessages[locale];
  // Without a single user nobody asks.
  const told = changes.filter(({ along, to }) => along !== 'users' || to.gte(1));
  if (told.length === 0) return text.never;
  const nearest = told.toSorted((a, b) => wayTo(a).cmp(wayTo(b))).slice(0, AXES_TOLD);
  return text.cheaper(nearest.map(({ along, from, to }) => text[to.lt(from) ? 'upTo' : 'from'][along](alongNumber(to, along, locale))));
}

function wayTo({ from, to }: MustChange): Big {
  return from.eq(0) ? new Big(Number.MAX_SAFE_INTEGER) : to.minus(from).abs().div(from);
}
