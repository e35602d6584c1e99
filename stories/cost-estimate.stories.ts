import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../components/cost-estimate/define.js';
import type { CostEstimate } from '../components/cost-estimate/cost-estimate.js';
import { until } from '../test/until.js';
import { BEYOND_KNOWN_TIERS, EVERYTHING, priced, WITH_RANKING, WITHOUT_TRAINING, type Priced } from './priced-workloads.js';

const EXAMPLE = priced();

const of = ({ workload, comparison }: Priced, offering: keyof Priced['comparison']['offerings']): Partial<CostEstimate> => ({
  workload,
  comparison,
  estimate: comparison.offerings[offering],
});

const estimateIn = (canvas: HTMLElement): CostEstimate => canvas.querySelector('personalize-cost-estimate')!;

const openAll = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  const element = estimateIn(canvasElement);
  await until(() => element.renderRoot.querySelector('.open') !== null, 'there are lines');
  for (const button of element.renderRoot.querySelectorAll<HTMLButtonElement>('.open')) button.click();
  await until(() => !element.renderRoot.querySelector('.open[aria-expanded="false"]'), 'every line is open');
};

export default {
  title: 'Estimate/Cost estimate',
  component: 'personalize-cost-estimate',
  render: ({ estimate, workload, comparison, options, show }) =>
    html`<personalize-cost-estimate
      .estimate=${estimate}
      .workload=${workload}
      .comparison=${comparison}
      .options=${options}
      show=${show ?? 'all'}
    ></personalize-cost-estimate>`,
} satisfies Meta<CostEstimate>;

type Story = StoryObj<CostEstimate>;

/** AWS's example 1: 1,328.74 USD in three lines; the users' line opens to its two tiers. */
export const Domain: Story = {
  args: of(EXAMPLE, 'domain'),
  play: async ({ canvasElement }) => {
    const element = estimateIn(canvasElement);
    element.renderRoot.querySelectorAll<HTMLButtonElement>('.open')[1]!.click();
    await element.updateComplete;
    expect([...element.renderRoot.querySelectorAll('.tier .sum')].map((sum) => sum.textContent)).to.deep.equal(['823.50', '395.28']);
  },
};

/** The cheapest way: the sentence says what the next one would cost more. */
export const Cheapest: Story = { args: of(EXAMPLE, 'custom') };

/** "About": some rates could not be verified. */
export const About: Story = { args: of(EXAMPLE, 'custom-v2'), play: openAll };

/** "At most": the last known rate stands in for lower ones. */
export const AtMost: Story = { args: of(BEYOND_KNOWN_TIERS, 'domain') };

/** "At least": training is missing. */
export const AtLeast: Story = { args: of(WITHOUT_TRAINING, 'custom') };

/** An offering that can't serve the workload has reasons and no total. */
export const CannotServe: Story = { args: of(WITH_RANKING, 'domain') };

/** Every kind of line, opened. */
export const Everything: Story = { args: of(EVERYTHING, 'domain'), play: openAll };

/** The answer alone, as a page's head. */
export const AnswerAlone: Story = { args: { ...of(EXAMPLE, 'domain'), show: 'answer' } };

/** In a column of 320 px the table becomes rows. */
export const NarrowColumn: Story = {
  args: of(EXAMPLE, 'domain'),
  render: ({ estimate, workload, comparison }) =>
    html`<div ${ref((column) => (column as HTMLElement | undefined)?.style.setProperty('inline-size', '320px'))}>
      <personalize-cost-estimate .estimate=${estimate} .workload=${workload} .comparison=${comparison}></personalize-cost-estimate>
    </div>`,
  play: openAll,
};

/** A planning session in Japan: a negotiated discount, consumption tax, and yen at a rate that somebody typed. */
export const WithOptions: Story = {
  args: {
    ...of(EXAMPLE, 'domain'),
    options: {
      discounts: [{ percent: 5 }, { meter: 'additional-recommendations', percent: 20 }],
      tax: { name: '消費税', percent: 10 },
      secondCurrency: { code: 'JPY', rate: '151.20', date: '2026-11-20' },
    },
  },
};

/** Nothing priced yet. */
export const Empty: Story = {};
