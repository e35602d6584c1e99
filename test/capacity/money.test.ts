import { expect } from 'chai';
import fc from 'fast-check';
import { frontier, tpsHoursPerMonth } from '../../src/capacity/index.js';
import { additionalRequests, billedRequests, costOfAdditional, costOfTpsHours, perMonth } from '../../src/capacity/money.js';
import { requestsAboveFree } from '../../src/capacity/requests-above-free.js';
import type { DemandSeries } from '../../src/demand/index.js';
import { Big } from '../../pricing/exact.js';
import { usEast1 } from '../pricing/priced.js';
import { areWithin, exactly } from '../pricing/ratio.js';
import { timesTried } from '../browser.js';
import { demands } from './arbitrary-demand.js';
import { campaignMonth, frontierByTheRules, recommenderMonth } from './reference.js';

const runs = { seed: 7, numRuns: timesTried(200) };
const series = (windowSeconds: 60 | 300 | 3600, requests: (number | null)[], start = 0): DemandSeries => ({
  start,
  windowSeconds,
  requests: Float64Array.from(requests, (each) => each ?? NaN),
});

describe('tpsHoursPerMonth (C5)', function () {
  // Many runs; a slow machine is no bug.
  this.timeout(60_000);

  for (const [requests, minimum, hoursPerMonth, tpsHours, why] of [
    [[0, 0], 1, 732, '732', 'an idle campaign'],
    [[0, null, null], 3, 732, '2196', 'gaps are no part of the measured hours'],
    [[600, 0], 1, 720, '1080', 'half of the time at 2, half at 1'],
    [[600, 0], 5, 730, '3650', 'above the table the minimum'],
    [[100, 100, 100], 1, 732, '732', 'below the minimum'],
    [[301, 300, 300], 1, 732, '732.81333333333333333333', 'a third of 1/300 more, divided once, last'],
    [[], 1, 732, '0', 'nothing was measured'],
  ] as const)
    it(`${tpsHours} of ${JSON.stringify(requests)} at ${minimum} in ${hoursPerMonth} hours: ${why}`, () =>
      expect(tpsHoursPerMonth(frontier(series(300, [...requests])), minimum, hoursPerMonth).toFixed()).to.equal(tpsHours));

  it('is the exact fraction, to 1e-12, whatever was measured', () =>
    fc.assert(
      fc.property(demands(), fc.integer({ min: 1, max: 40 }), (given, minimum) => {
        const reference = frontierByTheRules(given);
        if (reference.billedHours === 0) return;
        const { tpsHours } = campaignMonth(reference, minimum, 732, 0);
        expect(areWithin(exactly(tpsHoursPerMonth(frontier(given), minimum, 732).toFixed()), tpsHours, exactly('0.000000000001'))).to.equal(
          true,
        );
      }),
      runs,
    ));

  it('counts whole requests, which divided by 3,600 and multiplied again they would not be', () =>
    fc.assert(
      fc.property(demands(), fc.integer({ min: 0, max: 12 }), (given, minimum) => {
        const table = frontier(given, { maximum: 12 });
        expect(billedRequests(table, minimum)).to.equal(frontierByTheRules(given, { maximum: 12 }).billed[minimum]);
      }),
      runs,
    ));
});

describe('additionalRequests (C2)', function () {
  this.timeout(60_000);

  const hours = series(3600, [1000, 5000, 12_000]);
  const table = frontier(hours, { billing: { windowSeconds: 3600 } });
  const above = (minimum: number, free: number) => additionalRequests(table, minimum, free, requestsAboveFree(hours, free));

  for (const [minimum, free, additional, why] of [
    [1, 4000, 9000, 'the minimum is inside the free requests: only what was asked counts'],
    [2, 7200, 4800, 'exactly the free ones cost nothing'],
    [2, 7199, 4803, 'one free request less: one in each hour'],
    [2, 4000, 3200 + 3200 + 8000, 'quiet hours count the minimum'],
    [5, 4000, 3 * 14_000, 'above the peak every hour counts the minimum'],
    [1, 20_000, 0, 'everything is free'],
    [1, 0, 3600 + 5000 + 12_000, 'nothing is'],
  ] as const)
    it(`${additional} at ${minimum} with ${free} free an hour: ${why}`, () => expect(above(minimum, free)).to.equal(additional));

  it('costs what its hours cost one by one, to 1e-12', () =>
    fc.assert(
      fc.property(demands(), fc.integer({ min: 1, max: 14 }), fc.constantFrom(0, 3600, 4000, 8500), (given, minimum, free) => {
        const found = frontier(given, { billing: { windowSeconds: 3600 } });
        if (found.billedHours === 0) return;
        const month = perMonth(new Big(additionalRequests(found, minimum, free, requestsAboveFree(given, free))), found, 732);
        const cost = costOfAdditional(month, usEast1).toFixed();
        expect(areWithin(exactly(cost), recommenderMonth(given, minimum, 732, free), exactly('0.000000000001')), cost).to.equal(true);
      }),
      runs,
    ));
});

describe('requestsAboveFree', () => {
  for (const [given, free, above, why] of [
    [series(3600, [5000, 3000]), 4000, 1000, 'hour by hour: a quiet one gives nothing back'],
    [
      series(
        300,
        Array.from({ length: 12 }, () => 500),
      ),
      4000,
      2000,
      'twelve windows are an hour',
    ],
    [series(300, [null, ...Array.from({ length: 11 }, () => 500)]), 4000, 0, 'an hour with a gap is no hour'],
    [
      series(
        60,
        Array.from({ length: 60 }, () => 100),
      ),
      4000,
      2000,
      'sixty minutes are an hour',
    ],
    [series(3600, [4000]), 4000, 0, 'exactly the free ones'],
    [series(3600, []), 4000, 0, 'nothing measured'],
  ] as const)
    it(`${above} above ${free}: ${why}`, () => expect(requestsAboveFree(given, free)).to.equal(above));
});

describe('costOfTpsHours', () => {
  for (const [tpsHours, cost] of [
    ['0', '0'],
    ['732', '146.4'],
    ['20000', '4000'],
    ['22960', '4296'],
    ['200001', '22000.05'],
  ] as const)
    it(`${tpsHours} cost ${cost}, the tiers applied once`, () =>
      expect(costOfTpsHours(new Big(tpsHours), usEast1).toFixed()).to.equal(cost));
});
