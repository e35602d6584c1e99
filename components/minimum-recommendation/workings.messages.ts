const en = {
  /** Between two sentences. */
  between: ' ',
  comma: ', ',
  notKnown: 'not known',

  change: {
    up: (factor: string, low: string, high: string, since: string) =>
      `Demand rose: since about ${since} it is ${factor} times (${low} to ${high}) what the same hours had before.`,
    down: (factor: string, low: string, high: string, since: string) =>
      `Demand fell: since about ${since} it is ${factor} times (${low} to ${high}) what the same hours had before.`,
    upFromNothing: (since: string) => `Demand began: since about ${since}, where there was none in the same hours before.`,
    rests: (hours: string) => `That rests on ${hours}.`,
    wouldAdvise: (minimum: string, all: string) => `Those days alone would advise ${minimum}; ${all} rests on all of the evidence.`,
    adviseTheSame: 'Those days alone would advise the same.',
    growing: (percent: string, low: string, high: string, days: string) =>
      `Demand grows by ${percent} % a week (${low} to ${high} %), seen on ${days} days: the advice looks back, so look again soon.`,
    shrinking: (percent: string, low: string, high: string, days: string) =>
      `Demand shrinks by ${percent} % a week (${low} to ${high} %), seen on ${days} days: the advice looks back, so look again soon.`,
  },

  lag: {
    title: 'How late autoscaling is',
    keptUp: (kept: string, bursts: string) => `Scaling kept up in ${kept} of ${bursts} bursts`,
    keptUpOne: (kept: string) => `Scaling kept up in ${kept} of 1 burst`,
    judged: (range: string, low: string, high: string, signs: string) =>
      `, ${range}: with 95 % confidence in ${low} to ${high} % of all. Looked at: ${signs}.`,
    signs: { latency: 'latency', errors4xx: '4xx errors', errors5xx: '5xx errors' },
    estimated: (lag: string, low: string, high: string, bursts: string) =>
      `Half of the ${bursts} bursts that rose fast were over it within ${lag}, 9 of 10 within ${high}, the quickest ${low}: the rule goes by ${lag} here.`,
    atOnce: 'at once',
    after: (low: string) => `after ${low}`,
    estimatedOpen: (lag: string, low: string, bursts: string) =>
      `Half of the ${bursts} bursts that rose fast were over it within ${lag}, the quickest ${low}; some ended before it was over. The rule goes by ${lag} here.`,
    tooFew: (bursts: string, needed: string, days: string, neededDays: string, lag: string) =>
      `Too few rose fast enough to tell how late it was (${bursts} of ${needed} bursts, on ${days} of ${neededDays} days): the lag stays ${lag}, an assumption.`,
    neverRecovered: (bursts: string, low: string, lag: string) =>
      `In most of the ${bursts} bursts that rose fast the trouble outlasted the burst, ${low} and longer: the lag stays ${lag}, an assumption that may be too short.`,
    given: (lag: string) => `The lag of ${lag} was given.`,
    throttled: (requests: string) => `${requests} requests were refused by throttling; they count as at risk, not as billed.`,
    callers: (errors: string) => `${errors} other 4xx are callers’ own mistakes.`,
    noBursts: (minimum: string, range: string, lag: string) =>
      `Demand never passed the minimum of ${minimum}, ${range}: there is no burst to learn from, and the lag stays ${lag}, an assumption.`,
    noBurstsAny: (range: string, lag: string) =>
      `Demand never passed the minimum, ${range}: there is no burst to learn from, and the lag stays ${lag}, an assumption.`,
    missing: {
      'fine-windows': (lag: string) => `Hourly sums hide how a burst was answered: the lag stays ${lag}, an assumption.`,
      'latency-and-errors': (lag: string) =>
        `Neither latency nor errors were measured, so no burst tells: the lag stays ${lag}, an assumption.`,
      'calm-windows': (lag: string) =>
        `Demand was hardly ever within the minimum, so nothing shows what is usual: the lag stays ${lag}, an assumption.`,
    },
    notRead: (lag: string) =>
      `No evidence: not read. ${lag} is an assumption, AWS publishes no figure. Latency and 4xx and 5xx errors of the times above the minimum would show whether scaling kept up, and how late it was.`,
    range: (from: string, to: string, minimum: string, risk: string) =>
      `From ${from} to ${to}, a minimum of ${minimum} leaves ${risk} of requests at risk.`,
    notLate: 'not late at all',
    late: (lag: string) => `${lag} late`,
    open: 'longer than the bursts',
    if: 'If autoscaling is',
    advised: 'Then advised',
    perMonth: (currency: string) => `${currency} / month`,
    leaves: (minimum: string) => `At risk at ${minimum}, %`,
    role: { default: 'assumed', given: 'given', measured: 'measured', shortest: 'shortest', longest: 'longest' },
    failedBursts: (count: string) => `The bursts in which it did not (${count})`,
    failedBurst: 'The burst in which it did not',
    burst: (when: string, length: string, peak: string, minimum: string) =>
      `${when}, ${length}: up to ${peak} TPS at a minimum of ${minimum}`,
    latency: (ratio: string) => `latency ${ratio} times the usual`,
    share4xx: (percent: string) => `4xx ${percent} %`,
    share5xx: (percent: string) => `5xx ${percent} %`,
    more: (count: string) => `and ${count} more, lower ones`,
  },

  bursts: {
    title: 'Bursts within minutes',
    measured: (factor: string, windows: string, range: string) =>
      `The busiest minute of 5 stands up to ${factor} times above their mean, in 9 of 10 windows: ${windows} windows by the minute, ${range}.`,
    corrected: (minimum: string, risk: string, plain: string) =>
      `With that, ${minimum} leaves ${risk} at risk; by 5-minute means alone it is ${plain}.`,
    correctedSame: (minimum: string, risk: string) => `At ${minimum} that changes nothing: ${risk} at risk.`,
    without: (minimum: string) => `Without them the advice would be ${minimum}.`,
    byLevel: 'By demand level',
    level: 'Mean TPS',
    levelRange: (from: string, to: string) => `${from} to ${to}`,
    factor: 'Busiest minute',
    times: (factor: string) => `${factor} times`,
    windows: 'Windows',
    borrowed: 'too few, borrowed',
    insufficient: (windows: string, needed: string) =>
      `Too little 1-minute data: ${windows} whole windows of a like demand, ${needed} are needed. Risk is that of 5-minute means, which hide the minute.`,
    notRead: '1-minute data was not read. Risk is that of 5-minute means, which hide the busiest minute: it may be higher than shown here.',
  },

  sensitivity: {
    title: 'What would change it',
    // The condition, and what would be advised then.
    lag: (lag: string) => `A lag of ${lag}`,
    lags: (from: string, to: string) => `A lag from ${from} to ${to}`,
    noLag: 'none',
    riskBudget: (percent: string) => `A budget of ${percent} %`,
    valuePerLostRequest: (money: string) => `A lost request worth ${money}`,
    riskMeasure: { 'no-autoscaling': 'Autoscaling that never helps', 'lagging-autoscaling': 'Autoscaling that helps, if late' },
    headroom: (factor: string) => `Headroom of ${factor} times`,
    noHeadroom: 'No headroom',
    evidence: {
      'first-half': (range: string) => `Only the first half, ${range}`,
      'second-half': (range: string) => `Only the second half, ${range}`,
      'since-shift': (range: string) => `Only since demand changed, ${range}`,
    },
    bursts: 'Bursts within minutes left out',
    if: 'If it were',
    then: 'Then advised',
    minimums: (from: string, to: string) => `${from} to ${to}`,
    stays: (minimum: string, inputs: string) => `It stays ${minimum} with: ${inputs}.`,
    /** A condition inside of a sentence. */
    inside: (condition: string) => condition.charAt(0).toLowerCase() + condition.slice(1),
    nothing: (minimum: string) => `Nothing that was tried moves it from ${minimum}.`,
    lowestBill: 'Nothing: the floor is the lowest bill whatever demand does.',
  },
};

const ja: typeof en = {
  between: '',
  comma: '、',
  notKnown: '不明',

  change: {
    up: (factor, low, high, since) => `需要が増えています：${since}ごろから、以前の同じ時間帯の ${factor} 倍（${low}〜${high} 倍）です。`,
    down: (factor, low, high, since) => `需要が減っています：${since}ごろから、以前の同じ時間帯の ${factor} 倍（${low}〜${high} 倍）です。`,
    upFromNothing: (since) => `需要が始まりました：${since}ごろから。以前の同じ時間帯にはありませんでした。`,
    rests: (hours) => `根拠は ${hours}分の計測です。`,
    wouldAdvise: (minimum, all) => `その期間だけなら推奨値は ${minimum} です。${all} は全期間に基づきます。`,
    adviseTheSame: 'その期間だけで見ても推奨値は同じです。',
    growing: (percent, low, high, days) =>
      `需要は週 ${percent} %（${low}〜${high} %）の割合で増えています（${days} 日分）。推奨値は過去に基づくため、早めに見直してください。`,
    shrinking: (percent, low, high, days) =>
      `需要は週 ${percent} %（${low}〜${high} %）の割合で減っています（${days} 日分）。推奨値は過去に基づくため、早めに見直してください。`,
  },

  lag: {
    title: 'オートスケーリングの遅れ',
    keptUp: (kept, bursts) => `${bursts} 回のバーストのうち ${kept} 回で追い付きました`,
    keptUpOne: (kept) => `1 回のバーストのうち ${kept} 回で追い付きました`,
    judged: (range, low, high, signs) => `（${range}）。95 % の信頼度で全体の ${low}〜${high} %。確認した指標：${signs}。`,
    signs: { latency: 'レイテンシー', errors4xx: '4xx エラー', errors5xx: '5xx エラー' },
    estimated: (lag, low, high, bursts) =>
      `急に立ち上がった ${bursts} 回のうち半数は ${lag}以内、9 割は ${high}以内に収まり、最も早いものは${low}でした。ここでは ${lag}を使います。`,
    atOnce: 'すぐ',
    after: (low) => low,
    estimatedOpen: (lag, low, bursts) =>
      `急に立ち上がった ${bursts} 回のうち半数は ${lag}以内に収まり、最も早いものは${low}でした。収まる前に終わったバーストもあります。ここでは ${lag}を使います。`,
    tooFew: (bursts, needed, days, neededDays, lag) =>
      `遅れを見積もれるほど急な立ち上がりが足りません（${needed} 回中 ${bursts} 回、${neededDays} 日中 ${days} 日）。遅れは仮定の ${lag}のままです。`,
    neverRecovered: (bursts, low, lag) =>
      `急に立ち上がった ${bursts} 回の多くで、影響はバーストの終わりまで続きました（${low}以上）。遅れは仮定の ${lag}のままですが、短すぎる可能性があります。`,
    given: (lag) => `遅れ ${lag}は指定された値です。`,
    throttled: (requests) => `スロットリングで拒否されたリクエストは ${requests} 件です。リスクに含め、料金には含めません。`,
    callers: (errors) => `ほかの 4xx ${errors} 件は呼び出し側の誤りです。`,
    noBursts: (minimum, range, lag) =>
      `${range}の需要は最小値 ${minimum} を一度も超えていません。学べるバーストがないため、遅れは仮定の ${lag}のままです。`,
    noBurstsAny: (range, lag) => `${range}の需要は最小値を一度も超えていません。学べるバーストがないため、遅れは仮定の ${lag}のままです。`,
    missing: {
      'fine-windows': (lag) => `1 時間単位の合計ではバーストへの応答が分かりません。遅れは仮定の ${lag}のままです。`,
      'latency-and-errors': (lag) => `レイテンシーもエラーも計測されておらず、判断できません。遅れは仮定の ${lag}のままです。`,
      'calm-windows': (lag) => `需要が最小値以内に収まる時間がほとんどなく、平常時と比べられません。遅れは仮定の ${lag}のままです。`,
    },
    notRead: (lag) =>
      `証拠なし：未読み取り。${lag}は仮定で、AWS は値を公表していません。最小値を超えた時間帯のレイテンシーと 4xx・5xx エラーを読み取ると、追い付いたかどうか、どれだけ遅れたかが分かります。`,
    range: (from, to, minimum, risk) => `${from}から${to}まで、最小値 ${minimum} でリスクのあるリクエストは ${risk} です。`,
    notLate: '遅れなし',
    late: (lag) => `${lag}遅れ`,
    open: 'バーストより長い',
    if: 'オートスケーリング',
    advised: '推奨値',
    perMonth: (currency) => `${currency} / 月（税抜）`,
    leaves: (minimum) => `${minimum} のリスク、%`,
    role: { default: '仮定', given: '指定', measured: '実測', shortest: '最短', longest: '最長' },
    failedBursts: (count) => `追い付かなかったバースト（${count} 回）`,
    failedBurst: '追い付かなかったバースト',
    burst: (when, length, peak, minimum) => `${when}、${length}：最小値 ${minimum} に対し最大 ${peak} TPS`,
    latency: (ratio) => `レイテンシーは平常時の ${ratio} 倍`,
    share4xx: (percent) => `4xx ${percent} %`,
    share5xx: (percent) => `5xx ${percent} %`,
    more: (count) => `ほかに小さいもの ${count} 回`,
  },

  bursts: {
    title: '分単位のバースト',
    measured: (factor, windows, range) =>
      `5 分のうち最も混む 1 分は、9 割の時間枠で平均の最大 ${factor} 倍です：1 分単位の時間枠 ${windows} 個、${range}。`,
    corrected: (minimum, risk, plain) => `これを含めると ${minimum} でのリスクは ${risk}、5 分平均だけなら ${plain} です。`,
    correctedSame: (minimum, risk) => `${minimum} では変わりません：リスクは ${risk} です。`,
    without: (minimum) => `含めなければ推奨値は ${minimum} です。`,
    byLevel: '需要の水準別',
    level: '平均 TPS',
    levelRange: (from, to) => `${from}〜${to}`,
    factor: '最も混む 1 分',
    times: (factor) => `${factor} 倍`,
    windows: '時間枠',
    borrowed: '少ないため近い水準の値',
    insufficient: (windows, needed) =>
      `1 分単位のデータが足りません：同じ水準の完全な時間枠は ${windows} 個で、${needed} 個必要です。リスクは 5 分平均によるもので、1 分の山は隠れています。`,
    notRead:
      '1 分単位のデータは未読み取りです。リスクは 5 分平均によるもので、最も混む 1 分は隠れています。実際はここに示す値より高い可能性があります。',
  },

  sensitivity: {
    title: '推奨値が変わる条件',
    lag: (lag) => `遅れが${lag}`,
    lags: (from, to) => `遅れが${from}〜${to}`,
    noLag: 'なし',
    riskBudget: (percent) => `許容値が ${percent} %`,
    valuePerLostRequest: (money) => `失うリクエスト 1 件の価値が ${money}`,
    riskMeasure: { 'no-autoscaling': 'オートスケーリングがまったく働かない', 'lagging-autoscaling': 'オートスケーリングが遅れて働く' },
    headroom: (factor) => `余裕が ${factor} 倍`,
    noHeadroom: '余裕なし',
    evidence: {
      'first-half': (range) => `前半だけ（${range}）`,
      'second-half': (range) => `後半だけ（${range}）`,
      'since-shift': (range) => `需要が変わってからだけ（${range}）`,
    },
    bursts: '分単位のバーストを含めない',
    if: '条件',
    then: '推奨値',
    minimums: (from, to) => `${from}〜${to}`,
    stays: (minimum, inputs) => `次の条件でも ${minimum} のまま：${inputs}。`,
    inside: (condition) => condition,
    nothing: (minimum) => `試した条件では ${minimum} から動きません。`,
    lowestBill: 'ありません。需要にかかわらず、下限が最も低い料金です。',
  },
};

export const messages = { en, ja };
export type WorkingsMessages = typeof en;
