/** Where Amazon Personalize is (aws-api section 9). The SDK makes an endpoint of any text, so a wrong one would show as a network error. */
export const PERSONALIZE_REGIONS: readonly string[] = [
  'us-east-1',
  'us-east-2',
  'us-west-2',
  'ca-central-1',
  'eu-west-1',
  'eu-central-1',
  'ap-south-1',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-southeast-1',
  'ap-southeast-2',
  'cn-north-1',
];

/** A region without Amazon Personalize. */
export class UnsupportedRegionError extends Error {
  override readonly name = 'UnsupportedRegionError';
  readonly regions = PERSONALIZE_REGIONS;

  constructor(readonly region: string) {
    super(
      `region ${JSON.stringify(region)} has no Amazon Personalize; have ${PERSONALIZE_REGIONS.join(', ')}. Give an endpoint to connect to another.`,
    );
  }
}
