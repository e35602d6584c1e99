import { expect } from 'chai';
import fc from 'fast-check';
import { frontier, lookUp, recommendMinimum, type RecommendOptions } from '../../src/capacity/index.js';
import { isInvalidInputError } from '../../pricing/index.js';
import { demandFromCsv, type DemandSeries } from '../../src/demand/index.js';
import { usEast1 } from '../pricing/priced.js';
import { areWithin, exactly } from '../pricing/ratio.js';
import { timesTried } from '../browser.js';
import { sharedFile } from '../shared-file.js';
import { demands } from './arbitrary-demand.js';
import { frontierByTheRules, newsvendorByTheRules, recommenderMonth, withinBudgetByTheRules } from './reference.js';
import { seasonal } from './seasonal-demand.js';

const runs = { numRuns: timesTried(60), seed: 20261125 };
const price = { book: usEast1, hoursPerMonth: 732, otherTpsHours: 0 };
const days = fc.oneof(
  demands({ windows: [3600], minLength: 48, maxLength: 80, peakTps: 25 }),
  demands({ windows: [300], minLength: 576, maxLength: 640, peakTps: 25 }),
);
const hourly = (...tps: number[]): DemandSeries => ({
  start: 0,
  windowSeconds: 3600,
  requests: Float64Array.from(tps, (each) => each * 3600),
});

describe('recommendMinimum for a recommender, C2', function () {
  this.timeout(60_000);
  const free = fc.constantFrom(0, 3599, 3600, 4000, 7200, 9000, 20_000);

  it('never advises less than what is free, by any rule, and calls it no dearer', () =>
    fc.assert(
      fc.property(
        days,
        free,
        fc.constantFrom<RecommendOptions>({}, { rule: 'lowest-bill' }, { valuePerLostRequest: '0.0001' }),
        (given, freePerHour, options) => {
          const found = recommendMinimum(given, { ...options, freePerHour, price });
          if (found.kind === 'insufficient-data') return;
          const floor = Math.max(1, Math.floor(freePerHour / 3600));
          expect(found.minimum).to.be.at.least(floor);
          if (found.minimum === floor && freePerHour >= 3600) expect(found.costAboveFloor!.toFixed()).to.equal('0');
          const atFloor = found.neighbours.find(({ minimum }) => minimum === floor)!;
          expect(atFloor.costPerMonth!.eq(found.neighbours[0]!.costPerMonth!), 'the free floor costs what 1 does').to.equal(true);
        },
      ),
      runs,
    ));

  it('is the smallest minimum from the free floor on within the budget, tried one by one, and bills hours', () =>
    fc.assert(
      fc.property(days, free, fc.constantFrom(0, 0.001, 0.05), (given, freePerHour, riskBudget) => {
        const found = recommendMinimum(given, { freePerHour, riskBudget, price });
        if (found.kind === 'insufficient-data') return;
        const reference = frontierByTheRules(given, { billingSeconds: 3600 });
        expect(found.minimum).to.equal(
          Math.max(1, Math.floor(freePerHour / 3600), withinBudgetByTheRules(reference, riskBudget, 'lagging-autoscaling')),
        );
        const next = found.neighbours.find(({ roles }) => roles.includes('higher'))!;
        const expected = recommenderMonth(given, next.minimum, 732, freePerHour);
        expect(areWithin(exactly(next.costPerMonth!.toFixed()), expected, exactly('0.000000000001'))).to.equal(true);
      }),
      runs,
    ));

  it('names the free floor among the neighbours where it is above 1', () => {
    const found = recommendMinimum(hourly(...Array.from({ length: 24 }, () => 5)), { freePerHour: 8000, price, riskBudget: 0 });
    expect(found.neighbours.map(({ minimum, roles }) => `${minimum} ${roles.join(' ')}`)).to.deep.equal([
      '1 floor',
      '2 free-floor',
      '4 lower',
      '5 recommended peak',
      '6 higher',
    ]);
  });
});

describe('recommendMinimum, C18: the lowest bill', () => {
  const peaky = hourly(...Array.from({ length: 90 }, () => 1), ...Array.from({ length: 10 }, () => 11));
  it('is the floor whatever is at risk, with its risk said, and nothing changes it', () => {
    const found = recommendMinimum(peaky, { rule: 'lowest-bill', current: 11, headroom: 2 });
    expect([found.minimum, found.kind, found.rule]).to.deep.equal([
      1,
      'lower',
      { kind: 'lowest-bill', riskMeasure: 'lagging-autoscaling', headroom: 1 },
    ]);
    expect(found.neighbours[0]!.riskShareNoAutoscaling).to.equal(0.5);
    expect(found.sensitivity).to.deep.equal([]);
    expect(new Set(found.lags.map(({ minimum }) => minimum))).to.deep.equal(new Set([1]));
  });

  it('goes before a value that is given beside it', () =>
    expect(recommendMinimum(peaky, { rule: 'lowest-bill', valuePerLostRequest: '5', price }).minimum).to.equal(1));
});

describe('recommendMinimum explains itself', function () {
  this.timeout(60_000);

  it('shows the minimum under each lag, and what the recommended one risks then', () =>
    fc.assert(
      fc.property(days, fc.constantFrom(undefined, 0, 450, 600, 3600), (given, autoscalingLagSeconds) => {
        const found = recommendMinimum(given, { autoscalingLagSeconds, price });
        if (found.kind === 'insufficient-data') return;
        const inUse = autoscalingLagSeconds ?? 600;
        expect(found.lags.map((each) => each.autoscalingLagSeconds)).to.deep.equal(
          [...new Set([0, 300, 600, 1200, inUse])].sort((a, b) => a - b),
        );
        for (const { autoscalingLagSeconds: lag, minimum, riskShareLagging, isInUse, costPerMonth } of found.lags) {
          const alone = recommendMinimum(given, { autoscalingLagSeconds: lag, price });
          expect(minimum).to.equal(alone.minimum);
          expect(costPerMonth!.eq(alone.neighbours.find((each) => each.minimum === minimum)!.costPerMonth!)).to.equal(true);
          expect(riskShareLagging).to.equal(lookUp(frontier(given, { autoscalingLagSeconds: lag }), found.minimum).riskShareLagging);
          expect(isInUse).to.equal(lag === inUse);
        }
      }),
      runs,
    ));

  it('each variation is the advice that this one input would have given', () =>
    fc.assert(
      fc.property(
        days,
        fc.constantFrom<RecommendOptions>({ riskBudget: 0.01 }, { valuePerLostRequest: '0.0002', price, headroom: 1.5 }),
        (given, options) => {
          const found = recommendMinimum(given, options);
          if (found.kind === 'insufficient-data') return;
          for (const { input, value, minimum, isOther } of found.sensitivity) {
            expect(isOther).to.equal(minimum !== undefined && minimum !== found.minimum);
            if (input === 'evidence') continue;
            expect(minimum, `${input} ${value}`).to.equal(recommendMinimum(given, { ...options, [input]: value }).minimum);
          }
          expect(found.sensitivity.map(({ input, value }) => `${input} ${value}`)).to.deep.equal([
            ...('riskBudget' in options
              ? ['riskBudget 0.005', 'riskBudget 0.02']
              : ['valuePerLostRequest 0.0001', 'valuePerLostRequest 0.0004']),
            'riskMeasure no-autoscaling',
            'riskBudget' in options ? 'headroom 1.2' : 'headroom 1',
            'evidence first-half',
            'evidence second-half',
            ...(found.change?.kind === 'judged' && found.change.shift ? ['evidence since-shift'] : []),
          ]);
        },
      ),
      runs,
    ));

  it('does not vary a budget or a value of nothing: half of it is the same', () => {
    const inputsOf = (options: RecommendOptions) =>
      recommendMinimum(seasonal({ seed: 1, days: 14 }), { price, ...options }).sensitivity.map(({ input }) => input);
    expect(inputsOf({ riskBudget: 0 })).not.to.include('riskBudget');
    expect(inputsOf({ riskBudget: 1 }).filter((input) => input === 'riskBudget')).to.have.length(1);
    expect(inputsOf({ valuePerLostRequest: '0.0' })).not.to.include('valuePerLostRequest');
  });

  it('halves of the evidence stand for themselves; too short ones say nothing', () => {
    const quietThenBusy = hourly(...Array.from({ length: 30 }, () => 2), ...Array.from({ length: 30 }, () => 9));
    const halves = (given: DemandSeries) =>
      recommendMinimum(given, { riskBudget: 0 }).sensitivity.flatMap(({ input, value, minimum }) =>
        input === 'evidence' ? [[value, minimum]] : [],
      );
    expect(halves(quietThenBusy)).to.deep.equal([
      ['first-half', 2],
      ['second-half', 9],
    ]);
    expect(halves(hourly(...Array.from({ length: 40 }, () => 2)))).to.deep.equal([
      ['first-half', undefined],
      ['second-half', undefined],
    ]);
  });

  it('says that demand has shifted, and what the days since then alone would advise', () => {
    const series = seasonal({ seed: 9, days: 16, shiftAt: 14 * 24, factor: 3 });
    const found = recommendMinimum(series);
    expect(found.change).to.include({ kind: 'judged' });
    const since = found.sensitivity.find(({ value }) => value === 'since-shift')!;
    expect(since.minimum).to.be.greaterThan(found.minimum);
    expect(since.isOther).to.equal(true);
  });

  it('leaves all of that out where only the answer is asked for, and changes no other figure', () => {
    const series = seasonal({ seed: 9, days: 16 }),
      options = { current: 3, price };
    const { lags, sensitivity, change, ...brief } = recommendMinimum(series, { ...options, answerOnly: true });
    const { lags: _, sensitivity: __, change: ___, ...whole } = recommendMinimum(series, options);
    expect([lags, sensitivity, change]).to.deep.equal([[], [], undefined]);
    expect(JSON.stringify(brief)).to.equal(JSON.stringify(whole));
  });

  for (const [why, given, options, shortfall] of [
    ['nothing', hourly(), {}, { measuredHours: 0, neededHours: 24, needsWholeHour: false }],
    ['five hours', hourly(1, 1, 1, 1, 1), {}, { measuredHours: 5, neededHours: 24, needsWholeHour: false }],
    [
      'a recommender whose hours all have a gap',
      { start: 0, windowSeconds: 300 as const, requests: Float64Array.from({ length: 400 }, (_, index) => (index % 12 === 5 ? NaN : 900)) },
      { freePerHour: 4000 },
      { measuredHours: (400 - 33) / 12, neededHours: 24, needsWholeHour: true },
    ],
  ] as const)
    it(`says how much is needed: ${why}`, () => {
      const found = recommendMinimum(given, options);
      expect(found.shortfall).to.deep.equal(shortfall);
      expect([found.lags, found.sensitivity]).to.deep.equal([[], []]);
      expect(recommendMinimum(hourly(...Array.from({ length: 24 }, () => 1))).shortfall).to.equal(undefined);
    });

  it('is a fixed point by every rule: whoever follows it is told to keep', () =>
    fc.assert(
      fc.property(
        days,
        fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
        fc.constantFrom<RecommendOptions>(
          { rule: 'lowest-bill' },
          { rule: 'lowest-bill', freePerHour: 9000, price },
          { riskBudget: 0.01, headroom: 1.3, freePerHour: 9000 },
          { valuePerLostRequest: '0.0002', freePerHour: 9000, price },
          {
            minutes: {
              start: 0,
              windowSeconds: 60,
              requests: Float64Array.from({ length: 400 }, (_, minute) => (minute % 5 === 0 ? 90 : 50)),
            },
          },
        ),
        (given, current, options) => {
          const advice = recommendMinimum(given, { ...options, current });
          if (advice.kind === 'insufficient-data') return;
          const again = recommendMinimum(given, { ...options, current: advice.minimum });
          expect([again.minimum, again.kind]).to.deep.equal([advice.minimum, 'keep']);
        },
      ),
      runs,
    ));

  for (const [options, message] of [
    [{ rule: 'cheapest' }, 'rule: expected one of risk-budget, newsvendor, lowest-bill, got "cheapest"'],
    [{ rule: 'newsvendor', price }, 'valuePerLostRequest: expected a decimal as text beside the rule newsvendor, got nothing'],
  ] as const)
    it(`refuses: ${message}`, () =>
      expect(() => recommendMinimum(hourly(1), options as RecommendOptions))
        .to.throw(Error)
        .that.satisfies((error: unknown) => isInvalidInputError(error) && error.issues[0]!.message === message));

  for (const file of ['elb-requests-5min', 'mongo-queries-1min', 'ecommerce-api-hourly', 'nyc-taxi-hourly'])
    it(`${file}: the recommended minimum by every lag agrees with trying each`, async function () {
      const text = await sharedFile(`data/traces/${file}.csv`);
      if (text === undefined) this.skip();
      const given = demandFromCsv(text);
      for (const valuePerLostRequest of [undefined, '0.001']) {
        const found = recommendMinimum(given, { valuePerLostRequest, price });
        for (const { autoscalingLagSeconds: lag, minimum } of found.lags) {
          const reference = frontierByTheRules(given, { lag });
          expect(minimum, `${lag} s, ${valuePerLostRequest}`).to.equal(
            valuePerLostRequest === undefined
              ? withinBudgetByTheRules(reference, 0.001, 'lagging-autoscaling')
              : newsvendorByTheRules(
                  reference,
                  frontier(given).tpsHours[1]! / frontier(given).billedHours > 20_000 / 732 ? '0.10' : '0.20',
                  '0.001',
                  'lagging-autoscaling',
                ),
          );
        }
      }
    });
});
