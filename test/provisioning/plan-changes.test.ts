import { expect } from 'chai';
import fc from 'fast-check';
import { Big } from '../../pricing/exact.js';
import { fleetCost } from '../../src/capacity/fleet-cost.js';
import { frontier } from '../../src/capacity/frontier.js';
import type { ChangePlan } from '../../src/provisioning/change-plan.js';
import { canonicalJson, hashOf } from '../../src/provisioning/plan-hash.js';
import { planChanges } from '../../src/provisioning/plan-changes.js';
import type { Recommender } from '../../src/provisioning/provisioned.js';
import { arnOf, NOON } from '../aws/connected.js';
import { BOOK, campaign, DAILY_PEAK, PRICES } from './planned.js';

const first = campaign('home', 40),
  second = campaign('checkout', 5);
const lowered = (minimum: number, guardrails = {}) =>
  planChanges([first, second], [{ arn: first.arn, minimum, frontier: DAILY_PEAK, reason: 'idle at night' }], guardrails, PRICES);
const issuesOf = (plan: () => unknown) => {
  try {
    plan();
  } catch (error) {
    return (error as { issues: { path: string; message: string }[] }).issues;
  }
  return [];
};

describe('planChanges(current, targets, guardrails, prices)', () => {
  it('says before, after, difference, guardrails and the exact call of a change', () => {
    const plan = lowered(30);
    expect(plan).to.deep.include({
      version: 1,
      plannedAt: NOON,
      region: 'us-east-1',
      currency: 'USD',
      hoursPerMonth: 732,
      priceDate: BOOK.date,
    });
    const [change] = plan.changes;
    expect(change).to.deep.include({
      arn: first.arn,
      name: 'home',
      kind: 'campaign',
      direction: 'lower',
      reason: 'idle at night',
      blocked: false,
      call: { target: 'AmazonPersonalize.UpdateCampaign', input: { campaignArn: first.arn, minProvisionedTPS: 30 } },
    });
    // 40 x 732 h = 29,280 TPS-hours: 20,000 at 0.20, the rest at 0.10. 30 x 732 h = 21,960.
    expect(change!.before).to.deep.include({
      minimum: 40,
      tpsHours: '29280',
      costPerMonth: '4928',
      riskShareLagging: 0,
      riskShareNoAutoscaling: 0,
    });
    expect(change!.after).to.deep.include({ minimum: 30, tpsHours: '21960', costPerMonth: '4196' });
    expect(change!.costDifferencePerMonth).to.equal('-732');
    expect(plan.costDifferencePerMonth).to.equal('-732');
    expect(change!.guardrails.map(({ id, met }) => `${id} ${met}`)).to.deep.equal([
      'whole-number true',
      'quota true',
      'updatable true',
      'writable true',
    ]);
  });

  it('prices each row as if it alone changed, and the plan as a whole, with other campaigns in the lower tiers', () => {
    const targets = [
      { arn: first.arn, minimum: 10, frontier: DAILY_PEAK },
      { arn: second.arn, minimum: 1, frontier: DAILY_PEAK },
    ];
    const other = campaign('other', 8);
    const members = [first, second, other].map(({ arn, minimum }) => ({
      arn,
      kind: 'campaign' as const,
      minimum,
      demand: { frontier: DAILY_PEAK, series: { start: 0, windowSeconds: 300 as const, requests: new Float64Array() } },
    }));
    const fleet = fleetCost(members, PRICES);
    const plan = planChanges(
      [first, second, other],
      targets,
      {},
      { ...PRICES, otherTpsHours: fleet.tpsHoursWithout(new Set([first.arn, second.arn])) },
    );
    for (const [index, { arn, minimum }] of targets.entries()) {
      const { before, after, costDifferencePerMonth } = plan.changes[index]!;
      expect(before.costPerMonth).to.equal(fleet.costOf(arn)!.toFixed());
      expect(costDifferencePerMonth).to.equal(fleet.differenceOf(arn, minimum)!.toFixed());
      expect(new Big(after.costPerMonth!).minus(before.costPerMonth!).toFixed()).to.equal(costDifferencePerMonth);
    }
    const together = fleet.with(new Map(targets.map(({ arn, minimum }) => [arn, minimum]))).amount.minus(fleet.now.amount);
    expect(plan.costDifferencePerMonth).to.equal(together.toFixed());
    expect(
      new Big(plan.changes[0]!.costDifferencePerMonth!).plus(plan.changes[1]!.costDifferencePerMonth!).eq(together),
      'rows need not add up (C5)',
    ).to.be.false;
  });

  it('weighs the risk of the changes by their requests', () => {
    const busy = frontier({ start: 0, windowSeconds: 300, requests: new Float64Array(288).fill(3000) });
    const plan = planChanges(
      [first, second],
      [
        { arn: first.arn, minimum: 9, frontier: busy },
        { arn: second.arn, minimum: 40, frontier: DAILY_PEAK },
      ],
      {},
      PRICES,
    );
    // 10 TPS on 9: a tenth at risk; the daily peak on 5: 25 of 30 TPS for an hour.
    const peakRequests = 2 * 3600 * 23 + 30 * 3600,
      busyRequests = 10 * 86_400;
    expect(plan.risk!.before.noAutoscaling).to.be.closeTo((25 * 3600) / (peakRequests + busyRequests), 1e-12);
    expect(plan.risk!.after.noAutoscaling).to.be.closeTo((0.1 * busyRequests) / (peakRequests + busyRequests), 1e-12);
  });

  for (const [minimum, guardrail, way] of [
    [0, 'whole-number', 'minimum: expected a whole number >= 1, got 0. Take 1 instead'],
    [2.5, 'whole-number', 'minimum: expected a whole number >= 1, got 2.5. Take 3 instead'],
    [-3, 'whole-number', 'minimum: expected a whole number >= 1, got -3. Take 1 instead'],
    [501, 'quota', 'minimum: expected at most 500, got 501. Take 500 instead'],
  ] as const)
    it(`blocks ${minimum}, and says the way out`, () => {
      const [change] = lowered(minimum).changes;
      expect(change).to.deep.include({ blocked: true, call: undefined });
      expect(change!.guardrails.filter(({ met }) => !met).map(({ id }) => id)).to.deep.equal([guardrail]);
      expect(change!.guardrails.find(({ met }) => !met)!.message).to.contain(way);
      expect(lowered(minimum).costDifferencePerMonth, 'nothing would be written').to.equal('0');
    });

  it('takes a stated quota, 500 itself included', () => {
    expect(lowered(500).changes[0]!.blocked).to.be.false;
    expect(lowered(501, { maximumTps: 600 }).changes[0]!.blocked).to.be.false;
  });

  it('blocks what AWS would not take now, and recommenders', () => {
    const latestUpdate = { status: 'CREATE IN_PROGRESS', minimum: 9, failureReason: undefined, createdAt: 1, updatedAt: 1 };
    const updating = campaign('updating', 4, { latestUpdate });
    const recommender: Recommender = {
      ...campaign('video', 2),
      kind: 'recommender',
      arn: 'arn:r',
      recipeArn: undefined,
      datasetGroupArn: undefined,
    };
    const plan = planChanges(
      [
        updating,
        campaign('deleting', 4, { status: 'DELETE PENDING' }),
        campaign('again', 4, { latestUpdate: { ...latestUpdate, status: 'CREATE FAILED' } }),
        recommender,
      ],
      [arnOf('updating'), arnOf('deleting'), arnOf('again'), 'arn:r'].map((arn) => ({ arn, minimum: 3, frontier: DAILY_PEAK })),
      {},
      PRICES,
    );
    expect(
      plan.changes.map(({ guardrails }) => guardrails.filter(({ met }) => !met).map(({ id, status }) => `${id} ${status ?? ''}`)),
    ).to.deep.equal([['updatable CREATE IN_PROGRESS'], ['updatable DELETE PENDING'], [], ['writable ']]);
    expect(plan.changes[3]!.costDifferencePerMonth, 'a recommender bills no TPS-hours').to.equal(undefined);
    expect(plan.changes[3]!.after.riskShareNoAutoscaling).to.be.above(0);
  });

  it('asks for the name where it costs more, or where more than the budget ends at risk, or the risk is not known', () => {
    const asked = (target: { minimum: number; frontier?: typeof DAILY_PEAK }, guardrails = {}) =>
      planChanges([first], [{ arn: first.arn, ...target }], guardrails, PRICES).changes[0]!.confirmByName;
    expect(asked({ minimum: 41, frontier: DAILY_PEAK }), 'a raise').to.be.true;
    expect(asked({ minimum: 30, frontier: DAILY_PEAK }), 'lowered to the peak').to.be.false;
    expect(asked({ minimum: 29, frontier: DAILY_PEAK }), 'over 0.1 % at risk').to.be.true;
    expect(asked({ minimum: 29, frontier: DAILY_PEAK }, { riskBudget: 0.05 }), 'within a larger budget').to.be.false;
    expect(asked({ minimum: 30 }), 'risk not known').to.be.true;
    expect(asked({ minimum: 40 }), 'nothing to agree to').to.be.false;
  });

  it('has no call for a minimum that is there already', () => {
    const plan = lowered(40);
    expect(plan.changes[0]).to.deep.include({ direction: 'none', blocked: false, call: undefined, costDifferencePerMonth: '0' });
  });

  it('without a frontier cost and risk are not known, and neither is the sum', () => {
    const targets = [
      { arn: first.arn, minimum: 12 },
      { arn: second.arn, minimum: 1, frontier: DAILY_PEAK },
    ];
    const plan = planChanges([first, second], targets, {}, PRICES);
    expect(plan.changes[0]).to.deep.include({ costDifferencePerMonth: undefined, requestsPerMonth: undefined, blocked: false });
    expect(plan.changes[0]!.after).to.deep.equal({
      minimum: 12,
      tpsHours: undefined,
      costPerMonth: undefined,
      riskShareLagging: undefined,
      riskShareNoAutoscaling: undefined,
    });
    expect(plan.changes[1]!.costDifferencePerMonth).to.be.a('string');
    expect(plan).to.include({ costDifferencePerMonth: undefined, risk: undefined });
    const unmeasured = frontier({ start: 0, windowSeconds: 300, requests: new Float64Array(12).fill(NaN) });
    expect(
      planChanges([first], [{ arn: first.arn, minimum: 12, frontier: unmeasured }], {}, PRICES).changes[0]!.after.costPerMonth,
    ).to.equal(undefined);
  });

  it('knows nothing above the cut of a frontier that ends below the peak', () => {
    const cut = frontier({ start: 0, windowSeconds: 300, requests: new Float64Array(12).fill(300 * 9) }, { maximum: 5 });
    const plan = planChanges([first], [{ arn: first.arn, minimum: 20, frontier: cut }], {}, PRICES);
    expect(plan.changes[0]!.after).to.deep.include({ minimum: 20, costPerMonth: undefined, riskShareLagging: undefined });
    expect(plan.changes[0]).to.include({ costDifferencePerMonth: undefined, confirmByName: true });
  });

  it('takes its usual limits where none are given', () => {
    const targets = [{ arn: first.arn, minimum: 12 }];
    expect(planChanges([first], targets, undefined, PRICES)).to.deep.equal(planChanges([first], targets, {}, PRICES));
  });

  it('refuses targets it cannot plan, each by its path', () => {
    const targets = [
      { arn: first.arn, minimum: 1 },
      { arn: first.arn, minimum: 2 },
      { arn: 'arn:nobody', minimum: NaN },
    ];
    const issues = issuesOf(() =>
      planChanges([first, second], targets, { maximumTps: 2.5, riskBudget: 2 }, { ...PRICES, hoursPerMonth: 0 }),
    );
    expect(issues.map(({ path }) => path)).to.deep.equal([
      'guardrails.maximumTps',
      'guardrails.riskBudget',
      'targets[1].arn',
      'targets[2].arn',
      'targets[2].minimum',
      'hoursPerMonth',
    ]);
    expect(issues[3]!.message).to.equal('targets[2].arn: expected one of the 2 resources that were read, got "arn:nobody"');
  });

  it('is frozen to its depth', () => {
    const plan = lowered(12);
    expect(() => ((plan.changes[0]!.after as { minimum: number }).minimum = 1)).to.throw(TypeError);
    expect(() => (plan.changes as unknown[]).push(1)).to.throw(TypeError);
    expect(() => ((plan.limits as { maximumTps: number }).maximumTps = 1)).to.throw(TypeError);
  });

  it('has a hash of all else in it, which a way through JSON does not change', () => {
    const plan = lowered(12);
    expect(plan.hash).to.match(/^[0-9a-f]{64}$/);
    const travelled = JSON.parse(JSON.stringify(plan)) as ChangePlan;
    expect(hashOf(travelled)).to.equal(plan.hash);
    expect(hashOf({ ...travelled, hoursPerMonth: 730 })).to.not.equal(plan.hash);
    expect(lowered(12).hash).to.equal(plan.hash);
    expect(lowered(13).hash).to.not.equal(plan.hash);
  });
});

describe('canonicalJson(value)', () => {
  it('sorts keys, leaves undefined out, and is JSON', () => {
    expect(canonicalJson({ b: [1, { d: undefined, c: 'é"' }], a: null })).to.equal('{"a":null,"b":[1,{"c":"é\\""}]}');
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).to.deep.equal(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
