import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { html } from 'lit';
import '../components/bill-reconciliation/define.js';
import type { BillReconciliation } from '../components/bill-reconciliation/bill-reconciliation.js';
import { PRESETS } from '../pricing/presets.js';
import { book, BY_SERVICE, COSTS, DOMAIN_REPORT, onCampaigns, onRecommenders, REPORT, workload, WRONG } from './billed-months.js';

export default {
  title: 'Estimate/Bill reconciliation',
  component: 'personalize-bill-reconciliation',
  args: { estimate: onCampaigns, workload, book },
  render: ({ estimate, workload, book }) =>
    html`<personalize-bill-reconciliation .estimate=${estimate} .workload=${workload} .book=${book}></personalize-bill-reconciliation>`,
} satisfies Meta<BillReconciliation>;

type Story = StoryObj<BillReconciliation>;

const elementIn = (canvasElement: HTMLElement): BillReconciliation => canvasElement.querySelector('personalize-bill-reconciliation')!;

/** As somebody who pastes: the field holds it, the element reads it. */
async function paste(canvasElement: HTMLElement, text: string, part: string): Promise<BillReconciliation> {
  const element = elementIn(canvasElement);
  await element.updateComplete;
  const field = element.renderRoot.querySelector('textarea')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.settled;
  await element.updateComplete;
  expect(element.renderRoot.querySelector(`[part='${part}']`)).not.to.equal(null);
  return element;
}

/** Nothing read yet: where to find a bill. */
export const Empty: Story = {};

/** A Cost and Usage Report: quantities, so the differences are split. */
export const Report: Story = { play: async ({ canvasElement }) => void (await paste(canvasElement, REPORT, 'rows')) };

/** Cost Explorer's download: costs without quantities, several months and regions, other services' types kept apart. */
export const CostsAlone: Story = { play: async ({ canvasElement }) => void (await paste(canvasElement, COSTS, 'apart')) };

/** Grouped by service, with Japanese headers: one cost for all of it. */
export const ByService: Story = { play: async ({ canvasElement }) => void (await paste(canvasElement, BY_SERVICE, 'unknown')) };

/** Recommenders: tiers that begin anew each hour, and a unit that we don't know. */
export const Recommenders: Story = {
  args: { estimate: onRecommenders, workload: PRESETS['deck-domain'] },
  play: async ({ canvasElement }) => void (await paste(canvasElement, DOMAIN_REPORT, 'rows')),
};

/** Cells that can't be read: where they are, and what would be valid; what was pasted stays. */
export const Wrong: Story = {
  play: async ({ canvasElement }) => {
    const element = await paste(canvasElement, WRONG, 'failure');
    expect(element.renderRoot.querySelector('textarea')?.value).to.equal(WRONG);
  },
};

/** A large file on its way in. */
export const Reading: Story = {
  play: async ({ canvasElement }) => {
    const element = elementIn(canvasElement);
    const file = new File(['x'], 'billing-2026-10.csv');
    // Bytes that never come.
    file.stream = () => new ReadableStream();
    void element.read(file);
    await element.updateComplete;
    expect(element.renderRoot.querySelector("[part='reading']")).not.to.equal(null);
  },
};

/** A bill, and no estimate to set it beside. */
export const NoEstimate: Story = {
  args: { estimate: undefined as never },
  play: async ({ canvasElement }) => void (await paste(canvasElement, REPORT, 'no-estimate')),
};
