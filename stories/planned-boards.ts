import { PRESETS } from '../pricing/presets.js';
import type { Board, Scenario } from '../src/scenarios/board.js';

const scenario = (id: string, name: string, changes: Partial<Scenario> = {}): Scenario => ({
  id,
  name,
  note: '',
  workload: PRESETS['deck-domain'],
  offering: 'domain',
  ...changes,
});

const LAUNCH = scenario('s1', 'Launch, 500,000 users', { note: 'As in the planning deck. Marketing expects this in March.' });
const CAMPAIGNS = scenario('s2', 'Launch on campaigns', { offering: 'custom' });
const SALE = scenario('s3', 'Sale week', {
  note: 'Double the traffic on the front page;\nrates as negotiated in October.',
  workload: {
    ...PRESETS['deck-domain'],
    users: 900_000,
    placements: [
      ...PRESETS['deck-domain'].placements.slice(0, 2),
      { name: 'Most popular', type: 'POPULAR_ITEMS', demand: [{ requestsPerHour: 20_000, hoursPerMonth: 732 }] },
    ],
  },
  options: { discounts: [{ percent: 10 }], tax: { name: 'Consumption tax', percent: 10 } },
});
const BATCH = scenario('s4', 'All in batch', { offering: 'batch' });

/** Four scenarios of one shop; the last can't be served. */
export const BOARD: Board = { version: 1, active: 's1', scenarios: [LAUNCH, CAMPAIGNS, SALE, BATCH] };

export const LAUNCH_ALONE: Board = { version: 1, active: 's1', scenarios: [LAUNCH] };

/** As many as can be compared, from presets that share little. */
export const SIX: Board = {
  version: 1,
  active: 's2',
  scenarios: [
    LAUNCH,
    CAMPAIGNS,
    scenario('s5', 'Small shop', { workload: PRESETS['small-shop'], offering: 'custom' }),
    scenario('s6', 'News site', { workload: PRESETS['news-site'], offering: 'custom-v2' }),
    scenario('s7', 'Video', { workload: PRESETS.vod, offering: 'domain' }),
    scenario('s8', 'E-mail', { workload: PRESETS['email-batch'], offering: 'batch' }),
  ],
};
