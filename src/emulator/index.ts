export { createEmulator, type Emulator, type EmulatorOptions } from './emulator.js';
export { createClock, type Clock, type ClockOptions } from './clock.js';
export { type Durations } from './context.js';
export { type Fault, type Faults } from './faults.js';
export { type TraceSource } from './replay.js';
export { type ReplayedTrace, type State } from './state.js';
export { type Campaign, type CampaignConfig, type CampaignUpdate } from './personalize/campaign.js';
export { type Recommender, type RecommenderConfig } from './personalize/recommender.js';
export { TraceError } from './traffic/trace.js';
