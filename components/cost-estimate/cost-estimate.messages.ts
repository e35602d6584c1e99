import { html, type TemplateResult } from 'lit';
import type { MeterId } from '../../pricing/price-book.js';

/** Money inside a sentence, drawn by the caller. */
type Drawn = TemplateResult | string;

/** "1 block", "4 blocks". */
const many = (count: string, one: string, more: string): string => `${count} ${count === '1' ? one : more}`;

export const en = {
  /** Between two sentences. */
  gap: ' ',
  empty: 'Nothing to price yet. Describe a workload, and its monthly cost stands here with all its arithmetic.',
  waiting: 'Last valid total: the estimate waits for the marked field',
  perMonth: (currency: string, taxIncluded: boolean, tax: string | undefined, isDiscounted: boolean) =>
    `${currency} / month, ${isDiscounted ? 'after discounts, ' : ''}${tax ?? 'tax'} ${taxIncluded || tax ? 'included' : 'excluded'}`,
  aside: (words: string) => words,
  listPrice: 'List price',
  discount: (percent: string) => `Discount of ${percent} %`,
  discountOn: (meter: string, percent: string) => `Discount of ${percent} % on ${meter}`,
  net: 'Net, tax excluded',
  taxOf: (name: string, percent: string) => `${name} ${percent} %`,
  cannot: 'This offering can’t serve the workload.',
  noLines: 'There are no lines: this offering can’t serve the workload.',
  cannotFor: (placements: string, reason: string) => html`<b>${placements}.</b> ${reason}`,
  othersCan: (name: string, total: Drawn) => html`${name} would serve it for ${total}.`,
  cheaperElsewhere: (name: string, total: Drawn, less: string) =>
    html`${name} would serve the same workload for ${total}, <b class="less">${less} less</b>.`,
  cheapest: (name: string, total: Drawn, more: string) =>
    html`No other offering serves this workload for less. ${name} would cost ${total}, <b class="more">${more} more</b>.`,
  samePrice: (name: string, total: Drawn) => html`${name} would cost the same, ${total}.`,
  onlyOne: 'No other offering can serve this workload.',
  perThousand: (here: string, there: string | undefined, currency: string, isBeforeTax: boolean) =>
    `One thousand recommendations cost ${here} ${currency} here${there === undefined ? '' : `, ${there} there`}${isBeforeTax ? ', tax excluded' : ''}.`,
  lines: 'What you pay for',
  monthOf: (offering: string, hours: string | undefined) => (hours === undefined ? offering : `${offering}, a month of ${hours} h`),
  item: 'Item',
  quantity: 'Quantity',
  rate: (currency: string) => `Rate, ${currency}`,
  amount: (currency: string) => `${currency} / month`,
  total: 'Total',
  tiers: (count: number) => `${count} tiers`,
  count: {
    ingestion: (count: string) => `${count} GB`,
    training: (count: string) => `${count} h`,
    'trained-interactions': (count: string) => many(count, 'interaction', 'interactions'),
    'recommender-users': (count: string) => many(count, 'block-hour', 'block-hours'),
    'additional-recommendations': (count: string) => `${count} above the free ones`,
    'tps-hours': (count: string) => many(count, 'TPS-hour', 'TPS-hours'),
    'v2-requests': (count: string) => many(count, 'request', 'requests'),
    'batch-recommendations': (count: string) => many(count, 'recommendation', 'recommendations'),
    'batch-segments': (count: string) => `${count} users × queries`,
  } as Record<MeterId, (count: string) => string>,
  per: {
    ingestion: 'GB',
    training: 'h',
    'tps-hours': 'TPS-hour',
  } as Partial<Record<MeterId, string>>,
  recommenderUsers: (recommenders: string, users: string, hours: string) => `${recommenders} × ${users} users × ${hours} h`,
  segmentUsers: (queries: string, users: string) => `${queries} × ${users} users`,
  loading: 'Loading …',
  quoteNotLoaded: 'Discounts, tax and other currencies could not be loaded, so no total is shown. Load the page again.',
  warningsNotLoaded: 'What makes this total uncertain could not be loaded. Load the page again.',
  notLoaded: 'The arithmetic could not be loaded. Load the page again.',
};
