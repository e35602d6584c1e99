import { demandShapes } from './demand-shapes.js';
import type { State } from './state.js';
import { generatedTraffic } from './traffic/generated.js';
import { addCampaign } from './world.js';

/** A large account: many campaigns beside the emulator's own. */
export interface FleetOptions {
  /** How many campaigns there are in all. */
  readonly campaigns: number;
  /** How long ago the added ones were made, which is how much traffic there is to read; 70 unless given. */
  readonly ageDays?: number;
}

/** Campaigns share their traffic, many to one: a thousand of their own would take a minute to draw. */
const TRAFFICS = 12;
const DEFAULT_AGE_DAYS = 70;
const MINIMUMS = [1, 2, 1, 5, 1, 12, 1, 30];

/** Adds campaigns until there are as many as asked for, in the same order and with the same traffic for the same seed. */
export function addFleet(state: State, { campaigns, ageDays = DEFAULT_AGE_DAYS }: FleetOptions, startedAt: number): void {
  const shapes = Object.values(demandShapes);
  const traffics = Array.from({ length: TRAFFICS }, (_, index) =>
    generatedTraffic(state.seed, `fleet ${index}`, shapes[index % shapes.length]!),
  );
  for (let index = state.campaigns.size; index < campaigns; index++)
    addCampaign(
      state,
      {
        name: `fleet-${String(index + 1).padStart(4, '0')}`,
        minimumTps: MINIMUMS[index % MINIMUMS.length]!,
        requestMetrics: ['GetRecommendations'],
        ageDays,
        config: {},
      },
      traffics[index % TRAFFICS]!,
      startedAt,
    );
}
