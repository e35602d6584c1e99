import { PRESETS } from '../pricing/presets.js';
import { estimate, type Estimate } from '../pricing/estimate.js';
import { priceBook } from '../pricing/price-book.js';
import { parseWorkload, type Workload } from '../pricing/workload.js';

export const book = priceBook('us-east-1');

/** A shop on campaigns: two of them, trained weekly, a nightly list for e-mail. */
export const workload: Workload = parseWorkload({
  region: 'us-east-1',
  users: 200_000,
  ingestion: { gigabytesPerMonth: 60 },
  training: { hoursPerMonth: 120 },
  placements: [
    {
      name: 'Home page',
      type: 'USER_PERSONALIZATION',
      demand: [{ requestsPerHour: 18_000, hoursPerMonth: 400 }],
      minimumProvisionedTps: 2,
    },
    { name: 'Related items', type: 'RELATED_ITEMS', demand: [{ requestsPerHour: 5000, hoursPerMonth: 500 }] },
  ],
  batch: [{ kind: 'recommendations', usersPerRun: 200_000, runsPerMonth: 30 }],
});
export const onCampaigns: Estimate = estimate(workload, 'custom', book);
export const onRecommenders: Estimate = estimate(PRESETS['deck-domain'], 'domain', book);

const row = (type: string, start: string, usageType: string, quantity: string, unit: string, cost: string): string =>
  `${type},${start}T00:00:00Z,AmazonPersonalize,${usageType},${quantity},USD,${cost},us-east-1,${unit}`;
const HEADER =
  'lineItem/LineItemType,lineItem/UsageStartDate,lineItem/ProductCode,lineItem/UsageType,lineItem/UsageAmount,lineItem/CurrencyCode,lineItem/UnblendedCost,product/regionCode,pricing/unit';

/** More throughput than planned, some of it free, a lower rate for training, no batch, a credit, tax, a type nobody knows. */
export const REPORT = [
  HEADER,
  row('Usage', '2026-09-01', 'USE1-TPS-hours', '3600', 'Hours', '720'),
  row('Usage', '2026-10-01', 'USE1-TPS-hours', '5886.8', 'Hours', '1177.36'),
  row('Usage', '2026-10-01', 'USE1-TPS-hours', '50', 'Hours', '0'),
  row('Usage', '2026-10-01', 'USE1-TrainingHour', '131.5', 'Hours', '28.404'),
  row('Usage', '2026-10-02', 'USE1-DataIngestion', '60', 'GB', '3'),
  row('Usage', '2026-10-03', 'USE1-ContentGenerator', '12', 'Items', '4.8'),
  row('Credit', '2026-10-31', 'USE1-TPS-hours', '0', '', '-150'),
  row('Tax', '2026-10-31', '', '', '', '121.36'),
  '',
].join('\n');

/** Cost Explorer's download of the same, not filtered by service, in two regions. */
export const COSTS = `"Usage type","USE1-TPS-hours($)","USE1-TrainingHour($)","USE1-DataIngestion($)","APN1-TPS-hours($)","USE1-BoxUsage:t3.large($)","TimedStorage-ByteHrs($)","Total costs($)"
"Usage type total","1897.36","60","6","292.8","121.4","8.1","2385.66"
"2026-09-01","720","28.8","3","146.4","60.7","4","962.9"
"2026-10-01","1177.36","31.2","3","146.4","60.7","4.1","1422.76"
`;

export const BY_SERVICE = `"サービス","Personalize($)","S3($)","合計コスト($)"
"サービス の合計","1402.56","12.8","1415.36"
"2026-10-01","1402.56","12.8","1415.36"
`;

/** A report that somebody mended in a sheet. */
export const WRONG = REPORT.replace('2026-10-01T', '10/1/2026 ').replace('1177.36', '1.177,36').replace(',28.404', ',n/a');

/** A domain month: users by the hour, additional recommendations in other units. */
export const DOMAIN_REPORT = [
  HEADER,
  row('Usage', '2026-10-01', 'USE1-Recommender-User-Hours', '1116000000', 'User-Hours', '1238.76'),
  row('Usage', '2026-10-01', 'USE1-Recommender-Additional-Recommendations', '9.5', 'Bundles', '120.02'),
  row('Usage', '2026-10-01', 'USE1-DataIngestion', '212.4', 'GB', '10.62'),
  '',
].join('\n');
