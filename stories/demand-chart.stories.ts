import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../components/demand-chart/define.js';
import type { DemandChart } from '../components/demand-chart/demand-chart.js';
import { plannedDemand, withGap, type PlannedDemand } from './planned-demand.js';
import { seededDemand, shapes } from './seeded-demand.js';
import { arnOf } from './seeded-fleet.js';

interface Args {
  /** Demand with its frontier, advice and costs; unset while it is read. */
  planned?: PlannedDemand | undefined;
  current?: number | undefined;
  minimum?: number | undefined;
  kind?: DemandChart['kind'];
  hasRates?: boolean;
}

const shopFront = seededDemand(shapes.eveningPeak, { seed: 20 });
const topPicks = plannedDemand(shopFront, { current: 40 });

export default {
  title: 'Capacity/Demand chart',
  component: 'personalize-demand-chart',
  args: { planned: topPicks, current: 40, hasRates: true, kind: 'campaign' },
  render: ({ planned, current, minimum, kind, hasRates }) =>
    html`<personalize-demand-chart
      .series=${planned?.series}
      .frontier=${planned?.frontier}
      .recommended=${planned && planned.frontier.windows > 0 ? planned.recommendation.minimum : undefined}
      .costPerMonth=${hasRates ? planned?.costPerMonth : undefined}
      .current=${current}
      .minimum=${minimum}
      .kind=${kind ?? 'campaign'}
      .arn=${arnOf('home-top-picks')}
      time-zone="Europe/Berlin"
    ></personalize-demand-chart>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const chartIn = (canvas: HTMLElement): DemandChart => canvas.querySelector('personalize-demand-chart')!;
const one = <E extends Element = HTMLElement>(chart: DemandChart, selector: string): E => {
  const found = chart.renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`nothing fits ${selector}`);
  return found;
};
const partOf = (chart: DemandChart, part: string): string => one(chart, `[part=${part}]`).textContent.trim();
const check = (claim: boolean, words: string): void => {
  if (!claim) throw new Error(words);
};
const told = (chart: DemandChart): Promise<CustomEvent<{ minimum: number }>> =>
  new Promise((resolve) =>
    chart.addEventListener('minimum-change', (event) => resolve(event as CustomEvent<{ minimum: number }>), { once: true }),
  );
/** The grip stands there once the chart has its place on the page. */
const gripOf = async (chart: DemandChart): Promise<HTMLElement> => {
  await chart.updateComplete;
  return one(chart, '[role=slider].grip');
};

/** Forty are paid for, eleven would do. Keys on the grip move the line, and every figure follows. */
export const FarAboveThePeak: Story = {
  play: async ({ canvasElement }) => {
    const chart = chartIn(canvasElement),
      grip = await gripOf(chart),
      before = partOf(chart, 'cost');
    const change = told(chart);
    grip.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageUp', bubbles: true, cancelable: true }));
    const { minimum } = (await change).detail;
    await chart.updateComplete;
    check(minimum === topPicks.recommendation.minimum + 5, `a Page key moves by five, not to ${minimum}`);
    check(partOf(chart, 'cost') !== before, 'a higher minimum has another cost');
    check(grip.getAttribute('aria-valuetext')!.startsWith(`${minimum} TPS`), 'the grip says the minimum in words');
  },
};

/** The live minimum is lower than what is advised: more is paid, less is at risk. */
export const TooLow: Story = { args: { planned: plannedDemand(shopFront, { current: 4 }), current: 4 } };

/** At the floor nearly everything rests on autoscaling. */
export const AtTheFloor: Story = { args: { minimum: 1 } };

/** A number that is no minimum: it stays in the field, the message says what would be right, and the last good one stays. */
export const WrongNumber: Story = {
  play: async ({ canvasElement }) => {
    const chart = chartIn(canvasElement);
    await chart.updateComplete;
    const field = one<HTMLInputElement>(chart, '#field');
    field.value = '2.5';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await chart.updateComplete;
    check(field.value === '2.5', 'what was typed stays');
    check(field.getAttribute('aria-invalid') === 'true', 'the field is marked');
    check(one(chart, '#help').textContent.includes('500'), 'the message names the range');
    check(chart.minimum === undefined, 'the minimum stays');
  },
};

/** Hours that CloudWatch has nothing for are white between dotted edges, and named. */
export const WithGaps: Story = {
  args: { planned: plannedDemand(withGap(withGap(shopFront, 290, 9), 220, 3), { current: 40 }) },
};

/** Calls that were throttled are counted apart, and the page says which metric a number came from. */
export const CountedFromTwoMetrics: Story = {
  args: {
    planned: plannedDemand(
      {
        ...shopFront,
        metrics: [
          { name: 'GetRecommendations', requests: 4_210_377 },
          { name: 'GetPersonalizedRanking', requests: 88_120 },
        ],
        errors4xx: shopFront.requests.map((_, window) => (window % 200 === 0 ? 31 : 0)),
        messages: ['Some of the requested data is not yet available.'],
      } as PlannedDemand['series'],
      { current: 40 },
    ),
  },
};

/** The hours as a table: for whoever reads better than sees. */
export const AsTable: Story = {
  play: async ({ canvasElement }) => {
    const chart = chartIn(canvasElement);
    await chart.updateComplete;
    const toggle = one<HTMLButtonElement>(chart, '[aria-expanded]');
    toggle.click();
    await chart.updateComplete;
    check(toggle.getAttribute('aria-expanded') === 'true', 'the button says that the table is open');
    check(chart.renderRoot.querySelectorAll('tbody tr').length >= 168, 'a week has 168 hours');
  },
};

/** As much as CloudWatch keeps at 5 minutes. */
export const NineWeeks: Story = {
  args: { planned: plannedDemand(seededDemand(shapes.eveningPeak, { seed: 20, days: 63 }), { current: 40 }) },
  play: async ({ canvasElement }) => {
    const chart = chartIn(canvasElement);
    await chart.updateComplete;
    one<HTMLButtonElement>(chart, '.segment button').click();
    await chart.updateComplete;
    check(one(chart, '.range').textContent.includes('Sept'), 'the whole range begins in September');
  },
};

/** One day of a mailing, told by the hour. */
export const OneDay: Story = {
  args: { planned: plannedDemand(seededDemand(shapes.mailings, { seed: 61, days: 1 }), { current: 8 }), current: 8 },
};

/** A domain recommender: the minimum is requests a second. */
export const OfRecommender: Story = {
  args: {
    planned: plannedDemand(seededDemand(shapes.productPages, { seed: 5 }), { current: 6, freePerHour: 6000 }),
    current: 6,
    kind: 'recommender',
  },
};

/** Nobody told the rates: risk and idle capacity are known, money is not. */
export const WithoutRates: Story = { args: { hasRates: false } };

/** Not one request in two weeks. */
export const NoRequest: Story = {
  args: { planned: plannedDemand(seededDemand(shapes.mailings, { seed: 7, silentDays: 14 }), { current: 2 }), current: 2 },
};

/** No window was measured. */
export const NothingMeasured: Story = {
  args: { planned: plannedDemand(seededDemand(shapes.mailings, { seed: 7, measuredDays: 0 }), { current: 2 }), current: 2 },
};

/** Demand is still being read: everything has its place. */
export const Waiting: Story = { args: { planned: undefined } };

/** In a column of 320 px: fewer labels, never smaller ones, and the figures right under the line. */
export const Narrow: Story = {
  decorators: [
    (story) => html`<div ${ref((column) => (column as HTMLElement | undefined)?.style.setProperty('max-width', '320px'))}>${story()}</div>`,
  ],
};
