import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { html } from 'lit';
import type { ChangeReview } from '../components/change-review/change-review.js';
import '../components/change-review/define.js';
import type { PlannerEvents } from '../components/events.js';
import type { Emulator, Fault } from '../src/emulator/index.js';
import type { ChangeTarget } from '../src/provisioning/plan-changes.js';
import { BLOCKED, earlierRecords, emulatedAws, LOWER, planOf, RAISE, RISKY, UNMEASURED } from './reviewed-plans.js';
import { arnOf } from './seeded-fleet.js';

const reviewIn = (canvas: HTMLElement): ChangeReview => canvas.querySelector('personalize-change-review')!;
const inside = (review: ChangeReview, selector: string): HTMLElement => review.renderRoot.querySelector<HTMLElement>(selector)!;
const emulatorOf = new WeakMap<ChangeReview, Emulator>();

/** A review of targets, on an AWS of its own. */
const reviewed = (targets: readonly ChangeTarget[], faults: readonly Fault[] = []): StoryObj<ChangeReview> => ({
  render: (args) => {
    const review = document.createElement('personalize-change-review');
    const { connection, emulator } = emulatedAws(faults, () => review.isConnected);
    emulatorOf.set(review, emulator);
    Object.assign(
      review,
      { plan: planOf(...targets), connection, approvedBy: 'platform-oncall', pollSeconds: 0.02, timeZone: 'Europe/Berlin' },
      args,
    );
    return html`${review}`;
  },
});

const agree = async (review: ChangeReview): Promise<void> => {
  for (const ask of review.renderRoot.querySelectorAll('.ask')) {
    const field = ask.querySelector('input')!;
    field.value = ask.querySelector('b')!.textContent;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  await review.updateComplete;
};

const press = (review: ChangeReview, selector: string): void => inside(review, selector).click();

/** Looks again until it is so; the emulator's clock stands, so nothing races. */
const shows = async (review: ChangeReview, what: () => boolean): Promise<void> => {
  while (!what()) {
    expect(review.isConnected, 'the story is still on the page').to.be.true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await review.updateComplete;
};

/** Lets emulated time pass until the plan has come to its end. */
const applied = async (review: ChangeReview): Promise<PlannerEvents['change-applied']> => {
  const told = new Promise<PlannerEvents['change-applied']>((resolve) =>
    review.addEventListener('change-applied', ({ detail }) => resolve(detail), { once: true }),
  );
  let isOver = false;
  void told.then(() => (isOver = true));
  await shows(review, () => {
    if (review.renderRoot.querySelector('.steps .current:nth-child(n + 3)')) emulatorOf.get(review)!.clock.advance(60);
    return isOver;
  });
  return told;
};

export default {
  title: 'Capacity/Change review',
  component: 'personalize-change-review',
} satisfies Meta<ChangeReview>;

type Story = StoryObj<ChangeReview>;

/** No plan yet, and nothing on record. */
export const Empty: Story = {
  render: () => html`<personalize-change-review></personalize-change-review>`,
};

/** A plan as one finds it: a saving, a raise that is agreed to by name, one that AWS would not take. */
export const ThreeChanges: Story = {
  ...reviewed([LOWER, RAISE, BLOCKED]),
  play: async ({ canvasElement }) => {
    const review = reviewIn(canvasElement);
    const button = inside(review, '.agreement .main') as HTMLButtonElement;
    expect(button.disabled, 'the raise is not agreed to yet').to.be.true;
    await agree(review);
    expect(button.disabled).to.be.false;
    expect(button.textContent.trim()).to.match(/2/);
  },
};

/** A lowering within the risk budget needs one press and no typing. */
export const OnePress: Story = {
  ...reviewed([LOWER]),
  play: async ({ canvasElement }) => {
    const review = reviewIn(canvasElement);
    expect(review.renderRoot.querySelector('.ask')).to.equal(null);
    expect((inside(review, '.agreement .main') as HTMLButtonElement).disabled).to.be.false;
  },
};

/** A lowering that ends above the risk budget is agreed to by name too. */
export const RisksMore: Story = reviewed([RISKY]);

/** Without measured demand neither cost nor risk is known, and the review says so. */
export const NotMeasured: Story = reviewed([UNMEASURED]);

/** Nothing that could be written. */
export const AllBlocked: Story = reviewed([BLOCKED, { ...LOWER, minimum: 640 }, { ...RAISE, minimum: 2.5 }]);

/** To look at, not to apply. */
export const NoConnection: Story = { ...reviewed([LOWER]), args: { connection: undefined } };

/** One has been taken, the other is pending; both serve on their old minimums. */
export const Applying: Story = {
  ...reviewed([LOWER, RAISE]),
  play: async ({ canvasElement }) => {
    const review = reviewIn(canvasElement);
    await agree(review);
    press(review, '.agreement .main');
    await shows(
      review,
      () =>
        review.renderRoot.querySelectorAll('.steps .current').length === 2 &&
        !review.renderRoot.querySelector('.steps li:nth-child(1).current, .steps li:nth-child(2).current'),
    );
    emulatorOf.get(review)!.clock.advance(112);
    await shows(review, () => review.renderRoot.querySelectorAll('.steps li:nth-child(4).current').length === 2);
    expect(review.shadowRoot!.activeElement?.id, 'the keyboard goes on from the progress').to.equal('progress');
  },
};

/** All done: each can be taken back, and so can all. */
export const Applied: Story = {
  ...reviewed([LOWER, RAISE]),
  play: async ({ canvasElement }) => {
    const review = reviewIn(canvasElement);
    await agree(review);
    press(review, '.agreement .main');
    const { record } = await applied(review);
    expect(record.outcomes.map(({ kind }) => kind)).to.deep.equal(['done', 'done']);
    await review.updateComplete;
    expect(review.renderRoot.querySelectorAll('.run .link')).to.have.length(2);
  },
};

/** Somebody else was quicker: that one is left alone, the other goes on. */
export const Drifted: Story = {
  ...reviewed([LOWER, RAISE]),
  play: async ({ canvasElement }) => {
    const review = reviewIn(canvasElement);
    const { clock } = emulatorOf.get(review)!;
    await review.connection!.updateCampaignMinimum(arnOf('home-top-picks'), 30);
    clock.advance(300);
    await agree(review);
    press(review, '.agreement .main');
    const { record } = await applied(review);
    expect(record.outcomes.map(({ kind }) => kind)).to.deep.equal(['drifted', 'done']);
  },
};

/** What AWS denies is said with the action that is missing; an update that fails leaves the old minimum serving. */
export const DeniedAndFailed: Story = {
  ...reviewed(
    [LOWER, RAISE],
    [
      {
        operation: 'UpdateCampaign',
        arn: arnOf('home-top-picks'),
        error: { name: 'AccessDeniedException', message: 'User: anna is not authorized to perform: personalize:UpdateCampaign' },
      },
      {
        operation: 'UpdateCampaign',
        arn: arnOf('checkout-addons'),
        outcome: 'CREATE FAILED',
        reason: 'Internal failure while provisioning',
      },
    ],
  ),
  play: async ({ canvasElement }) => {
    const review = reviewIn(canvasElement);
    await agree(review);
    press(review, '.agreement .main');
    const { record } = await applied(review);
    expect(record.outcomes.map(({ kind }) => kind)).to.deep.equal(['refused', 'failed']);
  },
};

/** Stopped while the updates were on their way: AWS finishes them, and the review does not claim to know how. */
export const Stopped: Story = {
  ...reviewed([LOWER, RAISE]),
  play: async ({ canvasElement }) => {
    const review = reviewIn(canvasElement);
    await agree(review);
    press(review, '.agreement .main');
    await shows(review, () => review.renderRoot.querySelectorAll('.steps li:nth-child(3).current').length === 2);
    press(review, '.section-head .link');
    await shows(review, () => review.renderRoot.querySelectorAll('.run .risk').length === 2);
  },
};

/** What was applied before, and what came of it. */
export const Record: Story = {
  render: () => html`<personalize-change-review .records=${earlierRecords()} .timeZone=${'Europe/Berlin'}></personalize-change-review>`,
  play: async ({ canvasElement }) => {
    const review = reviewIn(canvasElement);
    const asked = new Promise<PlannerEvents['undo-request']>((resolve) =>
      review.addEventListener('undo-request', ({ detail }) => resolve(detail), { once: true }),
    );
    press(review, '.record .link');
    expect((await asked).arn).to.equal(arnOf('app-feed'));
  },
};
