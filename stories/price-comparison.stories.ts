import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../components/price-comparison/define.js';
import type { PriceComparison } from '../components/price-comparison/price-comparison.js';
import { until } from '../test/until.js';
import { EVERYTHING, priced, SPLIT, WITH_RANKING } from './priced-workloads.js';

const EXAMPLE = priced();

export default {
  title: 'Estimate/Price comparison',
  component: 'personalize-price-comparison',
  render: ({ comparison, workload, selected }) =>
    html`<personalize-price-comparison
      .comparison=${comparison}
      .workload=${workload}
      selected=${selected ?? 'domain'}
    ></personalize-price-comparison>`,
} satisfies Meta<PriceComparison>;

type Story = StoryObj<PriceComparison>;

/** AWS's example 1 in four ways; choosing one tells the host. */
export const FourWays: Story = {
  args: { ...EXAMPLE, selected: 'domain' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('personalize-price-comparison')!;
    let told: string | undefined;
    element.addEventListener('offering-change', ({ detail }: CustomEventInit<{ offering: string }>) => (told = detail?.offering), {
      once: true,
    });
    element.renderRoot.querySelector<HTMLInputElement>('input[value="custom"]')!.click();
    await element.updateComplete;
    expect(told).to.equal('custom');
    expect(element.renderRoot.querySelectorAll('.chosen').length).to.equal(1);
  },
};

/** Two offerings can't serve: one for a ranked list, one for all three placements. */
export const TwoCannot: Story = { args: { ...WITH_RANKING, selected: 'custom' } };

/** Every offering can serve, batch is the cheapest. */
export const AllFour: Story = { args: { ...EVERYTHING, selected: 'batch' } };

/** Lists for everyone in batch, real time for what can't be computed ahead: cheaper than any offering alone. Its lines are opened. */
export const Split: Story = {
  args: { ...SPLIT, selected: 'custom' },
  play: async ({ canvasElement }) => {
    const { renderRoot } = canvasElement.querySelector('personalize-price-comparison')!;
    await until(() => renderRoot.querySelector('[part="split-lines"]') !== null, 'the split is found');
    renderRoot.querySelector<HTMLElement>('[part="split-lines"] summary')!.click();
    expect(renderRoot.querySelector<HTMLDetailsElement>('[part="split-lines"]')!.open).to.be.true;
  },
};

/** A column of 320 px in somebody else's colours. */
export const NarrowAndBranded: Story = {
  args: { ...EXAMPLE, selected: 'domain' },
  render: ({ comparison, workload, selected }) =>
    html`<div
      ${ref((column) => {
        const { style } = (column as HTMLElement | undefined) ?? {};
        style?.setProperty('inline-size', '320px');
        style?.setProperty('--personalize-accent', 'light-dark(#20603d, #ffb224)');
        style?.setProperty('--personalize-radius', '0');
      })}
    >
      <personalize-price-comparison
        .comparison=${comparison}
        .workload=${workload}
        selected=${selected ?? 'domain'}
      ></personalize-price-comparison>
    </div>`,
};

/** Nothing priced yet. */
export const Empty: Story = {};
