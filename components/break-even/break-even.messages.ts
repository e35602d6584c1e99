import type { Along } from '../../pricing/break-even.js';
import type { OfferingId } from '../../pricing/offerings/offering.js';

/** What an offering is called where there is little room. */
const nameEn: Record<OfferingId, string> = { domain: 'Domain', custom: 'Custom campaigns', 'custom-v2': 'Custom v2', batch: 'Batch' };
const nameJa: Record<OfferingId, string> = {
  domain: 'ドメイン',
  custom: 'カスタムキャンペーン',
  'custom-v2': 'カスタム v2',
  batch: 'バッチ',
};

/** A verb after an offering's name. */
const verb = (offering: OfferingId, one: string, many: string): string => (offering === 'custom' ? many : one);
const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Part of an axis: up to which place (undefined: to its end) what holds. */
export interface Stretch<T> {
  readonly upTo: string | undefined;
  readonly what: T;
}

const en = {
  title: 'When to switch',
  along: 'Along',
  axes: { users: 'Users', requests: 'Requests', peakHours: 'Peak hours' } satisfies Record<Along, string>,
  name: nameEn,
  place: {
    users: (count: string) => `${count} users`,
    requests: (count: string) => `${count} requests a month`,
    peakHours: (hours: string) => `${hours} peak hours a month`,
  } satisfies Record<Along, (count: string) => string>,
  shortPlace: {
    users: (count: string) => count,
    requests: (count: string) => count,
    peakHours: (hours: string) => `${hours} h`,
  } satisfies Record<Along, (count: string) => string>,
  axisUnit: { users: 'users', requests: 'requests / month', peakHours: 'hours of the peak / month' } satisfies Record<Along, string>,
  perMonth: (currency: string) => `${currency} / month at list price`,

  empty: 'Describe a workload, and where its offerings cross stands here.',
  waiting: 'Looking for where offerings cross.',
  failed: 'The chart could not be loaded. The sentences and the table work without it.',
  noAnswer: 'What this needs could not be loaded. Load the page again.',
  noOffering: 'No offering can serve this workload: there is nothing to switch to.',
  noRequests: 'The workload has no requests, so there are none to move. Add a placement with its demand, or look along users.',
  onlyOne: (one: OfferingId) => `Only ${nameEn[one]} can serve this workload: there is nothing to switch to.`,
  /** "Domain costs less than Custom v2 up to 300,000 users and more from there." */
  pair: (one: OfferingId, other: OfferingId, stretches: readonly Stretch<'less' | 'more'>[]) =>
    `${nameEn[one]} ${verb(one, 'costs', 'cost')} ${joined(
      stretches.map(
        ({ upTo, what }, index) => `${what}${index === 0 ? ` than ${nameEn[other]}` : ''} ${upTo ? `up to ${upTo}` : 'from there'}`,
      ),
    )}.`,
  stays: (leader: OfferingId, asLongAs: string) =>
    `${nameEn[leader]} ${verb(leader, 'stays', 'stay')} cheapest at every size, as long as ${asLongAs}.`,
  staysUpTo: (leader: OfferingId, end: string, asLongAs: string) =>
    `${nameEn[leader]} ${verb(leader, 'stays', 'stay')} cheapest up to ${end}, where known rates end, as long as ${asLongAs}.`,
  never: (one: OfferingId, other: OfferingId, cheaper: OfferingId) =>
    `${nameEn[one]} and ${nameEn[other]} never cross: ${nameEn[cheaper]} ${verb(cheaper, 'is', 'are')} cheaper throughout.`,
  allSame: 'All that can serve this workload cost the same at every size.',
  same: (one: OfferingId, other: OfferingId) => `${nameEn[one]} and ${nameEn[other]} cost the same throughout.`,
  leads: (stretches: readonly Stretch<OfferingId>[], asLongAs: string) =>
    `Cheapest: ${joined(stretches.map(({ upTo, what }) => `${nameEn[what]} ${upTo ? `up to ${upTo}` : 'from there'}`))}, as long as ${asLongAs}.`,
  asLongAs: {
    users: (requests: string) => `${requests} requests a month stay as they are`,
    requests: (users: string) => `users stay at ${users}`,
    peakHours: () => 'all else stays as it is',
  } satisfies Record<Along, (count: string) => string>,
  withoutRequests: 'all else stays as it is',
  between: ' ',

  here: 'you are here',
  cheaperFrom: (offering: OfferingId, place: string) => `${nameEn[offering]} cheaper from ${place}`,
  notKnown: (place: string) => `rate above ${place} not known`,
  notKnownShort: 'rate not known',
  about: (name: string) => `${name}, about`,
  canvas: (axis: string, lead: string) => `What each offering costs along ${axis.toLowerCase()}. ${lead}`,

  walk: 'Points of the chart',
  earlier: 'Point before',
  later: 'Next point',
  hint: 'Step through the crossings with the arrow keys, or press a place on the chart.',
  at: (place: string) => capital(place),
  value: (offering: OfferingId, money: string) => `${nameEn[offering]} ${money}`,
  crossing: (cheaper: OfferingId, than: OfferingId) =>
    `from here ${nameEn[cheaper]} ${verb(cheaper, 'costs', 'cost')} less than ${nameEn[than]}`,
  end: 'end of the chart',
  start: 'start of the chart',
  knownEnd: 'known rates end here',
  bend: 'a line bends or steps',
  comma: ', ',
  stop: (place: string, what: string, values: string, currency: string) => `${capital(place)}, ${what}: ${values} ${currency} a month.`,

  steps: (users: string) => `Domain steps every ${users} users.`,
  beyondKnown: (users: string) => `Above ${users} users the last known rate is drawn on: an upper bound.`,
  tooHigh: (names: string) => `Cut off at the top: ${names}.`,
  outside: (what: string) => `Beyond the chart: ${what}.`,
  cannot: (names: string) => `No line for what can’t serve this workload: ${names}.`,
  peakNote: 'Hours of each placement’s busiest band, taken from its idle time.',
  idleNow: (least: string, most: string, month: string) =>
    least === most
      ? `Now ${least} of ${month} hours a month are idle.`
      : `Now ${least} to ${most} of ${month} hours a month are idle, depending on the placement.`,
  flatFrom: (place: string) => `From ${place} on no idle hours are left, and the lines run flat.`,

  table: 'Table',
  csv: 'CSV',
  png: 'PNG',
  caption: (axis: string, currency: string) => `Total by ${axis.toLowerCase()}, ${currency} / month`,
  what: 'What happens there',
  file: 'when-to-switch',
};

export type Messages = typeof en;

const ja: Messages = {
  title: '切り替えの目安',
  along: '横軸',
  axes: { users: 'ユーザー数', requests: 'リクエスト数', peakHours: 'ピーク時間' },
  name: nameJa,
  place: {
    users: (count) => `${count}人`,
    requests: (count) => `月${count}件`,
    peakHours: (hours) => `月${hours}時間`,
  },
  shortPlace: { users: (count) => `${count}人`, requests: (count) => `月${count}件`, peakHours: (hours) => `${hours}時間` },
  axisUnit: { users: 'ユーザー数', requests: 'リクエスト数 / 月', peakHours: 'ピークの時間数 / 月' },
  perMonth: (currency) => `${currency} / 月（定価）`,

  empty: 'ワークロードを入力すると、提供方法の料金が入れ替わる点がここに表示されます。',
  waiting: '料金が入れ替わる点を計算しています。',
  failed: 'グラフを読み込めませんでした。文章と表はそのまま使えます。',
  noAnswer: '必要な部分を読み込めませんでした。ページを再読み込みしてください。',
  noOffering: 'このワークロードに対応できる提供方法がないため、切り替え先がありません。',
  noRequests: 'リクエストがないため、リクエスト数を動かせません。掲載面とその需要を追加するか、横軸をユーザー数にしてください。',
  onlyOne: (one) => `このワークロードに対応できるのは${nameJa[one]}だけなので、切り替え先がありません。`,
  pair: (one, other, stretches) =>
    `${nameJa[one]}は${nameJa[other]}と比べて、${stretches
      .map(({ upTo, what }) => `${upTo ? `${upTo}までは` : 'それを超えると'}${what === 'less' ? '安く' : '高く'}`)
      .join('、')}なります。`,
  stays: (leader, asLongAs) => `${asLongAs}、どの規模でも${nameJa[leader]}が最安です。`,
  staysUpTo: (leader, end, asLongAs) => `${asLongAs}、料率の分かっている${end}まで、常に${nameJa[leader]}が最安です。`,
  never: (one, other, cheaper) => `${nameJa[one]}と${nameJa[other]}の料金は入れ替わりません。常に${nameJa[cheaper]}の方が安くなります。`,
  allSame: 'このワークロードに対応できる提供方法は、どの規模でも同額です。',
  same: (one, other) => `${nameJa[one]}と${nameJa[other]}は常に同額です。`,
  leads: (stretches, asLongAs) =>
    `${asLongAs}、最安は${stretches.map(({ upTo, what }) => `${upTo ? `${upTo}までは` : 'それを超えると'}${nameJa[what]}`).join('、')}です。`,
  asLongAs: {
    users: (requests) => `リクエスト数が月${requests}件のままなら`,
    requests: (users) => `ユーザー数が${users}人のままなら`,
    peakHours: () => 'ほかの条件が同じなら',
  },
  withoutRequests: 'ほかの条件が同じなら',
  between: '',

  here: '現在の入力',
  cheaperFrom: (offering, place) => `${place}から${nameJa[offering]}が安い`,
  notKnown: (place) => `${place}超の料率は未確認`,
  notKnownShort: '料率未確認',
  about: (name) => `${name}（約）`,
  canvas: (axis, lead) => `提供方法ごとの料金（横軸：${axis}）。${lead}`,

  walk: 'グラフ上の点',
  earlier: '前の点',
  later: '次の点',
  hint: '矢印キーやグラフ上のタップで、各点の料金を確認できます。',
  at: (place) => place,
  value: (offering, money) => `${nameJa[offering]} ${money}`,
  crossing: (cheaper, than) => `ここから${nameJa[cheaper]}が${nameJa[than]}より安い`,
  end: 'グラフの右端',
  start: 'グラフの左端',
  knownEnd: '確認済みの料率はここまで',
  bend: '線が折れる点',
  comma: '、',
  stop: (place, what, values, currency) => `${place}（${what}）：${values}（${currency} / 月）`,

  steps: (users) => `ドメインは${users}人ごとに上がります。`,
  beyondKnown: (users) => `${users}人を超える部分は確認済みの最後の料率で描いており、上限です。`,
  tooHigh: (names) => `上端で切れている線：${names}。`,
  outside: (what) => `グラフの外：${what}。`,
  cannot: (names) => `このワークロードに対応できないため線がないもの：${names}。`,
  peakNote: '各掲載面の最も混む時間帯の時間数を、リクエストのない時間と入れ替えて動かします。',
  idleNow: (least, most, month) =>
    least === most
      ? `現在、月${month}時間のうちリクエストのない時間は${least}時間です。`
      : `現在、月${month}時間のうちリクエストのない時間は、掲載面により${least}～${most}時間です。`,
  flatFrom: (place) => `ピークが${place}に達するとリクエストのない時間がなくなり、線は横ばいになります。`,

  table: '表',
  csv: 'CSV',
  png: 'PNG',
  caption: (axis, currency) => `${axis}別の合計（${currency} / 月）`,
  what: 'その点で起きること',
  file: 'when-to-switch',
};

export const messages = { en, ja };
