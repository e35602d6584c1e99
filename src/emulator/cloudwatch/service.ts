import type { Service } from '../service.js';
import { getMetricData } from './get-metric-data.js';
import { listMetrics } from './list-metrics.js';

/** Amazon CloudWatch: AWS JSON 1.0, query-compatible, and the Query protocol of older clients. */
export const cloudwatch: Service = {
  target: 'GraniteServiceVersion20100801',
  contentType: 'application/x-amz-json-1.0',
  invalidCode: 'ValidationException',
  queryCodes: { ValidationException: 'ValidationError' },
  operations: { GetMetricData: getMetricData, ListMetrics: listMetrics },
};
