import type { Campaign, Provisioned, Recommender, Unreadable } from '../provisioning/provisioned.js';
import { concernsAllCalls, isAwsCallError } from './call-error.js';
import type { CallOptions, Connection, Listed, ListedPage } from './connection.js';
import { inOrder } from './in-order.js';

/** How a listing may be cancelled and followed. */
export interface ListOptions extends CallOptions {
  /** Called after each page of a list with how many resources were listed so far: "37 of 214" while the rest is being described. */
  readonly onListed?: ((count: number) => void) | undefined;
}

/** No request rate of Describe is published: enough to be quick, few enough not to be throttled. */
const DESCRIBES_AT_ONCE = 8;

/**
 * Every campaign, then every recommender, as AWS lists them, each described anew. One that can't be described is an `Unreadable`;
 * one that was deleted meanwhile is left out.
 * @throws AwsCallError if a list is refused, or if no call would get through (credentials, network)
 */
export async function* listProvisioned(
  connection: Connection,
  { signal, onListed }: ListOptions = {},
): AsyncGenerator<Campaign | Recommender | Unreadable> {
  let count = 0;
  for (const kind of ['campaign', 'recommender'] as const) {
    let nextToken: string | undefined;
    do {
      const page: ListedPage = await listPage(connection, kind, nextToken, { signal });
      onListed?.((count += page.resources.length));
      for await (const resource of inOrder(page.resources, DESCRIBES_AT_ONCE, (listed) => described(connection, kind, listed, { signal })))
        if (resource) yield resource;
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
  }
}

function listPage(
  connection: Connection,
  kind: Provisioned['kind'],
  nextToken: string | undefined,
  options: CallOptions,
): Promise<ListedPage> {
  return kind === 'campaign' ? connection.listCampaigns(nextToken, options) : connection.listRecommenders(nextToken, options);
}

async function described(
  connection: Connection,
  kind: Provisioned['kind'],
  { arn, name }: Listed,
  options: CallOptions,
): Promise<Provisioned | Unreadable | undefined> {
  try {
    return await (kind === 'campaign' ? connection.describeCampaign(arn, options) : connection.describeRecommender(arn, options));
  } catch (error) {
    if (!isAwsCallError(error) || concernsAllCalls(error)) throw error;
    return error.kind === 'not-found' ? undefined : { kind: 'unreadable', resource: kind, arn, name, error };
  }
}
