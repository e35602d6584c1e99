import * as z from 'zod/mini';
import { InvalidInputError, pathOf, shown, type Issue } from './invalid-input.js';

/** A leaf that says in words what it expects: `<path>: expected <words>, got <value>`. */
export function leaf<T>(words: string, isValid: (value: unknown) => boolean): z.ZodMiniType<T> {
  return z.custom<T>(isValid, { error: words });
}

/** A value that is read later, or not at all. */
export const anything = leaf<unknown>('anything', () => true);
export const text = leaf<string>('a text that is not empty', (v) => typeof v === 'string' && v.trim() !== '');
export const flag = leaf<boolean>('true or false', (v) => typeof v === 'boolean');
/** Users, runs, queries: whole numbers. */
export const count = leaf<number>('a whole number >= 0', (v) => Number.isSafeInteger(v) && (v as number) >= 0);
/** AWS's own floor for both minimums is 1 (API reference). */
export const minimum = leaf<number>('a whole number >= 1', (v) => Number.isSafeInteger(v) && (v as number) >= 1);
/** Means and amounts: any finite number. */
export const quantity = leaf<number>('a finite number >= 0', (v) => Number.isFinite(v) && (v as number) >= 0);

const isSameDay = (day: string, at: number): boolean => !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
/** A day that there is. */
export const isoDate = leaf<string>(
  'a date such as "2026-11-24"',
  // Date.parse takes 30 February for 2 March: the day it names must be the day that was written.
  (v) => typeof v === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(v) && isSameDay(v, Date.parse(v)),
);

export function oneOf<T extends string>(...values: readonly T[]): z.ZodMiniType<T> {
  return leaf<T>(`one of ${values.map((value) => `"${value}"`).join(', ')}`, (v) => values.includes(v as T));
}

type RawIssue = z.core.$ZodIssue;
type Fields = Readonly<Record<string, unknown>>;
interface Read {
  readonly value?: unknown;
  readonly issues: readonly RawIssue[];
}

const isObject = (v: unknown): boolean => typeof v === 'object' && v !== null && !Array.isArray(v);

/** An object that is read as only the object itself can say. */
function objectReadBy<T>(read: (fields: Fields) => Read): z.ZodMiniType<T> {
  return leaf<T>('an object', isObject).check((payload) => {
    if (!isObject(payload.value)) return;
    const { value, issues } = read(payload.value as Fields);
    payload.issues.push(...issues.map((issue) => ({ ...issue, input: payload.value }) as z.core.$ZodRawIssue));
    payload.value = value as T;
  });
}

function readAs(schema: z.ZodMiniType, input: unknown): Read {
  const { data, error } = z.safeParse(schema, input);
  return { value: data, issues: error?.issues ?? [] };
}

/** An object of one of several shapes, told apart by the text under `key`. */
export function oneShapeOf<T>(key: string, words: string, shapes: Readonly<Record<string, z.ZodMiniType>>): z.ZodMiniType<T> {
  return objectReadBy((fields) => {
    const kind = fields[key],
      shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    return shape ? readAs(shape, fields) : { issues: [{ code: 'custom', path: [key], message: words }] };
  });
}

/** An object whose values are all of one shape, under keys of their own. */
export function valuesOf<T>(shape: z.ZodMiniType<T>): z.ZodMiniType<Readonly<Record<string, T>>> {
  return objectReadBy((fields) => {
    const read = Object.entries(fields).map(([key, field]) => ({ key, ...readAs(shape, field) }));
    return {
      value: Object.fromEntries(read.map(({ key, value }) => [key, value])),
      issues: read.flatMap(({ key, issues }) => issues.map((issue) => ({ ...issue, path: [key, ...issue.path] }))),
    };
  });
}

function valueAt(input: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], input);
}

function wordsOf(issue: RawIssue, input: unknown): Issue[] {
  const at = (keys: readonly PropertyKey[], expected: string): Issue => {
    const path = pathOf(keys),
      value = valueAt(input, keys);
    return { path, value, message: `${path}: expected ${expected}, got ${shown(value)}` };
  };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const path = pathOf([...issue.path, key]);
        return { path, value: valueAt(input, [...issue.path, key]), message: `${path}: unknown field; remove it or check its spelling` };
      });
    case 'invalid_type':
      return [at(issue.path, issue.expected === 'array' ? 'a list' : issue.expected === 'object' ? 'an object' : issue.expected)];
    default:
      return [at(issue.path, issue.message)];
  }
}

/**
 * Reads an input by its schema, or names everything that is wrong with it.
 * @param alsoWrong what no single field shows; asked of wrong inputs too
 * @throws InvalidInputError with an issue for each wrong value
 */
export function parse<T>(schema: z.ZodMiniType<T>, input: unknown, alsoWrong: (input: unknown) => readonly Issue[] = () => []): T {
  const result = z.safeParse(schema, input);
  const issues = [...(result.success ? [] : result.error.issues.flatMap((issue) => wordsOf(issue, input))), ...alsoWrong(input)];
  if (result.success && issues.length === 0) return result.data;
  throw new InvalidInputError(issues);
}
