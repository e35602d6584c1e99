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

const RESTS_JA = {
  published: '公表された料率',
  derived: '公表された計算例から算出した料率',
  secondary: '二次情報の料率',
  unverified: '確認できていない料率',
  unknown: '確認済みの最後の料率（実際にはより安い料率があります）',
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
  perThousand: (here: string, there: string | undefined, currency: string) =>
    `One thousand recommendations cost ${here} ${currency} here${there === undefined ? '' : `, ${there} there`}.`,
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

export const ja: typeof en = {
  gap: '',
  empty: '見積もるものがまだありません。ワークロードを入力すると、1か月の料金と計算式がここに表示されます。',
  waiting: '直前の正しい入力による料金です。印の付いた欄の修正を待っています',
  perMonth: (currency, taxIncluded, tax, isDiscounted) =>
    `${currency} / 月（${isDiscounted ? '割引後、' : ''}${taxIncluded ? '税込' : tax ? `${tax}込` : '税抜'}）`,
  aside: (words) => `（${words}）`,
  listPrice: '定価',
  discount: (percent) => `割引 ${percent}%`,
  discountOn: (meter, percent) => `${meter}の割引 ${percent}%`,
  discounts: '割引',
  net: '小計（税抜）',
  taxOf: (name, percent) => `${name} ${percent}%`,
  perThousandWords: 'レコメンド1,000件あたり',
  perUserWords: 'データセットのユーザー1人あたり（月）',
  fall: '合計までの積み上げ',
  doubtful: '確認できていない料率。',
  doubtfulRate: (meter, rate, currency, status, source) =>
    `${meter}：${rate}（${currency}）、${status === undefined ? '' : `${status}、`}${source}。`,
  cannot: 'この提供方法では、ワークロードを提供できません。',
  noLines: 'この提供方法ではワークロードを提供できないため、内訳はありません。',
  cannotFor: (placements, reason) => html`<b>${placements}：</b>${reason}`,
  othersCan: (name, total) => html`${name}なら${total}で提供できます。`,
  cheaperElsewhere: (name, total, less) => html`同じワークロードを${name}で提供すると${total}、<b class="less">${less}安く</b>なります。`,
  cheapest: (name, total, more) =>
    html`このワークロードを最も安く提供できる方法です。${name}では${total}、<b class="more">${more}高く</b>なります。`,
  samePrice: (name, total) => html`${name}でも料金は同じく${total}です。`,
  onlyOne: 'このワークロードを提供できる方法は、ほかにありません。',
  perThousand: (here, there, currency) =>
    there === undefined
      ? `レコメンド1,000件あたり${here} ${currency}です。`
      : `レコメンド1,000件あたり${here} ${currency}に対して${there} ${currency}です。`,
  lines: '料金の内訳',
  monthOf: (offering, hours) => (hours === undefined ? offering : `${offering}、1か月${hours}時間`),
  item: '項目',
  quantity: '数量',
  rate: (currency) => `料率（${currency}）`,
  amount: (currency) => `${currency} / 月`,
  total: '合計',
  tiers: (count) => `${count}段階`,
  origin: '数量の内訳',
  each: (result) => `各${result}`,
  copyLine: '計算式をコピー',
  copyAll: 'すべての計算式をテキストでコピー',
  copied: 'コピーしました',
  copyHere: 'このブラウザーではページからコピーできません。選択されているテキストをコピーしてください。',
  rates: '料率について。',
  restsOn: (amounts, currency) =>
    `${amounts.map(({ status, amount }) => `${amount} ${currency}は${RESTS_JA[status]}`).join('、')}によります。`,
  bookOf: (region, date, months) => html`${region}の料金表（${date}版${months === undefined ? '' : `、料率は${months}のもの`}）。`,
  assumptions: '前提。',
  rule: (number) => `規則 P${number}：`,
  notCounted: '含まないもの。',
  notCountedThings: (things) => `${things}。`,
  taxThing: '消費税',
  count: {
    ingestion: (count) => `${count} GB`,
    training: (count) => `${count}時間`,
    'trained-interactions': (count) => `${count}件`,
    'recommender-users': (count) => `${count}単位時間`,
    'additional-recommendations': (count) => `無料分を超える${count}件`,
    'tps-hours': (count) => `${count} TPS 時間`,
    'v2-requests': (count) => `${count}件`,
    'batch-recommendations': (count) => `${count}件`,
    'batch-segments': (count) => `${count}人 × クエリ`,
  },
  per: { ingestion: 'GB', training: '時間', 'tps-hours': 'TPS 時間' },
  recommenderUsers: (recommenders, users, hours) => `${recommenders} × ${users}人 × ${hours}時間`,
  segmentUsers: (queries, users) => `${queries} × ${users}人`,
  firstTier: (count) => `最初の${count}`,
  nextTier: (count) => `次の${count}`,
  freeTier: (count) => `無料利用枠：${count}`,
  tierOf: (tier, parts) => `${tier}：${parts}`,
  tierUsers: (users) => `${users}人`,
  blocksOfHours: (blocks, recommenders, hours) => `${blocks}単位 × ${recommenders} × ${hours}時間`,
  timesQueries: (users, queries) => `${users} × ${queries}クエリ`,
  upTo: (count) => `${count}までの段階`,
  blockNote: (users) => `1単位は${users}人。端数は1単位に切り上げます。`,
  hours: (hours, count) => `${hours}時間 × ${count}`,
  hoursOfBlocks: (hours, blocks) => `${hours}時間 × ${blocks}単位`,
  why: { minimum: '（最小値）', idle: '（待機中、最小値）', demand: '' },
  withinFree: (hours, free) => `${hours}時間は無料分${free === undefined ? '' : `（毎時${free}件）`}の範囲内`,
  requestsAsTpsHours: (terms, requests) => `${terms} = ${requests}件、÷ 3,600`,
  job: (number) => `バッチジョブ${number}`,
  usersByRuns: (users, runs) => `${users}人 × ${runs}回`,
  queriesByRuns: (queries, runs, users) => `${queries}クエリ × ${runs}回 × ${users}人`,
};
