import { estimate, parseWorkload, priceBook, type Estimate, type OfferingId } from '../../pricing/index.js';

export const usEast1 = priceBook('us-east-1');

/** The estimate of a workload that has nothing but what is named. */
export const priced = (offering: OfferingId, asked: Record<string, unknown> = {}): Estimate =>
  estimate(parseWorkload({ region: 'us-east-1', users: 0, ingestion: { gigabytesPerMonth: 0 }, ...asked }), offering, usEast1);

/** Each line's amount, in plain digits, by its meter. */
export const amountsOf = ({ lines }: Estimate): Record<string, string> =>
  Object.fromEntries(lines.map(({ meter, amount }) => [meter, amount.toFixed()]));

/** A meter's amount in plain digits; 'no line' where the offering has none. */
export const amountOf = (estimated: Estimate, meter: string): string => amountsOf(estimated)[meter] ?? 'no line';

export const idsOf = (found: readonly { readonly id: string }[]): string[] => found.map(({ id }) => id);

/** A placement of a recommender or campaign; its type matters to rules 7 and 13 only. */
export const placement = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  name: 'Top picks',
  type: 'USER_PERSONALIZATION',
  demand: [],
  ...changes,
});

export const band = (requestsPerHour: number, hoursPerMonth: number): { requestsPerHour: number; hoursPerMonth: number } => ({
  requestsPerHour,
  hoursPerMonth,
});
