import type { Campaign } from './provisioned.js';

/** What applying changes needs of AWS. `src/aws` implements it; a call that fails rejects with a `CallError` (call-error.ts), a cancelled one with an `AbortError`. Each call ends by itself, one without an answer as a `network` error: nothing else bounds it. */
export interface CampaignPort {
  /** Epoch seconds now. */
  readonly now: () => number;
  /** DescribeCampaign, now. */
  describeCampaign(arn: string, options?: { readonly signal?: AbortSignal | undefined }): Promise<Campaign>;
  /** UpdateCampaign with exactly `{campaignArn, minProvisionedTPS}`, in one attempt. Resolves when AWS took it, not when it is done. */
  updateCampaignMinimum(arn: string, minimum: number, options?: { readonly signal?: AbortSignal | undefined }): Promise<void>;
}
