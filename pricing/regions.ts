/** How AWS writes a region in what it bills and lists. */
export interface BillingRegion {
  /** Before a usage type: `APN1-TPS-hours`. Lists leave it out for us-east-1, as bills often do. */
  readonly prefix: string;
  /** `location` in AWS's price lists, which say Europe in two ways. */
  readonly locations: readonly string[];
  /** Whether the region's code in bills stands on AWS's own page, or is remembered. */
  readonly known: 'published' | 'recalled';
  /** Whether Amazon Personalize is there. */
  readonly hasPersonalize: boolean;
}

type Row = readonly [code: string, prefix: string, location: string, known?: BillingRegion['known']];

/** The regions of Amazon Personalize (service endpoints, AWS General Reference). */
const WITH_PERSONALIZE: readonly Row[] = [
  ['us-east-1', 'USE1', 'US East (N. Virginia)'],
  ['us-east-2', 'USE2', 'US East (Ohio)'],
  ['us-west-2', 'USW2', 'US West (Oregon)'],
  ['ca-central-1', 'CAN1', 'Canada (Central)'],
  ['eu-west-1', 'EU', 'EU (Ireland)'],
  ['eu-central-1', 'EUC1', 'EU (Frankfurt)'],
  ['ap-south-1', 'APS3', 'Asia Pacific (Mumbai)'],
  ['ap-northeast-1', 'APN1', 'Asia Pacific (Tokyo)'],
  ['ap-northeast-2', 'APN2', 'Asia Pacific (Seoul)'],
  ['ap-southeast-1', 'APS1', 'Asia Pacific (Singapore)'],
  ['ap-southeast-2', 'APS2', 'Asia Pacific (Sydney)'],
  ['cn-north-1', 'CNN1', 'China (Beijing)', 'recalled'],
];

const OTHERS: readonly Row[] = [
  ['us-west-1', 'USW1', 'US West (N. California)'],
  ['ca-west-1', 'CAN2', 'Canada West (Calgary)'],
  ['mx-central-1', 'MXC1', 'Mexico (Central)'],
  ['af-south-1', 'AFS1', 'Africa (Cape Town)'],
  ['ap-east-1', 'APE1', 'Asia Pacific (Hong Kong)'],
  ['ap-east-2', 'APE2', 'Asia Pacific (Taipei)'],
  ['ap-northeast-3', 'APN3', 'Asia Pacific (Osaka)'],
  ['ap-southeast-3', 'APS4', 'Asia Pacific (Jakarta)'],
  ['ap-south-2', 'APS5', 'Asia Pacific (Hyderabad)'],
  ['ap-southeast-4', 'APS6', 'Asia Pacific (Melbourne)'],
  ['ap-southeast-5', 'APS7', 'Asia Pacific (Malaysia)'],
  ['ap-southeast-6', 'APS8', 'Asia Pacific (New Zealand)'],
  ['ap-southeast-7', 'APS9', 'Asia Pacific (Thailand)'],
  ['eu-west-2', 'EUW2', 'EU (London)', 'recalled'],
  ['eu-west-3', 'EUW3', 'EU (Paris)', 'recalled'],
  ['eu-north-1', 'EUN1', 'EU (Stockholm)', 'recalled'],
  ['eu-south-1', 'EUS1', 'EU (Milan)', 'recalled'],
  ['eu-south-2', 'EUS2', 'Europe (Spain)', 'recalled'],
  ['eu-central-2', 'EUC2', 'Europe (Zurich)', 'recalled'],
  ['me-south-1', 'MES1', 'Middle East (Bahrain)', 'recalled'],
  ['me-central-1', 'MEC1', 'Middle East (UAE)', 'recalled'],
  ['il-central-1', 'ILC1', 'Israel (Tel Aviv)', 'recalled'],
  ['sa-east-1', 'SAE1', 'South America (Sao Paulo)', 'recalled'],
  ['us-gov-west-1', 'UGW1', 'AWS GovCloud (US-West)', 'recalled'],
  ['us-gov-east-1', 'UGE1', 'AWS GovCloud (US-East)', 'recalled'],
  ['cn-northwest-1', 'CNW1', 'China (Ningxia)', 'recalled'],
];

/** "EU (Ireland)" was "Europe (Ireland)" before, and may be again. */
const inBothWays = (location: string): string[] =>
  location.startsWith('EU (') ? [location, location.replace('EU (', 'Europe (')] : [location];

const entry =
  (hasPersonalize: boolean) =>
  ([code, prefix, location, known = 'published']: Row): [string, BillingRegion] => [
    code,
    { prefix, locations: inBothWays(location), known, hasPersonalize },
  ];

/** Regions by their code. Codes in bills: AWS regions guide, "AWS Region billing codes" (seen 2026-11-25), those marked recalled apart. */
export const BILLING_REGIONS: ReadonlyMap<string, BillingRegion> = new Map([
  ...WITH_PERSONALIZE.map(entry(true)),
  ...OTHERS.map(entry(false)),
]);

/** The region that a prefix of a usage type stands for; undefined for what is none. */
export function regionOfPrefix(prefix: string): string | undefined {
  const wanted = prefix.toUpperCase();
  // EUW1 is not AWS's, and can mean nothing else.
  if (wanted === 'EUW1') return 'eu-west-1';
  return codeOf(({ prefix: own }) => own === wanted);
}

/** The region that a price list calls by its place. */
export function regionOfLocation(location: string): string | undefined {
  const wanted = location.trim().toLowerCase();
  return codeOf(({ locations }) => locations.some((each) => each.toLowerCase() === wanted));
}

const codeOf = (isWanted: (region: BillingRegion) => boolean): string | undefined =>
  [...BILLING_REGIONS].find(([, region]) => isWanted(region))?.[0];
