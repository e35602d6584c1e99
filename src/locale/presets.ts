import { PRESETS, type PresetId } from '../../pricing/presets.js';
import type { Workload } from '../../pricing/workload.js';
import type { Locale } from './locale.js';

interface PresetWords {
  readonly name: string;
  /** What the workload holds, in a line. */
  readonly holds: string;
}

const WORDS = {
  en: {
    'deck-domain': { name: 'AWS example 1: domain', holds: '500,000 users, 3 places, 40 peak hours' },
    'deck-batch': { name: 'AWS example 2: batch', holds: 'a list for each of 1 M users, once a month' },
    'small-shop': { name: 'Small shop', holds: '30,000 users, 2 places that could be computed every night' },
    'news-site': { name: 'News site', holds: '2 M readers, 3 places, 4 rush hours a day' },
    vod: { name: 'Video on demand', holds: '800,000 viewers, 3 places, full in the evening' },
    marketplace: { name: 'Marketplace', holds: '3 M users, 3 places, a ranked search page, minimums' },
    'email-batch': { name: 'E-mail marketing', holds: '600,000 readers, a letter a week, segments; batch only' },
  },
  ja: {
    'deck-domain': { name: 'AWS の料金例1：ドメイン', holds: '50万ユーザー、掲載面3つ、ピークは月40時間' },
    'deck-batch': { name: 'AWS の料金例2：バッチ', holds: '100万ユーザー分のレコメンドを月1回' },
    'small-shop': { name: '小規模なネットショップ', holds: '3万ユーザー、掲載面2つ、毎晩の事前計算も可能' },
    'news-site': { name: 'ニュースサイト', holds: '200万人の読者、掲載面3つ、朝夕の通勤時間に集中' },
    vod: { name: '動画配信', holds: '80万人の視聴者、掲載面3つ、夜に集中' },
    marketplace: { name: 'マーケットプレイス', holds: '300万ユーザー、掲載面3つ、検索結果の並べ替え、最小値あり' },
    'email-batch': { name: 'メールマーケティング', holds: '60万人に週1通とセグメント抽出、バッチのみ' },
  },
} as const satisfies Record<Locale, Record<PresetId, PresetWords>>;

/** The placements of the presets as they are called in Japanese; in the presets themselves they are English. */
const PLACEMENTS_IN_JAPANESE: Readonly<Record<string, string>> = {
  'Top picks': 'トップピック',
  'More like this': '類似アイテム',
  'Most popular': '人気ランキング',
  'Recommended for you': 'あなたへのおすすめ',
  'Viewed together': '一緒に見られている商品',
  'For you': 'あなた向けの記事',
  'Read next': '次に読む記事',
  'Most read': 'よく読まれている記事',
  'Top picks for you': 'あなたへのトップピック',
  'Because you watched': '視聴履歴からのおすすめ',
  'Trending now': '急上昇',
  'Home page': 'トップページ',
  'Similar offers': '類似の出品',
  'Search results': '検索結果',
};

/** What a preset is called, and what it holds. */
export function presetWords(id: PresetId, locale: Locale): PresetWords {
  return WORDS[locale][id];
}

/** A preset's workload, its placements named in the language. */
export function presetWorkload(id: PresetId, locale: Locale): Workload {
  const workload = PRESETS[id];
  if (locale === 'en') return workload;
  return {
    ...workload,
    placements: workload.placements.map((each) => ({ ...each, name: PLACEMENTS_IN_JAPANESE[each.name] ?? each.name })),
  };
}
