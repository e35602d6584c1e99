import { expect } from 'chai';
import { html } from 'lit';
import { asksOf, isAgreed } from '../../components/change-review/agreement.js';
import type { ChangeReview } from '../../components/change-review/change-review.js';
import '../../components/change-review/define.js';
import { recordRows } from '../../components/change-review/record-rows.js';
import { stepsOf } from '../../components/change-review/steps.js';
import type { PlannerEvents } from '../../components/events.js';
import type { ChangeOutcome, ChangeRecord } from '../../src/provisioning/change-event.js';
import type { ChangePlan } from '../../src/provisioning/change-plan.js';
import { undoPlan } from '../../src/provisioning/undo-plan.js';
import { planChanges } from '../../src/provisioning/plan-changes.js';
import { arnOf, connected, NOON, type Connected } from '../aws/connected.js';
import { expectAccessible, fixture, once } from '../fixture.js';
import { campaign, DAILY_PEAK, planFor, PRICES } from '../provisioning/planned.js';
import { until } from '../until.js';

const HOME = arnOf('home-top-picks'),
  CHECKOUT = arnOf('checkout-addons');

const reviewOf = (plan: ChangePlan | undefined, there?: Connected, more: Partial<ChangeReview> = {}): Promise<ChangeReview> =>
  fixture<ChangeReview>(
    html`<personalize-change-review
      lang="en"
      .plan=${plan}
      .connection=${there?.connection}
      .approvedBy=${'platform-oncall'}
      .pollSeconds=${0.005}
      .records=${more.records ?? []}
      .timeZone=${'Europe/Berlin'}
    ></personalize-change-review>`,
  );

const all = (review: ChangeReview, selector: string): HTMLElement[] => [...review.renderRoot.querySelectorAll<HTMLElement>(selector)];
const one = (review: ChangeReview, selector: string): HTMLElement => {
  const found = review.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in ${review.renderRoot.textContent}`);
  return found;
};
const said = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();
const button = (review: ChangeReview): HTMLButtonElement => one(review, '.agreement .main') as HTMLButtonElement;
const type = async (review: ChangeReview, text: string, field = 0): Promise<void> => {
  const input = all(review, '.ask input')[field] as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await review.updateComplete;
};
const written = ({ calls }: Connected) => calls.filter(({ operation }) => operation === 'UpdateCampaign').map(({ input }) => input);

const applied = (target: EventTarget) => once<CustomEvent<PlannerEvents['change-applied']>>(target, 'change-applied');

/** Lets emulated time pass whenever something waits for it, until the promise is there. */
async function meanwhile<T>({ emulator }: Connected, promise: Promise<T>): Promise<T> {
  let isOver = false;
  void promise.finally(() => (isOver = true));
  await until(() => {
    emulator.clock.advance(10);
    return isOver;
  }, 'the promise is kept');
  return promise;
}

describe('personalize-change-review', () => {
  it('says how to get a plan while there is none', async () => {
    const review = await reviewOf(undefined);
    expect(said(one(review, '.empty'))).to.contain('No plan to review');
    await expectAccessible(review);
  });

  it('reads like a diff: name, reason, old and new, the exact call, money and guardrails', async () => {
    const targets = [{ arn: HOME, minimum: 30, frontier: DAILY_PEAK, reason: 'idle at night' }];
    const review = await reviewOf(planChanges([campaign('home-top-picks', 40)], targets, {}, PRICES), connected());
    expect(said(one(review, '.title'))).to.equal('Review 1 change');
    expect(said(one(review, '.named'))).to.equal('home-top-picks campaign, lower the minimum');
    expect(said(one(review, '.why'))).to.equal('No 5 minutes that were measured asked for more than 30 TPS on average. “idle at night”');
    expect([said(one(review, 'del')), said(one(review, 'ins'))]).to.deep.equal(['minProvisionedTPS 40', 'minProvisionedTPS 30']);
    const [head, body] = one(review, 'pre').textContent!.split('\n\n');
    expect(head).to.equal('POST personalize.us-east-1.amazonaws.com\nX-Amz-Target: AmazonPersonalize.UpdateCampaign');
    expect(JSON.parse(body!)).to.deep.equal({ campaignArn: HOME, minProvisionedTPS: 30 });
    expect(said(one(review, '.money'))).to.equal(
      '\u2212732.00 USD / month Cost 4,928.00 →to 4,196.00 Requests at risk none →to none Checks 4 of 4 met ' +
        '30 is a whole number from 1 up.It is no more than 500 requests a second, the limit of one campaign.AWS takes an update of it now.' +
        'It is a campaign, so it can be written from here. These say whether AWS can take the change. Cost and risk are yours to weigh.',
    );
    const checks = one(review, '.checks') as HTMLDetailsElement;
    expect(checks.open).to.be.false;
    checks.querySelector('summary')!.click();
    expect(checks.open).to.be.true;
    await expectAccessible(review);
    expect(button(review).disabled, 'within the budget one press is enough').to.be.false;
    expect(said(button(review))).to.equal('Apply 1 change');
    await expectAccessible(review);
  });

  it('says what a raise costs, a day and a year, and is agreed to by name', async () => {
    const there = connected();
    const review = await reviewOf(await planFor(there.connection, { 'checkout-addons': 5 }), there);
    // 5 TPS for 23 of 24 hours, 30 in the last: 6.0417 against 3.1667 TPS on average.
    expect(said(one(review, '.flag'))).to.equal(
      'This costs more. 420.90 USD a month for as long as it stays: 13.80 a day, 5,050.80 a year.',
    );
    expect(said(one(review, '.ask'))).to.equal('Change 1 costs more. To agree, type checkout-addons');
    for (const [text, isEnough] of [
      ['', false],
      ['checkout-addon', false],
      ['Checkout-addons', false],
      [' checkout-addons ', true],
    ] as const) {
      await type(review, text);
      expect(button(review).disabled, JSON.stringify(text)).to.equal(!isEnough);
    }
    await expectAccessible(review);
  });

  it('says of another name that it is not the one, once Enter or leaving the field says it is meant', async () => {
    const there = connected();
    const review = await reviewOf(await planFor(there.connection, { 'checkout-addons': 5 }), there);
    const input = one(review, '.ask input');
    const answer = () => [said(one(review, '.wrong')), input.getAttribute('aria-invalid'), one(review, '.ask .input').matches('.bad')];
    const FINE = ['', 'false', false];
    const leave = async (): Promise<void> => {
      input.dispatchEvent(new FocusEvent('blur'));
      await review.updateComplete;
    };
    await leave();
    expect(answer(), 'empty is not wrong').to.deep.equal(FINE);
    await type(review, 'wrong-name');
    expect(answer(), 'still being typed').to.deep.equal(FINE);
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await review.updateComplete;
    const WRONG = '“wrong-name” is not checkout-addons';
    expect(answer()).to.deep.equal([WRONG, 'true', true]);
    expect(said(one(review, '[role=status]'))).to.equal(WRONG);
    expect(said(one(review, `#${input.getAttribute('aria-describedby')}`))).to.equal(WRONG);
    expect((input as HTMLInputElement).value).to.equal('wrong-name');
    await expectAccessible(review);
    await type(review, 'checkout-addons');
    expect(answer()).to.deep.equal(FINE);
    await type(review, 'search');
    expect(answer(), 'typed anew').to.deep.equal(FINE);
    await leave();
    expect(answer()).to.deep.equal(['“search” is not checkout-addons', 'true', true]);
    expect(written(there)).to.be.empty;
  });

  it('does not go by Enter before every name is typed, each in its own field', async () => {
    const there = connected();
    const review = await reviewOf(await planFor(there.connection, { 'checkout-addons': 5, 'search-rerank': 4 }), there);
    expect(all(review, '.ask').map(said)).to.deep.equal([
      'Change 1 costs more. To agree, type checkout-addons',
      'Change 2 ends above the risk budget. To agree, type search-rerank',
    ]);
    await type(review, 'checkout-addons', 0);
    const form = one(review, 'form') as HTMLFormElement;
    form.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await review.updateComplete;
    expect(review.renderRoot.querySelector('[part=progress]')).to.equal(null);
    expect(written(there)).to.be.empty;
    await type(review, 'search-rerank', 1);
    const done = applied(review);
    form.requestSubmit();
    expect((await meanwhile(there, done)).detail.record.outcomes.map(({ kind }) => kind)).to.deep.equal(['done', 'done']);
  });

  it('agrees, applies once however often it is pressed, and moves the keyboard to the progress', async () => {
    const there = connected();
    const plan = await planFor(there.connection, { 'home-top-picks': 30 });
    const review = await reviewOf(plan, there);
    const approved: PlannerEvents['plan-approved'][] = [];
    review.addEventListener('plan-approved', ({ detail }) => approved.push(detail));
    const done = applied(document);
    const apply = button(review);
    apply.click();
    apply.click();
    (apply.form as HTMLFormElement).requestSubmit();
    await review.updateComplete;
    expect(approved).to.deep.equal([{ plan, approvedBy: 'platform-oncall' }]);
    await until(() => review.shadowRoot!.activeElement?.id === 'progress', 'the progress has the keyboard');
    expect(said(one(review, '#progress'))).to.equal('Applying 1 change');
    expect(review.renderRoot.querySelector('.agreement'), 'nothing is left to press').to.equal(null);

    const { record } = (await meanwhile(there, done)).detail;
    await review.updateComplete;
    expect(record.outcomes[0]).to.include({ kind: 'done', before: 40, after: 30 });
    expect(written(there)).to.have.length(1);
    expect(said(one(review, '#progress'))).to.equal('1 change done');
    expect(said(one(review, '.title'))).to.equal('1 change, applied');
    expect(all(review, '.steps > li').map(({ className }) => className)).to.deep.equal(['done', 'done', 'done', 'done', 'done']);
    expect(said(one(review, '[role=status]'))).to.equal('Finished: 1 of 1 done.');
    await expectAccessible(review);
  });

  it('says what serves while an update is on its way', async () => {
    const there = connected();
    const review = await reviewOf(await planFor(there.connection, { 'home-top-picks': 30 }), there);
    button(review).click();
    await until(() => all(review, '.steps .current:nth-child(3)').length === 1, 'the update is pending');
    expect(said(one(review, '.end'))).to.equal('Updating serves at 40 until then');
    expect(one(review, '.steps .current').getAttribute('aria-current')).to.equal('step');
    expect(said(all(review, '.steps > li')[0]!)).to.equal('Read again 13:00:00, still 40');
    await expectAccessible(review);
    await meanwhile(there, applied(review));
  });

  it('leaves alone what changed since the review, says so, and offers to review it again', async () => {
    const there = connected();
    const review = await reviewOf(await planFor(there.connection, { 'home-top-picks': 30 }), there);
    await there.connection.updateCampaignMinimum(HOME, 33);
    there.emulator.clock.advance(300);
    const done = applied(review);
    button(review).click();
    await meanwhile(there, done);
    await review.updateComplete;
    expect(said(one(review, '.said'))).to.equal(
      'home-top-picks changed since your review (minimum 40, now 33). Nothing was written; review it again.',
    );
    expect(said(one(review, '.steps .halted'))).to.match(/^Read again stopped here \d\d:\d\d:\d\d, now 33$/);
    const asked = once(review, 'review-request');
    one(review, '.end .link').click();
    await asked;
    expect(written(there)).to.deep.equal([{ campaignArn: HOME, minProvisionedTPS: 33 }]);
  });

  it('says which action AWS denied, with its words and the request', async () => {
    const there = connected({ faults: [{ operation: 'UpdateCampaign', error: { name: 'AccessDeniedException', message: 'not yours' } }] });
    const review = await reviewOf(await planFor(there.connection, { 'home-top-picks': 30 }), there);
    const done = applied(review);
    button(review).click();
    await meanwhile(there, done);
    await review.updateComplete;
    expect(said(one(review, '.said'))).to.match(
      new RegExp(
        `^home-top-picks: AWS refused personalize:UpdateCampaign\\. Nothing was written\\. Allow personalize:UpdateCampaign on ${HOME}, then apply again\\. AccessDeniedException: not yours \\(request [0-9a-f-]{36}\\)$`,
      ),
    );
    await expectAccessible(review);
  });

  it('stops: sends no more, and does not claim to know how what was sent will end', async () => {
    const there = connected();
    const review = await reviewOf(await planFor(there.connection, { 'home-top-picks': 30 }), there);
    button(review).click();
    await until(() => all(review, '.steps .current:nth-child(3)').length === 1, 'the update is pending');
    const done = applied(review);
    const stop = one(review, '.section-head .link') as HTMLButtonElement;
    expect(said(one(review, `#${stop.getAttribute('aria-describedby')}`))).to.equal(
      'Sends no more and stops watching; what was sent, AWS finishes.',
    );
    stop.click();
    expect((await done).detail.record.outcomes[0]).to.include({ kind: 'unknown', arn: HOME, sentAt: NOON });
    await review.updateComplete;
    expect(said(one(review, '.said'))).to.match(
      /^How home-top-picks ended is not known\. It was sent at 13:00:00, and AWS finishes what it took/,
    );
  });

  it('goes on when it leaves the page, and tells the end once, from where the plan is shown by then', async () => {
    const there = connected();
    const plan = await planFor(there.connection, { 'home-top-picks': 30 });
    const first = await reviewOf(plan, there);
    button(first).click();
    await until(() => all(first, '.steps .current:nth-child(3)').length === 1, 'the update is pending');
    first.remove();
    const told: Element[] = [];
    first.addEventListener('change-applied', () => told.push(first));
    const second = await reviewOf(plan, there);
    second.addEventListener('change-applied', () => told.push(second));
    expect(said(one(second, '#progress')), 'it picks the run up').to.equal('Applying 1 change');
    expect(second.renderRoot.querySelector('.agreement'), 'and does not offer to start it again').to.equal(null);
    await meanwhile(there, applied(second));
    expect(told).to.deep.equal([second]);
    expect(written(there)).to.have.length(1);
  });

  it('tells the end to its own listeners when no page shows the plan', async () => {
    const there = connected();
    const review = await reviewOf(await planFor(there.connection, { 'home-top-picks': 30 }), there);
    button(review).click();
    await until(() => written(there).length === 1, 'the update was sent');
    review.remove();
    expect((await meanwhile(there, applied(review))).detail.record.outcomes[0]).to.include({ kind: 'done' });
  });

  it('keeps a running plan in sight when another is handed in, and applies one after the other', async () => {
    const there = connected();
    const review = await reviewOf(await planFor(there.connection, { 'home-top-picks': 30 }), there);
    const done = applied(review);
    button(review).click();
    await until(() => written(there).length === 1, 'the update was sent');
    review.plan = await planFor(there.connection, { 'email-next-best': 1 });
    await review.updateComplete;
    expect(said(one(review, '.obstacle'))).to.equal('Another plan is being applied. This one can be applied when that has settled.');
    expect(button(review).disabled).to.be.true;
    expect(said(one(review, '.run .name'))).to.equal('home-top-picks');
    await meanwhile(there, done);
    await review.updateComplete;
    expect(review.renderRoot.querySelector('.obstacle')).to.equal(null);
  });

  it('applies nothing of a plan that was altered', async () => {
    const there = connected();
    const plan = { ...(await planFor(there.connection, { 'home-top-picks': 30 })), hoursPerMonth: 1 };
    const review = await reviewOf(plan, there);
    there.calls.length = 0;
    button(review).click();
    await until(() => all(review, '[role=alert]').length === 1, 'the alert is shown');
    expect(said(one(review, '[role=alert]'))).to.equal(
      'This plan was altered after it was made Its hash no longer fits, so nothing was sent. Plan and review again.',
    );
    expect(there.calls).to.be.empty;
  });

  it('can be looked at without a connection, and puts a plan away', async () => {
    const plan = planChanges([campaign('home-top-picks', 40)], [{ arn: HOME, minimum: 30, frontier: DAILY_PEAK }], {}, PRICES);
    const review = await reviewOf(plan);
    expect(button(review).disabled).to.be.true;
    expect(said(one(review, '.obstacle'))).to.equal('Without a connection to AWS nothing can be applied.');
    const discarded = once<CustomEvent<PlannerEvents['plan-discarded']>>(review, 'plan-discarded');
    one(review, '.head .button').click();
    expect((await discarded).detail.plan).to.equal(plan);
  });

  it('blocks with the way out, and has no button where nothing can be written', async () => {
    const targets = [
      { arn: HOME, minimum: 640, frontier: DAILY_PEAK },
      { arn: CHECKOUT, minimum: 2.5, frontier: DAILY_PEAK },
    ];
    const plan = planChanges([campaign('home-top-picks', 40), campaign('checkout-addons', 2)], targets, {}, PRICES);
    const review = await reviewOf(plan, connected());
    expect(all(review, '.flag').map(said)).to.deep.equal([
      'Not in this plan. 640 is above 500 requests a second, what AWS serves one campaign unless it raised the quota. Choose 500, or split the traffic over campaigns.',
      'Not in this plan. 2.5 is not a whole number from 1 up. Choose 3 instead.',
    ]);
    expect(all(review, '.amount .figure').map(said)).to.deep.equal(['0.00', '0.00']);
    expect(review.renderRoot.querySelector('.agreement .main')).to.equal(null);
    expect(said(one(review, '.obstacle'))).to.equal('Nothing in this plan can be written.');
    await expectAccessible(review);
  });

  it('asks for the way back, of one and of all', async () => {
    const there = connected();
    const plan = await planFor(there.connection, { 'home-top-picks': 30, 'search-rerank': 30 });
    const review = await reviewOf(plan, there);
    await type(review, 'search-rerank');
    const done = applied(review);
    button(review).click();
    const { record } = (await meanwhile(there, done)).detail;
    await review.updateComplete;
    const asked: PlannerEvents['undo-request'][] = [];
    review.addEventListener('undo-request', ({ detail }) => asked.push(detail));
    one(review, '.section-head .link').click();
    all(review, '.end .link')[1]!.click();
    all(review, '.record .link')[0]!.click();
    expect(asked).to.deep.equal([
      { record, arn: undefined },
      { record, arn: arnOf('search-rerank') },
      { record, arn: HOME },
    ]);
    review.records = [record];
    await review.updateComplete;
    expect(all(review, '.record tbody tr'), 'the host took the record up: it is not shown twice').to.have.length(2);
  });

  it('offers no way back of what was there already', async () => {
    const there = connected();
    const review = await reviewOf(await planFor(there.connection, { 'home-top-picks': 30, 'search-rerank': 30 }), there);
    await type(review, 'search-rerank');
    await there.connection.updateCampaignMinimum(HOME, 30);
    there.emulator.clock.advance(3600);
    const done = applied(review);
    button(review).click();
    expect((await meanwhile(there, done)).detail.record.outcomes[0]).to.include({ kind: 'done', arn: HOME, sentAt: undefined });
    await review.updateComplete;
    expect(all(review, '.run .end').map(said)).to.deep.equal(['Done', 'Done Undo']);
    expect(all(review, '.record .back').map(said)).to.deep.equal(['', 'search-rerank Undo: back to 20']);
    expect(said(one(review, '.record .predicted'))).to.equal('none');
    expect(review.renderRoot.querySelector('.section-head .link'), 'one alone is no "all"').to.equal(null);
  });

  it('numbers the changes in a narrow review too', async () => {
    const there = connected();
    const review = await reviewOf(await planFor(there.connection, { 'home-top-picks': 30, 'checkout-addons': 5 }), there);
    review.style.inlineSize = '320px';
    const [number, name] = [one(review, '.change .number'), one(review, '.change .name')].map((each) => each.getBoundingClientRect());
    expect(number!.width).to.be.above(0);
    expect(number!.right, 'before the name').to.be.below(name!.left);
    expect((number!.top + number!.bottom) / 2, 'on its line').to.be.within(name!.top, name!.bottom);
  });

  it('keeps the keyboard where the work goes on', async () => {
    const there = connected();
    const review = await reviewOf(await planFor(there.connection, { 'home-top-picks': 30 }), there);
    const focused = () => review.shadowRoot!.activeElement?.id;
    const done = applied(review);
    button(review).focus();
    button(review).click();
    await until(() => all(review, '.steps .current:nth-child(3)').length === 1, 'the update is pending');
    one(review, '.section-head .link').focus();
    const { record } = (await meanwhile(there, done)).detail;
    await review.updateComplete;
    expect(focused(), 'the button to stop is gone').to.equal('progress');
    one(review, '.end .link').focus();
    review.plan = undoPlan(record);
    await review.updateComplete;
    expect(focused(), 'another plan is to be read from its head').to.equal('title');
  });

  it('speaks Japanese', async () => {
    const there = connected();
    const review = await reviewOf(await planFor(there.connection, { 'checkout-addons': 5 }), there);
    review.locale = 'ja';
    await review.updateComplete;
    expect(said(one(review, '.title'))).to.equal('1 件の変更を確認');
    expect(said(button(review))).to.equal('1 件の変更を適用');
    expect(said(one(review, '.ask'))).to.equal('変更 1 は料金が増えます。同意する場合は checkout-addons と入力');
    await expectAccessible(review);
  });
});

describe('asksOf(plan)', () => {
  const plan = (minimum: number, frontier?: typeof DAILY_PEAK) =>
    planChanges([campaign('home', 31)], [{ arn: arnOf('home'), minimum, frontier }], {}, PRICES);

  for (const [minimum, frontier, reason] of [
    [40, DAILY_PEAK, 'costs-more'],
    [40, undefined, 'cost-unknown'],
    [30, undefined, 'risk-unknown'],
    [5, DAILY_PEAK, 'over-budget'],
    [30, DAILY_PEAK, undefined],
    [501, DAILY_PEAK, undefined],
    [31, undefined, undefined],
  ] as const)
    it(`31 to ${minimum} ${frontier ? '' : 'without demand '}asks ${reason ?? 'nothing'}`, () =>
      expect(asksOf(plan(minimum, frontier)).map((ask) => ask.reason)).to.deep.equal(reason ? [reason] : []));

  it('is agreed to without a word where nothing is asked', () => expect(isAgreed([], new Map())).to.be.true);
});

describe('stepsOf(progress, now)', () => {
  const states = (progress: Parameters<typeof stepsOf>[0]) => stepsOf(progress, 100).map(({ state }) => state);
  const outcome = (kind: 'refused' | 'drifted' | 'failed' | 'not-started') => ({ kind, arn: 'a' }) as ChangeOutcome;
  const done = { kind: 'done', arn: 'a', before: 2, after: 1, sentAt: 3, settledAt: 90 } as const;

  it('goes from one to the next', () => {
    expect(states({ at: {} })).to.deep.equal(['to-come', 'to-come', 'to-come', 'to-come', 'to-come']);
    expect(states({ at: { reading: 1 } })).to.deep.equal(['current', 'to-come', 'to-come', 'to-come', 'to-come']);
    expect(states({ at: { reading: 1, read: 2, sent: 3 } })).to.deep.equal(['done', 'current', 'to-come', 'to-come', 'to-come']);
    expect(states({ at: { reading: 1, read: 2, sent: 3, pending: 4, 'in-progress': 9 } })).to.deep.equal([
      'done',
      'done',
      'done',
      'current',
      'to-come',
    ]);
  });

  it('halts where it got to', () => {
    expect(states({ at: { reading: 1, read: 2, settled: 2 }, outcome: outcome('drifted') })[0]).to.equal('halted');
    expect(states({ at: { reading: 1, read: 2, sent: 3, settled: 4 }, outcome: outcome('refused') })[1]).to.equal('halted');
    expect(
      states({ at: { reading: 1, read: 2, sent: 3, pending: 4, 'in-progress': 5, settled: 6 }, outcome: outcome('failed') })[3],
    ).to.equal('halted');
    expect(states({ at: { settled: 1 }, outcome: outcome('not-started') })).to.not.include('halted');
  });

  it('is done to the end, and skips what was not needed', () => {
    const at = { reading: 1, read: 2, sent: 3, pending: 4, 'in-progress': 34, settled: 90 };
    expect(stepsOf({ at, outcome: done }, 100)).to.deep.equal([
      { id: 'read', state: 'done', at: 2 },
      { id: 'sent', state: 'done', at: 3 },
      { id: 'pending', state: 'done', seconds: 30 },
      { id: 'in-progress', state: 'done', seconds: 56 },
      { id: 'active', state: 'done', at: 90 },
    ]);
    expect(states({ at: { reading: 1, read: 2, settled: 2 }, outcome: { ...done, sentAt: undefined } })).to.deep.equal([
      'done',
      'to-come',
      'to-come',
      'to-come',
      'done',
    ]);
  });

  it('counts on while it runs', () => expect(stepsOf({ at: { reading: 1, read: 2, sent: 3, pending: 40 } }, 100)[2]!.seconds).to.equal(60));
});

describe('recordRows(records)', () => {
  const record = (before: number, after: number, finishedAt: number, kind: 'done' | 'drifted' = 'done'): ChangeRecord => ({
    plan: planChanges([campaign('home', before)], [{ arn: arnOf('home'), minimum: after }], {}, PRICES),
    approvedBy: 'me',
    approvedAt: finishedAt,
    finishedAt,
    outcomes: [
      kind === 'done'
        ? { kind, arn: arnOf('home'), before, after, sentAt: finishedAt, settledAt: finishedAt }
        : { kind, arn: arnOf('home'), expected: before, found: 99 },
    ],
  });

  it('offers the way back of the last thing that was done, and says what came after the others', () => {
    const rows = recordRows([record(8, 5, 5, 'drifted'), record(10, 8, 4), record(20, 10, 3), record(10, 20, 2), record(3, 10, 1)]);
    expect(rows.map(({ undo }) => undo)).to.deep.equal([
      { kind: 'none' },
      { kind: 'offer' },
      { kind: 'changed' },
      { kind: 'undone', at: 3 },
      { kind: 'changed' },
    ]);
  });

  it('takes what was there already for a look at the resource, not for a change of ours', () => {
    const there = (after: number, at: number): ChangeRecord => {
      const { outcomes, ...rest } = record(99, after, at);
      return { ...rest, outcomes: outcomes.map((outcome) => ({ ...outcome, sentAt: undefined }) as ChangeOutcome) };
    };
    const undosOf = (...records: ChangeRecord[]) => recordRows(records).map(({ undo }) => undo.kind);
    expect(undosOf(there(8, 5), record(10, 8, 4)), 'ours still stands').to.deep.equal(['none', 'offer']);
    expect(undosOf(there(7, 5), record(10, 8, 4)), 'somebody changed it').to.deep.equal(['none', 'changed']);
    expect(undosOf(record(8, 10, 6), there(8, 5), record(10, 8, 4)), 'ours was taken back').to.deep.equal(['offer', 'none', 'undone']);
  });
});
