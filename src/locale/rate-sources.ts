import type { RateSource } from '../../pricing/price-book.js';
import { list } from './findings.js';
import type { Locale } from './locale.js';
import { isoDateText, isoMonthText } from './times.js';

/** The built-in book's sources; a host's own book says its sources in its own words. */
const SOURCES_JA: Readonly<Record<string, string>> = {
  'AWS Black Belt seminar, Amazon Personalize basics (prices of June 2023)':
    'AWS Black Belt オンラインセミナー「Amazon Personalize 基礎編」（2023年6月の料金）',
  'Solved exactly from worked example 1 of the AWS Black Belt seminar, Amazon Personalize basics':
    'AWS Black Belt オンラインセミナー「Amazon Personalize 基礎編」の計算例1から厳密に算出',
  "Public secondary sources, consistent with AWS's examples; not seen on AWS's own page":
    '公開されている二次情報（AWS の計算例と一致、AWS の料金ページでは未確認）',
  "No source at hand; compare with AWS's price page before relying on it": '出典なし（利用する前に AWS の料金ページで確認してください）',
};

/** What `offerFile` writes of a rate's source, around names that stay as they are. */
const LISTED_JA: readonly (readonly [RegExp, string])[] = [
  [
    /^AWS Price List AmazonPersonalize, usage type (.+), read by its words alone$/,
    'AWS Price List（AmazonPersonalize）の使用タイプ $1（名称から推定）',
  ],
  [/^AWS Price List AmazonPersonalize, usage type (.+)$/, 'AWS Price List（AmazonPersonalize）の使用タイプ $1'],
  [
    /^No rate: not in AWS’s price list, and no rates of (.+) are built in$/,
    '料率なし（AWS の価格表になく、$1 の組み込みの料率もありません）',
  ],
];
const NOT_LISTED = '; not in AWS’s price list';

function sourceJa(title: string): string {
  if (title.endsWith(NOT_LISTED)) return `${sourceJa(title.slice(0, -NOT_LISTED.length))}、AWS の価格表には記載なし`;
  const [pattern, words] = LISTED_JA.find(([each]) => each.test(title)) ?? [];
  return pattern && words ? title.replace(pattern, words) : (SOURCES_JA[title] ?? title);
}

/** Where a rate comes from, and of what day that is. */
export function rateSourceText({ title, date }: RateSource, locale: Locale): string {
  const named = locale === 'ja' ? sourceJa(title) : title;
  if (date === '') return named;
  return locale === 'ja' ? `${named}、${isoDateText(date, locale)}` : `${named}, ${isoDateText(date, locale)}`;
}

/** "June 2023": the months that rates are of by their sources, oldest first; undefined where none is older than its book. */
export function rateMonthsText(sources: readonly RateSource[], bookDate: string, locale: Locale): string | undefined {
  const months = [...new Set(sources.flatMap(({ date }) => (date === '' ? [] : [date.slice(0, 7)])))].sort();
  if (months.every((month) => month >= bookDate.slice(0, 7))) return undefined;
  return list(
    months.map((month) => isoMonthText(month, locale)),
    locale,
  );
}
