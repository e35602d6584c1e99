import { html, nothing, type TemplateResult } from 'lit';

/** A word of a sentence: plain, or marked up by whoever builds it. */
export type Word = string | TemplateResult;
type Optional = Word | undefined;

/** A number and its unit stay on one line. */
const NO_BREAK = '\u00a0';

const en = {
  /** The sentence: what to do, what that does to the bill, what it does to risk. */
  sentence: (action: Word, money: Optional, risk: Word): TemplateResult =>
    money ? html`${action}: ${money}; ${risk}.` : html`${action}: ${risk}.`,
  action: {
    lower: (from: Word, to: Word, unit: string): Word => html`Lower the minimum from ${from} to ${to}${NO_BREAK}${unit}`,
    raise: (from: Word, to: Word, unit: string): Word => html`Raise the minimum from ${from} to ${to}${NO_BREAK}${unit}`,
    set: (to: Word, unit: string): Word => html`Set the minimum to ${to}${NO_BREAK}${unit}`,
    keep: (to: Word, unit: string): Word => html`Keep the minimum of ${to}${NO_BREAK}${unit}`,
  },
  unit: { campaign: 'TPS', recommender: 'requests a second' },
  less: (money: string, currency: string) => `${money} ${currency} less a month`,
  more: (money: string, currency: string) => `${money} ${currency} more a month`,
  sameCost: 'the bill stays the same',
  total: (money: string, currency: string) => `${money} ${currency} a month`,
  relies: (share: Word, instead: Optional): Word =>
    html`${share} of requests would rely on autoscaling${instead ? html`, instead of ${instead}` : nothing}`,
  /** Of a range whose ends read the same. */
  upTo: (share: string) => `up to ${share}`,
  reliesNot: (instead: Optional): Word => html`no request would rely on autoscaling${instead ? html`, instead of ${instead}` : nothing}`,

  atFloor: (unit: string) => `That is the floor of 1 ${unit}, always the cheapest bill: nothing is paid for insurance.`,
  premium: (minimum: string, unit: string, money: string, floorRisk: string, risk: string) =>
    `A minimum is insurance: the floor of 1 ${unit} is always the cheapest bill. ${minimum} costs ${money} more, and brings the requests that rely on autoscaling from ${floorRisk} down to ${risk}.`,
  coverOnly: (minimum: string, unit: string, floorRisk: string, risk: string) =>
    `A minimum is insurance: the floor of 1 ${unit} is always the cheapest bill. ${minimum} brings the requests that rely on autoscaling from ${floorRisk} down to ${risk}.`,
  noPremium: (minimum: string, floorRisk: string, risk: string) =>
    `${minimum} costs no more than the floor of 1, and brings the requests that rely on autoscaling from ${floorRisk} down to ${risk}.`,
  freeFloor: (free: string) => `Up to ${free} the minimum stays inside the free requests of the hour and costs nothing.`,

  addToPlan: 'Add to plan',
  use: (minimum: string) => `Try ${minimum} on the chart`,
  recommenderNotWritten:
    'Writing the minimum of a recommender is not offered here yet: set it in the AWS console or with UpdateRecommender.',

  waiting: 'The advice waits for demand.',
  noAdvice: (name: string | undefined) => (name ? `No advice for ${name} yet` : 'No advice yet'),
  noData: (range: string) => `No window of demand was measured, ${range}, so there is nothing to advise from.`,
  insufficient: (measured: string, hours: string) => `${measured} of demand were measured; the rule needs ${hours} h, to see a whole day.`,
  stays: (minimum: string, unit: string) => `The minimum of ${minimum} ${unit} stays.`,
  noDataDo: 'If it has traffic, check that the role may call cloudwatch:GetMetricData and that the time asked for is after its creation.',
  insufficientDo: (missing: string) => `Read again after ${missing} more of traffic, or choose a minimum on the chart meanwhile.`,

  why: (minimum: string) => `Why ${minimum}`,
  rule: {
    budget: (percent: string, when: string) => `The smallest minimum that keeps requests at risk within ${percent} % ${when}.`,
    newsvendor: (money: string, when: string) =>
      `The minimum at which the bill and ${money} for each request at risk come out lowest together, ${when}.`,
    lowestBill: 'The lowest bill, whatever is at risk: no minimum above it was asked for.',
    lagging: (lag: string) => `when autoscaling follows ${lag} late`,
    never: 'even if autoscaling never helped',
    headroom: (factor: string) => `Then ${factor} times that for headroom, at most the peak.`,
  },
  evidence: (windows: string, length: string, range: string) => `Evidence: ${windows} windows of ${length}, ${range}.`,
  gaps: (windows: string) => `${windows} windows were not measured and count nowhere.`,
  demand: (peak: string, mean: string) => `Peak ${peak}, mean ${mean} TPS.`,
  bounds: (lag: string) => `At risk: from what autoscaling ${lag} late leaves, to all requests above the minimum.`,
  corrected: 'The first figure has bursts within minutes in it, the second is of 5-minute means.',
  correctedByThrottling: 'The first figure has throttled requests in it, the second only answered ones.',
  byMeans: (risk: string) => `means ${risk}`,
  workingsFailed: 'The workings could not be loaded. Reload the page to try again.',

  minimum: 'Minimum',
  perMonth: (currency: string) => `${currency} / month`,
  toNow: 'To now',
  atRisk: 'At risk, %',
  riskWord: 'at risk',
  toNowWord: 'to now',
  comma: ', ',
  /** Between two sentences. */
  between: ' ',
  notKnown: 'not known',
  role: {
    floor: 'the floor',
    'free-floor': 'the highest that is free',
    lower: 'one lower',
    overBudget: 'over the budget',
    recommended: 'recommended',
    higher: 'one higher',
    peak: 'the peak',
    peakMinute: 'the peak minute',
    current: 'now',
  },
};

const ja: typeof en = {
  sentence: (action, money, risk) => (money ? html`${action}：${money}。${risk}。` : html`${action}：${risk}。`),
  action: {
    lower: (from, to, unit) => html`最小値を ${from} から ${to} ${unit} に引き下げ`,
    raise: (from, to, unit) => html`最小値を ${from} から ${to} ${unit} に引き上げ`,
    set: (to, unit) => html`最小値を ${to} ${unit} に設定`,
    keep: (to, unit) => html`最小値は ${to} ${unit} のまま`,
  },
  unit: { campaign: 'TPS', recommender: 'リクエスト / 秒' },
  less: (money, currency) => `月 ${money} ${currency} 減（税抜）`,
  more: (money, currency) => `月 ${money} ${currency} 増（税抜）`,
  sameCost: '料金は変わりません',
  total: (money, currency) => `月 ${money} ${currency}（税抜）`,
  relies: (share, instead) =>
    html`リクエストの ${share} がオートスケーリングに依存します${instead ? html`（現在は ${instead}）` : nothing}`,
  upTo: (share) => `最大 ${share}`,
  reliesNot: (instead) => html`オートスケーリングに依存するリクエストはありません${instead ? html`（現在は ${instead}）` : nothing}`,

  atFloor: (unit) => `これは下限の 1 ${unit} で、料金は常に最も安くなります。保険料はかかりません。`,
  premium: (minimum, unit, money, floorRisk, risk) =>
    `最小値は保険です。料金が最も安いのは常に下限の 1 ${unit} です。${minimum} にすると${money}増える代わりに、オートスケーリングに依存するリクエストが ${floorRisk} から ${risk} に減ります。`,
  coverOnly: (minimum, unit, floorRisk, risk) =>
    `最小値は保険です。料金が最も安いのは常に下限の 1 ${unit} です。${minimum} にすると、オートスケーリングに依存するリクエストが ${floorRisk} から ${risk} に減ります。`,
  noPremium: (minimum, floorRisk, risk) =>
    `${minimum} の料金は下限の 1 と変わらず、オートスケーリングに依存するリクエストが ${floorRisk} から ${risk} に減ります。`,
  freeFloor: (free) => `最小値 ${free} までは 1 時間あたりの無料枠に収まり、料金はかかりません。`,

  addToPlan: '計画に追加',
  use: (minimum) => `図で ${minimum} を試す`,
  recommenderNotWritten: 'レコメンダーの最小値の変更にはまだ対応していません。AWS コンソールまたは UpdateRecommender で設定してください。',

  waiting: '需要データが届くと推奨値を表示します。',
  noAdvice: (name) => (name ? `${name} の推奨値はまだありません` : '推奨値はまだありません'),
  noData: (range) => `${range}に計測された時間枠がないため、推奨値を出せません。`,
  insufficient: (measured, hours) => `計測された需要は ${measured}分です。1 日の動きを見るには ${hours} 時間分が必要です。`,
  stays: (minimum, unit) => `最小値は ${minimum} ${unit} のままです。`,
  noDataDo: 'トラフィックがあるはずなら、ロールに cloudwatch:GetMetricData の許可があるか、期間が作成日時より後かを確認してください。',
  insufficientDo: (missing) => `あと ${missing}分のトラフィックの後に読み直すか、それまでは図で最小値を選んでください。`,

  why: (minimum) => `${minimum} を推奨する理由`,
  rule: {
    budget: (percent, when) => `${when}、リスクのあるリクエストを ${percent} % 以内に抑える最小の値です。`,
    newsvendor: (money, when) => `${when}、料金と、リスクのあるリクエスト 1 件あたり ${money} との合計が最も小さくなる値です。`,
    lowestBill: 'リスクにかかわらず、料金が最も低い値です。これより高い最小値は求められていません。',
    lagging: (lag) => `オートスケーリングが ${lag}遅れて追い付くとき`,
    never: 'オートスケーリングがまったく働かなくても',
    headroom: (factor) => `これに余裕として ${factor} 倍を掛けます（ピークまで）。`,
  },
  evidence: (windows, length, range) => `根拠：${length}の時間枠 ${windows} 個、${range}。`,
  gaps: (windows) => `${windows} 個は欠測で、どの数値にも含みません。`,
  demand: (peak, mean) => `ピーク ${peak} TPS、平均 ${mean} TPS。`,
  bounds: (lag) => `リスク：オートスケーリングが ${lag}遅れて追い付く場合から、最小値を超えるすべてのリクエストまで。`,
  corrected: '上の値は分単位のバーストを含み、下の値は 5 分平均によるものです。',
  correctedByThrottling: '上の値はスロットリングされたリクエストを含み、下の値は応答したものだけです。',
  byMeans: (risk) => `平均では ${risk}`,
  workingsFailed: '計算の根拠を読み込めませんでした。ページを再読み込みしてください。',

  minimum: '最小値',
  perMonth: (currency) => `${currency} / 月（税抜）`,
  toNow: '現在との差',
  atRisk: 'リスク、%',
  riskWord: 'リスク',
  toNowWord: '現在との差',
  comma: '、',
  between: '',
  notKnown: '不明',
  role: {
    floor: '下限',
    'free-floor': '無料枠内の最大値',
    lower: '1 つ下',
    overBudget: '許容値を超過',
    recommended: '推奨値',
    higher: '1 つ上',
    peak: 'ピーク',
    peakMinute: 'ピークの 1 分',
    current: '現在',
  },
};

export const messages = { en, ja };
export type Messages = typeof en;
