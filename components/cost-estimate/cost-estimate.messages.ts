import { html, type TemplateResult } from 'lit';
import type { MeterId, RateStatus } from '../../pricing/price-book.js';

/** Money inside a sentence, drawn by the caller. */
type Drawn = TemplateResult | string;

/** "1 block", "4 blocks". */
const many = (count: string, one: string, more: string): string => `${count} ${count === '1' ? one : more}`;

const RESTS_EN = {
  published: 'at published rates',
  derived: 'at a rate solved from a published example',
  secondary: 'at rates from second-hand sources',
  unverified: 'at rates that could not be verified',
  unknown: 'at the last known rate, standing in for lower ones',
} as const satisfies Record<RateStatus, string>;

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
  discounts: 'Discounts',
  net: 'Net, tax excluded',
  taxOf: (name: string, percent: string) => `${name} ${percent} %`,
  perThousandWords: 'Per 1,000 recommendations',
  perUserWords: 'Per user in the dataset, a month',
  fall: 'How the total adds up',
  doubtful: 'Not verified.',
  doubtfulRate: (meter: string, rate: string, currency: string, status: string | undefined, source: string) =>
    `${meter}: ${rate} (${currency}), ${status === undefined ? '' : `${status}; `}${source}.`,
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
  beforeTax: (words: string) => `${words}, tax excluded`,
  lines: 'What you pay for',
  monthOf: (offering: string, hours: string | undefined) => (hours === undefined ? offering : `${offering}, a month of ${hours} h`),
  item: 'Item',
  quantity: 'Quantity',
  rate: (currency: string) => `Rate, ${currency}`,
  amount: (currency: string) => `${currency} / month`,
  total: 'Total',
  tiers: (count: number) => `${count} tiers`,
  origin: 'Where the quantity comes from',
  each: (result: string) => `${result} each`,
  copyLine: 'Copy the arithmetic',
  copyAll: 'Copy all arithmetic as text',
  copied: 'Copied',
  copyHere: 'This browser keeps pages from copying. The text is selected: copy it from here.',
  rates: 'Rates.',
  restsOn: (amounts: readonly { readonly status: RateStatus; readonly amount: string }[], currency: string) =>
    `${amounts.map(({ status, amount }) => `${amount} ${currency} ${RESTS_EN[status]}`).join(', ')}.`,
  bookOf: (region: Drawn, date: string, months: string | undefined) =>
    html`Price book of ${region}, ${date}${months === undefined ? '' : `, rates of ${months}`}.`,
  assumptions: 'Assumptions.',
  rule: (number: number) => `Rule P${number}.`,
  notCounted: 'Not counted.',
  /** "S3 storage, data transfer and AWS Support." */
  notCountedThings: (things: string) => `${things.replace(/^./, (first) => first.toUpperCase())}.`,
  taxThing: 'tax',
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
  firstTier: (count: string) => `First ${count}`,
  nextTier: (count: string) => `Next ${count}`,
  freeTier: (count: string) => `Free tier: ${count}`,
  tierOf: (tier: string, parts: string) => `${tier}: ${parts}`,
  tierUsers: (users: string) => `${users} users`,
  blocksOfHours: (blocks: string, recommenders: string, hours: string) =>
    `${many(blocks, 'block', 'blocks')} × ${recommenders} × ${hours} h`,
  timesQueries: (users: string, queries: string) => `${users} × ${many(queries, 'query', 'queries')}`,
  upTo: (count: string) => `tier ends at ${count}`,
  blockNote: (users: string) => `A block is ${users} users; a started block counts in full.`,
  hours: (hours: string, count: string) => `${hours} h × ${count}`,
  hoursOfBlocks: (hours: string, blocks: string) => `${hours} h × ${many(blocks, 'block', 'blocks')}`,
  why: { minimum: ' (minimum)', idle: ' (idle, at the minimum)', demand: '' },
  withinFree: (hours: string, free: string | undefined) => `${hours} h within the free ${free === undefined ? 'requests' : `${free} / h`}`,
  requestsAsTpsHours: (terms: string, requests: string) => `${terms} = ${many(requests, 'request', 'requests')}, ÷ 3,600`,
  job: (number: string) => `Batch job ${number}`,
  usersByRuns: (users: string, runs: string) => `${users} users × ${many(runs, 'run', 'runs')}`,
  queriesByRuns: (queries: string, runs: string, users: string) =>
    `${many(queries, 'query', 'queries')} × ${many(runs, 'run', 'runs')} × ${users} users`,
};
