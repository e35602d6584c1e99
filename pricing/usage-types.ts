import type { MeterId } from './price-book.js';
import { regionOfPrefix } from './regions.js';

/** What a usage type of a bill or price list says: where, and which meter if we know. */
export interface UsageType {
  /** Undefined without a prefix that we know. */
  readonly region: string | undefined;
  /** As written; '' where there is none, as in us-east-1. */
  readonly prefix: string;
  /** Without its prefix. */
  readonly name: string;
  readonly meter: MeterId | undefined;
  /** `published`: AWS's own page names this usage type. `guessed`: its words fit this meter and no other. */
  readonly known: 'published' | 'guessed' | undefined;
}

/**
 * Usage types as AWS names them: Billing user guide, "Tracking your AWS Free Tier usage", which lists these three for Amazon Personalize
 * (seen 2026-11-25). Compared without case and signs: bills write TPS-hours, others TPS-Hours.
 */
const PUBLISHED: ReadonlyMap<string, MeterId> = new Map([
  ['dataingestion', 'ingestion'],
  ['traininghour', 'training'],
  ['tpshour', 'tps-hours'],
]);

/** One hour or several: AWS's own names do both. */
const plainly = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/s$/, '');

interface Guess {
  readonly meter: MeterId;
  /** Beginnings of words, one of each group. */
  readonly words: readonly (readonly string[])[];
}

/**
 * What the others are called no page that we could read says. A usage type whose words fit is taken for the meter, and every rate that comes
 * of it is marked as not verified. The first that fits counts: the narrower ones stand first.
 */
const GUESSES: readonly Guess[] = [
  { meter: 'batch-segments', words: [['segment']] },
  { meter: 'batch-recommendations', words: [['batch'], ['recommend', 'infer', 'user', 'request']] },
  { meter: 'trained-interactions', words: [['interaction']] },
  { meter: 'trained-interactions', words: [['v2'], ['train']] },
  { meter: 'v2-requests', words: [['v2'], ['request', 'recommend', 'infer', 'rank', 'personal']] },
  { meter: 'recommender-users', words: [['user'], ['recommender', 'domain', 'active', 'hour', 'hr']] },
  {
    meter: 'additional-recommendations',
    words: [
      ['additional', 'domain', 'recommender'],
      ['recommendation', 'request'],
    ],
  },
  { meter: 'training', words: [['train'], ['hour', 'hr']] },
  { meter: 'tps-hours', words: [['tps'], ['hour', 'hr']] },
  { meter: 'ingestion', words: [['ingest']] },
];

/** Other things than our meters count, whatever else their names say. */
const NONE_OF_OURS = ['free', 'content', 'theme', 'generat', 'token', 'action', 'discount', 'tax', 'support', 'trial'];

/** "BatchRecommendations-V2" is batch, recommendations, v2. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

function guessed(name: string): MeterId | undefined {
  const words = wordsOf(name);
  const has = (beginning: string): boolean => words.some((word) => word.startsWith(beginning));
  if (NONE_OF_OURS.some(has)) return undefined;
  return GUESSES.find((guess) => guess.words.every((group) => group.some(has)))?.meter;
}

/** Reads a usage type such as `APN1-TPS-hours`. What is not known to be ours has no meter. */
export function readUsageType(usageType: string): UsageType {
  const text = usageType.trim();
  const [, begin = '', rest = ''] = /^([A-Za-z]{2,3}\d?)[-:](.+)$/.exec(text) ?? [];
  const region = begin === '' ? undefined : regionOfPrefix(begin);
  // A region newer than our table: three letters and a digit begin no other name.
  const prefix = region !== undefined || /^[A-Z]{3}\d$/.test(begin) ? begin : '';
  const name = prefix === '' ? text : rest;
  const meter = PUBLISHED.get(plainly(name));
  if (meter !== undefined) return { region, prefix, name, meter, known: 'published' };
  const guess = guessed(name);
  return { region, prefix, name, meter: guess, known: guess && 'guessed' };
}
