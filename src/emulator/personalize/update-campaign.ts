import * as z from 'zod/mini';
import { AwsError } from '../aws-error.js';
import type { Context } from '../context.js';
import { operation } from '../operation.js';
import { arn, expected, text, transactionsPerSecond } from '../shapes.js';
import type { Campaign, CampaignSettings, CampaignUpdate } from './campaign.js';
import { existing } from './existing.js';

/** The share of an update's duration after which it turns from CREATE PENDING to CREATE IN_PROGRESS (ours). */
const PENDING_SHARE = 0.1;

const flag = z.boolean(expected('true or false'));
const influence = expected('a number from 0 to 1');
const campaignConfig = z.object(
  {
    itemExplorationConfig: z.optional(z.record(text(256), text(1000), expected('a map of text to text'))),
    enableMetadataWithRecommendations: z.optional(flag),
    syncWithLatestSolutionVersion: z.optional(flag),
    rankingInfluence: z.optional(
      z.partialRecord(
        z.enum(['POPULARITY', 'FRESHNESS']),
        z.number(influence).check(z.gte(0, influence), z.lte(1, influence)),
        expected('numbers from 0 to 1 for POPULARITY and FRESHNESS'),
      ),
    ),
  },
  expected('an object'),
);

/**
 * UpdateCampaign: needs ACTIVE or CREATE FAILED and no update in flight. The campaign stays as it is, status and all, until
 * the update is ACTIVE (API reference); what is not given is kept. A `campaignConfig` that is given replaces the whole one,
 * `.../$LATEST` reads back as it was given (both ours: AWS documents neither).
 */
export const updateCampaign = operation({
  input: z.object({
    campaignArn: arn,
    solutionVersionArn: z.optional(arn),
    minProvisionedTPS: z.optional(transactionsPerSecond),
    campaignConfig: z.optional(campaignConfig),
  }),
  run({ campaignArn, ...changes }, context) {
    const campaign = existing(context.state.campaigns, campaignArn);
    refuseUnlessUpdatable(campaign);
    if (changes.campaignConfig?.syncWithLatestSolutionVersion && !changes.solutionVersionArn?.endsWith('/$LATEST'))
      throw new AwsError('InvalidInputException', 'solutionVersionArn: syncWithLatestSolutionVersion needs <solutionArn>/$LATEST');
    const settings: CampaignSettings = {
      solutionVersionArn: changes.solutionVersionArn ?? campaign.solutionVersionArn,
      minProvisionedTPS: changes.minProvisionedTPS ?? campaign.minProvisionedTPS,
      campaignConfig: changes.campaignConfig ?? campaign.campaignConfig,
    };
    start(campaign, settings, context, context.faults.failureReason('UpdateCampaign', { campaignArn }));
    return { campaignArn };
  },
});

function refuseUnlessUpdatable({ campaignArn, status, latestCampaignUpdate: update }: Campaign): void {
  const canUpdate = (state: string) => state === 'ACTIVE' || state === 'CREATE FAILED';
  if (!canUpdate(status)) throw new AwsError('ResourceInUseException', `${campaignArn} is ${status}`); // wording ours
  if (update && !canUpdate(update.status))
    throw new AwsError('ResourceInUseException', `${campaignArn} is being updated: ${update.status}`); // wording ours
}

function start(campaign: Campaign, settings: CampaignSettings, { clock, durations, state }: Context, failureReason?: string): void {
  const startedAt = clock.now();
  const update: CampaignUpdate = { ...settings, status: 'CREATE PENDING', creationDateTime: startedAt, lastUpdatedDateTime: startedAt };
  campaign.latestCampaignUpdate = update;
  const turn = (status: CampaignUpdate['status']) => Object.assign(update, { status, lastUpdatedDateTime: clock.now() });

  clock.after(durations.campaignUpdate * PENDING_SHARE, () => turn('CREATE IN_PROGRESS'));
  clock.after(durations.campaignUpdate, () => {
    if (failureReason !== undefined) {
      Object.assign(turn('CREATE FAILED'), { failureReason });
      return;
    }
    turn('ACTIVE');
    Object.assign(campaign, settings, { status: 'ACTIVE', failureReason: undefined, lastUpdatedDateTime: clock.now() });
    state.metered.get(campaign.campaignArn)?.minimums.push({ since: clock.now(), tps: settings.minProvisionedTPS });
  });
}
