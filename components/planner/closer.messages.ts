const en = {
  offer: (unit: string, minuteDays: string, historyDays: string) =>
    `Did scaling keep up, and how high are the busiest minutes? Sums by the minute of the last ${minuteDays} days and 5-minute sums, latency and errors of the last ${historyDays} days tell, of this ${unit} alone.`,
  unit: { campaign: 'campaign', recommender: 'recommender' },
  read: 'Read them from CloudWatch',
  again: 'Read again',
  cost: (metrics: string, money: string) => `At most ${metrics} metrics, ${money} USD, on AWS’s bill.`,
  starting: 'Asking CloudWatch',
  progress: (done: string, of: string) => `${done} of ${of} metrics`,
  cancel: 'Cancel',
  stopped: 'Cancelled: nothing of it is shown. What was answered until then may be billed.',
  failed: 'CloudWatch did not answer',
  denied: 'This role may not read metrics',
  deniedDo: (action: string) => `Allow ${action}, then try again. The advice stands on demand alone meanwhile.`,
  failedDo: 'The advice stands on demand alone meanwhile.',
  retry: 'Try again',
  requestId: (id: string) => `request ${id}`,
  done: (time: string, metrics: string, money: string) => `Read at ${time}: ${metrics} metrics, ${money} USD.`,
  covered: (covered: string, asked: string, days: string) =>
    `${covered} of ${asked} windows of the last ${days} days were measured in all five minutes.`,
};

const ja: typeof en = {
  offer: (unit, minuteDays, historyDays) =>
    `スケーリングは追い付いたか、最も混む 1 分はどれほどか。この${unit}だけについて、直近 ${minuteDays} 日の 1 分合計と、直近 ${historyDays} 日の 5 分合計・レイテンシー・エラーから分かります。`,
  unit: { campaign: 'キャンペーン', recommender: 'レコメンダー' },
  read: 'CloudWatch から読み取る',
  again: '読み直す',
  cost: (metrics, money) => `最大 ${metrics} メトリクス、${money} USD（AWS の請求）。`,
  starting: 'CloudWatch に問い合わせています',
  progress: (done, of) => `${of} メトリクス中 ${done} 完了`,
  cancel: '中止',
  stopped: '中止しました。読み取った分は表示しません。それまでの応答には料金がかかる場合があります。',
  failed: 'CloudWatch が応答しませんでした',
  denied: 'このロールはメトリクスを読み取れません',
  deniedDo: (action) => `${action} を許可してから、もう一度お試しください。それまで推奨値は需要だけに基づきます。`,
  failedDo: 'それまで推奨値は需要だけに基づきます。',
  retry: 'もう一度試す',
  requestId: (id) => `リクエスト ${id}`,
  done: (time, metrics, money) => `${time} に読み取り：${metrics} メトリクス、${money} USD。`,
  covered: (covered, asked, days) => `直近 ${days} 日の時間枠 ${asked} 個のうち ${covered} 個で、5 分すべてが計測されています。`,
};

export const closerMessages = { en, ja };
