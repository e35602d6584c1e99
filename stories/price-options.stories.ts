import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { html } from 'lit';
import '../components/price-options/define.js';
import type { PriceOptionsForm } from '../components/price-options/price-options.js';
import { parsePriceBook } from '../pricing/parse-price-book.js';
import { priceBook } from '../pricing/price-book.js';

export default {
  title: 'Estimate/Price options',
  component: 'personalize-price-options',
  render: ({ options, book }) => html`<personalize-price-options .options=${options} .book=${book}></personalize-price-options>`,
} satisfies Meta<PriceOptionsForm>;

type Story = StoryObj<PriceOptionsForm>;

/** Nothing added: list prices. */
export const Empty: Story = {};

/** Discounts on two meters and overall, consumption tax, yen at a typed rate. */
export const Filled: Story = {
  args: {
    options: {
      discounts: [{ meter: 'recommender-users', percent: 20 }, { meter: 'tps-hours', percent: 12.5 }, { percent: 5 }],
      tax: { name: '消費税', percent: 10 },
      secondCurrency: { code: 'JPY', rate: '151.20', date: '2026-11-20' },
    },
  },
};

/** What can't be read stays, is marked and explained. */
export const Wrong: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('personalize-price-options')!;
    for (const [id, typed] of [
      ['overall', '110'],
      ['rate', '151,2.0'],
    ] as const) {
      const input = element.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
      input.value = typed;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('.error')).to.have.length(2);
  },
};

/** A book that includes tax: none can be added. */
export const TaxIncluded: Story = { args: { book: parsePriceBook({ ...priceBook('us-east-1'), taxIncluded: true }) } };
