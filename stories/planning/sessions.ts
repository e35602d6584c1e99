import { PRESETS } from '../../pricing/presets.js';
import type { Workload } from '../../pricing/workload.js';
import type { Session } from './session.js';

const EXAMPLE_1 = PRESETS['deck-domain'];
const EXAMPLE_2 = PRESETS['deck-batch'];

const withPeakHours =
  (hours: number) =>
  (workload: Workload): Workload => ({
    ...workload,
    placements: workload.placements.map((placement) => ({
      ...placement,
      demand: [
        { requestsPerHour: placement.demand[0]?.requestsPerHour ?? 5000, hoursPerMonth: workload.hoursPerMonth - hours },
        { requestsPerHour: placement.demand[1]?.requestsPerHour ?? 16_000, hoursPerMonth: hours },
      ],
    })),
  });
const withUsers =
  (users: number) =>
  (workload: Workload): Workload => ({ ...workload, users });
const withRuns =
  (runsPerMonth: number) =>
  (workload: Workload): Workload => ({
    ...workload,
    batch: workload.batch.map((job) => ({ ...job, runsPerMonth })),
    placements: workload.placements.map((placement) =>
      placement.precompute ? { ...placement, precompute: { ...placement.precompute, runsPerMonth } } : placement,
    ),
  });

/** AWS's example 1: three recommenders for half a million users. */
export const EXAMPLE_ONE: Session = {
  title: { en: 'Example 1: three recommenders, 500,000 users', ja: '例 1：レコメンダー 3 つ、ユーザー 50 万人' },
  lead: {
    en: 'AWS’s own example of a domain dataset group. Work out with the team why it costs 1,328.74 USD a month, and what would move it.',
    ja: 'ドメインデータセットグループの、AWS 自身の料金例です。なぜ月額 1,328.74 USD になるのか、何を変えると動くのかをチームで確かめます。',
  },
  workload: EXAMPLE_1,
  offering: 'domain',
  steps: [
    {
      title: { en: 'What is prepared', ja: 'データの準備' },
      text: {
        en: 'Interactions, and optionally items and users, go from S3 into the dataset group: 200 GB a month x 0.05 USD. Open “Data ingestion” to see it.',
        ja: 'インタラクション（必須）とアイテム、ユーザー（任意）を S3 からデータセットグループに取り込みます。月 200 GB × 0.05 USD です。「データの取り込み」を開くと計算が見えます。',
      },
    },
    {
      title: { en: 'What runs all month', ja: '常に動いているもの' },
      text: {
        en: 'A recommender holds training, versions and serving. It bills for the users in the dataset, each hour it is active, asked or not. Blocks of 100,000 users: the fifth ends at 500,000.',
        ja: 'レコメンダーは学習からリアルタイム推論までを含みます。アクティブな間は 1 時間ごとに、データセットのユーザー数で課金されます。10 万人単位なので、50 万人は 5 ブロックです。',
      },
      tries: [
        { label: { en: '500,001 users', ja: '50 万 1 人' }, change: withUsers(500_001) },
        { label: { en: '500,000 users', ja: '50 万人' }, change: withUsers(500_000) },
      ],
    },
    {
      title: { en: 'What the peak adds', ja: 'ピークの追加分' },
      text: {
        en: 'Each recommender answers 6,000 requests an hour at this size without a charge. Only the 40 peak hours go above. Double them and see one line move.',
        ja: 'この規模では、レコメンダーごとに毎時 6,000 リクエストまで無料です。超えるのはピークの 40 時間だけです。2 倍にして、どの行が動くか見てください。',
      },
      tries: [
        { label: { en: '80 peak hours', ja: 'ピーク 80 時間' }, change: withPeakHours(80) },
        { label: { en: '40 peak hours', ja: 'ピーク 40 時間' }, change: withPeakHours(40) },
      ],
    },
    {
      title: { en: 'And as custom campaigns?', ja: 'カスタムならいくらか' },
      text: {
        en: 'The deck says that custom at the same scale usually costs about the same. The comparison says what it costs for this workload, and which rates that rests on.',
        ja: '同じ規模ならカスタムでもほぼ同じ、と説明されることが多いところです。このワークロードでの料金と、根拠になる単価は比較表で確かめられます。',
      },
    },
  ],
};

/** AWS's example 2: one mailing a month to a million users. */
export const EXAMPLE_TWO: Session = {
  title: { en: 'Example 2: recommendations in batch for a million users', ja: '例 2：100 万人へのバッチレコメンデーション' },
  lead: {
    en: 'AWS’s example of a custom dataset group: train, then compute one list a user, once a month. 79.50 USD. Nothing answers in real time, so nothing idles.',
    ja: 'カスタムデータセットグループの料金例です。学習し、月に 1 回、ユーザーごとのリストをまとめて作ります。79.50 USD です。リアルタイム推論がないので、待機の料金もありません。',
  },
  workload: EXAMPLE_2,
  offering: 'batch',
  steps: [
    {
      title: { en: 'Train', ja: 'モデルの学習' },
      text: {
        en: 'A recipe becomes a solution, training makes a solution version. 50 training hours x 0.24 USD, counted in hours of 4 vCPU and 8 GiB: billed hours can exceed the clock’s.',
        ja: 'レシピからソリューションを作り、学習するとソリューションバージョンができます。50 トレーニング時間 × 0.24 USD です。4 vCPU・8 GiB に換算した時間なので、実時間より長くなることがあります。',
      },
    },
    {
      title: { en: 'Compute the lists', ja: 'バッチ推論ジョブ' },
      text: {
        en: 'A list of ten items for one user is one recommendation: a million users are a million recommendations a run.',
        ja: '1 人分のリスト（10 アイテム）が 1 レコメンデーションです。100 万人なら 1 回の実行で 100 万レコメンデーションになります。',
      },
      tries: [
        { label: { en: 'Every week (4 runs)', ja: '毎週（4 回）' }, change: withRuns(4) },
        { label: { en: 'Every day (30 runs)', ja: '毎日（30 回）' }, change: withRuns(30) },
        { label: { en: 'Once', ja: '月 1 回' }, change: withRuns(1) },
      ],
    },
    {
      title: { en: 'When the next tier begins', ja: '次の料金段階' },
      text: {
        en: 'Thirty runs pass 20 million recommendations, where the rate falls. The lower rates are not verified: the estimate marks them.',
        ja: '30 回実行すると 2,000 万レコメンデーションを超え、単価が下がります。下の段階の単価は未確認なので、見積もりにその印が付きます。',
      },
    },
  ],
};

/** Which dataset group for the same three placements. */
export const DOMAIN_OR_CUSTOM: Session = {
  title: { en: 'Domain or custom?', ja: 'ドメインかカスタムか' },
  lead: {
    en: 'Domain: packaged use cases, little to tune. Custom: recipes and settings of your own. What they achieve differs little; details and pricing differ. Find the point where the cheaper one changes.',
    ja: 'ドメインは用意されたユースケースで、調整はほとんど要りません。カスタムはレシピと設定を自分で選びます。できることに大きな差はなく、細部と料金が違います。どこで安い方が入れ替わるかを探します。',
  },
  workload: EXAMPLE_1,
  offering: 'domain',
  along: 'users',
  steps: [
    {
      title: { en: 'What each bills', ja: '課金のしかた' },
      text: {
        en: 'Domain bills users whether they ask or not, with free requests inside. Custom bills the throughput that is provisioned or used, in TPS-hours, and training.',
        ja: 'ドメインはユーザー数に課金し、無料のリクエストを含みます。カスタムは、確保した（または使った）スループットを TPS 時間で、それに学習時間を課金します。',
      },
    },
    {
      title: { en: 'Few users, many requests', ja: 'ユーザーが少なく、リクエストが多い' },
      text: {
        en: 'With 50,000 users the recommenders cost little; the requests are the question.',
        ja: 'ユーザーが 5 万人ならレコメンダーは安く、リクエスト数が決め手になります。',
      },
      tries: [
        { label: { en: '50,000 users', ja: '5 万人' }, change: withUsers(50_000) },
        { label: { en: '900,000 users', ja: '90 万人' }, change: withUsers(900_000) },
      ],
    },
    {
      title: { en: 'Ranking a list of your own', ja: '自分のリストを並べ替える' },
      text: {
        en: 'Reordering search results (personalized ranking) has no domain use case: the comparison says which placement stands in the way.',
        ja: '検索結果などの並べ替え（パーソナライズドランキング）に当たるドメインのユースケースはありません。どの掲載面が理由かは比較表に出ます。',
      },
      tries: [
        {
          label: { en: 'Add a search page', ja: '検索ページを足す' },
          change: (workload) => ({
            ...workload,
            placements: [
              ...workload.placements.filter(({ name }) => name !== 'Search results'),
              { name: 'Search results', type: 'PERSONALIZED_RANKING', demand: [{ requestsPerHour: 3000, hoursPerMonth: 732 }] },
            ],
          }),
        },
        { label: { en: 'Back to example 1', ja: '例 1 に戻す' }, change: () => EXAMPLE_1 },
      ],
    },
  ],
};

/** Whether lists can be made ahead, for whom. */
export const REAL_TIME_OR_BATCH: Session = {
  title: { en: 'Real-time or batch?', ja: 'リアルタイムかバッチか' },
  lead: {
    en: 'A list computed last night costs per user; an answer in the moment costs per hour that a campaign stands ready. Often both: batch for most users, real time for the active ones.',
    ja: '前の晩に作ったリストはユーザー数で、その場での応答はキャンペーンが待機する時間で料金がかかります。多くの場合は併用です。大半のユーザーはバッチ、よく使うユーザーだけリアルタイムにします。',
  },
  workload: {
    region: 'us-east-1',
    hoursPerMonth: 732,
    users: 300_000,
    ingestion: { gigabytesPerMonth: 40 },
    training: { hoursPerMonth: 40, interactionsPerMonth: 10_000_000 },
    placements: [
      {
        name: 'Home page',
        type: 'USER_PERSONALIZATION',
        demand: [
          { requestsPerHour: 9000, hoursPerMonth: 600 },
          { requestsPerHour: 60_000, hoursPerMonth: 132 },
        ],
        precompute: { usersPerRun: 300_000, runsPerMonth: 30 },
      },
    ],
    batch: [],
    activity: [{ usersShare: 0.2, requestsShare: 0.7 }],
  },
  offering: 'custom',
  along: 'requests',
  steps: [
    {
      title: { en: 'How fresh must it be?', ja: 'どれだけ新しい必要があるか' },
      text: {
        en: 'Batch knows nothing of today’s clicks. A nightly run is 30 a month, a weekly one 4.',
        ja: 'バッチは今日のクリックを知りません。毎晩なら月 30 回、毎週なら 4 回です。',
      },
      tries: [
        { label: { en: 'Nightly', ja: '毎晩' }, change: withRuns(30) },
        { label: { en: 'Weekly', ja: '毎週' }, change: withRuns(4) },
      ],
    },
    {
      title: { en: 'Who asks most?', ja: '誰が多く使うか' },
      text: {
        en: 'If a fifth of the users make 70 % of the requests, the lists of the rest are computed for people who hardly come. The split with the lowest total stands in the comparison.',
        ja: '2 割のユーザーがリクエストの 7 割を占めるなら、残りのリストはほとんど来ない人のために作られます。合計が最も低い分け方が比較表に出ます。',
      },
    },
    {
      title: { en: 'What would make the other win?', ja: 'どうなれば逆転するか' },
      text: {
        en: 'Move the requests along the chart: batch stays level, real time rises. Note what the team would have to believe to choose the other.',
        ja: 'グラフでリクエスト数を動かすと、バッチは平らで、リアルタイムは上がります。もう一方を選ぶには何を前提にする必要があるか、書き留めてください。',
      },
    },
  ],
};
