import { sum } from '../../pricing/exact.js';
import type { HoursTerm, LineItem, LinePart } from '../../pricing/line-item.js';
import { freeRequestsPerHour } from '../../pricing/recommender-lines.js';
import type { BatchJob } from '../../pricing/workload.js';
import { list } from '../../src/locale/findings.js';
import { MINUS } from '../../src/locale/locale.js';
import { quantityText } from '../../src/locale/numbers.js';
import type { Explaining } from './explaining.js';
import { natural } from './telling.js';

/** What one placement or job, or several alike, add to a line's quantity. */
export interface Origin {
  readonly names: string;
  /** Hours x requests, band by band; empty where nothing is known beyond the result. */
  readonly terms: string;
  readonly result: string;
}

type PartWords = (part: LinePart, index: number) => { readonly name: string; readonly terms: string };

/** 40 h x (16,000 - 6,000): what is billed above the free requests of an hour; the hours within them are told as one. */
function aboveFreeWords(terms: readonly HoursTerm[], { text, locale, book, workload }: Explaining): string {
  const free = workload && freeRequestsPerHour(workload.users, book);
  const freeText = free && quantityText(free, locale);
  const within = sum(terms.filter(({ countPerHour }) => countPerHour.eq(0)).map(({ hours }) => hours));
  const above = terms.filter(({ countPerHour }) => countPerHour.gt(0));
  const words = above.map(({ hours, countPerHour, why }) => {
    const count = free ? `(${quantityText(countPerHour.plus(free), locale)} ${MINUS} ${freeText})` : quantityText(countPerHour, locale);
    return text.hours(quantityText(hours, locale), count) + text.why[why];
  });
  return [...words, ...(within.gt(0) ? [text.withinFree(quantityText(within, locale), freeText)] : [])].join(' + ');
}

function demandWords(terms: readonly HoursTerm[], { text, locale }: Explaining): string {
  return terms
    .map(({ hours, countPerHour, why }) => text.hours(quantityText(hours, locale), quantityText(countPerHour, locale)) + text.why[why])
    .join(' + ');
}

/** The engine lists a workload's jobs of a kind first, in order, then the placements that are precomputed. */
function batchWords(kind: BatchJob['kind'], { text, locale, workload }: Explaining): PartWords {
  const jobs = (workload?.batch ?? []).flatMap((job, index) =>
    job.kind === kind ? [{ job, name: text.job(quantityText(index + 1, locale)) }] : [],
  );
  const users = quantityText(workload?.users ?? 0, locale);
  return ({ name }, index) => {
    const found = jobs[index];
    if (!found) {
      const precompute = workload?.placements.find((placement) => placement.name === name)?.precompute;
      return {
        name,
        terms: precompute
          ? text.usersByRuns(quantityText(precompute.usersPerRun, locale), quantityText(precompute.runsPerMonth, locale))
          : '',
      };
    }
    const { job } = found;
    const runs = quantityText(job.runsPerMonth, locale);
    return {
      name: found.name,
      terms:
        job.kind === 'recommendations'
          ? text.usersByRuns(quantityText(job.usersPerRun, locale), runs)
          : text.queriesByRuns(quantityText(job.queriesPerRun, locale), runs, users),
    };
  };
}

function partWords(line: LineItem, telling: Explaining): PartWords {
  const { text, locale } = telling;
  switch (line.meter) {
    case 'recommender-users':
      return ({ name, terms }) => ({
        name,
        terms: terms
          .map(({ hours, countPerHour }) => text.hoursOfBlocks(quantityText(hours, locale), quantityText(countPerHour, locale)))
          .join(' + '),
      });
    case 'additional-recommendations':
      return ({ name, terms }) => ({ name, terms: aboveFreeWords(terms, telling) });
    case 'tps-hours':
      return ({ name, terms }) => {
        const requests = sum(terms.map(({ hours, countPerHour }) => hours.times(countPerHour)));
        return { name, terms: text.requestsAsTpsHours(demandWords(terms, telling), quantityText(requests, locale)) };
      };
    case 'v2-requests':
      return ({ name, terms }) => ({ name, terms: demandWords(terms, telling) });
    case 'batch-recommendations':
      return batchWords('recommendations', telling);
    case 'batch-segments':
      return batchWords('segments', telling);
    case 'ingestion':
    case 'training':
    case 'trained-interactions':
      return ({ name }) => ({ name, terms: '' });
  }
}

/** Where a line's quantity comes from: its parts, those that are alike said once with all their names. */
export function originOf(line: LineItem, telling: Explaining): Origin[] {
  const { text, locale } = telling;
  const wordsOf = partWords(line, telling);
  const alike = new Map<string, { names: string[]; terms: string; result: string }>();
  line.parts.forEach((part, index) => {
    const { name, terms } = wordsOf(part, index);
    const result = quantityText(natural(part.quantity, line), locale);
    const key = `${terms} = ${result}`;
    const group = alike.get(key);
    if (group) group.names.push(name);
    else alike.set(key, { names: [name], terms, result });
  });
  return [...alike.values()].map(({ names, terms, result }) => ({
    names: list(names, locale),
    terms,
    result: names.length > 1 ? text.each(result) : result,
  }));
}
