import { expect } from 'chai';
import { isAwsCallError } from '../../src/aws/call-error.js';
import { connect } from '../../src/aws/connect.js';
import type { Connection } from '../../src/aws/connection.js';
import { applyChanges } from '../../src/provisioning/apply-changes.js';
import type { ChangeEvent, ChangeOutcome } from '../../src/provisioning/change-event.js';
import type { ChangePlan } from '../../src/provisioning/change-plan.js';
import { hashOf } from '../../src/provisioning/plan-hash.js';
import { arnOf, connected, CREDENTIALS, NOON, rejection, type Connected } from '../aws/connected.js';
import { finished, planFor } from './planned.js';

const HOME = arnOf('home-top-picks'),
  CHECKOUT = arnOf('checkout-addons'),
  SEARCH = arnOf('search-rerank');

/** Applies on the emulator's clock: waiting is what moves it. */
const apply = ({ connection, emulator }: Connected, plan: ChangePlan, more: Partial<Parameters<typeof applyChanges>[2]> = {}) =>
  applyChanges(plan, connection, {
    approvedBy: 'platform-oncall',
    wait: async (seconds, signal) => {
      signal?.throwIfAborted();
      emulator.clock.advance(seconds);
    },
    ...more,
  });

const outcomeOf = async (there: Connected, plan: ChangePlan, more = {}): Promise<ChangeOutcome> =>
  (await finished(apply(there, plan, more))).record.outcomes[0]!;
const written = ({ calls }: Connected) => calls.filter(({ operation }) => operation === 'UpdateCampaign').map(({ input }) => input);

describe('applyChanges(plan, connection, { approvedBy })', () => {
  it('reads again, writes once, and follows the update to its end', async () => {
    const there = connected();
    const plan = await planFor(there.connection, { 'home-top-picks': 12 });
    there.calls.length = 0;
    const { events, record } = await finished(apply(there, plan));
    expect(events.map(({ type, at }) => `${type} ${at - NOON}`)).to.deep.equal([
      'reading 0',
      'read 0',
      'sent 0',
      'pending 0',
      'in-progress 30',
      'settled 300',
      'finished 300',
    ]);
    expect(there.operations().slice(0, 3)).to.deep.equal(['DescribeCampaign', 'UpdateCampaign', 'DescribeCampaign']);
    expect(written(there)).to.deep.equal([{ campaignArn: HOME, minProvisionedTPS: 12 }]);
    expect(record).to.deep.equal({
      plan,
      approvedBy: 'platform-oncall',
      approvedAt: NOON,
      finishedAt: NOON + 300,
      outcomes: [{ kind: 'done', arn: HOME, before: 40, after: 12, sentAt: NOON, settledAt: NOON + 300 }],
    });
    expect((await there.connection.describeCampaign(HOME)).minimum).to.equal(12);
  });

  it('does not take an update of earlier for ours', async () => {
    const there = connected();
    // search-rerank was updated 41 days ago: its latest update says ACTIVE from the first look on.
    const plan = await planFor(there.connection, { 'search-rerank': 7 });
    expect(await outcomeOf(there, plan)).to.deep.include({ kind: 'done', after: 7, settledAt: NOON + 300 });
  });

  it('runs resources side by side, and keeps each one in order', async () => {
    const there = connected();
    const plan = await planFor(there.connection, { 'home-top-picks': 12, 'checkout-addons': 9, 'search-rerank': 5, 'email-next-best': 1 });
    const { events, record } = await finished(apply(there, plan));
    for (const { arn } of plan.changes)
      expect(
        events
          .filter((event) => 'arn' in event && event.arn === arn)
          .map(({ type }) => type)
          .join(' '),
      ).to.match(/^reading read sent (pending )?(in-progress )?settled$/);
    expect(record.outcomes.map(({ kind, arn }) => `${kind} ${arn}`)).to.deep.equal(plan.changes.map(({ arn }) => `done ${arn}`));
    expect(events.findIndex(({ type }) => type === 'settled')).to.be.above(events.findLastIndex(({ type }) => type === 'sent'));
  });

  it('has at most four on their way', async () => {
    const there = connected();
    const { campaigns } = there.emulator.state;
    const [original] = campaigns.values();
    const names = Array.from({ length: 9 }, (_, index) => `copy-${index}`);
    for (const name of names) campaigns.set(arnOf(name), { ...original!, name, campaignArn: arnOf(name) });
    const plan = await planFor(there.connection, Object.fromEntries(names.map((name) => [name, 5])));
    let highest = 0;
    const running = new Set<string>();
    for await (const event of apply(there, plan)) {
      if (event.type === 'reading') running.add(event.arn);
      highest = Math.max(highest, running.size);
      if (event.type === 'settled') running.delete(event.arn);
    }
    expect(highest).to.equal(4);
    expect(written(there)).to.have.length(9);
  });

  it('stops a resource that somebody changed since the review, and goes on with the others', async () => {
    const there = connected();
    const plan = await planFor(there.connection, { 'home-top-picks': 12, 'checkout-addons': 9 });
    await there.connection.updateCampaignMinimum(HOME, 30);
    there.emulator.clock.advance(600);
    there.calls.length = 0;
    const { record } = await finished(apply(there, plan));
    expect(record.outcomes[0]).to.deep.equal({ kind: 'drifted', arn: HOME, expected: 40, found: 30 });
    expect(record.outcomes[1]).to.include({ kind: 'done', arn: CHECKOUT });
    expect(written(there)).to.deep.equal([{ campaignArn: CHECKOUT, minProvisionedTPS: 9 }]);
  });

  it('stops at an update in flight, and at a state that takes none', async () => {
    const there = connected();
    const plan = await planFor(there.connection, { 'home-top-picks': 12, 'checkout-addons': 9 });
    await there.connection.updateCampaignMinimum(HOME, 30);
    there.emulator.state.campaigns.get(CHECKOUT)!.status = 'DELETE PENDING';
    there.calls.length = 0;
    const { record } = await finished(apply(there, plan));
    expect(record.outcomes).to.deep.equal([
      { kind: 'busy', arn: HOME, status: 'CREATE PENDING' },
      { kind: 'busy', arn: CHECKOUT, status: 'DELETE PENDING' },
    ]);
    expect(written(there)).to.be.empty;
  });

  it('writes nothing where the minimum is there already, and calls it done', async () => {
    const there = connected();
    const plan = await planFor(there.connection, { 'home-top-picks': 12 });
    await finished(apply(there, plan));
    const again = await outcomeOf(there, plan);
    expect(again).to.deep.equal({ kind: 'done', arn: HOME, before: 40, after: 12, sentAt: undefined, settledAt: NOON + 300 });
    expect(written(there)).to.have.length(1);
  });

  it('does not send again where AWS says that it is in use', async () => {
    const there = connected();
    const plan = await planFor(there.connection, { 'home-top-picks': 12 });
    there.emulator.faults.add({ operation: 'UpdateCampaign', error: { name: 'ResourceInUseException' } });
    expect(await outcomeOf(there, plan)).to.deep.equal({ kind: 'busy', arn: HOME, status: 'ResourceInUseException' });
    expect(written(there)).to.have.length(1);
  });

  for (const name of [
    'AccessDeniedException',
    'LimitExceededException',
    'InvalidInputException',
    'ExpiredTokenException',
    'ResourceNotFoundException',
  ])
    it(`ends with AWS's own words at ${name}`, async () => {
      const there = connected();
      const plan = await planFor(there.connection, { 'home-top-picks': 12 });
      there.emulator.faults.add({ operation: 'UpdateCampaign', error: { name, message: 'as AWS says' } });
      const outcome = await outcomeOf(there, plan);
      expect(outcome.kind).to.equal('refused');
      const { error } = outcome as Extract<ChangeOutcome, { kind: 'refused' }>;
      expect(isAwsCallError(error)).to.be.true;
      expect(error).to.include({ name, message: 'as AWS says', operation: 'personalize:UpdateCampaign' });
      expect(written(there)).to.have.length(1);
    });

  it('writes nothing where the read before the write is refused', async () => {
    const there = connected();
    const plan = await planFor(there.connection, { 'home-top-picks': 12 });
    there.emulator.faults.add({ operation: 'DescribeCampaign', error: { name: 'AccessDeniedException' } });
    expect(await outcomeOf(there, plan)).to.deep.include({ kind: 'refused', arn: HOME });
    expect(written(there)).to.be.empty;
  });

  it('says that an update failed, why, and what serves on', async () => {
    const there = connected();
    const plan = await planFor(there.connection, { 'home-top-picks': 12 });
    there.emulator.faults.add({ operation: 'UpdateCampaign', outcome: 'CREATE FAILED', reason: 'no capacity left' });
    expect(await outcomeOf(there, plan)).to.deep.equal({
      kind: 'failed',
      arn: HOME,
      sentAt: NOON,
      serving: 40,
      failureReason: 'no capacity left',
    });
  });

  it('looks before anything else when the answer is lost, and goes on if the write was taken', async () => {
    const there = withLostAnswer(true);
    const plan = await planFor(there.connection, { 'home-top-picks': 12 });
    expect(await outcomeOf(there, plan)).to.deep.equal({
      kind: 'done',
      arn: HOME,
      before: 40,
      after: 12,
      sentAt: NOON,
      settledAt: NOON + 300,
    });
    expect(written(there)).to.have.length(1);
  });

  it('does not claim to know when the answer is lost and no update shows', async () => {
    const there = withLostAnswer(false);
    const plan = await planFor(there.connection, { 'home-top-picks': 12 });
    const outcome = await outcomeOf(there, plan);
    expect(outcome).to.include({ kind: 'unknown', arn: HOME, sentAt: NOON });
    expect((outcome as Extract<ChangeOutcome, { kind: 'unknown' }>).error).to.include({ kind: 'network' });
    expect(written(there), 'never sent twice').to.have.length(1);
  });

  it('ends also where the write, or the read before it, never gets an answer', async () => {
    for (const [hanging, kind] of [
      ['updateCampaignMinimum', 'unknown'],
      ['describeCampaign', 'refused'],
    ] as const) {
      const there = connected();
      const plan = await planFor(there.connection, { 'home-top-picks': 12 });
      // The short limit is for what hangs alone: what is answered may take as long as a busy machine needs.
      const silent = connect({
        region: 'us-east-1',
        credentials: CREDENTIALS,
        requestTimeoutSeconds: 0.001,
        fetch: () => new Promise(() => {}),
      });
      const connection = { ...there.connection, [hanging]: silent[hanging] };
      const outcome = await outcomeOf({ ...there, connection }, plan);
      expect(outcome.kind, hanging).to.equal(kind);
      expect((outcome as Extract<ChangeOutcome, { kind: 'unknown' | 'refused' }>).error).to.include({ kind: 'network' });
    }
  });

  it('treats a 5xx on the write like a lost answer', async () => {
    const there = connected();
    const plan = await planFor(there.connection, { 'home-top-picks': 12 });
    there.emulator.faults.add({ operation: 'UpdateCampaign', error: { name: 'InternalFailure', status: 500 } });
    expect(await outcomeOf(there, plan)).to.deep.include({ kind: 'unknown', sentAt: NOON });
    expect(written(there)).to.have.length(1);
  });

  it('waits out trouble while it watches, and ends at what does not pass', async () => {
    const there = connected();
    const plan = await planFor(there.connection, { 'home-top-picks': 12 });
    const throttle = (at: ChangeEvent) => {
      // More than the SDK itself tries.
      if (at.type === 'sent')
        there.emulator.faults.add({ operation: 'DescribeCampaign', error: { name: 'ThrottlingException' }, times: 4 });
    };
    expect(await outcomeAfter(there, plan, throttle)).to.include({ kind: 'done', after: 12 });

    const denied = connected();
    const deny = (at: ChangeEvent) => {
      if (at.type === 'pending') denied.emulator.faults.add({ operation: 'DescribeCampaign', error: { name: 'ExpiredTokenException' } });
    };
    const outcome = await outcomeAfter(denied, await planFor(denied.connection, { 'home-top-picks': 12 }), deny);
    expect(outcome).to.include({ kind: 'unknown', sentAt: NOON });
    expect((outcome as Extract<ChangeOutcome, { kind: 'unknown' }>).error).to.include({ kind: 'expired' });
  });

  it('stops watching at the deadline', async () => {
    const there = connected({ durations: { campaignUpdate: 10_000 } });
    const plan = await planFor(there.connection, { 'home-top-picks': 12 });
    const outcome = await outcomeOf(there, plan, { deadlineSeconds: 120 });
    expect(outcome).to.include({ kind: 'unknown', sentAt: NOON });
    expect((outcome as Extract<ChangeOutcome, { kind: 'unknown' }>).error.message).to.equal(
      `${HOME}: the update was not settled within 120 s`,
    );
    expect(there.emulator.clock.now()).to.equal(NOON + 120);
  });

  it('counts the deadline in seconds that were waited, not in those of a clock that runs 3,600 times as fast', async () => {
    const there = connected({ durations: { campaignUpdate: 8 * 3600 } });
    const plan = await planFor(there.connection, { 'home-top-picks': 12 });
    const wait = async (seconds: number) => there.emulator.clock.advance(seconds * 3600);
    expect(await outcomeOf(there, plan, { pollSeconds: 1, wait })).to.include({ kind: 'done', settledAt: NOON + 8 * 3600 });
  });

  it('does not wait for an update that another one has overtaken', async () => {
    const there = connected();
    const plan = await planFor(there.connection, { 'home-top-picks': 12 });
    const wait = async () => {
      there.emulator.clock.advance(400);
      await there.connection.updateCampaignMinimum(HOME, 20);
    };
    expect(await outcomeOf(there, plan, { wait }), 'ours was done before').to.include({ kind: 'done', after: 12 });

    const failing = connected();
    failing.emulator.faults.add({ operation: 'UpdateCampaign', outcome: 'CREATE FAILED', reason: 'x', times: 1 });
    const overtake = async () => {
      failing.emulator.clock.advance(400);
      await failing.connection.updateCampaignMinimum(HOME, 20);
    };
    const outcome = await outcomeOf(failing, await planFor(failing.connection, { 'home-top-picks': 12 }), { wait: overtake });
    expect(outcome).to.include({ kind: 'unknown' });
    expect((outcome as Extract<ChangeOutcome, { kind: 'unknown' }>).error.name).to.equal('SupersededError');
  });

  it('when cancelled, starts no further write, and says what it knows of those under way', async () => {
    const there = connected();
    const plan = await planFor(there.connection, { 'home-top-picks': 12, 'checkout-addons': 9, 'search-rerank': 5, 'email-next-best': 1 });
    const cancel = new AbortController();
    const describe = there.connection.describeCampaign;
    // The second read hangs until it is cancelled.
    const connection: Connection = {
      ...there.connection,
      describeCampaign: (arn, options) => (arn === CHECKOUT ? cancelled(options?.signal) : describe(arn, options)),
    };
    there.calls.length = 0;
    const { record } = await finished(
      apply({ ...there, connection }, plan, {
        signal: cancel.signal,
        wait: async (_, signal) => {
          cancel.abort();
          signal!.throwIfAborted();
        },
      }),
    );
    const kinds = Object.fromEntries(record.outcomes.map(({ arn, kind }) => [arn, kind]));
    expect(kinds[CHECKOUT]).to.equal('not-started');
    expect(record.outcomes).to.have.length(4);
    for (const outcome of record.outcomes) {
      const sent = there.calls.some(({ operation, input }) => operation === 'UpdateCampaign' && input.campaignArn === outcome.arn);
      expect(outcome.kind, outcome.arn).to.equal(sent ? 'unknown' : 'not-started');
    }
    expect(Object.values(kinds)).to.include('unknown');
  });

  it('sends nothing when it is cancelled before it began', async () => {
    const there = connected();
    const plan = await planFor(there.connection, { 'home-top-picks': 12 });
    there.calls.length = 0;
    expect(await outcomeOf(there, plan, { signal: AbortSignal.abort() })).to.deep.equal({ kind: 'not-started', arn: HOME });
    expect(there.calls).to.be.empty;
  });

  it('sends nothing of a plan that was altered', async () => {
    const there = connected();
    const plan = await planFor(there.connection, { 'home-top-picks': 12 });
    there.calls.length = 0;
    const altered = JSON.parse(JSON.stringify(plan)) as { changes: { call: { input: { minProvisionedTPS: number } } }[] };
    altered.changes[0]!.call.input.minProvisionedTPS = 400;
    const error = await rejection((async () => finished(apply(there, altered as unknown as ChangePlan)))());
    expect(error).to.include({ name: 'PlanAlteredError', expected: plan.hash });
    expect(there.calls).to.be.empty;
    expect(await outcomeOf(there, JSON.parse(JSON.stringify(plan)) as ChangePlan), 'a way through JSON alters nothing').to.include({
      kind: 'done',
    });
  });

  it('applies what was checked, whatever becomes of the plan afterwards', async () => {
    const there = connected();
    const plan = structuredClone(await planFor(there.connection, { 'home-top-picks': 12 }));
    const { hash } = plan;
    const events = apply(there, plan);
    const change = plan.changes[0] as { after: { minimum: number }; call: { input: { minProvisionedTPS: number } } };
    change.after.minimum = 400;
    change.call.input.minProvisionedTPS = 400;
    const { record } = await finished(events);
    expect(written(there)).to.deep.equal([{ campaignArn: HOME, minProvisionedTPS: 12 }]);
    expect(hashOf(record.plan)).to.equal(hash);
    expect(record.plan.changes[0]!.call!.input).to.be.frozen;
  });

  it('leaves blocked changes and unchanged minimums out', async () => {
    const there = connected();
    const plan = await planFor(there.connection, { 'home-top-picks': 12, 'checkout-addons': 501, 'search-rerank': 20 });
    const { record } = await finished(apply(there, plan));
    expect(record.outcomes.map(({ arn }) => arn)).to.deep.equal([HOME]);
    expect(written(there).map(({ campaignArn }) => campaignArn)).to.not.include(SEARCH);
  });

  it('begins with the first look at its events, and ends like a cancel when one looks away', async () => {
    const there = connected();
    const plan = await planFor(there.connection, { 'home-top-picks': 12 });
    there.calls.length = 0;
    const events = apply(there, plan, { wait: (_seconds: number, signal: AbortSignal | undefined) => cancelled(signal) });
    expect(there.calls).to.be.empty;
    for await (const { type } of events) if (type === 'pending') break;
    const looks = there.calls.length;
    there.emulator.clock.advance(300);
    await there.connection.describeCampaign(HOME);
    expect(there.calls, 'nobody watches any more').to.have.length(looks + 1);
  });
});

/** Never answers; rejects when it is cancelled. */
function cancelled(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

async function outcomeAfter(there: Connected, plan: ChangePlan, meanwhile: (event: ChangeEvent) => void): Promise<ChangeOutcome> {
  for await (const event of apply(there, plan)) {
    meanwhile(event);
    if (event.type === 'settled') return event.outcome;
  }
  throw new Error('it never settled');
}

/** The write's answer never comes back; AWS took it, or did not. */
function withLostAnswer(taken: boolean): Connected {
  const there = connected();
  const { emulator } = there;
  const send = emulator.fetch.bind(emulator);
  emulator.fetch = async (request) => {
    if (!request.headers.get('x-amz-target')?.endsWith('UpdateCampaign')) return send(request);
    if (taken) await send(request);
    throw new TypeError('Failed to fetch');
  };
  return there;
}
