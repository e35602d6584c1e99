import { expect } from 'chai';
import fc from 'fast-check';
import { sum, type Big } from '../../pricing/exact.js';
import { priceBook } from '../../pricing/price-book.js';
import { fleetCost, type FleetMember } from '../../src/capacity/fleet-cost.js';
import { fleetRisk } from '../../src/capacity/fleet-risk.js';
import { frontier } from '../../src/capacity/frontier.js';
import type { DemandSeries } from '../../src/demand/demand-series.js';

const book = priceBook('us-east-1');
const HOURS = 732;
const prices = { book, hoursPerMonth: HOURS };
const seriesOf = (requests: readonly number[]): DemandSeries => ({ start: 0, windowSeconds: 300, requests: Float64Array.from(requests) });

function campaign(arn: string, minimum: number, requests: readonly number[], recommended?: number): FleetMember {
  const series = seriesOf(requests);
  return { arn, kind: 'campaign', minimum, recommended, demand: { series, frontier: frontier(series) } };
}

function recommender(arn: string, minimum: number, requestsPerHour: readonly number[], recommended?: number): FleetMember {
  const series: DemandSeries = { start: 0, windowSeconds: 3600, requests: Float64Array.from(requestsPerHour) };
  return {
    arn,
    kind: 'recommender',
    minimum,
    recommended,
    demand: { series, frontier: frontier(series, { billing: { windowSeconds: 3600 } }) },
  };
}

const idle = (arn: string, minimum: number): FleetMember => campaign(arn, minimum, [0, 0, 0]);
const text = (amount: Big | undefined): string | undefined => amount?.toFixed();

describe('fleetCost: campaigns', () => {
  for (const [minimums, now, why] of [
    [[1], '146.4', 'an idle campaign, 1 TPS for a month'],
    [[], '0', 'no resource, no bill'],
    [[27], '3952.8', '19,764 TPS-hours: inside the first tier'],
    [[20, 8], '4049.6', '20,496 TPS-hours together: 496 at the second rate'],
    [[300], '22980', '219,600 TPS-hours: 20,000 at 0.20, 180,000 at 0.10, 19,600 at 0.05'],
  ] as const)
    it(`idle at ${minimums.join(' and ') || 'nothing'} TPS: ${now} USD, ${why}`, () => {
      const cost = fleetCost(
        minimums.map((minimum, index) => idle(String(index), minimum)),
        prices,
      );
      expect([text(cost.now.amount), cost.now.isAtLeast]).to.deep.equal([now, false]);
    });

  it('prices a row at the tier that it stands in: rows need not add up (C5)', () => {
    const cost = fleetCost([idle('a', 20), idle('b', 20)], prices);
    expect(text(cost.now.amount)).to.equal('4928');
    expect([text(cost.costOf('a')), text(cost.costOf('b'))]).to.deep.equal(['2000', '2000']);
    expect(text(cost.costOf('a', 'b', 'a'))).to.equal('4928');
    expect(text(cost.costOf())).to.equal('0');
    expect(text(cost.differenceOf('a', 1))).to.equal('-1853.6');
  });

  it('bills what was really asked above the minimum, to the request', () => {
    // 900 requests in one of three windows: 3 TPS there, 1 TPS in the others, so 5/3 TPS-hours an hour.
    expect(text(fleetCost([campaign('a', 1, [900, 100, 0])], prices).now.amount)).to.equal('244');
  });

  it('scales to the month what was measured, and leaves gaps out (C4)', () => {
    expect(text(fleetCost([campaign('a', 1, [900, NaN, 100, 0])], prices).now.amount)).to.equal('244');
  });

  it('compares with the minimums that are advised, and with any others', () => {
    const cost = fleetCost([campaign('a', 40, [900, 100, 0], 3), idle('b', 2)], prices);
    expect(text(cost.recommended.amount)).to.equal('732');
    expect(text(cost.with(new Map([['a', 3]])).amount)).to.equal('732');
    expect(text(cost.with(new Map()).amount)).to.equal(text(cost.now.amount));
  });

  it('tells what stands in the tiers before a campaign', () => {
    expect(text(fleetCost([idle('a', 20), idle('b', 3)], prices).tpsHoursWithout(new Set(['a'])))).to.equal('2196');
  });
});

describe('fleetCost: what is not known', () => {
  it('counts a campaign without demand at its minimum, as the least it can be', () => {
    const cost = fleetCost([idle('a', 2), { arn: 'b', kind: 'campaign', minimum: 3 }], prices);
    expect([text(cost.now.amount), cost.now.isAtLeast]).to.deep.equal(['732', true]);
    expect([cost.costOf('b'), cost.differenceOf('b', 1)]).to.deep.equal([undefined, undefined]);
    expect(text(cost.costOf('a'))).to.equal('292.8');
  });

  it('leaves out what AWS would not describe, and says so', () => {
    const cost = fleetCost([idle('a', 2), { arn: 'b', kind: 'campaign', minimum: undefined }], prices);
    expect([text(cost.now.amount), cost.now.isAtLeast]).to.deep.equal(['292.8', true]);
    expect(cost.costOf('b')).to.equal(undefined);
  });

  it('knows no recommender without its users', () => {
    const cost = fleetCost([idle('a', 2), recommender('r', 1, [100])], prices);
    expect([text(cost.now.amount), cost.now.isAtLeast, cost.costOf('r')]).to.deep.equal(['292.8', true, undefined]);
  });

  it('bills nothing for what AWS does not bill, and misses nothing then', () => {
    const cost = fleetCost(
      [
        { ...idle('a', 9), isBilled: false },
        { arn: 'b', kind: 'recommender', minimum: 5, isBilled: false },
      ],
      prices,
    );
    expect([text(cost.now.amount), cost.now.isAtLeast, text(cost.costOf('a')), text(cost.costOf('b'))]).to.deep.equal([
      '0',
      false,
      '0',
      '0',
    ]);
  });

  it('knows nothing of a stranger', () => {
    const cost = fleetCost([], prices);
    expect([cost.costOf('x'), cost.differenceOf('x', 1)]).to.deep.equal([undefined, undefined]);
  });
});

describe('fleetCost: recommenders', () => {
  const users = 500_000;
  for (const [minimum, perHour, cost, why] of [
    [1, [0], '406.26', 'users alone: (0.375 + 4 x 0.045) x 732'],
    [1, [6000, 100], '406.26', '6,000 requests an hour are free with five blocks of users'],
    [1, [16000, 0], '711.138', '10,000 above the free ones in half of the hours'],
    [2, [0], '479.43072', 'a minimum of 2 asks 7,200 an hour: 1,200 more than are free'],
    [2, [16000, 0], '747.72336', 'only the quiet hour pays for the minimum'],
  ] as const)
    it(`${cost} USD at a minimum of ${minimum} with ${perHour.join(', ')} requests an hour: ${why}`, () =>
      expect(text(fleetCost([recommender('r', minimum, perHour)], { ...prices, users }).now.amount)).to.equal(cost));

  it('a row is its users and its additional requests; lowering it inside the free ones saves nothing', () => {
    const cost = fleetCost([recommender('r', 2, [0], 1), recommender('s', 1, [0]), idle('a', 1)], { ...prices, users });
    expect(text(cost.costOf('r'))).to.equal('479.43072');
    expect(text(cost.differenceOf('r', 1))).to.equal('-73.17072');
    expect(text(cost.differenceOf('s', 1))).to.equal('0');
    expect(text(cost.now.amount)).to.equal('1032.09072');
  });

  it('counts the users of one whose demand was not read, as the least it can be', () => {
    const cost = fleetCost([{ arn: 'r', kind: 'recommender', minimum: 2 }], { ...prices, users });
    expect([text(cost.now.amount), cost.now.isAtLeast]).to.deep.equal(['479.43072', true]);
  });
});

describe('fleetCost: properties', function () {
  // A hundred fleets each, every row of them priced anew.
  this.timeout(60_000);
  const windows = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 24 });
  const minimum = fc.integer({ min: 1, max: 90 });
  const fleet = fc
    .array(fc.record({ minimum, other: minimum, windows, isRecommender: fc.boolean() }), { minLength: 1, maxLength: 8 })
    .map((rows) =>
      rows.map((row, index) => ({
        ...(row.isRecommender ? recommender : campaign)(String(index), row.minimum, row.windows),
        other: row.other,
      })),
    );
  const priced = { ...prices, users: 320_000 };
  // Months of 732 h over a count of windows are not finite decimals: sums may differ behind the 12th digit.
  const same = (a: Big, b: Big): void => void expect(a.minus(b).abs().lt('1e-12'), `${a.toFixed()} and ${b.toFixed()}`).to.equal(true);

  it('a row costs the total less the total of the fleet without it', () =>
    fc.assert(
      fc.property(fleet, (rows) => {
        const cost = fleetCost(rows, priced);
        for (const { arn } of rows)
          same(
            cost.costOf(arn)!,
            cost.now.amount.minus(
              fleetCost(
                rows.filter((row) => row.arn !== arn),
                priced,
              ).now.amount,
            ),
          );
      }),
    ));

  it('a difference is the total of the fleet with that row changed, less the total now', () =>
    fc.assert(
      fc.property(fleet, (rows) => {
        const cost = fleetCost(rows, priced);
        for (const { arn, other } of rows) {
          const changed = fleetCost(
            rows.map((row) => (row.arn === arn ? { ...row, minimum: other } : row)),
            priced,
          ).now.amount;
          same(cost.differenceOf(arn, other)!, changed.minus(cost.now.amount));
          same(cost.with(new Map([[arn, other]])).amount, changed);
        }
      }),
    ));

  it('lowering never costs more, raising never costs less, and staying changes nothing', () =>
    fc.assert(
      fc.property(fleet, (rows) => {
        const cost = fleetCost(rows, priced);
        for (const { arn, minimum, other } of rows) {
          const difference = cost.differenceOf(arn, other)!;
          expect(difference.times(other - minimum!).gte(0), `${minimum} to ${other}: ${difference.toFixed()}`).to.equal(true);
          expect(cost.differenceOf(arn, minimum!)!.eq(0)).to.equal(true);
        }
      }),
    ));

  it('rows never add up to more than the total, since tiers get cheaper', () =>
    fc.assert(
      fc.property(fleet, (rows) => {
        const cost = fleetCost(rows, priced),
          rowsTogether = sum(rows.map(({ arn }) => cost.costOf(arn)!));
        expect(rowsTogether.minus(cost.now.amount).lt('1e-12'), `${rowsTogether.toFixed()} of ${cost.now.amount.toFixed()}`).to.equal(true);
      }),
    ));

  it('inside the first tier rows add up, and so do differences', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 9 }),
        (pairs) => {
          const cost = fleetCost(
            pairs.map(([minimum], index) => idle(String(index), minimum)),
            prices,
          );
          same(sum(pairs.map((_, index) => cost.costOf(String(index))!)), cost.now.amount);
          const changes = new Map(pairs.map(([, other], index) => [String(index), other]));
          same(sum([...changes].map(([arn, other]) => cost.differenceOf(arn, other)!)), cost.with(changes).amount.minus(cost.now.amount));
        },
      ),
    ));
});

describe('fleetRisk', () => {
  const of = (requests: readonly number[], minimum: number) => ({ frontier: frontier(seriesOf(requests)), minimum });

  it('is the share of all requests above the minimums, as a range from lagging autoscaling to none', () => {
    // 600 above in the last window; two windows before 300 were asked, so autoscaling serves none of it.
    const { shareLagging, shareNoAutoscaling, requestsPerMonth } = fleetRisk([of([300, 300, 900], 1)], HOURS);
    expect([shareLagging, shareNoAutoscaling]).to.deep.equal([600 / 1500, 600 / 1500]);
    expect(requestsPerMonth).to.be.closeTo(1500 * 4 * HOURS, 1e-6);
  });

  it('weighs rows by their month, not by how long they were measured', () => {
    const short = of([600], 1),
      long = of([600, 600, 600, 600], 2);
    expect(fleetRisk([short, long], HOURS).shareNoAutoscaling).to.be.closeTo(0.25, 1e-12);
  });

  it('is none without requests, and without rows', () => {
    expect(fleetRisk([], HOURS)).to.deep.equal({ requestsPerMonth: 0, shareLagging: 0, shareNoAutoscaling: 0 });
    expect(fleetRisk([of([0, 0], 1), of([NaN], 1)], HOURS).shareNoAutoscaling).to.equal(0);
  });
});

describe('a minimum beyond the frontier', () => {
  it('bills the minimum in every hour', () => expect(text(fleetCost([campaign('a', 10, [300, 300])], prices).now.amount)).to.equal('1464'));

  it('is refused where the table was cut below the peak: a wrong figure would look right', () => {
    const series = seriesOf([3000, 0]);
    const cut: FleetMember = { arn: 'a', kind: 'campaign', minimum: 5, demand: { series, frontier: frontier(series, { maximum: 4 }) } };
    expect(() => fleetCost([cut], prices)).to.throw(
      RangeError,
      "minimum: expected at most 4, the frontier's maximum, or at least the peak; got 5",
    );
  });
});
