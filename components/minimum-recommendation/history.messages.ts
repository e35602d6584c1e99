import { html, type TemplateResult } from 'lit';
import type { Word } from './minimum-recommendation.messages.js';

const en = {
  title: 'Had you followed this',
  side: (range: string, hours: string) => `${range}, as a month of ${hours} h`,
  /** What following the advice would have done to the bill, and to risk. */
  answer: (money: Word | undefined, from: string, risk: Word, instead: string): TemplateResult =>
    money
      ? html`Each week’s advice would have cost ${money} than staying at ${from}, with ${risk} of requests at risk instead of ${instead}.`
      : html`Each week’s advice would have left ${risk} of requests at risk instead of ${instead} at ${from}.`,
  less: (money: string, currency: string) => `${money} ${currency} a month less`,
  more: (money: string, currency: string) => `${money} ${currency} a month more`,
  sameCost: 'no more and no less',
  unchanged: (minimum: string) => `Each week’s advice would have changed nothing: it is ${minimum} all along.`,
  working: 'Replaying six policies over the days that were measured.',
  failed: {
    loading: 'The replay could not be loaded. Reload the page to try again.',
    calculation: 'The policies could not be replayed over this demand.',
  },
  tooShort: (days: string, needed: string) => `${days} of demand are too little to replay: the first advice is given after ${needed}.`,

  policy: 'Policy',
  perMonth: (currency: string) => `${currency} / month`,
  atRisk: 'At risk, %',
  changes: 'Changes',
  riskWord: 'at risk',
  changesWord: 'changes',
  notKnown: 'not known',
  overBudget: 'over the budget',
  names: {
    static: (minimum: string) => `Stay at ${minimum}`,
    recommend: () => 'This advice, each week',
    rolling: () => 'This advice, each day',
    week: () => 'A week’s schedule',
    'personalize-monitor': (minimum: string) => `personalize-monitor, from ${minimum}`,
    peak: (minimum: string) => `Hold the peak, ${minimum}`,
  },
  begins: (initial: string) => `${initial} all along`,
  then: (initial: string, list: string) => `${initial}, then ${list}`,
  between: (initial: string, low: string, high: string) => `${initial}, then ${low} to ${high}`,
  knownBefore: 'knows what comes',
  noSchedule: 'none pays: the weekly advice instead',
  comma: ', ',

  note: (initial: string, lag: string) =>
    `All begin with ${initial} and see only what was measured before each decision, of the 14 days before it (schedules: 28); the peak alone knows what comes. At risk: from autoscaling ${lag} late, to none at all. 5-minute sums, without bursts within minutes.`,
  missed: (budget: string, by: string) =>
    `Over these days each week’s advice missed its budget of ${budget} % by ${by} points: what came was larger than what was there before.`,
  missedAtFirst: (budget: string) => `The budget of ${budget} % was missed, the minimum that it began with included.`,
  shortHistory: (days: string) => `${days} are little to judge a policy by: the first week teaches, the rest tells.`,
};

const ja: typeof en = {
  title: '推奨値に従っていたら',
  side: (range, hours) => `${range}、${hours} 時間の月に換算`,
  answer: (money, from, risk, instead) =>
    money
      ? html`毎週の推奨値に従うと、${from} のままより${money}、リスクのあるリクエストは${instead}ではなく${risk}でした。`
      : html`毎週の推奨値に従うと、リスクのあるリクエストは ${from} のままの${instead}ではなく${risk}でした。`,
  less: (money, currency) => `月 ${money} ${currency} 安く（税抜）`,
  more: (money, currency) => `月 ${money} ${currency} 高く（税抜）`,
  sameCost: '料金は変わらず',
  unchanged: (minimum) => `毎週の推奨値に従っても変更はありませんでした：ずっと ${minimum} です。`,
  working: '計測した期間で 6 つの方針を再生しています。',
  failed: {
    loading: '再生を読み込めませんでした。ページを再読み込みしてください。',
    calculation: 'この需要では方針を再生できませんでした。',
  },
  tooShort: (days, needed) => `再生するには ${days}分の需要では短すぎます。最初の推奨値は ${needed}後に出ます。`,

  policy: '方針',
  perMonth: (currency) => `${currency} / 月（税抜）`,
  atRisk: 'リスク、%',
  changes: '変更回数',
  riskWord: 'リスク',
  changesWord: '変更',
  notKnown: '不明',
  overBudget: '許容値を超過',
  names: {
    static: (minimum) => `${minimum} のまま`,
    recommend: () => 'この推奨値、毎週',
    rolling: () => 'この推奨値、毎日',
    week: () => '週間スケジュール',
    'personalize-monitor': (minimum) => `personalize-monitor、${minimum} から`,
    peak: (minimum) => `ピークの ${minimum} を維持`,
  },
  begins: (initial) => `ずっと ${initial}`,
  then: (initial, list) => `${initial}、その後 ${list}`,
  between: (initial, low, high) => `${initial}、その後 ${low}〜${high}`,
  knownBefore: '先を知っている場合',
  noSchedule: '見合うものがなく、毎週の推奨値',
  comma: '、',

  note: (initial, lag) =>
    `どの方針も ${initial} から始め、各時点より前の 14 日間（スケジュールは 28 日間）の計測だけで決めます。先を知っているのはピークだけです。リスク：オートスケーリングが ${lag}遅れる場合から、まったく働かない場合まで。5 分合計によるもので、分単位のバーストは含みません。`,
  missed: (budget, by) => `この期間、毎週の推奨値は許容値 ${budget} % を ${by} ポイント超えました。過去より大きな需要が来たためです。`,
  missedAtFirst: (budget) => `許容値 ${budget} % を超えています（最初の最小値の期間を含む）。`,
  shortHistory: (days) => `方針を判断するには ${days}は短い期間です。最初の 1 週間は学習に使い、残りで判断します。`,
};

export const historyMessages = { en, ja };
export type HistoryMessages = typeof en;
