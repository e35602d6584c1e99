import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { html } from 'lit';
import { EXAMPLE_WORKLOAD } from '../pricing/presets.js';
import '../components/projection/define.js';
import type { Projection } from '../components/projection/projection.js';
import type { Plan } from '../pricing/plan.js';
import { WITH_RANKING } from './priced-workloads.js';

const projectionIn = (canvas: HTMLElement): Projection => canvas.querySelector('personalize-projection')!;

/** A launch, a quiet quarter, a sale week, and users that grow beyond the last known tier. */
const YEARS: Plan = {
  months: 24,
  startMonth: '2026-12',
  growthPercentPerMonth: { users: 4, requests: 6, ingestion: 2 },
  segments: [
    { name: 'Launch', fromMonth: 1, months: 1, factors: { requests: 2 } },
    { name: 'Quiet quarter', fromMonth: 8, months: 3, factors: { requests: 0.5 } },
    { name: 'Sale week', fromMonth: 20, hours: 168, factors: { requests: 6, ingestion: 2 } },
  ],
};

export default {
  title: 'Estimate/Projection',
  component: 'personalize-projection',
  args: { workload: EXAMPLE_WORKLOAD },
  render: ({ workload, plan, options, offering }) =>
    html`<personalize-projection .workload=${workload} .plan=${plan} .options=${options} .offering=${offering}></personalize-projection>`,
} satisfies Meta<Projection>;

type Story = StoryObj<Projection>;

/** A year as it is today: the fields wait for growth. */
export const Flat: Story = {};

/** Two years, by meter. */
export const Growing: Story = { args: { plan: YEARS, offering: 'domain' } };

/** All offerings as lines, and every month in the table. */
export const Offerings: Story = {
  args: { plan: YEARS, offering: 'domain' },
  play: async ({ canvasElement }) => {
    const element = projectionIn(canvasElement);
    element.renderRoot.querySelectorAll<HTMLButtonElement>('.head .segment button')[1]!.click();
    element.renderRoot.querySelector<HTMLButtonElement>('.show-table')!.click();
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('.months tbody tr')).to.have.length(24);
  },
};

/** Traffic fades: the month in which another offering becomes the cheapest. */
export const OrderTurns: Story = {
  args: { offering: 'custom', plan: { months: 36, startMonth: '2026-12', growthPercentPerMonth: { requests: -10 }, segments: [] } },
};

/** With a discount, consumption tax and yen. */
export const WithOptions: Story = {
  args: {
    plan: YEARS,
    options: {
      discounts: [{ percent: 5 }],
      tax: { name: '消費税', percent: 10 },
      secondCurrency: { code: 'JPY', rate: '151.20', date: '2026-11-20' },
    },
  },
};

/** The offering that was asked for can't serve: the others are told. */
export const CannotServe: Story = { args: { workload: WITH_RANKING.workload, offering: 'domain' } };

/** A field that can't be used is marked; what stands below is of the last valid plan. */
export const Wrong: Story = {
  args: { plan: YEARS },
  play: async ({ canvasElement }) => {
    const element = projectionIn(canvasElement);
    const input = element.renderRoot.querySelector<HTMLInputElement>('#growthPercentPerMonth-users')!;
    input.value = 'a lot';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('.error')).to.have.length(1);
  },
};

/** No workload yet. */
export const Empty: Story = { args: { workload: undefined } };
