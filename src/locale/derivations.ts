import type { DerivationAssumptionId, DerivationStepId, DerivationUnit } from '../../pricing/derive/derivation.js';
import type { ShapeId } from '../../pricing/derive/shapes.js';
import type { Locale } from './locale.js';

/** What the figures of a step are called: `left operator right = result`. */
export interface StepWords {
  readonly left: string;
  readonly right: string;
  readonly result: string;
}

const STEPS = {
  en: {
    'sessions-of-users': { left: 'users a month', right: 'sessions a user', result: 'sessions' },
    'requests-of-sessions': { left: 'sessions', right: 'calls a session', result: 'requests a month' },
    'bytes-of-events': { left: 'events a month', right: 'bytes an event', result: 'bytes' },
    'gigabytes-of-bytes': { left: 'bytes', right: 'bytes a GB', result: 'GB a month' },
    'days-of-month': { left: 'hours of the month', right: 'hours a day', result: 'days' },
    'automatic-trainings': { left: 'days', right: 'days from one automatic training to the next', result: 'automatic trainings' },
    'own-trainings': { left: 'days', right: 'days from one of your trainings to the next', result: 'trainings of your own' },
    'trainings-together': { left: 'automatic trainings', right: 'trainings of your own', result: 'trainings a solution' },
    'trainings-of-solutions': { left: 'trainings a solution', right: 'solutions', result: 'trainings a month' },
    'hours-of-trainings': { left: 'trainings', right: 'hours a training', result: 'training hours a month' },
    'peak-hours': { left: 'hours of the month', right: 'one hour in so many', result: 'peak hours a month' },
    'mean-hour': { left: 'requests a month', right: 'hours of the month', result: 'requests in a mean hour' },
    'busiest-over-mean': { left: 'requests in a busiest hour', right: 'in a mean hour', result: 'times the mean' },
    'band-requests': { left: 'requests an hour', right: 'hours', result: 'requests of the band' },
    'bands-together': { left: 'requests of the bands before', right: 'of the last band', result: 'requests a month' },
    'measured-mean': { left: 'requests measured', right: 'hours measured', result: 'requests in a mean hour' },
    'measured-to-month': { left: 'requests in a mean hour', right: 'hours of the month', result: 'requests a month' },
  },
  ja: {
    'sessions-of-users': { left: '月間ユーザー', right: 'ユーザーあたりのセッション', result: 'セッション' },
    'requests-of-sessions': { left: 'セッション', right: 'セッションあたりの呼び出し', result: '月間リクエスト' },
    'bytes-of-events': { left: '月間イベント', right: 'イベントあたりのバイト', result: 'バイト' },
    'gigabytes-of-bytes': { left: 'バイト', right: '1 GB のバイト', result: '月間 GB' },
    'days-of-month': { left: '1か月の時間', right: '1日の時間', result: '日数' },
    'automatic-trainings': { left: '日数', right: '自動学習の間隔（日）', result: '自動学習の回数' },
    'own-trainings': { left: '日数', right: '手動学習の間隔（日）', result: '手動学習の回数' },
    'trainings-together': { left: '自動学習の回数', right: '手動学習の回数', result: 'ソリューションあたりの学習回数' },
    'trainings-of-solutions': { left: 'ソリューションあたりの学習回数', right: 'ソリューション数', result: '月間の学習回数' },
    'hours-of-trainings': { left: '学習回数', right: '1回の学習時間', result: '月間の学習時間' },
    'peak-hours': { left: '1か月の時間', right: 'この時間に1時間の割合', result: '月間のピーク時間' },
    'mean-hour': { left: '月間リクエスト', right: '1か月の時間', result: '平均の1時間のリクエスト' },
    'busiest-over-mean': { left: '最も混む1時間のリクエスト', right: '平均の1時間', result: '平均に対する倍率' },
    'band-requests': { left: '毎時リクエスト', right: '時間', result: '時間帯のリクエスト' },
    'bands-together': { left: 'ここまでの時間帯のリクエスト', right: '最後の時間帯', result: '月間リクエスト' },
    'measured-mean': { left: '実測リクエスト', right: '実測した時間', result: '平均の1時間のリクエスト' },
    'measured-to-month': { left: '平均の1時間のリクエスト', right: '1か月の時間', result: '月間リクエスト' },
  },
} as const satisfies Record<Locale, Record<DerivationStepId, StepWords>>;

const ASSUMPTIONS = {
  en: {
    'gigabyte-is-decimal':
      'One GB counts as 1,000,000,000 bytes. AWS does not say which gigabyte Personalize bills; this one never gives too little.',
    'trains-by-itself':
      'Solutions train by themselves, every 7 days unless their schedule says otherwise, until performAutoTraining is turned off. Those trainings are billed and counted here.',
    'trains-only-with-new-data': 'Automatic training waits for new interactions; each one is counted as if there were some.',
    'nothing-retrains': 'Automatic training is off and no training of your own is planned: no training is counted.',
    'week-repeats': 'The month is made of mean weeks: each hour of the week takes the same share of it.',
    'peak-is-one-hour-in-24':
      'The peak factor raises the busiest 7 of the week’s 168 hours; the others give way, so that the month’s requests stay.',
    'hours-alike-are-one-band': 'Hours with about the same demand make one band, asked as often as their mean.',
    'measured-hours-stand-for-the-month': 'What was measured stands for the whole month: more or fewer hours, in the same proportions.',
    'unmeasured-hours-left-out': 'Hours that were not measured from end to end are left out; the others stand for them.',
    'not-whole-weeks': 'The measurement is not made of whole weeks: weekdays and weekends may weigh more or less than in a month.',
  },
  ja: {
    'gigabyte-is-decimal':
      '1 GB は 1,000,000,000 バイトとして数えます。AWS は Personalize の GB の定義を示していないため、少なく見積もらない方を使います。',
    'trains-by-itself':
      'ソリューションは performAutoTraining をオフにするまで、特に設定しなければ7日ごとに自動で学習します。その学習も課金対象なので、ここに含めています。',
    'trains-only-with-new-data': '自動学習は新しいインタラクションがあるときだけ行われます。ここでは毎回あるものとして数えます。',
    'nothing-retrains': '自動学習がオフで手動学習の予定もないため、学習は0回です。',
    'week-repeats': '1か月は平均的な週の繰り返しとし、週の各1時間が同じ割合を占めるものとします。',
    'peak-is-one-hour-in-24':
      'ピーク倍率は週168時間のうち最も混む7時間にかかります。月間リクエストが変わらないよう、ほかの時間を減らします。',
    'hours-alike-are-one-band': '需要がほぼ同じ時間は1つの時間帯にまとめ、その平均で数えます。',
    'measured-hours-stand-for-the-month': '実測した時間の割合が1か月全体でも同じとみなします。',
    'unmeasured-hours-left-out': '1時間を通して実測できなかった時間は除き、残りの時間で代表させます。',
    'not-whole-weeks': '実測期間が週単位ではないため、平日と週末の比率が1か月と異なる場合があります。',
  },
} as const satisfies Record<Locale, Record<DerivationAssumptionId, string>>;

const UNITS = {
  en: {
    sessions: 'sessions',
    requests: 'requests',
    'requests-per-hour': 'requests / h',
    hours: 'h',
    times: '×',
    bytes: 'bytes',
    gigabytes: 'GB',
    trainings: 'trainings',
    'training-hours': 'training h',
    days: 'days',
  },
  ja: {
    sessions: 'セッション',
    requests: '件',
    'requests-per-hour': '件 / 時',
    hours: '時間',
    times: '倍',
    bytes: 'バイト',
    gigabytes: 'GB',
    trainings: '回',
    'training-hours': '時間',
    days: '日',
  },
} as const satisfies Record<Locale, Record<DerivationUnit, string>>;

const SHAPE_NAMES = {
  en: { flat: 'Flat', office: 'Office hours', evening: 'Evenings', weekend: 'Weekends' },
  ja: { flat: '一定', office: '平日の日中', evening: '夜間中心', weekend: '週末中心' },
} as const satisfies Record<Locale, Record<ShapeId, string>>;

/** What the three figures of a step are called. */
export function stepWords(id: DerivationStepId, locale: Locale): StepWords {
  return STEPS[locale][id];
}

/** What a derivation takes for granted, in a sentence. */
export function derivationAssumptionText(id: DerivationAssumptionId, locale: Locale): string {
  return ASSUMPTIONS[locale][id];
}

/** The unit of a step's result, short. */
export function derivationUnit(unit: DerivationUnit, locale: Locale): string {
  return UNITS[locale][unit];
}

/** What a built-in shape of demand is called. */
export function shapeName(id: ShapeId, locale: Locale): string {
  return SHAPE_NAMES[locale][id];
}
