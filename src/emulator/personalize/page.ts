import * as z from 'zod/mini';
import { AwsError } from '../aws-error.js';
import { openToken, sealToken } from '../token.js';

const PAGE_SIZE = 100;
const tokenShape = z.object({ list: z.string(), after: z.string() });

/**
 * One page of a List operation.
 * @param list the operation's name; its tokens are no other's
 * @param items by ARN, in the order they are answered
 * @returns the items and, if there are more, the token of the next page
 * @throws AwsError InvalidNextTokenException
 */
export function page<Item>(
  list: string,
  items: ReadonlyMap<string, Item>,
  { maxResults = PAGE_SIZE, nextToken }: { readonly maxResults?: number; readonly nextToken?: string },
): { readonly items: Item[]; readonly nextToken?: string } {
  const all = [...items];
  const begin = nextToken === undefined ? 0 : all.findIndex(([arn]) => arn === lastArnOf(nextToken, list)) + 1;
  if (nextToken !== undefined && begin === 0) throw invalidToken();
  const here = all.slice(begin, begin + maxResults);
  const last = here.at(-1);
  const hasMore = last !== undefined && begin + maxResults < all.length;
  return { items: here.map(([, item]) => item), ...(hasMore && { nextToken: sealToken({ list, after: last[0] }) }) };
}

function lastArnOf(token: string, list: string): string {
  const parsed = z.safeParse(tokenShape, openToken(token));
  if (!parsed.success || parsed.data.list !== list) throw invalidToken();
  return parsed.data.after;
}

function invalidToken(): AwsError {
  return new AwsError('InvalidNextTokenException', 'nextToken: expected one that this operation answered');
}
