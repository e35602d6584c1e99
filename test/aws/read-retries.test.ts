import { expect } from 'chai';
import { readRetries } from '../../src/aws/read-retries.js';

type ErrorType = 'THROTTLING' | 'TRANSIENT' | 'SERVER_ERROR' | 'CLIENT_ERROR';

/** The waits, in ms, that a call makes which fails the same way each time. */
async function waits(errorType: ErrorType, random: number, retryAfterHint?: Date): Promise<number[]> {
  const retries = readRetries(() => random),
    found: number[] = [];
  let token = await retries.acquireInitialRetryToken('');
  for (;;) {
    try {
      token = await retries.refreshRetryTokenForRetry(token, { errorType, ...(retryAfterHint && { retryAfterHint }) });
    } catch {
      return found;
    }
    found.push(token.getRetryDelay());
  }
}

describe('readRetries()', () => {
  it('tries what is throttled 15 times, waiting up to twice as long each time, and never over 5 s', async () => {
    const longest = await waits('THROTTLING', 1);
    expect(longest).to.deep.equal([100, 200, 400, 800, 1600, 3200, ...Array(8).fill(5000)]);
    expect(await waits('THROTTLING', 0.5)).to.deep.equal(longest.map((each) => each / 2));
    expect(await waits('THROTTLING', 0)).to.deep.equal(Array(14).fill(0));
  });

  it('tries what got no answer three times, and what was refused once', async () => {
    expect(await waits('TRANSIENT', 1)).to.deep.equal([100, 200]);
    expect([await waits('SERVER_ERROR', 1), await waits('CLIENT_ERROR', 1)]).to.deep.equal([[], []]);
  });

  it('waits as long as AWS says, within reason', async () => {
    const [first] = await waits('THROTTLING', 0, new Date(8.64e15));
    expect(first).to.equal(5000);
  });
});
