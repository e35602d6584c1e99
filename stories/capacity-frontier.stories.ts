import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../components/capacity-frontier/define.js';
import { CapacityFrontier } from '../components/capacity-frontier/capacity-frontier.js';
import { plannedDemand, withGap, type PlannedDemand } from './planned-demand.js';
import { seededDemand, shapes } from './seeded-demand.js';
import { arnOf } from './seeded-fleet.js';

interface Args {
  /** Demand with its frontier, advice and costs; unset while it is read. */
  planned?: PlannedDemand | undefined;
  current?: number | undefined;
  minimum?: number | undefined;
  kind?: CapacityFrontier['kind'];
  hasRates?: boolean;
}

const shopFront = seededDemand(shapes.eveningPeak, { seed: 20 });
const topPicks = plannedDemand(shopFront, { current: 40 });

export default {
  title: 'Capacity/Frontier',
  component: 'personalize-capacity-frontier',
  args: { planned: topPicks, current: 40, hasRates: true, kind: 'campaign' },
  render: ({ planned, current, minimum, kind, hasRates }) =>
    html`<personalize-capacity-frontier
      .frontier=${planned?.frontier}
      .recommended=${planned && planned.frontier.windows > 0 ? planned.recommendation.minimum : undefined}
      .costPerMonth=${hasRates ? planned?.costPerMonth : undefined}
      .current=${current}
      .minimum=${minimum}
      .kind=${kind ?? 'campaign'}
      .arn=${arnOf('home-top-picks')}
      budget="0.001"
    ></personalize-capacity-frontier>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const shown = async (canvas: HTMLElement): Promise<CapacityFrontier> => {
  const element = canvas.querySelector('personalize-capacity-frontier')!;
  await element.updateComplete;
  return element;
};
const one = <E extends Element = HTMLElement>(element: CapacityFrontier, selector: string): E => {
  const found = element.renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`nothing fits ${selector}`);
  return found;
};
const partOf = (element: CapacityFrontier, part: string): string => one(element, `[part=${part}]`).textContent.trim();

/** Forty are paid for, eleven would do. The keys walk from minimum to minimum, and Enter takes one. */
export const FarAboveThePeak: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement),
      field = one(element, '.field'),
      before = partOf(element, 'lead'),
      press = (key: string): boolean => field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    press('ArrowRight');
    await element.updateComplete;
    const next = topPicks.recommendation.minimum + 1;
    expect(field.ariaValueNow).to.equal(String(next));
    expect(partOf(element, 'lead')).to.equal(before);
    const told: number[] = [];
    element.addEventListener('minimum-change', ({ detail }) => told.push(detail.minimum));
    press('Enter');
    expect(told).to.deep.equal([next]);
    await element.updateComplete;
    expect(partOf(element, 'lead')).not.to.equal(before);
  },
};

/** The live minimum is lower than what is advised, and hours are missing from the evidence. */
export const TooLow: Story = {
  args: { planned: plannedDemand(withGap(withGap(shopFront, 290, 9), 220, 3), { current: 4 }), current: 4 },
};

/** A minimum far beyond the curve was tried elsewhere: the axis reaches it. */
export const BeyondTheCurve: Story = { args: { minimum: 75 } };

/** A domain recommender: up to its free requests a minimum costs nothing. */
export const OfRecommender: Story = {
  args: {
    planned: plannedDemand(seededDemand(shapes.productPages, { seed: 5 }), { current: 6, freePerHour: 6000 }),
    current: 6,
    kind: 'recommender',
  },
};

/** Nobody told the rates: the TPS-hours of a month stand along. */
export const WithoutRates: Story = { args: { hasRates: false } };

/** More minimums than pixels: dots stand apart, the line goes through all. */
export const SevenHundredTps: Story = {
  args: {
    planned: plannedDemand({ ...shopFront, requests: shopFront.requests.map((each) => each * 45) }, { current: 650 }),
    current: 650,
  },
};

/** Demand that is always below 1: the floor covers it. */
export const CoveredByTheFloor: Story = {
  args: { planned: plannedDemand(seededDemand(shapes.smallAndSmooth, { seed: 3 }), { current: 2 }), current: 2 },
};

/** One window is all that is known: each share is plainly told, on a scale from zero. */
export const OneWindow: Story = {
  args: {
    planned: plannedDemand({ start: shopFront.start, windowSeconds: 300, requests: Float64Array.of(3000) }, { current: 5 }),
    current: 5,
  },
};

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

class WithoutItsChart extends CapacityFrontier {
  protected override loadDrawing(): Promise<never> {
    return Promise.reject(new Error('The network is gone.'));
  }
}
if (!customElements.get('story-frontier-without-chart')) customElements.define('story-frontier-without-chart', WithoutItsChart);

/** The chart's code could not be loaded: the sentences and the table are there. */
export const ChartFails: Story = {
  render: ({ planned, current }) =>
    html`<story-frontier-without-chart
      .frontier=${planned?.frontier}
      .recommended=${planned?.recommendation.minimum}
      .costPerMonth=${planned?.costPerMonth}
      .current=${current}
    ></story-frontier-without-chart>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<WithoutItsChart>('story-frontier-without-chart')!;
    await element.updateComplete;
    one<HTMLButtonElement>(element, '[aria-expanded]').click();
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('tbody tr').length).to.equal(40);
  },
};

/** In a column of 320 px, with its numbers as rows. */
export const Narrow: Story = {
  decorators: [
    (story) => html`<div ${ref((column) => (column as HTMLElement | undefined)?.style.setProperty('max-width', '320px'))}>${story()}</div>`,
  ],
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    one<HTMLButtonElement>(element, '[aria-expanded]').click();
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('tbody tr').length).to.equal(40);
  },
};
