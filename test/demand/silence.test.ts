import { expect } from 'chai';
import { lastRequestAt } from '../../src/demand/silence.js';

describe('lastRequestAt', () => {
  for (const [requests, expected, why] of [
    [[5, 0, 0], 1300, 'the end of the first window'],
    [[0, 0, 7], 1900, 'the end of the series'],
    [[3, NaN, 0], 1300, 'what was not measured tells nothing'],
    [[0, NaN, 0], undefined, 'nobody asked'],
    [[], undefined, 'nothing was measured'],
  ] as const)
    it(`${JSON.stringify(requests)}: ${expected}, ${why}`, () =>
      expect(lastRequestAt({ start: 1000, windowSeconds: 300, requests: Float64Array.from(requests) })).to.equal(expected));
});
