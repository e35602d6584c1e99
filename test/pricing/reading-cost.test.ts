import { expect } from 'chai';
import { costOfReading } from '../../pricing/reading-cost.js';

describe('costOfReading', () => {
  for (const [metrics, cost] of [
    [0, '0'],
    [12, '0.00012'],
    [1000, '0.01'],
    [12_000, '0.12'],
  ] as const)
    it(`${metrics} metrics cost ${cost} USD`, () => expect(costOfReading(metrics).toFixed()).to.equal(cost));
});
