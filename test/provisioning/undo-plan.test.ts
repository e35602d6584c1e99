import { expect } from 'chai';
import { Big } from '../../pricing/exact.js';
import { applyChanges } from '../../src/provisioning/apply-changes.js';
import type { ChangeOutcome, ChangeRecord } from '../../src/provisioning/change-event.js';
import type { ChangePlan } from '../../src/provisioning/change-plan.js';
import { planChanges } from '../../src/provisioning/plan-changes.js';
import { undoPlan } from '../../src/provisioning/undo-plan.js';
import { arnOf, connected, NOON } from '../aws/connected.js';
import { campaign, DAILY_PEAK, finished, planFor, PRICES } from './planned.js';

const done = (plan: ChangePlan, arn: string): ChangeOutcome => {
  const { before, after } = plan.changes.find((change) => change.arn === arn)!;
  return { kind: 'done', arn, before: before.minimum, after: after.minimum, sentAt: NOON, settledAt: NOON + 300 };
};
const recordOf = (plan: ChangePlan, outcomes: ChangeOutcome[]): ChangeRecord => ({
  plan,
  approvedBy: 'me',
  approvedAt: NOON,
  finishedAt: NOON + 300,
  outcomes,
});

const HOME = arnOf('home'),
  CHECKOUT = arnOf('checkout');
const twoChanges = planChanges(
  [campaign('home', 40), campaign('checkout', 5)],
  [
    { arn: HOME, minimum: 12, frontier: DAILY_PEAK },
    { arn: CHECKOUT, minimum: 9, frontier: DAILY_PEAK },
  ],
  { riskBudget: 0.7, maximumTps: 60 },
  { ...PRICES, fleetCostPerMonth: '12086.81' },
);

describe('undoPlan(record)', () => {
  it('goes back: before and after change places, costs change their sign, limits stay', () => {
    const undo = undoPlan(recordOf(twoChanges, [done(twoChanges, HOME), done(twoChanges, CHECKOUT)]), undefined, NOON + 400);
    expect(undo.changes.map(({ before, after, direction }) => [before.minimum, after.minimum, direction])).to.deep.equal([
      [12, 40, 'raise'],
      [9, 5, 'lower'],
    ]);
    expect(undo.changes.map(({ call }) => call?.input.minProvisionedTPS)).to.deep.equal([40, 5]);
    expect(new Big(undo.costDifferencePerMonth!).plus(twoChanges.costDifferencePerMonth!).eq(0)).to.be.true;
    expect(undo.risk).to.deep.equal({ before: twoChanges.risk!.after, after: twoChanges.risk!.before });
    expect(undo).to.deep.include({ limits: { riskBudget: 0.7, maximumTps: 60 }, plannedAt: NOON + 400 });
    expect(undo.fleetCostPerMonth).to.equal(new Big('12086.81').plus(twoChanges.costDifferencePerMonth!).toFixed());
    expect(undo.changes[0]!.confirmByName, 'a raise is agreed to by name, also on the way back').to.be.true;
    expect(undo.hash).to.not.equal(twoChanges.hash);
  });

  it('takes back what was done alone, priced from what the record left behind', () => {
    const failed: ChangeOutcome = { kind: 'failed', arn: CHECKOUT, sentAt: NOON, serving: 5, failureReason: undefined };
    const undo = undoPlan(recordOf(twoChanges, [done(twoChanges, HOME), failed]));
    expect(undo.changes.map(({ arn }) => arn)).to.deep.equal([HOME]);
    expect(new Big(undo.costDifferencePerMonth!).plus(twoChanges.changes[0]!.costDifferencePerMonth!).eq(0), 'checkout stayed at 5').to.be
      .true;
    expect(undo.otherTpsHours).to.equal(twoChanges.changes[1]!.before.tpsHours);
  });

  it('takes back one of several, the others staying as they are now', () => {
    const undo = undoPlan(recordOf(twoChanges, [done(twoChanges, HOME), done(twoChanges, CHECKOUT)]), [CHECKOUT]);
    expect(undo.changes.map(({ arn }) => arn)).to.deep.equal([CHECKOUT]);
    expect(undo.otherTpsHours).to.equal(twoChanges.changes[0]!.after.tpsHours);
    const alone = planChanges(
      [campaign('checkout', 9)],
      [{ arn: CHECKOUT, minimum: 5, frontier: DAILY_PEAK }],
      {},
      { ...PRICES, otherTpsHours: undo.otherTpsHours },
    );
    expect(undo.costDifferencePerMonth).to.equal(alone.costDifferencePerMonth);
  });

  it('is itself undone: the first plan again', () => {
    const undo = undoPlan(recordOf(twoChanges, [done(twoChanges, HOME), done(twoChanges, CHECKOUT)]));
    const again = undoPlan(recordOf(undo, [done(undo, HOME), done(undo, CHECKOUT)]), undefined, twoChanges.plannedAt);
    expect(again).to.deep.equal(twoChanges);
  });

  it('says so when there is nothing to undo', () => {
    const drifted: ChangeOutcome = { kind: 'drifted', arn: HOME, expected: 40, found: 30 };
    expect(() => undoPlan(recordOf(twoChanges, [drifted])))
      .to.throw(Error, 'record: no change in it was made by us, so there is nothing to undo')
      .with.property('name', 'NothingToUndoError');
    expect(() => undoPlan(recordOf(twoChanges, [drifted, done(twoChanges, CHECKOUT)]), [HOME])).to.throw(
      Error,
      `record: none of ${HOME} was changed by us in it`,
    );
  });

  it('takes back nothing that was there already: it was not our change', () => {
    const foundThere: ChangeOutcome = { kind: 'done', arn: HOME, before: 40, after: 12, sentAt: undefined, settledAt: NOON };
    expect(() => undoPlan(recordOf(twoChanges, [foundThere]))).to.throw(Error, 'nothing to undo');
    const undo = undoPlan(recordOf(twoChanges, [foundThere, done(twoChanges, CHECKOUT)]));
    expect(undo.changes.map(({ arn }) => arn)).to.deep.equal([CHECKOUT]);
    expect(undo.otherTpsHours, 'it costs what it costs there').to.equal(twoChanges.changes[0]!.after.tpsHours);
  });

  it('goes back above the stated quota, where the resource has been: 600 to 100 and back', () => {
    const lowered = planChanges([campaign('home', 600)], [{ arn: HOME, minimum: 100, frontier: DAILY_PEAK }], {}, PRICES);
    const undo = undoPlan(recordOf(lowered, [done(lowered, HOME)]));
    expect(undo.changes[0]).to.deep.include({ blocked: false, direction: 'raise' });
    expect(undo.changes[0]!.call!.input.minProvisionedTPS).to.equal(600);
    expect(undo.limits.maximumTps, 'the limit of other plans stays').to.equal(500);
  });

  it('brings a live campaign back, and is stopped by a change of somebody else', async () => {
    const there = connected();
    const { connection, emulator } = there;
    const options = { approvedBy: 'me', wait: async (seconds: number) => emulator.clock.advance(seconds) };
    const arn = arnOf('home-top-picks');
    const { record } = await finished(applyChanges(await planFor(connection, { 'home-top-picks': 12 }), connection, options));
    const back = await finished(applyChanges(undoPlan(record), connection, options));
    expect(back.record.outcomes[0]).to.include({ kind: 'done', before: 12, after: 40 });
    expect((await connection.describeCampaign(arn)).minimum).to.equal(40);

    const again = await finished(applyChanges(undoPlan(back.record), connection, options));
    expect((await connection.describeCampaign(arn)).minimum).to.equal(12);
    await connection.updateCampaignMinimum(arn, 25);
    emulator.clock.advance(300);
    const stopped = await finished(applyChanges(undoPlan(again.record), connection, options));
    expect(stopped.record.outcomes[0]).to.deep.equal({ kind: 'drifted', arn, expected: 12, found: 25 });
  });
});
