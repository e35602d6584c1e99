import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { html } from 'lit';
import '../components/break-even/define.js';
import type { BreakEvenChart } from '../components/break-even/break-even.js';
import { PRESETS } from '../pricing/presets.js';
import { until } from '../test/until.js';

const EXAMPLE = PRESETS['deck-domain'];

export default {
  title: 'Estimate/Break-even',
  component: 'personalize-break-even',
  render: ({ workload, along, selected }) =>
    html`<personalize-break-even
      .workload=${workload}
      along=${along ?? 'users'}
      selected=${selected ?? 'domain'}
    ></personalize-break-even>`,
} satisfies Meta<BreakEvenChart>;

type Story = StoryObj<BreakEvenChart>;

const textOf = (element: BreakEvenChart, selector: string): string => element.renderRoot.querySelector(selector)?.textContent.trim() ?? '';
const drawn = async (canvasElement: HTMLElement): Promise<BreakEvenChart> => {
  const element = canvasElement.querySelector('personalize-break-even')!;
  await until(() => textOf(element, '.told') !== '', 'the crossings are told');
  return element;
};

/** AWS's example 1: domain costs less than v2 up to 300,000 users. Walking to the right tells what each costs at the next point. */
export const AlongUsers: Story = {
  args: { workload: EXAMPLE, selected: 'domain' },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    const [, next] = element.renderRoot.querySelectorAll<HTMLButtonElement>('.turn');
    next!.click();
    await element.updateComplete;
    expect(textOf(element, '[role="status"]')).to.match(/1,000,000/);
  },
};

/** Requests scaled by one factor, with the table open: two crossings in the chart, one far beyond it. */
export const AlongRequests: Story = {
  args: { workload: EXAMPLE, along: 'requests', selected: 'domain' },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    element.renderRoot.querySelector<HTMLButtonElement>('.tools button')!.click();
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('tbody tr').length).to.be.greaterThan(5);
  },
};

/** Longer evenings for a video service: the hours of the busiest band, taken from idle time. */
export const AlongPeakHours: Story = { args: { workload: PRESETS.vod, along: 'peakHours', selected: 'domain' } };

/** Two million readers: the workload itself stands where the rates for users are not known. */
export const BeyondKnownRates: Story = { args: { workload: PRESETS['news-site'], selected: 'domain' } };

/** The chosen offering can't serve a ranked list: no line has the accent. */
export const ChosenCannotServe: Story = { args: { workload: PRESETS.marketplace, selected: 'domain' } };

/** A batch job alone costs the same in every offering. */
export const AllTheSame: Story = { args: { workload: PRESETS['deck-batch'], selected: 'batch' } };

/** There are no requests that could be moved. */
export const NoRequests: Story = { args: { workload: PRESETS['deck-batch'], along: 'requests', selected: 'batch' } };

/** Nothing described yet: the place is kept. */
export const Empty: Story = {};
