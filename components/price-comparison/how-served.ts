import type { Estimate } from '../../pricing/estimate.js';
import type { MeterId, PriceBook } from '../../pricing/price-book.js';
import { freeRequestsPerHour } from '../../pricing/recommender-lines.js';
import type { Workload } from '../../pricing/workload.js';
import { list } from '../../src/locale/findings.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText } from '../../src/locale/numbers.js';
import type { en } from './price-comparison.messages.js';

/** What the words about an offering are made with. */
export interface Telling {
  readonly text: typeof en;
  readonly locale: Locale;
  readonly book: PriceBook;
  readonly workload: Workload | undefined;
}

function namesOn(meter: MeterId, { lines }: Estimate): readonly string[] {
  return lines.find((line) => line.meter === meter)?.parts.map(({ name }) => name) ?? [];
}

function campaignsText(names: readonly string[], { text, locale, workload }: Telling): string {
  const campaigns = text.campaigns(countText(names.length, locale));
  const minimums =
    workload?.placements.filter(({ name }) => names.includes(name)).map(({ minimumProvisionedTps }) => minimumProvisionedTps ?? 1) ?? [];
  return minimums.length === 0
    ? campaigns
    : text.minimum(campaigns, countText(Math.min(...minimums), locale), countText(Math.max(...minimums), locale));
}

/** Two names fit under an offering; more are counted. */
function shortList(names: readonly string[], { text, locale }: Telling): string {
  return names.length <= 2 ? list(names, locale) : text.placements(countText(names.length, locale));
}

function batchText({ text, locale, workload }: Telling): string {
  const jobs = workload?.batch.length ?? 0,
    precomputed = workload?.placements.length ?? 0;
  const jobsText = text.jobs(countText(jobs, locale)),
    precomputedText = text.precomputed(text.placements(countText(precomputed, locale)));
  if (jobs > 0 && precomputed > 0) return text.both(precomputedText, jobsText);
  if (precomputed > 0) return precomputedText;
  return jobs > 0 ? jobsText : text.dataOnly;
}

/** How an offering serves the workload, in the few words that fit under its name. */
export function howServed(found: Estimate, telling: Telling): string {
  const { text, locale, book, workload } = telling;
  switch (found.offering) {
    case 'domain': {
      const names = namesOn('recommender-users', found);
      if (names.length === 0) return batchText(telling);
      const recommenders = text.recommenders(countText(names.length, locale));
      return workload ? text.freeEach(recommenders, countText(freeRequestsPerHour(workload.users, book), locale)) : recommenders;
    }
    case 'custom': {
      const names = namesOn('tps-hours', found);
      return names.length === 0 ? batchText(telling) : campaignsText(names, telling);
    }
    case 'custom-v2': {
      const onV2 = namesOn('v2-requests', found),
        onV1 = namesOn('tps-hours', found);
      if (onV2.length === 0) return onV1.length === 0 ? batchText(telling) : text.v1Only;
      const v2 = text.v2For(shortList(onV2, telling));
      return onV1.length > 0 ? text.v1ForRest(v2) : v2;
    }
    case 'batch':
      return batchText(telling);
  }
}
