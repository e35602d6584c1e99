import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { EXAMPLE_WORKLOAD } from '../pricing/presets.js';
import '../components/price-book/define.js';
import type { PriceBookView } from '../components/price-book/price-book.js';
import { DEARER, LIST_FILE, MANY_TIERS, PRIVATE } from './price-books.js';

/** The element, told what properties can't be given as attributes. */
const drawn = (more: Partial<PriceBookView> = {}, look?: (element: PriceBookView) => void) =>
  html`<personalize-price-book
    today="2026-11-25"
    ${ref((element) => {
      if (element) Object.assign(element, more);
      if (element) look?.(element as PriceBookView);
    })}
  ></personalize-price-book>`;

const answering = (body: string, status = 200): Partial<PriceBookView> => ({
  fetch: () => Promise.resolve(new Response(body, { status })),
});

export default {
  title: 'Estimate/Price book',
  component: 'personalize-price-book',
} satisfies Meta<PriceBookView>;

type Story = StoryObj<PriceBookView>;

/** The built-in rates of us-east-1, each with its source. */
export const BuiltIn: Story = { render: () => drawn() };

/** A region without rates says so, and how to get some; the book in use stays. */
export const Empty: Story = {
  render: () => drawn(),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('personalize-price-book')!;
    await element.updateComplete;
    const region = element.renderRoot.querySelector<HTMLSelectElement>('select[part="region"]')!;
    region.value = 'ap-northeast-1';
    region.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[part="empty"]')?.textContent).to.include('ap-northeast-1');
  },
};

/** A book that takes its time: what is there stays usable. */
export const Loading: Story = { render: () => drawn({ src: 'rates.json', fetch: () => new Promise<Response>(() => undefined) }) };

/** There is nothing at the address. */
export const NotFound: Story = { render: () => drawn({ src: 'rates/eu-west-1.json', ...answering('', 404) }) };

/** The file is not JSON: line and column. */
export const NotJson: Story = {
  render: () => drawn({ src: 'rates.json', ...answering('{\n  "region": "us-east-1",\n  "currency": USD\n}') }),
};

/** Every place that is wrong, by its path. */
export const NotABook: Story = {
  render: () => drawn({ src: 'rates.json', ...answering(JSON.stringify({ ...PRIVATE, currency: 'dollars', date: '2026-02-30' })) }),
};

/** AWS's price list of Tokyo, with what it lacks and what was not used: rates that are not known stay so. */
export const PriceList: Story = { render: () => drawn({ src: 'tokyo.json', ...answering(JSON.stringify(LIST_FILE)) }) };

/** "What did the price change do to me?" */
export const Changed: Story = { render: () => drawn({ book: DEARER, earlier: PRIVATE, workload: EXAMPLE_WORKLOAD }) };

/** Private pricing with eight tiers in one meter. */
export const ManyTiers: Story = { render: () => drawn({ book: MANY_TIERS }) };

/** A column of 320 px. */
export const Narrow: Story = {
  render: () =>
    html`<div
      ${ref((column) => {
        (column as HTMLElement | undefined)?.style.setProperty('inline-size', '320px');
      })}
    >
      ${drawn({ book: DEARER, earlier: PRIVATE, workload: EXAMPLE_WORKLOAD })}
    </div>`,
};
