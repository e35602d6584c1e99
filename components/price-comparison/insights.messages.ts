import type { Along } from '../../pricing/break-even.js';
import type { DriverInput } from '../../pricing/cost-drivers.js';
import type { Way } from '../../pricing/hybrid-must-change.js';
import type { MeterId } from '../../pricing/price-book.js';

const or = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
const waysEn: Record<Way, string> = { 'real-time': 'all in real time', batch: 'all in batch', hybrid: 'a split' };
const waysJa: Record<Way, string> = { 'real-time': 'すべてリアルタイム', batch: 'すべてバッチ', hybrid: '併用' };

const en = {
  cheaper: (places: readonly string[]) => `cheaper ${or(places)}`,
  from: {
    users: (count: string) => `from ${count} users`,
    requests: (count: string) => `above ${count} requests a month`,
    peakHours: (hours: string) => `above ${hours} peak hours a month`,
  } satisfies Record<Along, (count: string) => string>,
  upTo: {
    users: (count: string) => `up to ${count} users`,
    requests: (count: string) => `below ${count} requests a month`,
    peakHours: (hours: string) => `below ${hours} peak hours a month`,
  } satisfies Record<Along, (count: string) => string>,
  never: 'not cheaper at any number of users, requests or peak hours alone',

  split: (batch: string, active: string, percent: string, offering: string) =>
    `Batch for ${batch} users, ${offering} for the ${active} most active with ${percent} % of requests`,
  splitAllBatch: 'The cheapest split is none: all lists in batch',
  splitKept: (offering: string) => `Lists in batch for everyone, ${offering} for what can’t be computed ahead`,
  splitAllRealTime: (offering: string) => `The cheapest split is none: all in real time, ${offering}`,
  missing: {
    'activity-not-given': 'Fill in the most active users: which share of the requests they make.',
    'nothing-precomputed': 'Say of at least one placement how it could be computed ahead.',
    'no-placements': 'Add a placement.',
  },
  wins: (way: Way, place: string) => `${waysEn[way]} wins ${place}`,
  winsFrom: {
    requests: (count: string) => `from ${count} requests a month`,
    runsPerMonth: (count: string, now: string) => `from ${count} runs a month instead of ${now}`,
  },
  winsUpTo: {
    requests: (count: string) => `up to ${count} requests a month`,
    runsPerMonth: (count: string, now: string) => `up to ${count} runs a month instead of ${now}`,
  },
  semicolon: '; ',
  same: 'the same',
  lines: 'Lines of the split',

  drivers: 'What drives the cost',
  tenthMore: (offering: string) => `${offering}, 10 % more of one input at a time`,
  input: 'Input',
  change: (currency: string) => `${currency} / month`,
  ofTotal: 'of the total',
  inputs: {
    users: 'Users in the dataset',
    requests: 'Requests',
    peakHours: 'Hours of the peak',
    minimum: 'Minimums',
    ingestion: 'Data ingested',
    training: 'Training hours',
    interactions: 'Interactions trained on',
    batchUsers: 'Users of batch lists',
    batchRuns: 'Runs in batch',
    segmentQueries: 'Segment queries',
  } satisfies Record<DriverInput, string>,
  grown: (percent: string) => `whole numbers: +${percent} %`,
  more: 'more',
  less: 'less',
  noEffect: (inputs: string) => `No effect: ${inputs}.`,
  smaller: (inputs: string) => `Smaller: ${inputs}.`,
  nothing: 'Nothing that could be 10 % more changes this total.',
  comma: ', ',
  gap: ' ',
  percent: (value: string) => `${value} %`,
  units: {
    ingestion: 'GB',
    training: 'training hours',
    'trained-interactions': 'interactions',
    'recommender-users': 'users',
    'additional-recommendations': 'additional recommendations',
    'tps-hours': 'TPS-hours',
    'v2-requests': 'requests to v2 recipes',
    'batch-recommendations': 'lists in batch',
    'batch-segments': 'users',
  } satisfies Record<MeterId, string>,
  halves: (at: string, unit: string, now: string) => `At ${at} ${unit} the rate halves; you are at ${now}.`,
  changes: (at: string, unit: string, now: string, before: string, after: string, currency: string) =>
    `At ${at} ${unit} the rate goes from ${before} to ${after} ${currency}; you are at ${now}.`,
  endsKnown: (at: string, unit: string, now: string) => `From ${at} ${unit} the rate is not known to us; you are at ${now}.`,
  block: (at: string, now: string) => `With user ${at} another block of users begins; you are at ${now}.`,
  free: (placement: string, at: string, now: string) => `${placement}: up to ${at} requests an hour are free; its busiest hour has ${now}.`,
  minimum: (placement: string, at: string, now: string) =>
    `${placement}: its minimum pays for ${at} requests an hour; its busiest hour has ${now}.`,
};

export type InsightMessages = typeof en;

const ja: InsightMessages = {
  cheaper: (places) => `${places.join('、または')}なら安い`,
  from: { users: (count) => `${count}人以上`, requests: (count) => `月${count}件超`, peakHours: (hours) => `ピーク月${hours}時間超` },
  upTo: { users: (count) => `${count}人以下`, requests: (count) => `月${count}件未満`, peakHours: (hours) => `ピーク月${hours}時間未満` },
  never: 'ユーザー数、リクエスト数、ピーク時間のどれか一つを変えても安くなりません',

  split: (batch, active, percent, offering) => `${batch}人はバッチ、リクエストの${percent}%を占める上位${active}人は${offering}`,
  splitAllBatch: '分けない方が安く、すべてバッチが最安',
  splitKept: (offering) => `リストは全員分をバッチ、事前に計算できないものは${offering}`,
  splitAllRealTime: (offering) => `分けない方が安く、すべてリアルタイム（${offering}）が最安`,
  missing: {
    'activity-not-given': '利用の多いユーザーがリクエストの何割を占めるかを入力してください。',
    'nothing-precomputed': '少なくとも1つの掲載面に、事前に計算する方法を指定してください。',
    'no-placements': '掲載面を追加してください。',
  },
  wins: (way, place) => `${place}なら${waysJa[way]}が最安`,
  winsFrom: { requests: (count) => `月${count}件以上`, runsPerMonth: (count, now) => `月${now}回の実行が${count}回以上` },
  winsUpTo: { requests: (count) => `月${count}件以下`, runsPerMonth: (count, now) => `月${now}回の実行が${count}回以下` },
  semicolon: '、',
  same: '同額',
  lines: '併用時の内訳',

  drivers: '料金を左右するもの',
  tenthMore: (offering) => `${offering}、入力を1つずつ10%増やした場合`,
  input: '入力',
  change: (currency) => `${currency} / 月`,
  ofTotal: '合計比',
  inputs: {
    users: 'データセットのユーザー数',
    requests: 'リクエスト数',
    peakHours: 'ピークの時間数',
    minimum: '最小値',
    ingestion: '取り込むデータ',
    training: '学習時間',
    interactions: '学習に使うインタラクション数',
    batchUsers: 'バッチのリストのユーザー数',
    batchRuns: 'バッチの実行回数',
    segmentQueries: 'セグメントのクエリ数',
  },
  grown: (percent) => `整数のため+${percent}%`,
  more: '増',
  less: '減',
  noEffect: (inputs) => `影響なし：${inputs}。`,
  smaller: (inputs) => `これより小さいもの：${inputs}。`,
  nothing: '10%増やしてこの合計が変わる入力はありません。',
  comma: '、',
  gap: '',
  percent: (value) => `${value}%`,
  units: {
    ingestion: ' GB',
    training: '学習時間',
    'trained-interactions': 'インタラクション',
    'recommender-users': '人',
    'additional-recommendations': '件の追加レコメンド',
    'tps-hours': ' TPS 時間',
    'v2-requests': '件の v2 リクエスト',
    'batch-recommendations': '件のバッチレコメンド',
    'batch-segments': '人',
  },
  halves: (at, unit, now) => `${at}${unit}で料率が半分になります（現在 ${now}）。`,
  changes: (at, unit, now, before, after, currency) => `${at}${unit}で料率が${before}から${after} ${currency}になります（現在 ${now}）。`,
  endsKnown: (at, unit, now) => `${at}${unit}を超える料率は確認できていません（現在 ${now}）。`,
  block: (at, now) => `${at}人目から次のユーザー単位が始まります（現在 ${now}人）。`,
  free: (placement, at, now) => `${placement}は毎時${at}件まで無料です（最も多い時間は${now}件）。`,
  minimum: (placement, at, now) => `${placement}の最小値は毎時${at}件分です（最も多い時間は${now}件）。`,
};

export const insightMessages = { en, ja };
