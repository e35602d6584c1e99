import type { BillFormat, BillLineKind } from '../../pricing/bill.js';
import type { MeterId } from '../../pricing/price-book.js';

const many = (count: string, one: string, more: string): string => `${count} ${count === '1' ? one : more}`;

/** What a meter counts, one and several. */
const THINGS: Readonly<Record<MeterId, readonly [one: string, more: string]>> = {
  ingestion: ['GB', 'GB'],
  training: ['training hour', 'training hours'],
  'trained-interactions': ['interaction', 'interactions'],
  'recommender-users': ['user-hour', 'user-hours'],
  'additional-recommendations': ['recommendation', 'recommendations'],
  'tps-hours': ['TPS-hour', 'TPS-hours'],
  'v2-requests': ['request', 'requests'],
  'batch-recommendations': ['recommendation', 'recommendations'],
  'batch-segments': ['user of a query', 'users of queries'],
};

export const en = {
  title: 'Beside the bill',
  private: 'Read in this page alone: nothing of it is sent anywhere.',
  paste: 'What AWS billed, as CSV',
  placeholder: 'Paste the whole file here, its first line included',
  choose: 'Choose a file',
  drop: 'or drop it here: CSV, also packed as .csv.gz',
  where: 'Where to find it',
  ways: [
    [
      'Cost Explorer',
      'Filter by the service Personalize, group by usage type, a month at a time, then “Download as CSV”. It has costs without quantities.',
    ],
    ['Cost and Usage Report', 'Either generation, daily or monthly. It has quantities, so differences can be split.'],
    ['FOCUS', 'AWS’s export in FOCUS columns, or an estimate that was exported here.'],
  ] as readonly (readonly [string, string])[],
  reading: (from: string | undefined) => `Reading ${from ?? 'what was pasted'}`,
  pasted: 'What was pasted',
  cancel: 'Cancel',
  formats: {
    'cost-explorer': 'Cost Explorer',
    cur: 'Cost and Usage Report',
    'cur-2': 'Cost and Usage Report 2.0',
    focus: 'FOCUS',
  } as Record<BillFormat, string>,
  read: (from: string, format: string, charges: string, others: string) =>
    `${from}: ${format}, ${many(charges, 'charge', 'charges')} of Personalize${others === '0' ? '' : `; ${others} of other services left out`}.`,
  failed: (from: string) => `${from} can’t be read as a bill.`,
  unreadable: 'The file is damaged or can no longer be opened. Choose it again, or unpack it first.',
  wayOut: 'Mend the places named here, or download the file again as CSV. What you pasted stays as it is.',
  moreIssues: (count: number) => `and ${count} more`,
  month: 'Month',
  region: 'Region',
  allRegions: 'All regions',
  noEstimate: 'There is no estimate to compare with. Fill in a workload that can be served.',
  otherCurrency: (bill: string, book: string) =>
    `The bill is in ${bill}, the prices are in ${book}. Amounts in two currencies have no difference: choose a price book in ${bill}.`,
  lead: (billed: string, difference: string | undefined, isMore: boolean, currency: string, month: string | undefined) =>
    `${month === undefined ? '' : `For ${month} `}AWS billed ${billed} ${currency}${
      difference === undefined ? ', as estimated.' : `: ${difference} ${currency} ${isMore ? 'more' : 'less'} than the estimate of a month.`
    }`,
  tax: 'Tax excluded, credits and discounts apart.',
  taxWithin: 'The estimate is without tax. Credits, refunds and tax are in Cost Explorer’s costs unless they were filtered out there.',
  costsAlone: 'This file has costs without quantities, so differences can’t be split.',
  byService: 'Grouped by service, its cost belongs to no single row. Group by usage type in Cost Explorer to see which rows differ.',
  regionDiffers: (billed: string, book: string) => `Billed in ${billed}; the estimate’s prices are of ${book}.`,
  severalMonths: 'The file names no months: all of it counts as one.',
  meter: 'What is counted',
  estimated: (currency: string) => `Estimated, ${currency}`,
  billed: (currency: string) => `Billed, ${currency}`,
  difference: 'Difference',
  same: 'none',
  total: 'Total of the month',
  caption: 'Estimated and billed, by what is counted',
  unknown: 'Usage types that we don’t know',
  allTypes: 'All of Personalize',
  apart: 'Apart, in no total',
  apartKind: 'What it is',
  kinds: {
    credit: 'Credits and refunds',
    discount: 'Discounts',
    tax: 'Tax',
    other: 'Other charges',
    unplaced: 'Perhaps of other services',
    usage: 'Usage',
  } as Record<BillLineKind, string>,
  unplacedWhy: 'Cost Explorer grouped by usage type does not say whose they are. Filter it by the service Personalize to be sure.',
  andMore: (count: number) => `and ${count} more`,
  amountAfter: ': ',
  things: (meter: MeterId, count: string) => many(count, ...THINGS[meter]),
  per: (meter: MeterId, size: string) => `per ${size === '1' ? THINGS[meter][0] : `${size} ${THINGS[meter][1]}`}`,
  why: {
    quantity: (things: string, isMore: boolean) => `${things} ${isMore ? 'more' : 'fewer'} than estimated`,
    free: (things: string) => `${things} were free of charge`,
    freeOther: (things: string, estimated: string) => `${things} were free of charge, the estimate counts with ${estimated}`,
    freeNot: (estimated: string) => `The free tier that the estimate counts with (${estimated}) was not given`,
    tiers: (billed: string, book: string, per: string) =>
      `Billed in other tiers, at ${billed} instead of ${book} ${per} on average: usage elsewhere in the account counts towards the tiers too`,
    rate: (billed: string, book: string, per: string) => `Billed at ${billed} instead of ${book} ${per}`,
    rateAlone: 'Charged without a quantity',
    notEstimated: 'Not in the estimate',
    notBilled: 'In the estimate, not on the bill',
    bought: (things: string, estimated: string) => `At the book’s rates this is ${things}, ${estimated} were estimated`,
    noQuantity: 'The file does not say how much of it there was',
    units: (units: string) => `The bill counts in ${units}, which we don’t know how to convert`,
    withinMore: (things: string, isMore: boolean) =>
      `${things} ${isMore ? 'more' : 'fewer'} than estimated. Tiers begin anew with each hour or query, so no more can be told from a month’s sum`,
    monthLength: (month: string, hours: string, estimated: string, isLonger: boolean) =>
      `${month} has ${hours} hours, the estimate’s month ${estimated}: ${isLonger ? 'more' : 'fewer'} hours are charged`,
    within: 'The same quantity as estimated. Tiers begin anew with each hour or query, so no more can be told from a month’s sum',
  },
};

const THINGS_JA: Readonly<Record<MeterId, readonly [unit: string, name: string]>> = {
  ingestion: [' GB', ' GB'],
  training: ['学習時間', '学習時間'],
  'trained-interactions': ['件のインタラクション', 'インタラクション'],
  'recommender-users': ['ユーザー時間', 'ユーザー時間'],
  'additional-recommendations': ['件のレコメンド', '件のレコメンド'],
  'tps-hours': [' TPS 時間', ' TPS 時間'],
  'v2-requests': ['件のリクエスト', '件のリクエスト'],
  'batch-recommendations': ['件のレコメンド', '件のレコメンド'],
  'batch-segments': ['ユーザー（クエリの延べ数）', 'ユーザー（クエリの延べ数）'],
};

export const ja: typeof en = {
  title: '請求との照合',
  private: 'このページの中だけで読み取ります。どこにも送信しません。',
  paste: 'AWS の請求（CSV）',
  placeholder: 'ファイル全体を、先頭行も含めて貼り付けてください',
  choose: 'ファイルを選択',
  drop: 'ここにドロップすることもできます（CSV、圧縮した .csv.gz も可）',
  where: '入手方法',
  ways: [
    [
      'Cost Explorer',
      'サービス「Personalize」で絞り込み、使用タイプ別・月別に表示して「CSV としてダウンロード」します。金額のみで、使用量は含まれません。',
    ],
    ['Cost and Usage Report', '新旧どちらの形式でも、日別・月別とも読めます。使用量があるので、差額の内訳がわかります。'],
    ['FOCUS', 'AWS の FOCUS 形式のエクスポート、またはここでエクスポートした見積もり。'],
  ],
  reading: (from) => `${from ?? '貼り付けた内容'}を読み取っています`,
  pasted: '貼り付けた内容',
  cancel: '中止',
  formats: {
    'cost-explorer': 'Cost Explorer',
    cur: 'Cost and Usage Report',
    'cur-2': 'Cost and Usage Report 2.0',
    focus: 'FOCUS',
  },
  read: (from, format, charges, others) =>
    `${from}：${format}、Personalize の明細 ${charges}件${others === '0' ? '' : `（他のサービス ${others}件は除外）`}`,
  failed: (from) => `${from}は請求データとして読めません。`,
  unreadable: 'ファイルが壊れているか、開けなくなっています。選び直すか、先に展開してください。',
  wayOut: '示された箇所を直すか、CSV 形式でもう一度ダウンロードしてください。貼り付けた内容はそのまま残ります。',
  moreIssues: (count) => `ほか${count}件`,
  month: '月',
  region: 'リージョン',
  allRegions: 'すべてのリージョン',
  noEstimate: '比較する見積もりがありません。提供できるワークロードを入力してください。',
  otherCurrency: (bill, book) => `請求は${bill}、料率は${book}です。通貨が異なると差額を計算できません。${bill}の料率表を選んでください。`,
  lead: (billed, difference, isMore, currency, month) =>
    `${month === undefined ? '' : `${month}の`}請求は ${billed} ${currency}${
      difference === undefined
        ? 'で、見積もりどおりです。'
        : `で、1か月の見積もりより ${difference} ${currency} ${isMore ? '多く' : '少なく'}なっています。`
    }`,
  tax: '税抜。クレジットと割引は別に示します。',
  taxWithin: '見積もりは税抜です。Cost Explorer で除外していない限り、クレジット・返金・税も請求の金額に含まれています。',
  costsAlone: 'このファイルには金額だけで使用量がないため、差額の内訳はわかりません。',
  byService:
    'サービス別に集計されているため、項目ごとに分けられません。Cost Explorer で使用タイプ別に表示すると、どの項目が違うかわかります。',
  regionDiffers: (billed, book) => `請求は ${billed}、見積もりの料率は ${book} のものです。`,
  severalMonths: 'ファイルに月の記載がないため、全体を1か月分とみなします。',
  meter: '課金対象',
  estimated: (currency) => `見積もり（${currency}）`,
  billed: (currency) => `請求（${currency}）`,
  difference: '差額',
  same: '差なし',
  total: '1か月の合計',
  caption: '課金対象ごとの見積もりと請求',
  unknown: '不明な使用タイプ',
  allTypes: 'Personalize 全体',
  apart: '合計に含めないもの',
  apartKind: '種類',
  kinds: {
    credit: 'クレジット・返金',
    discount: '割引',
    tax: '税',
    other: 'その他の料金',
    unplaced: '他のサービスの可能性があるもの',
    usage: '使用料金',
  },
  unplacedWhy:
    '使用タイプ別の Cost Explorer のファイルからは、どのサービスのものかわかりません。サービス「Personalize」で絞り込むと確実です。',
  andMore: (count) => `ほか${count}件`,
  amountAfter: '：',
  things: (meter, count) => `${count}${THINGS_JA[meter][0]}`,
  per: (meter, size) => (size === '1' ? `1${THINGS_JA[meter][1]}あたり` : `${size}${THINGS_JA[meter][1]}あたり`),
  why: {
    quantity: (things, isMore) => `見積もりより${things}${isMore ? '多く' : '少なく'}使われました`,
    free: (things) => `${things}は無料でした`,
    freeOther: (things, estimated) => `${things}は無料でした（見積もりでは${estimated}）`,
    freeNot: (estimated) => `見積もりに入れた無料利用枠（${estimated}）は適用されませんでした`,
    tiers: (billed, book, per) =>
      `別の段階の料率で課金されました（平均で${per} ${book} ではなく ${billed}）。アカウント内のほかの使用量も段階に算入されます`,
    rate: (billed, book, per) => `${per} ${book} ではなく ${billed} で課金されました`,
    rateAlone: '使用量なしで課金されました',
    notEstimated: '見積もりにありません',
    notBilled: '見積もりにありますが、請求されていません',
    bought: (things, estimated) => `料率表の料率では${things}に相当します（見積もりは${estimated}）`,
    noQuantity: 'ファイルに使用量の記載がありません',
    units: (units) => `請求の単位「${units}」は換算方法がわかりません`,
    withinMore: (things, isMore) =>
      `見積もりより${things}${isMore ? '多く' : '少なく'}使われました。段階は1時間またはクエリごとに始まるため、月の合計からはこれ以上わかりません`,
    monthLength: (month, hours, estimated, isLonger) =>
      `${month}は${hours}時間、見積もりの1か月は${estimated}時間で、その分だけ課金時間が${isLonger ? '長く' : '短く'}なります`,
    within: '使用量は見積もりと同じです。段階は1時間またはクエリごとに始まるため、月の合計からはこれ以上わかりません',
  },
};
