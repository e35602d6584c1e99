import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../components/minimum-recommendation/define.js';
import type { MinimumRecommendation } from '../components/minimum-recommendation/minimum-recommendation.js';
import { recommendMinimum } from '../src/capacity/recommend-minimum.js';
import { byTheMinute, observed, scaledByDay, type Trouble } from './observed-demand.js';
import { BOOK, HOURS_PER_MONTH, plannedDemand, withGap } from './planned-demand.js';
import { seededDemand, shapes } from './seeded-demand.js';
import { arnOf } from './seeded-fleet.js';

type Args = Pick<MinimumRecommendation, 'recommendation' | 'kind' | 'show' | 'name' | 'arn' | 'scaling' | 'history' | 'price'>;

const shopFront = seededDemand(shapes.eveningPeak, { seed: 20 });
const advice = (options: Parameters<typeof plannedDemand>[1]): Args['recommendation'] => plannedDemand(shopFront, options).recommendation;

/** Four weeks with bursts above a minimum of 8, of which latency, errors and minutes were read. */
const bursting = seededDemand({ ...shapes.eveningPeak, bursts: { perDay: 2.5, tps: 9 } }, { seed: 7, days: 28 });
const PRICE = { book: BOOK, hoursPerMonth: HOURS_PER_MONTH, otherTpsHours: 16_000 };
const read = (lateWindows: Trouble['lateWindows'], minuteDays = 15): Partial<Args> => {
  const scaling = observed(bursting, { minimum: 8, lateWindows });
  const { recommendation } = plannedDemand(bursting, { current: 8, scaling, minutes: byTheMinute(bursting, minuteDays) });
  return { recommendation, scaling, show: 'reasons' };
};

export default {
  title: 'Capacity/Minimum recommendation',
  component: 'personalize-minimum-recommendation',
  args: { kind: 'campaign', show: 'all', name: 'home-top-picks', arn: arnOf('home-top-picks') },
  render: ({ recommendation, kind, show, name, arn, scaling, history, price }) =>
    html`<personalize-minimum-recommendation
      .recommendation=${recommendation}
      .kind=${kind}
      .show=${show}
      .name=${name}
      .arn=${arn}
      .scaling=${scaling}
      .history=${history}
      .price=${price}
      time-zone="Europe/Berlin"
    ></personalize-minimum-recommendation>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const told = (target: EventTarget, name: string): Promise<CustomEvent<{ arn: string; minimum: number }>> =>
  new Promise((resolve) => target.addEventListener(name, (event) => resolve(event as CustomEvent), { once: true }));
const check = (claim: boolean, words: string): void => {
  if (!claim) throw new Error(words);
};

/** Forty are paid for. Taking the advice tells the host, first for the chart, then for the plan. */
export const Lower: Story = {
  args: { recommendation: advice({ current: 40 }) },
  play: async ({ canvasElement, args }) => {
    const element = canvasElement.querySelector('personalize-minimum-recommendation')!;
    await element.updateComplete;
    const [add, use] = element.renderRoot.querySelectorAll('button');
    const shown = told(element, 'minimum-change');
    use!.click();
    check((await shown).detail.minimum === args.recommendation!.minimum, 'the chart gets the recommended minimum');
    const planned = told(element, 'target-change');
    add!.click();
    check((await planned).detail.arn === arnOf('home-top-picks'), 'the plan gets the resource');
  },
};

/** Too low: more is paid, and the sentence says what the risk is instead of. */
export const Raise: Story = { args: { recommendation: advice({ current: 4 }) } };

/** Nothing is live yet. */
export const Set: Story = { args: { recommendation: advice({}) } };

/** It already is what would be advised: no button to add to a plan. */
export const Keep: Story = { args: { recommendation: advice({ current: advice({})!.minimum }) } };

/** A lost request has a value: the minimum at which the bill and the losses are lowest together. */
export const LostRequestsHaveValue: Story = { args: { recommendation: advice({ current: 40, valuePerLostRequest: '0.02' }) } };

/** With headroom, and held to the strict bound: as if autoscaling never helped. */
export const WithHeadroom: Story = {
  args: { recommendation: advice({ current: 40, headroom: 1.2, riskMeasure: 'no-autoscaling', riskBudget: 0.01 }) },
};

/** So little traffic that the floor covers it. */
export const AtTheFloor: Story = {
  args: { recommendation: plannedDemand(seededDemand(shapes.smallAndSmooth, { seed: 91 }), { current: 3 }).recommendation },
};

/** A domain recommender: some of its minimum is free, and writing it is not offered here. */
export const OfRecommender: Story = {
  args: {
    kind: 'recommender',
    name: 'video-top-picks',
    arn: arnOf('video-top-picks', 'recommender'),
    recommendation: recommendMinimum(seededDemand(shapes.productPages, { seed: 5 }), {
      current: 2,
      freePerHour: 6000,
      price: { book: BOOK, hoursPerMonth: HOURS_PER_MONTH, otherTpsHours: 0 },
    }),
  },
};

/** Hours are missing in what the advice rests on. */
export const WithGaps: Story = { args: { recommendation: plannedDemand(withGap(shopFront, 290, 9), { current: 40 }).recommendation } };

/** Without rates there is no money to tell. */
export const WithoutRates: Story = { args: { recommendation: advice({ current: 40, price: undefined }) } };

/** Measured for 18 hours only: no advice, and when there will be one. */
export const TooLittleDemand: Story = {
  args: {
    recommendation: plannedDemand(withGap(seededDemand(shapes.officeHours, { seed: 3, days: 2 }), 0, 30), { current: 4 }).recommendation,
  },
};

/** No window was measured. */
export const NothingMeasured: Story = {
  args: { recommendation: plannedDemand(seededDemand(shapes.officeHours, { seed: 3, measuredDays: 0 }), { current: 4 }).recommendation },
};

/** Demand is still being read. */
export const Waiting: Story = { args: { recommendation: undefined } };

/** The sentence by itself, where a page has buttons of its own. */
export const SentenceAlone: Story = { args: { recommendation: advice({ current: 40 }), show: 'sentence' } };

/** Latency, errors and minutes were read: scaling kept up, its lag is short, and the busiest minute is in the risk. */
export const ScalingKeptUp: Story = { args: read(() => 0) };

/** In many bursts calls were slow and refused, up to a quarter of an hour. */
export const ScalingFellBehind: Story = {
  args: read((burst) => burst % 4),
  play: async ({ canvasElement }) => {
    const { renderRoot, updateComplete } = canvasElement.querySelector('personalize-minimum-recommendation')!;
    await updateComplete;
    renderRoot.querySelector<HTMLElement>('summary')!.click();
    check(renderRoot.querySelectorAll('[part=lag] li').length > 0, 'the bursts that were late are listed');
  },
};

/** Everything was read, and demand never passed the minimum: nothing to learn from. */
export const NeverAboveTheMinimum: Story = {
  args: {
    recommendation: plannedDemand(shopFront, { current: 40, scaling: { kind: 'no-bursts' }, minutes: byTheMinute(shopFront, 14) })
      .recommendation,
    scaling: { kind: 'no-bursts' },
    show: 'reasons',
  },
};

/** Two hours of minutes, and a handful of bursts: each says how much is missing. */
export const LittleWasRead: Story = {
  args: (() => {
    const scaling = observed(shopFront, { minimum: 12, lateWindows: () => 0 });
    return {
      recommendation: plannedDemand(shopFront, { current: 12, scaling, minutes: byTheMinute(shopFront, 1 / 12) }).recommendation,
      scaling,
      show: 'reasons',
    };
  })(),
};

/** Demand has been half as much again for four days: said above the neighbours, with what those days alone would advise. */
export const DemandRose: Story = {
  args: {
    recommendation: plannedDemand(
      scaledByDay(seededDemand(shapes.eveningPeak, { seed: 20, days: 28 }), (day) => (day < 24 ? 1 : 1.7)),
      { current: 12 },
    ).recommendation,
    show: 'reasons',
  },
};

/** Demand grows week by week. */
export const DemandGrows: Story = {
  args: {
    recommendation: plannedDemand(
      scaledByDay(seededDemand(shapes.productPages, { seed: 5, days: 56 }), (day) => 1.08 ** (day / 7)),
      { current: 12 },
    ).recommendation,
    show: 'reasons',
  },
};

/** Five weeks replayed, walk-forward: ours, beside what was set and other policies. */
export const HadYouFollowedIt: Story = {
  args: (() => {
    const history = seededDemand(shapes.eveningPeak, { seed: 20, days: 35 });
    return { recommendation: plannedDemand(shopFront, { current: 40 }).recommendation, history, price: PRICE, show: 'history' };
  })(),
};

/** The demand to replay is still being read: its place is kept. */
export const HistoryWaits: Story = { args: { recommendation: plannedDemand(shopFront, { current: 40 }).recommendation, show: 'history' } };
