import { InvalidInputError, pathOf, type Issue } from '../../pricing/invalid-input.js';

/** Keys through which a careless merge of an input changes what every object is. No input of ours has them. */
const REFUSED: readonly PropertyKey[] = ['__proto__', 'constructor', 'prototype'];
const DEEPEST = 24;
const MOST_VALUES = 200_000;

/**
 * Looks through an input for keys that are refused by name, and for more than a board can hold.
 * @throws InvalidInputError with the path of each; of an input that is too deep or too large, of that alone
 */
export function refusedKeys(input: unknown): void {
  const issues: Issue[] = [];
  const waiting: { readonly value: unknown; readonly keys: readonly PropertyKey[] }[] = [{ value: input, keys: [] }];
  const tooMuch = (keys: readonly PropertyKey[], words: string): never => {
    const path = pathOf(keys);
    throw new InvalidInputError([{ path, value: undefined, message: `${path}: ${words}` }]);
  };
  let seen = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, keys } = next;
    if (value === null || typeof value !== 'object') continue;
    if (keys.length > DEEPEST) tooMuch(keys, `expected at most ${DEEPEST} levels`);
    for (const key of Object.keys(value)) {
      if ((seen += 1) > MOST_VALUES) tooMuch([], `expected at most ${MOST_VALUES} values`);
      const path = [...keys, Array.isArray(value) ? Number(key) : key];
      if (!Array.isArray(value) && REFUSED.includes(key)) {
        const at = pathOf(path);
        issues.push({ path: at, value: key, message: `${at}: the field "${key}" is refused; remove it` });
      } else waiting.push({ value: (value as Record<string, unknown>)[key], keys: path });
    }
  }
  if (issues.length > 0) throw new InvalidInputError(issues);
}
