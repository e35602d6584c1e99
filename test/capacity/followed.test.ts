import { expect } from 'chai';
import { backtest } from '../../src/capacity/backtest.js';
import { followed, FOLLOWED_POLICIES, type FollowOptions } from '../../src/capacity/followed.js';
import { recommendMinimum } from '../../src/capacity/recommend-minimum.js';
import { BOOK, HOURS_PER_MONTH, withGap } from '../../stories/planned-demand.js';
import { seededDemand, shapes } from '../../stories/seeded-demand.js';

const series = withGap(seededDemand(shapes.eveningPeak, { seed: 20, days: 35 }), 300, 5);
const price = { book: BOOK, hoursPerMonth: HOURS_PER_MONTH, otherTpsHours: 16_000 };
const rule = { kind: 'risk-budget', riskBudget: 0.001, riskMeasure: 'lagging-autoscaling', headroom: 1 } as const;
const options: FollowOptions = { initial: 40, rule, autoscalingLagSeconds: 600, timeZone: 'UTC', kind: 'campaign', price };

describe('followed(series, policy, options)', function () {
  this.timeout(60_000);

  it('bills and risks what was set as the frontier does, to the cent', () => {
    const { neighbours } = recommendMinimum(series, { current: 40, price }),
      now = neighbours.find(({ roles }) => roles.includes('current'))!;
    const { costPerMonth, riskShareLagging, riskShareNoAutoscaling, changes } = followed(series, 'static', options);
    expect(costPerMonth!.round(6).toFixed()).to.equal(now.costPerMonth!.round(6).toFixed());
    expect([riskShareLagging, riskShareNoAutoscaling, changes]).to.deep.equal([now.riskShareLagging, now.riskShareNoAutoscaling, []]);
  });

  for (const freePerHour of [0, 4000, 11_000, 200_000])
    it(`bills a recommender with ${freePerHour} free requests an hour as the frontier does`, () => {
      for (const initial of [1, 3, 9]) {
        const now = recommendMinimum(series, { current: initial, freePerHour, price }).neighbours.find(
          ({ minimum }) => minimum === initial,
        )!;
        const { costPerMonth } = followed(series, 'static', { ...options, kind: 'recommender', initial, freePerHour });
        expect(costPerMonth!.round(6).toFixed()).to.equal(now.costPerMonth!.round(6).toFixed());
      }
    });

  it('follows each policy as the back-test does, all but the peak from what was set', () => {
    for (const policy of FOLLOWED_POLICIES) {
      const found = followed(series, policy, options);
      expect(found.policy).to.equal(policy);
      expect(found.initial, policy).to.equal(policy === 'peak' ? Math.ceil(recommendMinimum(series).evidence.peakTps) : 40);
      expect(found.requestsAboveLag / found.requests).to.equal(found.riskShareLagging);
    }
    const ours = followed(series, 'recommend', options),
      theirs = backtest(series, { kind: 'recommend', every: 'week', initial: 40, riskBudget: 0.001 });
    expect(ours.changes).to.deep.equal(theirs.changes);
    expect(ours.changes.length, 'it learnt something').to.be.above(0);
  });

  it('goes by the rule of the advice', () => {
    const loose = followed(series, 'recommend', { ...options, rule: { ...rule, riskBudget: 0.2 } }),
      cheapest = followed(series, 'recommend', {
        ...options,
        rule: { kind: 'lowest-bill', riskMeasure: 'lagging-autoscaling', headroom: 1 },
      }),
      dear = followed(series, 'recommend', { ...options, rule: { ...rule, kind: 'newsvendor', valuePerLostRequest: '1' } });
    const last = ({ changes }: typeof loose): number => changes.at(-1)!.minimum;
    expect(last(cheapest)).to.equal(1);
    expect(last(loose)).to.be.below(last(dear));
  });

  it('costs nothing that is known without prices, or without the free requests of a recommender', () => {
    expect(followed(series, 'static', { ...options, price: undefined }).costPerMonth).to.equal(undefined);
    expect(followed(series, 'static', { ...options, kind: 'recommender' }).costPerMonth).to.equal(undefined);
  });
});
