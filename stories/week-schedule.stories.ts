import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../components/week-schedule/define.js';
import type { WeekScheduleView } from '../components/week-schedule/week-schedule.js';
import type { ScheduleOptions } from '../components/week-schedule/plan.js';
import type { PlannedEvent } from '../src/capacity/plan-events.js';
import type { DemandSeries } from '../src/demand/demand-series.js';
import { instantOf } from '../src/demand/time-zone.js';
import { until } from '../test/until.js';
import { BOOK, HOURS_PER_MONTH } from './planned-demand.js';
import { SEEN_UNTIL, seededDemand, shapes } from './seeded-demand.js';
import { arnOf } from './seeded-fleet.js';

interface Args {
  /** Unset while it is read. */
  series?: DemandSeries | undefined;
  options?: ScheduleOptions;
  current?: number | undefined;
  kind?: WeekScheduleView['kind'];
  timeZone?: string;
  plannedEvents?: readonly PlannedEvent[];
  minimums?: readonly number[] | undefined;
}

const priced: ScheduleOptions = { changesPerDay: 4, price: { book: BOOK, hoursPerMonth: HOURS_PER_MONTH, otherTpsHours: 16_000 } };
const ZONE = 'Europe/Berlin';
const office = seededDemand(shapes.officeHours, { seed: 4, days: 42 });
/** Saturday and Sunday, raised by hand. */
const weekendAtNine = Array.from({ length: 168 }, (_, hour) => (hour >= 120 ? 9 : 4));

export default {
  title: 'Capacity/Week schedule',
  component: 'personalize-week-schedule',
  args: { series: office, options: priced, current: 30, timeZone: ZONE, kind: 'campaign', plannedEvents: [], minimums: undefined },
  render: ({ series, options, current, kind, timeZone, plannedEvents, minimums }) =>
    html`<personalize-week-schedule
      .series=${series}
      .options=${options ?? {}}
      .current=${current}
      .kind=${kind ?? 'campaign'}
      .plannedEvents=${plannedEvents ?? []}
      .minimums=${minimums}
      .arn=${arnOf('home-top-picks')}
      time-zone=${timeZone ?? 'UTC'}
    ></personalize-week-schedule>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const all = <E extends Element = HTMLElement>(element: WeekScheduleView, selector: string): E[] => [
  ...element.renderRoot.querySelectorAll<E>(selector),
];
const one = <E extends Element = HTMLElement>(element: WeekScheduleView, selector: string): E => {
  const [found] = all<E>(element, selector);
  if (!found) throw new Error(`nothing fits ${selector}`);
  return found;
};
/** The element, once its schedule is calculated. */
const planned = async (canvas: HTMLElement): Promise<WeekScheduleView> => {
  const element = canvas.querySelector('personalize-week-schedule')!;
  await element.updateComplete;
  await until(() => element.renderRoot.querySelector('[part=notes], [part=table], .keys') !== null, 'the schedule is calculated');
  await element.updateComplete;
  return element;
};
const press = async (element: WeekScheduleView, key: string, more: KeyboardEventInit = {}): Promise<void> => {
  one(element, '.cell[tabindex="0"]').dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
  await element.updateComplete;
};

/** Office hours: nights and weekends need little. Keys choose hours and change them; what it costs follows. */
export const ScheduleBetter: Story = {
  play: async ({ canvasElement }) => {
    const element = await planned(canvasElement),
      told: boolean[] = [];
    element.addEventListener('schedule-change', ({ detail }) => told.push(detail.isCalculated));
    await press(element, 'ArrowRight');
    await press(element, 'ArrowDown', { shiftKey: true });
    await press(element, '+');
    expect(told).to.deep.equal([false]);
    expect(one(element, '[role=status]').textContent).to.match(/minimum \d/);
    await press(element, 'z', { ctrlKey: true });
    expect(told).to.deep.equal([false, true]);
  },
};

/** The same every hour: no hour asks for another minimum. */
export const OneNumberBetter: Story = {
  args: { series: seededDemand(shapes.smallAndSmooth, { seed: 3, days: 28 }), current: 2 },
  play: async ({ canvasElement }) => {
    await planned(canvasElement);
  },
};

/** Bursts come at any hour: what a schedule saves, it risks. */
export const RisksMore: Story = {
  args: { series: seededDemand(shapes.bursty, { seed: 11, days: 28 }), current: 12 },
  play: async ({ canvasElement }) => {
    await planned(canvasElement);
  },
};

/** A person made it otherwise: cost and risk of both. */
export const Edited: Story = {
  args: { minimums: weekendAtNine },
  play: async ({ canvasElement }) => {
    await planned(canvasElement);
  },
};

/** A flash sale on Friday evening and a launch on Monday; one that the form refuses. */
export const WithEvents: Story = {
  args: {
    plannedEvents: [
      { name: 'Flash sale', start: instantOf('2026-11-27T18:00', ZONE), end: instantOf('2026-11-28T00:00', ZONE), minimum: 40 },
      { start: instantOf('2026-11-30T09:00', ZONE), end: instantOf('2026-11-30T12:00', ZONE), minimum: 4 },
    ],
  },
  play: async ({ canvasElement }) => {
    const element = await planned(canvasElement);
    one<HTMLButtonElement>(element, 'form button').click();
    await element.updateComplete;
    await until(() => all(element, '.events .error').length === 2, 'the form says what is missing');
  },
};

/** Clocks go back on 25 October: the hour after two comes twice that day. */
export const DaylightSavingWeek: Story = {
  args: {
    series: seededDemand(shapes.eveningPeak, { seed: 20, days: 28, end: Date.UTC(2026, 10, 2) / 1000 }),
  },
  play: async ({ canvasElement }) => {
    const element = await planned(canvasElement);
    one<HTMLButtonElement>(element, '[aria-expanded]').click();
    await element.updateComplete;
    expect(all(element, '[part=table] tbody tr').length).to.equal(168);
  },
};

/** Beyond 500 TPS levels are tried in steps, and numbers still fit. */
export const SevenHundredTps: Story = {
  args: { series: { ...office, requests: office.requests.map((each) => each * 60) }, current: 900 },
  play: async ({ canvasElement }) => {
    await planned(canvasElement);
  },
};

/** A domain recommender: what its free requests cover is never given up. */
export const OfRecommender: Story = {
  args: {
    series: seededDemand(shapes.productPages, { seed: 5, days: 28 }),
    options: { ...priced, freePerHour: 4000 },
    kind: 'recommender',
    current: 6,
  },
  play: async ({ canvasElement }) => {
    await planned(canvasElement);
  },
};

/** Nobody told the rates: what is billed stands for the money. */
export const WithoutRates: Story = {
  args: { options: { changesPerDay: 4 } },
  play: async ({ canvasElement }) => {
    await planned(canvasElement);
  },
};

/** Nine days: a week to learn from, and none to judge by. */
export const TooLittleData: Story = {
  args: { series: seededDemand(shapes.eveningPeak, { seed: 20, days: 9 }) },
  play: async ({ canvasElement }) => {
    await planned(canvasElement);
  },
};

/** No window was measured. */
export const NoData: Story = {
  args: { series: seededDemand(shapes.mailings, { seed: 7, days: 21, measuredDays: 0, end: SEEN_UNTIL }) },
  play: async ({ canvasElement }) => {
    await planned(canvasElement);
  },
};

/** Demand is still being read: everything has its place. */
export const Loading: Story = { args: { series: undefined } };

/** In a column of 340 px days are columns. */
export const Narrow: Story = {
  decorators: [
    (story) => html`<div ${ref((column) => (column as HTMLElement | undefined)?.style.setProperty('max-width', '340px'))}>${story()}</div>`,
  ],
  play: async ({ canvasElement }) => {
    const element = await planned(canvasElement);
    await until(() => all(element, '.transposed').length === 1, 'days are columns');
    expect(all(element, '.cells').length).to.equal(24);
  },
};
