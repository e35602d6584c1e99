import type { Campaign } from './provisioned.js';

/** What applying changes needs of AWS. `src/aws` implements it; tests hand in the same over the emulator. */
export interface CampaignPort {
  /** DescribeCampaign, now. */
  describeCampaign(arn: string, options?: { signal?: AbortSignal | undefined }): Promise<Campaign>;
  /** UpdateCampaign with exactly `{campaignArn, minProvisionedTPS}`, in one attempt. Resolves when AWS took it, not when it is done. */
  updateCampaignMinimum(arn: string, minimum: number, options?: { signal?: AbortSignal | undefined }): Promise<void>;
}
