import type { Frontier } from '../../src/capacity/frontier.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText, percentText, tpsText } from '../../src/locale/numbers.js';
import { instantText } from '../../src/locale/times.js';
import type { AtMinimum } from './at-minimum.js';
import type { Messages } from './demand-chart.messages.js';
import type { Evidence } from './evidence.js';

export interface Summary {
  readonly text: Messages;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly evidence: Evidence | undefined;
  readonly frontier: Frontier | undefined;
  readonly at: AtMinimum | undefined;
  /** The whole series in words: "10 to 23 Nov 2026". */
  readonly wholeRange: () => string;
}

/** The chart in one sentence. */
export function summaryOf({ text, locale, timeZone, evidence, frontier, at, wholeRange }: Summary): string {
  if (!evidence) return text.waiting;
  if (!frontier || !at) return text.noData(wholeRange());
  if (!evidence.peak) return text.summaryZero(wholeRange());
  const share = 1 - at.windowsAbove / frontier.windows;
  // 99.98 % must not read as all of them.
  const percent = share > 0 && share < 1 ? percentText(Math.min(share, 0.999), locale) : countText(share * 100, locale);
  const { tps, at: when } = evidence.peak;
  return text.summary(tpsText(tps, locale), instantText(when, locale, timeZone), percent, countText(at.minimum, locale));
}
