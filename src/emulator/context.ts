import type { Clock } from './clock.js';
import type { Faults } from './faults.js';
import type { State } from './state.js';

/** How long things take, in emulated seconds. */
export interface Durations {
  /** From UpdateCampaign to ACTIVE or CREATE FAILED. AWS documents no figure; 300 unless given. */
  readonly campaignUpdate: number;
}

/** What an operation works on beside its input. */
export interface Context {
  readonly state: State;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly durations: Durations;
}
