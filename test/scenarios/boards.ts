import type { Board, Scenario } from '../../src/scenarios/board.js';
import { PRESETS } from '../../pricing/presets.js';

const scenario = (id: string, name: string, changes: Partial<Scenario> = {}): Scenario => ({
  id,
  name,
  note: '',
  workload: PRESETS['deck-domain'],
  offering: 'domain',
  ...changes,
});

/** AWS's example 1, the same on campaigns, and a sale week of more users with a discount and tax. */
export const LAUNCH = scenario('s1', 'Launch, 500,000 users', { note: 'As in the planning deck.' });
export const ON_CAMPAIGNS = scenario('s2', 'Launch on campaigns', { offering: 'custom' });
export const SALE_WEEK = scenario('s3', 'Sale week', {
  workload: {
    ...PRESETS['deck-domain'],
    users: 900_000,
    placements: [
      ...PRESETS['deck-domain'].placements.slice(0, 2),
      { name: 'Most popular', type: 'POPULAR_ITEMS', demand: [{ requestsPerHour: 20_000, hoursPerMonth: 732 }] },
    ],
  },
  options: { discounts: [{ percent: 10 }, { meter: 'ingestion', percent: 50 }], tax: { name: 'Consumption tax', percent: 10 } },
});
/** Batch can't serve it: nothing is computed ahead. */
export const NOT_SERVED = scenario('s4', 'Batch', { offering: 'batch' });

export const BOARD: Board = { version: 1, active: 's1', scenarios: [LAUNCH, ON_CAMPAIGNS, SALE_WEEK, NOT_SERVED] };
