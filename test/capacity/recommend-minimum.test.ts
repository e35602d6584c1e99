import { expect } from 'chai';
import fc from 'fast-check';
import {
  frontier,
  lookUp,
  recommendMinimum,
  type Recommendation,
  type RecommendOptions,
  type RiskMeasure,
} from '../../src/capacity/index.js';
import { demandFromCsv, type DemandSeries } from '../../src/demand/index.js';
import { isInvalidInputError } from '../../pricing/index.js';
import { usEast1 } from '../pricing/priced.js';
import { areWithin, exactly, isMore, minus, type Ratio } from '../pricing/ratio.js';
import { timesTried } from '../browser.js';
import { sharedFile } from '../shared-file.js';
import { demands } from './arbitrary-demand.js';
import {
  atRisk,
  campaignMonth,
  frontierByTheRules,
  newsvendorByTheRules,
  recommenderMonth,
  withHeadroomByTheRules,
  withinBudgetByTheRules,
} from './reference.js';

const runs = { numRuns: timesTried(150), seed: 20261124 };
const measures: readonly RiskMeasure[] = ['lagging-autoscaling', 'no-autoscaling'];
const price = { book: usEast1, hoursPerMonth: 732, otherTpsHours: 0 };
const hourly = (...tps: (number | null)[]): DemandSeries => ({
  start: 0,
  windowSeconds: 3600,
  requests: Float64Array.from(tps, (each) => (each === null ? NaN : each * 3600)),
});
const repeated = (count: number, ...tps: (number | null)[]): (number | null)[] => Array.from({ length: count }, () => tps).flat();
/** A day and more of measured hours, or of windows of 5 minutes. */
const days = fc.oneof(
  demands({ windows: [3600], minLength: 40, maxLength: 70, peakTps: 25 }),
  demands({ windows: [300], minLength: 360, maxLength: 420, peakTps: 25 }),
);

/** Money to 1e-12 of a dollar. */
function expectMoney(found: { toFixed(): string } | undefined, expected: Ratio, what: string): void {
  expect(found, what).not.to.equal(undefined);
  expect(areWithin(exactly(found!.toFixed()), expected, exactly('0.000000000001')), `${what}: ${found!.toFixed()}`).to.equal(true);
}

describe('recommendMinimum, C12: the smallest minimum within the budget', function () {
  it("returns no money for whole hours without the free requests: a campaign's bill would only look like a recommender's", () => {
    const series = { start: 0, windowSeconds: 3600, requests: new Float64Array(48).fill(18_000) } as const;
    const price = { book: usEast1, hoursPerMonth: 732, otherTpsHours: 0 };
    const found = recommendMinimum(series, { billing: { windowSeconds: 3600 }, price });
    expect(found.minimum).to.equal(4);
    expect(found.costAboveFloor).to.equal(undefined);
    expect(found.neighbours.map(({ costPerMonth }) => costPerMonth)).to.deep.equal(found.neighbours.map(() => undefined));
  });

  // Many runs; a slow machine is no bug.
  this.timeout(60_000);

  // 100 hours: 90 at 1 TPS, then 10 at 11: 200 TPS-hours of requests, 100 of them above 1.
  const peaky = hourly(...repeated(90, 1), ...repeated(10, 11));

  for (const [options, minimum, why] of [
    [{ riskMeasure: 'no-autoscaling', riskBudget: 0 }, 11, 'nothing may be above it: the peak'],
    [{ riskMeasure: 'no-autoscaling', riskBudget: 0.05 }, 10, 'exactly a twentieth is above 10'],
    [{ riskMeasure: 'no-autoscaling', riskBudget: 0.0499 }, 11, 'a little less is not'],
    [{ riskMeasure: 'no-autoscaling', riskBudget: 0.5 }, 1, 'exactly half is above 1'],
    [{ riskMeasure: 'no-autoscaling', riskBudget: 1 }, 1, 'never below 1'],
    [{ riskBudget: 0 }, 11, 'C8, a lag of 600 s unless given: the one hour that rose lost some at any minimum below the peak'],
    [{ riskBudget: 0.005 }, 5, '1/6 of the 6 above 5 in one hour, of 200: exactly the budget'],
    [{ riskBudget: 0.00499 }, 6, 'a little less is not'],
    [{}, 10, 'a thousandth unless given: 1/6 of 1, of 200, is less'],
    [{ autoscalingLagSeconds: 0 }, 1, 'autoscaling that is never late needs no minimum'],
    [{ autoscalingLagSeconds: 3600, riskBudget: 0.005 }, 10, 'an hour late: the whole first hour is at risk'],
  ] as const)
    it(`${minimum} for ${JSON.stringify(options)}: ${why}`, () => expect(recommendMinimum(peaky, options).minimum).to.equal(minimum));

  for (const [headroom, minimum, why] of [
    [1, 10, 'none'],
    [1.1, 11, 'in decimals: 10 x 1.1 is 11, not 12'],
    [1.05, 11, 'rounded up'],
    [1.5, 11, 'never above the peak'],
  ] as const)
    it(`${minimum} with headroom ${headroom}: ${why}`, () =>
      expect(recommendMinimum(peaky, { riskMeasure: 'no-autoscaling', riskBudget: 0.05, headroom }).minimum).to.equal(minimum));

  it('is the peak itself, not one above, whatever the headroom: 100 hours at exactly 10 TPS', () =>
    expect(recommendMinimum(hourly(...repeated(100, 10)), { riskMeasure: 'no-autoscaling', headroom: 3 }).minimum).to.equal(10));

  for (const measure of measures)
    it(`agrees with trying every minimum, by ${measure}, with any lag and headroom`, () =>
      fc.assert(
        fc.property(
          days,
          fc.constantFrom(0, 0.001, 0.01, 0.05, 0.2, 1),
          fc.constantFrom(1, 1.1, 1.25, 2),
          fc.constantFrom(0, 300, 600, 601, 3600, 7200),
          (given, riskBudget, headroom, lag) => {
            const reference = frontierByTheRules(given, { lag });
            const found = recommendMinimum(given, { riskBudget, headroom, riskMeasure: measure, autoscalingLagSeconds: lag });
            if (found.kind === 'insufficient-data') return;
            expect(found.minimum).to.equal(
              withHeadroomByTheRules(reference, withinBudgetByTheRules(reference, riskBudget, measure), headroom),
            );
          },
        ),
        runs,
      ));
});

describe('recommendMinimum, C13: what a lost request is worth', function () {
  this.timeout(60_000);

  const value = (valuePerLostRequest: string, changes: RecommendOptions = {}) => ({ valuePerLostRequest, price, ...changes });
  // One TPS more costs 0.20 in each hour that does not use it, and saves 3,600 requests at risk in each that does.
  const half = hourly(...repeated(50, 1), ...repeated(50, 5));

  for (const [options, minimum, why] of [
    [value('0'), 1, 'nothing is lost: the cheapest bill'],
    [value('0.00005', { riskMeasure: 'no-autoscaling' }), 1, '0.18 saved in half of the hours, 0.20 paid in the other half'],
    [value('0.0000555555555555', { riskMeasure: 'no-autoscaling' }), 1, 'a hair below 0.20'],
    [value('0.00006', { riskMeasure: 'no-autoscaling' }), 5, '0.216 saved'],
    [value('1', { riskMeasure: 'no-autoscaling' }), 5, 'never above the peak'],
    [value('0.016', { riskMeasure: 'lagging-autoscaling' }), 1, 'one rising hour in a hundred: 9.60 saved, 10 paid'],
    [value('0.017', { riskMeasure: 'lagging-autoscaling' }), 5, '10.20 saved'],
  ] as const)
    it(`${minimum} at ${options.valuePerLostRequest} by ${options.riskMeasure ?? 'lagging-autoscaling'}: ${why}`, () =>
      expect(recommendMinimum(half, options).minimum).to.equal(minimum));

  // Found by search: two minimums cost exactly the same, with thirds of a request at risk.
  for (const [requests, valuePerLostRequest, minimum, other] of [
    [[0, 0, 0, 0, 4, 0, 0, 11, 0, 0, 0, 0, 0, 10, 10, 0, 0, 0, 2, 1, 0, 5, 0, 0, 11, 11], '0.0775', 3, 4],
    [[0, 0, 5, 11, 0, 0, 0, 0, 3, 0, 0, 4, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0], '0.00675', 1, 2],
    [[0, 8, 12, 0, 0, 0, 0, 0, 0, 5, 0, 0, 3, 5, 0, 0, 0, 12, 0, 10, 0, 0, 0, 0], '0.00252', 2, 3],
    [[4, 0, 0, 0, 11, 9, 0, 0, 0, 8, 12, 0, 4, 1, 3, 0, 0, 0, 0, 5, 0, 0, 10, 0], '0.00246', 2, 3],
  ] as const)
    it(`is the smallest of equals: ${minimum}, not ${other}, at ${valuePerLostRequest}`, () => {
      const given = hourly(...requests.map((thousands) => (thousands * 1000) / 3600));
      given.requests.forEach((each, index) => (given.requests[index] = Math.round(each)));
      expect(recommendMinimum(given, { valuePerLostRequest, price }).minimum).to.equal(minimum);
      expect(newsvendorByTheRules(frontierByTheRules(given), '0.20', valuePerLostRequest, 'lagging-autoscaling'), 'by the rules').to.equal(
        minimum,
      );
    });

  for (const [otherTpsHours, minimum, why] of [
    [0, 1, 'the first rate, 0.20'],
    [20_000 - 2196, 1, 'with this one at its floor exactly the first tier'],
    [20_000 - 2195, 5, 'the second rate, 0.10'],
    [200_000, 5, 'the third, 0.05'],
  ] as const)
    it(`${minimum} beside ${otherTpsHours} TPS-hours of others: ${why}`, () =>
      expect(
        recommendMinimum(half, { valuePerLostRequest: '0.00005', riskMeasure: 'no-autoscaling', price: { ...price, otherTpsHours } })
          .minimum,
      ).to.equal(minimum));

  for (const measure of measures)
    it(`agrees with trying every minimum exactly, by ${measure}, ties included`, () =>
      fc.assert(
        fc.property(
          days,
          // 1/18,000 and its multiples meet 0.20 an hour: with values of few digits many minimums cost the same.
          fc.constantFrom('0', '0.00005', '0.000055', '0.0001', '0.001', '0.003', '0.01', '0.5'),
          fc.constantFrom(600, 900, 1800, 3600),
          (given, valuePerLostRequest, lag) => {
            const options = { valuePerLostRequest, riskMeasure: measure, autoscalingLagSeconds: lag, price };
            const found = recommendMinimum(given, options);
            if (found.kind === 'insufficient-data') return;
            expect(found.minimum).to.equal(newsvendorByTheRules(frontierByTheRules(given, { lag }), '0.20', valuePerLostRequest, measure));
          },
        ),
        runs,
      ));
});

describe('recommendMinimum, its kinds', function () {
  this.timeout(60_000);

  const day = repeated(24, 5);
  for (const [current, kind] of [
    [undefined, 'set'],
    [1, 'raise'],
    [4, 'raise'],
    [5, 'keep'],
    [6, 'lower'],
    [400, 'lower'],
  ] as const)
    it(`${kind} where the minimum is ${current ?? 'not given'} and 5 is right`, () => {
      const found = recommendMinimum(hourly(...day), { current, riskBudget: 0 });
      expect([found.minimum, found.kind, found.current]).to.deep.equal([5, kind, current]);
    });

  it('keeps what it advised: up, down, and by any rule', () =>
    fc.assert(
      fc.property(
        days,
        fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
        fc.constantFrom<RecommendOptions>(
          {},
          { riskMeasure: 'no-autoscaling', riskBudget: 0.01, headroom: 1.2 },
          { valuePerLostRequest: '0.0003', price: { ...price, otherTpsHours: 19_000 } },
          { valuePerLostRequest: '0.0003', freePerHour: 6000, price },
          { freePerHour: 4000 },
        ),
        (given, current, options) => {
          const advice = recommendMinimum(given, { ...options, current });
          const again = recommendMinimum(given, { ...options, current: advice.minimum });
          expect([again.minimum, again.kind]).to.deep.equal([
            advice.minimum,
            advice.kind === 'insufficient-data' ? 'insufficient-data' : 'keep',
          ]);
        },
      ),
      runs,
    ));

  for (const [why, given, kind] of [
    ['an empty series', hourly(), 'no-data'],
    ['gaps alone', hourly(null, null), 'no-data'],
    ['23 hours', hourly(...repeated(23, 5)), 'insufficient-data'],
    ['24 hours', hourly(...day), 'set'],
    ['25 hours of which two are gaps', hourly(...repeated(23, 5), null, null), 'insufficient-data'],
    ['a day of zeros', hourly(...repeated(24, 0)), 'set'],
    ['287 windows of 5 minutes', { start: 0, windowSeconds: 300 as const, requests: new Float64Array(287) }, 'insufficient-data'],
    ['288 windows of 5 minutes', { start: 0, windowSeconds: 300 as const, requests: new Float64Array(288) }, 'set'],
    [
      'a day of minutes that begins within a window',
      { start: 60, windowSeconds: 60 as const, requests: new Float64Array(1440) },
      'insufficient-data',
    ],
  ] as const)
    it(`${kind}: ${why}`, () => expect(recommendMinimum(given).kind).to.equal(kind));

  it('keeps the current minimum where it refuses, or 1, and says no cost that it cannot know', () => {
    for (const [given, current, minimum] of [
      [hourly(), 7, 7],
      [hourly(), undefined, 1],
      [hourly(...repeated(5, 3)), 7, 7],
      [hourly(5), undefined, 1],
    ] as const)
      expect(recommendMinimum(given, { current }).minimum).to.equal(minimum);
    const nothing = recommendMinimum(hourly(), { current: 7, price });
    expect([nothing.costAboveFloor, nothing.costDifference, nothing.neighbours]).to.deep.equal([undefined, undefined, []]);
  });

  it('asks for 1 where nobody asked anything', () => {
    const found = recommendMinimum(hourly(...repeated(24, 0)), { current: 9, riskBudget: 0 });
    expect([found.minimum, found.kind]).to.deep.equal([1, 'lower']);
  });

  it('advises nothing on the money of a recommender without a whole measured hour', () => {
    // Every hour lacks a window: 5-minute risk is known, the bill is not.
    const holes = {
      start: 0,
      windowSeconds: 300 as const,
      requests: Float64Array.from({ length: 400 }, (_, index) => (index % 12 === 5 ? NaN : 900)),
    };
    const found = recommendMinimum(holes, { freePerHour: 4000, price, current: 2 });
    expect([found.kind, found.minimum, found.costAboveFloor]).to.deep.equal(['insufficient-data', 2, undefined]);
    for (const { costPerMonth } of found.neighbours) expect(costPerMonth).to.equal(undefined);
  });
});

describe('recommendMinimum, what it shows', function () {
  this.timeout(60_000);

  const rolesOf = ({ neighbours }: Recommendation): [number, string][] =>
    neighbours.map(({ minimum, roles }) => [minimum, roles.join(' ')]);
  const climbing = hourly(...Array.from({ length: 40 }, (_, hour) => hour % 20));

  it('floor, one lower, itself, one higher, the peak and the current one, ascending', () =>
    expect(rolesOf(recommendMinimum(climbing, { riskMeasure: 'no-autoscaling', riskBudget: 0.1, current: 30 }))).to.deep.equal([
      [1, 'floor'],
      [13, 'lower'],
      [14, 'recommended'],
      [15, 'higher'],
      [19, 'peak'],
      [30, 'current'],
    ]));

  it('one minimum in several roles once', () =>
    expect(rolesOf(recommendMinimum(hourly(...repeated(24, 1)), { current: 1 }))).to.deep.equal([
      [1, 'floor recommended peak current'],
      [2, 'higher'],
    ]));

  it('no recommended one where it refuses', () =>
    expect(rolesOf(recommendMinimum(hourly(...repeated(5, 3)), { current: 2 }))).to.deep.equal([
      [1, 'floor'],
      [2, 'current'],
      [3, 'peak'],
    ]));

  it('neighbours as the frontier has them, and shares of all requests; above the table nothing is at risk', () =>
    fc.assert(
      fc.property(days, fc.constantFrom(600, 3600), fc.integer({ min: 1, max: 60 }), (given, lag, current) => {
        const table = frontier(given, { autoscalingLagSeconds: lag });
        const reference = frontierByTheRules(given, { lag });
        for (const { minimum, roles: _, costPerMonth: __, ...figures } of recommendMinimum(given, { autoscalingLagSeconds: lag, current })
          .neighbours) {
          expect(figures).to.deep.equal(lookUp(table, minimum));
          const { over, under } = atRisk(reference, minimum, 'lagging-autoscaling');
          expect(figures.requestsAboveLag).to.equal(Number(over) / Number(under));
          expect(figures.requestsAbove).to.equal(reference.requestsAbove[minimum] ?? 0);
          expect(figures.windowsAbove).to.equal(reference.windowsAbove[minimum] ?? 0);
          expect(figures.riskShareNoAutoscaling).to.equal(reference.requests === 0 ? 0 : figures.requestsAbove / reference.requests);
          expect(figures.riskShareLagging).to.equal(reference.requests === 0 ? 0 : figures.requestsAboveLag / reference.requests);
          expect(figures.tpsHours).to.be.closeTo((reference.billed[minimum] ?? minimum * 3600 * reference.billedHours) / 3600, 1e-9);
        }
      }),
      runs,
    ));

  it('the evidence: first and last moment, what was measured, peak and mean', () => {
    const { evidence } = recommendMinimum({ ...hourly(...repeated(24, 2), null, 6), start: 86_400 }, { autoscalingLagSeconds: 300 });
    expect(evidence).to.deep.equal({
      start: 86_400,
      end: 86_400 + 26 * 3600,
      windowSeconds: 3600,
      windows: 25,
      gaps: 1,
      measuredHours: 25,
      requests: 54 * 3600,
      peakTps: 6,
      meanTps: 54 / 25,
      autoscalingLagSeconds: 300,
    });
  });

  it('the rule it followed, with what was not given filled in', () => {
    expect(recommendMinimum(climbing).rule).to.deep.equal({
      kind: 'risk-budget',
      riskBudget: 0.001,
      riskMeasure: 'lagging-autoscaling',
      headroom: 1,
    });
    expect(recommendMinimum(climbing, { valuePerLostRequest: '0.5', price, riskMeasure: 'no-autoscaling' }).rule).to.deep.equal({
      kind: 'newsvendor',
      valuePerLostRequest: '0.5',
      riskMeasure: 'no-autoscaling',
      headroom: 1,
    });
  });

  it('the same with a frontier that is there already; one that was cut below the peak is not enough', () => {
    const options = { current: 30, price, riskBudget: 0 };
    const expected = JSON.stringify(recommendMinimum(climbing, options));
    for (const maximum of [undefined, 40, 5])
      expect(
        JSON.stringify(recommendMinimum(climbing, { ...options, frontier: frontier(climbing, { maximum }) })),
        `maximum ${maximum}`,
      ).to.equal(expected);
  });
});

describe('recommendMinimum, C5: money', function () {
  this.timeout(60_000);

  it('is absent without prices', () => {
    const found = recommendMinimum(hourly(...repeated(24, 3)), { current: 2 });
    expect(
      [found.costAboveFloor, found.costDifference, ...found.neighbours.map(({ costPerMonth }) => costPerMonth)].every(
        (each) => each === undefined,
      ),
    ).to.equal(true);
  });

  const swinging = repeated(12, 1, 9);
  for (const [given, current, otherTpsHours, above, difference, why] of [
    [hourly(...repeated(24, 5)), 9, 0, '0', '-585.6', '5 TPS are billed at any minimum up to 5: lowering 9 saves 4 x 732 x 0.20'],
    [hourly(...swinging), 1, 0, '585.6', '585.6', 'half of the hours are lifted from 1 to 9'],
    [hourly(...swinging, null, null), 1, 0, '585.6', '585.6', 'gaps are no hours of the month'],
    [hourly(...swinging), 5, 0, '585.6', '292.8', 'half of the hours from 5 to 9'],
    [hourly(...swinging), 1, 20_000, '292.8', '292.8', 'at the second rate'],
    [hourly(...swinging), 1, 14_876, '439.2', '439.2', 'half of the rise at the first rate, half at the second'],
  ] as const)
    it(`${above} above the floor, ${difference} against ${current}, beside ${otherTpsHours} TPS-hours of others: ${why}`, () => {
      const found = recommendMinimum(given, { riskBudget: 0, current, price: { ...price, otherTpsHours } });
      expect([found.costAboveFloor?.toFixed(), found.costDifference?.toFixed()]).to.deep.equal([above, difference]);
    });

  it('campaigns: what the fleet would pay less without this one, of every neighbour, tiers included', () =>
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(0, 100, 15_000, 19_999, 20_000, 195_000, 300_000),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(732, 720),
        (given, otherTpsHours, current, hoursPerMonth) => {
          const found = recommendMinimum(given, { current, price: { book: usEast1, hoursPerMonth, otherTpsHours } });
          const reference = frontierByTheRules(given);
          const costAt = (minimum: number): Ratio => campaignMonth(reference, minimum, hoursPerMonth, otherTpsHours).cost;
          for (const { minimum, costPerMonth } of found.neighbours) expectMoney(costPerMonth, costAt(minimum), `minimum ${minimum}`);
          expectMoney(found.costAboveFloor, minus(costAt(found.minimum), costAt(1)), 'above the floor');
          expectMoney(found.costDifference, minus(costAt(found.minimum), costAt(current)), 'against the current one');
        },
      ),
      runs,
    ));

  it('recommenders: requests above the free ones, hour by hour (C2)', () =>
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(0, 3600, 4000, 6000, 7200, 9000),
        fc.integer({ min: 1, max: 30 }),
        (given, freePerHour, current) => {
          const found = recommendMinimum(given, { current, freePerHour, price });
          for (const { minimum, costPerMonth } of found.neighbours) {
            if (costPerMonth === undefined) return;
            expectMoney(costPerMonth, recommenderMonth(given, minimum, 732, freePerHour), `minimum ${minimum}`);
          }
          expect(found.freeFloor).to.equal(Math.floor(freePerHour / 3600));
        },
      ),
      runs,
    ));

  it('recommenders: the free floor costs nothing', () => {
    const found = recommendMinimum(hourly(...repeated(24, 1)), { freePerHour: 8000, current: 2, price });
    expect([
      found.freeFloor,
      ...found.neighbours.map(({ minimum, costPerMonth }) => `${minimum}: ${costPerMonth!.toFixed()}`),
    ]).to.deep.equal([2, '1: 0', '2: 0', '3: 170.73168']);
    expect(recommendMinimum(hourly(...repeated(24, 1)), { freePerHour: 8000, current: 3, price }).costDifference?.toFixed()).to.equal(
      '-170.73168',
    );
  });
});

describe('recommendMinimum refuses', () => {
  const whole = hourly(...repeated(24, 1));
  for (const [options, message] of [
    [{ riskBudget: -0.1 }, 'riskBudget: expected a share from 0 to 1, got -0.1'],
    [{ riskBudget: 1.1 }, 'riskBudget: expected a share from 0 to 1, got 1.1'],
    [{ riskBudget: NaN }, 'riskBudget: expected a share from 0 to 1, got NaN'],
    [{ headroom: 0.9 }, 'headroom: expected a factor >= 1, got 0.9'],
    [{ headroom: Infinity }, 'headroom: expected a factor >= 1, got Infinity'],
    [{ current: 0 }, 'current: expected a whole number >= 1, got 0'],
    [{ current: 1.5 }, 'current: expected a whole number >= 1, got 1.5'],
    [{ freePerHour: -1 }, 'freePerHour: expected a finite number >= 0, got -1'],
    [{ autoscalingLagSeconds: -1 }, 'autoscalingLagSeconds: expected a finite number >= 0, got -1'],
    [{ valuePerLostRequest: '-1', price }, 'valuePerLostRequest: expected a decimal >= 0 as text, such as "0.015", got "-1"'],
    [{ valuePerLostRequest: '1e3', price }, 'valuePerLostRequest: expected a decimal >= 0 as text, such as "0.015", got "1e3"'],
    [{ valuePerLostRequest: '1' }, 'price: expected {book, hoursPerMonth, otherTpsHours} beside valuePerLostRequest, got nothing'],
    [
      { freePerHour: 4000, billing: { windowSeconds: 300 } },
      'billing.windowSeconds: expected 3600 beside freePerHour: a recommender bills hours, got 300',
    ],
  ] as const)
    it(message, () =>
      expect(() => recommendMinimum(whole, options as RecommendOptions))
        .to.throw(Error)
        .that.satisfies((error: unknown) => {
          expect(isInvalidInputError(error) && error.issues.map((issue) => issue.message)).to.deep.equal([message]);
          return true;
        }),
    );
});

describe('recommendMinimum on the traces of ../shared/data', function () {
  this.timeout(60_000);

  for (const file of [
    'elb-requests-5min',
    'tweets-amzn-5min',
    'mongo-queries-1min',
    'ecommerce-api-hourly',
    'app-server-hourly-2018',
    'nyc-taxi-hourly',
  ])
    it(`${file}: agrees with trying every minimum, by either measure, rule and budget`, async function () {
      const text = await sharedFile(`data/traces/${file}.csv`);
      if (text === undefined) this.skip();
      const given = demandFromCsv(text);
      const reference = frontierByTheRules(given);
      // The rate of the tier that this one, at its floor, stands in.
      const { tpsHours } = campaignMonth(reference, 1, 732, 0);
      const rate = isMore(tpsHours, exactly(20_000)) ? '0.10' : '0.20';
      expect(isMore(exactly(200_000), tpsHours)).to.equal(true);
      for (const riskMeasure of measures) {
        for (const riskBudget of [0, 0.0001, 0.001, 0.01, 0.1])
          expect(recommendMinimum(given, { riskBudget, riskMeasure }).minimum, `${riskMeasure} ${riskBudget}`).to.equal(
            withinBudgetByTheRules(reference, riskBudget, riskMeasure),
          );
        for (const valuePerLostRequest of ['0.00001', '0.001', '0.05'])
          expect(
            recommendMinimum(given, { valuePerLostRequest, riskMeasure, price }).minimum,
            `${riskMeasure} ${valuePerLostRequest}`,
          ).to.equal(newsvendorByTheRules(reference, rate, valuePerLostRequest, riskMeasure));
      }
    });
});
