import type { CloudWatchClient } from './sdk/cloudwatch.js';

/** What the SDK's clients take as `retryStrategy` and call by these three names. */
type RetryStrategy = Extract<
  NonNullable<NonNullable<ConstructorParameters<typeof CloudWatchClient>[0]>['retryStrategy']>,
  { acquireInitialRetryToken: unknown }
>;
type RetryToken = Awaited<ReturnType<RetryStrategy['acquireInitialRetryToken']>>;

/** AWS asks to come back later, and one more read costs it nothing meanwhile: half a minute of tries, on average. */
const THROTTLED_ATTEMPTS = 15;
/** An answer that was lost or broken: the SDK's own number. More would keep a person without a network waiting to be told. */
const LOST_ATTEMPTS = 3;
const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 5_000;

/**
 * When a read is tried again, and after how long. What an error is, is the SDK's to say. Waits are drawn evenly from 0 to twice as much
 * each time ("full jitter"), so that readers who were throttled together do not come back together.
 *
 * Not the SDK's own: its `standard` gives up a throttled call after 3 attempts, which of eight calls at once under a limit that refuses every
 * third loses one in 27; its `adaptive` slows all calls of a client down to one rate, and after that gives up after 3 as well.
 * @param random from 0 to 1, like Math.random
 */
export function readRetries(random: () => number = Math.random): RetryStrategy {
  const tokenFor = (retries: number, delayMs: number): RetryToken => ({ getRetryCount: () => retries, getRetryDelay: () => delayMs });
  return {
    acquireInitialRetryToken: async () => tokenFor(0, 0),
    async refreshRetryTokenForRetry(token, { errorType, retryAfterHint }) {
      const attempts = token.getRetryCount() + 1;
      const most = errorType === 'THROTTLING' ? THROTTLED_ATTEMPTS : errorType === 'TRANSIENT' ? LOST_ATTEMPTS : 1;
      // The SDK takes any rejection for "no more", and throws what the call came to.
      if (attempts >= most) throw new Error(`no more than ${most} attempts`);
      const delay = random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** token.getRetryCount());
      return tokenFor(attempts, Math.max(delay, Math.min(LONGEST_DELAY_MS, hinted(retryAfterHint))));
    },
    recordSuccess() {},
  };
}

function hinted(instant: Date | undefined): number {
  return instant === undefined ? 0 : instant.getTime() - Date.now();
}
