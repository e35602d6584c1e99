import type { CannotServeReason } from '../../pricing/offerings/offering.js';
import type { Locale } from './locale.js';

/** What the sentences about an estimate name, already in the reader's words. */
export interface FindingNames {
  /** "100,000": the users in a block. */
  readonly blockUsers: string;
  /** The regions of the workload (where known) and of the prices. */
  readonly workloadRegion: string | undefined;
  readonly bookRegion: string;
  /** The meters that rest on rates which were not verified. */
  readonly unverifiedMeters: readonly string[];
}

/** A sentence about what an estimate found. */
export type Sentence<T> = (finding: T, names: FindingNames) => string;

const REASONS = {
  en: {
    'ranking-has-no-use-case': 'No domain use case ranks a given list.',
    'placement-not-precomputed': 'Batch can’t answer in real time, and nothing says how it could be computed ahead.',
  },
  ja: {
    'ranking-has-no-use-case': '並べ替えに対応するドメインのユースケースはありません。',
    'placement-not-precomputed': 'バッチはリアルタイムに応答できません。事前に計算する方法も指定されていません。',
  },
} as const satisfies Record<Locale, Record<CannotServeReason['id'], string>>;

/** A reason why an offering can't serve, in a sentence that does not name the placement. */
export function reasonText({ id }: CannotServeReason, locale: Locale): string {
  return REASONS[locale][id];
}

// Made once: making it costs more than all else that a keystroke changes in a row.
const ENGLISH_LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "Top picks, More like this and Most popular". */
export function list(names: readonly string[], locale: Locale): string {
  return locale === 'ja' ? names.join('、') : ENGLISH_LIST.format(names);
}
