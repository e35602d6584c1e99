import { html, type TemplateResult } from 'lit';
import type { RateStatus } from '../../pricing/price-book.js';
import type { Locale } from '../../src/locale/locale.js';

/** Words inside a sentence, drawn by the caller. */
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

const en = {
  discounts: 'Discounts',
  perThousandWords: 'Per 1,000 recommendations',
  perUserWords: 'Per user in the dataset, a month',
  fall: 'How the total adds up',
  doubtful: 'Not verified.',
  doubtfulRate: (meter: string, rate: string, currency: string, status: string | undefined, source: string) =>
    `${meter}: ${rate} (${currency}), ${status === undefined ? '' : `${status}; `}${source}.`,
  beforeTax: (words: string) => `${words}, tax excluded`,
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

/** The words of what is loaded after the table of lines. */
export type ArithmeticMessages = typeof en;

const ja: ArithmeticMessages = {
  discounts: '割引',
  perThousandWords: 'レコメンド1,000件あたり',
  perUserWords: 'データセットのユーザー1人あたり（月）',
  fall: '合計までの積み上げ',
  doubtful: '確認できていない料率。',
  doubtfulRate: (meter, rate, currency, status, source) =>
    `${meter}：${rate}（${currency}）、${status === undefined ? '' : `${status}、`}${source}。`,
  beforeTax: (words) => `${words}、税抜`,
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

export const arithmeticMessages = { en, ja } satisfies Record<Locale, ArithmeticMessages>;
