import type { DemandBand } from '../../pricing/workload.js';
import type { Input, InputId } from '../scenarios/scenario-inputs.js';
import type { MeterId } from '../../pricing/price-book.js';
import type { Locale } from './locale.js';
import { meterName } from './meters.js';
import { countText, quantityText } from './numbers.js';
import { offeringName, placementKindName } from './offerings.js';
import { isoDateText, isoMonthText } from './times.js';

const NAMES = {
  en: {
    offering: 'Offering',
    region: 'Region',
    hoursPerMonth: 'Hours of the month',
    users: 'Users in the dataset',
    gigabytes: 'Data ingested',
    trainingHours: 'Training',
    interactions: 'Interactions trained on',
    freeTier: 'Free tier, first two months',
    activity: 'Most active users',
    placementType: 'kind',
    placementRequests: 'requests a month',
    placementBands: 'by the hour',
    minimumTps: 'minimum of a campaign',
    minimumRequestsPerSecond: 'minimum of a recommender',
    precompute: 'computed ahead',
    batchJob: 'Batch job',
    discount: 'Discount',
    tax: 'Tax',
    secondCurrency: 'Second currency',
    plan: 'Months ahead',
  },
  ja: {
    offering: '提供方法',
    region: 'リージョン',
    hoursPerMonth: '月の時間数',
    users: 'データセットのユーザー数',
    gigabytes: '取り込むデータ',
    trainingHours: '学習時間',
    interactions: '学習に使うインタラクション数',
    freeTier: '無料利用枠（最初の2か月）',
    activity: '利用の多いユーザー',
    placementType: '種類',
    placementRequests: '月間リクエスト数',
    placementBands: '時間帯別',
    minimumTps: 'キャンペーンの最小値',
    minimumRequestsPerSecond: 'レコメンダーの最小値',
    precompute: '事前計算',
    batchJob: 'バッチジョブ',
    discount: '割引',
    tax: '税',
    secondCurrency: '別の通貨',
    plan: '先々の月',
  },
} as const satisfies Record<Locale, Record<InputId, string>>;

/** What an input is called: "Users in the dataset", "Top picks: requests a month". */
export function inputName({ id, subject }: Pick<Input, 'id' | 'subject'>, locale: Locale): string {
  const name = NAMES[locale][id];
  if (subject === undefined) return name;
  if (id === 'batchJob') return locale === 'ja' ? `${name}${subject}` : `${name} ${subject}`;
  if (id === 'discount')
    return locale === 'ja' ? `${name}（${meterName(subject as MeterId, locale)}）` : `${name}: ${meterName(subject as MeterId, locale)}`;
  return locale === 'ja' ? `${subject}：${name}` : `${subject}: ${name}`;
}

const bandText = ({ requestsPerHour, hoursPerMonth }: DemandBand, locale: Locale): string => {
  const requests = quantityText(requestsPerHour, locale),
    hours = quantityText(hoursPerMonth, locale);
  return locale === 'ja' ? `毎時${requests}件 × ${hours}時間` : `${requests} / h × ${hours} h`;
};

/** A number and its percent sign stay on one line. */
const percent = (value: number, locale: Locale): string => `${quantityText(value, locale)}${locale === 'ja' ? '' : '\u00a0'}%`;

const WORDS = {
  en: {
    yes: 'yes',
    hours: (hours: string) => `${hours} h`,
    runs: (users: string, runs: string) => `${users} users × ${runs} a month`,
    segments: (queries: string, runs: string) => `${queries} segment queries × ${runs} a month`,
    active: (users: string, requests: string) => `${users} make ${requests}`,
    currency: (code: string, rate: string, date: string) => `${code} at ${rate}, ${date}`,
    months: (months: string) => `${months} months`,
    from: (months: string, month: string) => `${months} from ${month}`,
    grows: 'with growth',
    segmented: (count: string) => (count === '1' ? '1 segment' : `${count} segments`),
    comma: ', ',
  },
  ja: {
    yes: 'あり',
    hours: (hours: string) => `${hours}時間`,
    runs: (users: string, runs: string) => `${users}人 × 月${runs}回`,
    segments: (queries: string, runs: string) => `セグメントのクエリ${queries}件 × 月${runs}回`,
    active: (users: string, requests: string) => `上位${users}で${requests}`,
    currency: (code: string, rate: string, date: string) => `${code}、換算率 ${rate}（${date}）`,
    months: (months: string) => `${months}か月`,
    from: (months: string, month: string) => `${month}から${months}`,
    grows: '増減あり',
    segmented: (count: string) => `期間${count}件`,
    comma: '、',
  },
} as const;

/** An input's value with its unit, short enough for a cell. */
export function inputText(input: Input, locale: Locale): string {
  const text = WORDS[locale];
  switch (input.id) {
    case 'offering':
      return offeringName(input.value, locale);
    case 'region':
      return input.value;
    case 'hoursPerMonth':
    case 'trainingHours':
      return text.hours(quantityText(input.value, locale));
    case 'users':
    case 'interactions':
      return countText(input.value, locale);
    case 'gigabytes':
      return `${quantityText(input.value, locale, 6)} GB`;
    case 'freeTier':
      return text.yes;
    case 'activity':
      return input.value
        .map(({ usersShare, requestsShare }) => text.active(percent(usersShare * 100, locale), percent(requestsShare * 100, locale)))
        .join(text.comma);
    case 'placementType':
      return placementKindName(input.value, locale);
    case 'placementRequests':
      return quantityText(input.value, locale);
    case 'placementBands':
      return input.value.map((band) => bandText(band, locale)).join(text.comma);
    case 'minimumTps':
      return `${countText(input.value, locale)} TPS`;
    case 'minimumRequestsPerSecond':
      return locale === 'ja' ? `毎秒${countText(input.value, locale)}件` : `${countText(input.value, locale)} / s`;
    case 'precompute':
      return text.runs(countText(input.value.usersPerRun, locale), countText(input.value.runsPerMonth, locale));
    case 'batchJob': {
      const runs = countText(input.value.runsPerMonth, locale);
      return input.value.kind === 'segments'
        ? text.segments(countText(input.value.queriesPerRun, locale), runs)
        : text.runs(countText(input.value.usersPerRun, locale), runs);
    }
    case 'discount':
      return percent(input.value, locale);
    case 'tax':
      return `${input.value.name} ${percent(input.value.percent, locale)}`;
    case 'secondCurrency':
      return text.currency(input.value.code, input.value.rate, isoDateText(input.value.date, locale));
    case 'plan': {
      const { months, startMonth, growthPercentPerMonth, segments } = input.value;
      const length = text.months(countText(months, locale));
      const parts = [
        startMonth ? text.from(length, isoMonthText(startMonth, locale)) : length,
        ...(Object.values(growthPercentPerMonth).some((growth) => growth !== 0) ? [text.grows] : []),
        ...(segments.length > 0 ? [text.segmented(countText(segments.length, locale))] : []),
      ];
      return parts.join(text.comma);
    }
  }
}
