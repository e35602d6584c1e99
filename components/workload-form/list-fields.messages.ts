import type { Locale } from '../../src/locale/locale.js';

const en = {
  recommendationsJob: (number: number) => `Job ${number}: recommendations`,
  segmentsJob: (number: number) => `Job ${number}: user segments`,
  queriesPerRun: 'Queries a run',
  removeJob: (number: number) => `Remove job ${number}`,
  activityPoint: (number: number) => `Active users, share ${number}`,
  activitySentence: ['The most active', 'of users make', 'of requests.'],
  activeUsers: 'users',
  activeRequests: 'requests',
  removeActivity: (number: number) => `Remove share ${number} of active users`,
  unordered:
    'Shares rise, the most active users first: each further share of users makes no more requests for its size than the one before.',
};

const ja: typeof en = {
  recommendationsJob: (number) => `ジョブ${number}：レコメンド`,
  segmentsJob: (number) => `ジョブ${number}：ユーザーセグメント`,
  queriesPerRun: '1回のクエリ数',
  removeJob: (number) => `ジョブ${number}を削除`,
  activityPoint: (number) => `アクティブユーザー、割合${number}`,
  activitySentence: ['最もアクティブな', 'のユーザーが、リクエストの', 'を占める'],
  activeUsers: 'ユーザーの割合',
  activeRequests: '割合',
  removeActivity: (number) => `アクティブユーザーの割合${number}を削除`,
  unordered:
    '最もアクティブなユーザーから順に、割合が増えるように入力してください。後のユーザーほど、1人あたりのリクエストは多くなりません。',
};

/** The words of batch jobs and of shares of active users. */
export const listMessages = { en, ja } satisfies Record<Locale, typeof en>;
