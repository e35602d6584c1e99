/** What we speak of CloudWatch, loaded at the first call. */
export { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
