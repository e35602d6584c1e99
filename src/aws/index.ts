export { connect, type ConnectOptions, type Credentials } from './connect.js';
export { type CallOptions, type Connection, type Listed, type ListedPage } from './connection.js';
export { AwsCallError, isAwsCallError, type CallErrorKind } from './call-error.js';
export { PERSONALIZE_REGIONS, UnsupportedRegionError } from './regions.js';
export { listProvisioned, type ListOptions } from './list-provisioned.js';
export { readDemand, type MeasuredResource, type ReadOptions } from './read-demand.js';
export { type MeasuredDemand } from './measured-demand.js';
