import type { CampaignPort } from '../provisioning/port.js';

/** AWS, for one region and one set of credentials, which it keeps to itself. Made by `connect()`. */
export interface Connection extends CampaignPort {
  readonly region: string;
  /** Epoch seconds now. */
  readonly now: () => number;
}
