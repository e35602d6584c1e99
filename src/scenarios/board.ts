import * as z from 'zod/mini';
import { OFFERING_IDS } from '../../pricing/estimate.js';
import { isInvalidInputError, pathOf, shown, type Issue } from '../../pricing/invalid-input.js';
import type { OfferingId } from '../../pricing/offerings/offering.js';
import { parsePlan, type Plan } from '../../pricing/plan.js';
import { parsePriceOptions, type PriceOptions } from '../../pricing/price-options.js';
import { leaf, oneOf, parse } from '../../pricing/schema.js';
import { parseWorkload, type Workload } from '../../pricing/workload.js';
import { refusedKeys } from './refused-keys.js';

/** One named way to see a workload: what is asked for, how it is served, what is added to the price, how it goes on. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly workload: Workload;
  readonly offering: OfferingId;
  readonly options?: PriceOptions | undefined;
  readonly plan?: Plan | undefined;
}

/** Scenarios in the order a person gave them; `active` is the id of the one that is edited. */
export interface Board {
  readonly version: 1;
  readonly scenarios: readonly Scenario[];
  readonly active: string;
}

/** How large a board may be. A name is one line; a text is what `boardToText` writes. */
export const BOARD_LIMITS = { scenarios: 50, nameLength: 120, noteLength: 4000, textLength: 1_000_000 } as const;

const { scenarios: MOST, nameLength, noteLength } = BOARD_LIMITS;
const isText = (v: unknown, most: number): v is string => typeof v === 'string' && v.length <= most;
const scenario = z.strictObject({
  id: leaf<string>('1 to 64 letters, digits, "-" or "_"', (v) => typeof v === 'string' && /^[\w-]{1,64}$/.test(v)),
  name: leaf<string>(`a text of 1 to ${nameLength} characters`, (v) => isText(v, nameLength) && v.trim() !== ''),
  note: z._default(
    leaf<string>(`a text of at most ${noteLength} characters`, (v) => isText(v, noteLength)),
    '',
  ),
  workload: z.unknown(),
  offering: oneOf(...OFFERING_IDS),
  options: z.optional(z.unknown()),
  plan: z.optional(z.unknown()),
});
const board = z.strictObject({
  version: leaf<1>('1, the version that this planner reads', (v) => v === 1),
  scenarios: z.array(scenario),
  active: leaf<string>('the id of one of the scenarios', (v) => typeof v === 'string'),
});
type RawScenario = z.infer<typeof scenario>;

/** The issues of a part, told from the whole: `users: ...` of a workload is `scenarios[2].workload.users: ...` of its board. */
function issuesWithin(path: string, read: () => unknown): Issue[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!isInvalidInputError(error)) throw error;
    return error.issues.map((issue) => {
      const rest = issue.message.startsWith(issue.path) ? issue.message.slice(issue.path.length) : `: ${issue.message}`;
      const whole = issue.path === 'input' ? path : `${path}.${issue.path}`;
      return { path: whole, value: issue.value, message: `${whole}${rest}` };
    });
  }
}

const priced = ({ workload, options, plan }: Pick<RawScenario, 'workload' | 'options' | 'plan'>) => ({
  workload: parseWorkload(workload),
  ...(options !== undefined && { options: parsePriceOptions(options) }),
  ...(plan !== undefined && { plan: parsePlan(plan) }),
});

const anyBoard = z.object({ scenarios: z.array(z.unknown()), active: z.optional(z.unknown()) });

/** What the outer schema does not see: the parts that have readers of their own, ids that are taken, an active one that is not there. */
function issuesOfParts(input: unknown): Issue[] {
  const found = z.safeParse(anyBoard, input);
  if (!found.success) return [];
  const { scenarios, active } = found.data;
  const expected = (path: string, value: unknown, words: string): Issue => ({
    path,
    value,
    message: `${path}: expected ${words}, got ${shown(value)}`,
  });
  if (scenarios.length === 0 || scenarios.length > MOST) return [expected('scenarios', scenarios, `1 to ${MOST} scenarios`)];
  const seen = new Set<unknown>();
  const issues = scenarios.flatMap((raw, index) => {
    if (raw === null || typeof raw !== 'object') return [];
    const { id, workload, options, plan } = raw as Partial<Record<keyof Scenario, unknown>>;
    const at = pathOf(['scenarios', index]);
    const isTaken = seen.has(id);
    seen.add(id);
    return [
      ...(isTaken && id !== undefined ? [expected(`${at}.id`, id, 'an id that no scenario before has')] : []),
      ...issuesWithin(`${at}.workload`, () => parseWorkload(workload)),
      ...(options === undefined ? [] : issuesWithin(`${at}.options`, () => parsePriceOptions(options))),
      ...(plan === undefined ? [] : issuesWithin(`${at}.plan`, () => parsePlan(plan))),
    ];
  });
  const isThere = typeof active !== 'string' || seen.has(active);
  return isThere ? issues : [...issues, expected('active', active, 'the id of one of the scenarios')];
}

/**
 * Reads a board: from a file, a link, the browser's store or a host. Nothing in it is trusted, nothing is guessed; absent notes and lists are empty.
 * @throws InvalidInputError naming the path, the value and what would be valid, of everything that is wrong
 */
export function parseBoard(input: unknown): Board {
  // First, so that nothing below reads what the schema does not see.
  refusedKeys(input);
  const { version, scenarios, active } = parse<z.infer<typeof board>>(board, input, issuesOfParts);
  return {
    version,
    active,
    scenarios: scenarios.map(({ id, name, note, offering, ...parts }) => ({ id, name, note, offering, ...priced(parts) })),
  };
}
