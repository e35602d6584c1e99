export const en = {
  title: 'Discounts, tax, currency',
  discounts: 'Discounts',
  overall: 'Off everything',
  overallHint: 'Taken last, off what the discounts on single meters leave.',
  addMeter: 'Discount one meter',
  meter: 'Meter',
  percentOff: (meter: string) => `Off ${meter}`,
  remove: (meter: string) => `Remove the discount on ${meter}`,
  tax: 'Tax',
  taxName: 'Name on the quote',
  taxPercent: 'Rate',
  taxIncluded: 'The price book includes tax, so none is added.',
  suggestTax: undefined as string | undefined,
  suggestedName: 'Tax',
  second: 'Second currency',
  code: 'Currency code',
  rate: (currency: string) => `Units for 1 ${currency}`,
  date: 'Rate of',
  secondHint: 'No rate is built in: yours stands beside every converted figure, with its day.',
  wrong: {
    percent: (typed: string) => `“${typed}” is no percentage from 0 to 100.`,
    name: 'Name the tax as it should stand on the quote.',
    code: (typed: string, currency: string) =>
      typed === '' ? 'Three letters, such as JPY.' : `“${typed}” is no currency code other than ${currency}: three letters, such as JPY.`,
    rate: (typed: string) =>
      typed === '' ? 'The rate is missing: a number such as 151.20.' : `“${typed}” is no rate: a number such as 151.20.`,
    date: 'The day that the rate is of is missing.',
  },
};

export const ja: typeof en = {
  title: '割引・税・通貨',
  discounts: '割引',
  overall: '全体の割引',
  overallHint: '項目ごとの割引を差し引いた残りに適用します。',
  addMeter: '項目ごとの割引を追加',
  meter: '項目',
  percentOff: (meter) => `${meter}の割引`,
  remove: (meter) => `${meter}の割引を削除`,
  tax: '税',
  taxName: '見積書での名称',
  taxPercent: '税率',
  taxIncluded: '料金表が税込のため、税は加算しません。',
  suggestTax: '消費税 10% を加える',
  suggestedName: '消費税',
  second: '換算する通貨',
  code: '通貨コード',
  rate: (currency) => `1 ${currency} あたり`,
  date: 'レートの日付',
  secondHint: '為替レートは内蔵していません。入力したレートと日付を、換算額に必ず添えて表示します。',
  wrong: {
    percent: (typed) => `「${typed}」は0から100までの割合ではありません。`,
    name: '見積書に表示する税の名称を入力してください。',
    code: (typed, currency) =>
      typed === ''
        ? '3文字の通貨コードを入力してください（例：JPY）。'
        : `「${typed}」は ${currency} 以外の通貨コードではありません（例：JPY）。`,
    rate: (typed) =>
      typed === '' ? 'レートを入力してください（例：151.20）。' : `「${typed}」はレートとして読み取れません（例：151.20）。`,
    date: 'レートの日付を入力してください。',
  },
};
