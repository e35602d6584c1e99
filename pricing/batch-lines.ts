import { Big, sum } from './exact.js';
import type { Assumption } from './findings.js';
import { amountOf, lineItem, linePart, type LineItem } from './line-item.js';
import type { PriceBook } from './price-book.js';
import { chargeByTier, repeatCharges } from './tiers.js';
import type { BatchJob, Workload } from './workload.js';

/** Users a run x runs: a list of recommendations for one user is one recommendation (the deck's example 2). */
export interface BatchRecommendations {
  readonly name: string;
  /** A share of a job's users may be a fraction (P16). */
  readonly usersPerRun: number | Big;
  readonly runsPerMonth: number;
}

function recommendationsLine(jobs: readonly BatchRecommendations[], book: PriceBook): LineItem {
  const price = book.meters['batch-recommendations'];
  const lists = jobs.map(({ usersPerRun, runsPerMonth }) => new Big(usersPerRun).times(runsPerMonth));
  return lineItem('batch-recommendations', price.unitSize, chargeByTier(sum(lists), price), {
    source: price.tiers[0]?.source,
    parts: jobs.map(({ name }, index) => linePart(name, lists[index]!, price.unitSize)),
  });
}

function segmentsLine(jobs: readonly (BatchJob & { kind: 'segments' })[], users: number, book: PriceBook): LineItem {
  const price = book.meters['batch-segments'];
  const perQuery = chargeByTier(new Big(users), price);
  const queries = jobs.map(({ queriesPerRun, runsPerMonth }) => new Big(queriesPerRun).times(runsPerMonth));
  return lineItem('batch-segments', price.unitSize, repeatCharges(perQuery, sum(queries)), {
    source: price.tiers[0]?.source,
    parts: queries.map((times, index) => linePart(`segments ${index + 1}`, times.times(users), price.unitSize)),
  });
}

/** The batch jobs of a workload, and placements that are precomputed (P12 and P15): a line a kind that there is. */
export function batchLines(
  { users, batch }: Workload,
  precomputed: readonly BatchRecommendations[],
  book: PriceBook,
): { lines: LineItem[]; assumptions: Assumption[] } {
  const jobs = batch.flatMap((job, index) => (job.kind === 'recommendations' ? [{ ...job, name: `batch ${index + 1}` }] : []));
  const segments = batch.filter((job): job is BatchJob & { kind: 'segments' } => job.kind === 'segments');
  const recommended = [...jobs, ...precomputed];
  const lines = [
    ...(recommended.length > 0 ? [recommendationsLine(recommended, book)] : []),
    ...(segments.length > 0 ? [segmentsLine(segments, users, book)] : []),
  ];
  const assumptions: Assumption[] = isTieredWithinQueries(segments, users, book)
    ? [{ id: 'segments-tiered-per-query', rule: 12, message: 'Users of a segment query are tiered within that query.' }]
    : [];
  return { lines, assumptions };
}

/** Whether it moved the amount that each query begins at the first tier, instead of all of them sharing the tiers. */
function isTieredWithinQueries(jobs: readonly (BatchJob & { kind: 'segments' })[], users: number, book: PriceBook): boolean {
  if (jobs.length === 0) return false;
  const price = book.meters['batch-segments'];
  const queries = sum(jobs.map(({ queriesPerRun, runsPerMonth }) => new Big(queriesPerRun).times(runsPerMonth)));
  const within = amountOf(repeatCharges(chargeByTier(new Big(users), price), queries));
  return !within.eq(amountOf(chargeByTier(queries.times(users), price)));
}
