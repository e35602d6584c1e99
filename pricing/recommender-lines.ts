import { aboveFree, billedHours, totalOf } from './billed-hours.js';
import { Big, larger, sum, ZERO } from './exact.js';
import { amountOf, lineItem, linePart, type LineItem, type LinePart } from './line-item.js';
import type { PriceBook } from './price-book.js';
import { chargeByTier, repeatCharges } from './tiers.js';
import type { Placement, Workload } from './workload.js';
import type { Assumption } from './findings.js';

/** Blocks of 100,000 users, a started one counting in full (P4). */
export function userBlocks(users: number, book: PriceBook): Big {
  return new Big(Math.ceil(users / book.freeRequestsPerHour.blockUsers));
}

/** Requests an hour that a recommender answers without an additional charge (P5): 4,000 for up to 100,000 users, 500 for each further started block. */
export function freeRequestsPerHour(users: number, book: PriceBook): Big {
  const { firstBlock, furtherBlock } = book.freeRequestsPerHour;
  return new Big(firstBlock).plus(larger(userBlocks(users, book).minus(1), ZERO).times(furtherBlock));
}

function additionalParts(
  { placements, hoursPerMonth }: Workload,
  freePerHour: Big,
  unitSize: number,
): { readonly requests: Big; readonly part: LinePart }[] {
  return placements.map((placement) => {
    const terms = aboveFree(billedHours(placement, hoursPerMonth, floorPerHour(placement)), freePerHour);
    const requests = totalOf(terms);
    return { requests, part: linePart(placement.name, requests, unitSize, terms) };
  });
}

/** A recommender's minimum is 1 request a second unless given (P6). */
function floorPerHour({ minimumRequestsPerSecond = 1 }: Placement): Big {
  return new Big(minimumRequestsPerSecond).times(3600);
}

/** The two lines of domain recommenders, one recommender a placement (P4 to P6); none without placements. */
export function recommenderLines(workload: Workload, book: PriceBook): { lines: LineItem[]; assumptions: Assumption[] } {
  const { users, hoursPerMonth, placements } = workload;
  if (placements.length === 0) return { lines: [], assumptions: [] };
  const { 'recommender-users': usersPrice, 'additional-recommendations': additionalPrice } = book.meters;
  const blocks = userBlocks(users, book);
  const hours = new Big(hoursPerMonth),
    blockHours = blocks.times(hours);
  // A block is one unit of this meter, so counts are blocks, not users.
  const userCharges = repeatCharges(chargeByTier(blocks, usersPrice, 1), hours.times(placements.length));
  const free = freeRequestsPerHour(users, book);
  const recommenders = additionalParts(workload, free, additionalPrice.unitSize);
  const additional = sum(recommenders.map(({ requests }) => requests));
  const unasked = sum(placements.map((placement) => larger(floorPerHour(placement).minus(free), ZERO))).times(hoursPerMonth);
  const lines = [
    lineItem('recommender-users', usersPrice.unitSize, userCharges, {
      source: usersPrice.tiers[0]?.source,
      standing: amountOf(userCharges),
      parts: placements.map(({ name }) => linePart(name, blockHours, 1, [{ hours, countPerHour: blocks, why: 'minimum' }])),
    }),
    lineItem('additional-recommendations', additionalPrice.unitSize, chargeByTier(additional, additionalPrice), {
      source: additionalPrice.tiers[0]?.source,
      parts: recommenders.map(({ part }) => part),
      standing: amountOf(chargeByTier(unasked, additionalPrice)),
    }),
  ];
  return { lines, assumptions: assumptionsOf(workload, book, additional) };
}

function assumptionsOf(workload: Workload, book: PriceBook, additional: Big): Assumption[] {
  const { users } = workload,
    { blockUsers, firstBlock, furtherBlock } = book.freeRequestsPerHour;
  const found: Assumption[] = [];
  if (users % blockUsers !== 0) {
    found.push({ id: 'users-in-started-blocks', rule: 4, message: `A started block of ${blockUsers} users counts in full.` });
    const proportional = new Big(firstBlock).plus(larger(new Big(users).div(blockUsers).minus(1), ZERO).times(furtherBlock));
    const otherwise = sum(additionalParts(workload, proportional, 1).map(({ requests }) => requests));
    if (!otherwise.eq(additional))
      found.push({
        id: 'free-requests-in-started-blocks',
        rule: 5,
        message: `Each started block of ${blockUsers} users brings its free requests in full.`,
      });
  }
  if (additional.gt(0) && book.meters['additional-recommendations'].tiers.some(({ upperBound }) => upperBound))
    found.push({
      id: 'additional-at-first-tier',
      rule: 6,
      message: 'Lower tiers for additional recommendations exist and are not known to us: their amount is the most it can be.',
    });
  return found;
}
