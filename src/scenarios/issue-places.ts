import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Issue } from '../../pricing/invalid-input.js';

/** More than these nobody reads, and each is looked for by itself. */
const MOST_PLACES = 100;
/** A tree of more takes longer than anybody waits. */
const MOST_CHARACTERS = 5_000_000;

interface Found {
  readonly node: Node;
  /** What is left of the path: the fields that are not there. */
  readonly left: string;
}

/** Follows a path such as `.scenarios[2].name` as far as it leads. A field's name may itself hold points and brackets: the way that leads furthest is right. */
function follow(node: Node, path: string): Found {
  const ways = path === '' ? [] : node.type === 'array' ? elementsOn(node, path) : node.type === 'object' ? membersOn(node, path) : [];
  return ways.reduce<Found>((best, way) => (way.left.length < best.left.length ? way : best), { node, left: path });
}

function elementsOn({ children = [] }: Node, path: string): Found[] {
  const [index, digits] = /^\[(\d+)\]/.exec(path) ?? [];
  const child = children[Number(digits)];
  return index === undefined || !child ? [] : [follow(child, path.slice(index.length))];
}

function membersOn({ children = [] }: Node, path: string): Found[] {
  // Of a name that is written twice, JSON.parse takes the last.
  return children.toReversed().flatMap(({ children: [name, value] = [] }) => {
    const step = `.${name?.value}`;
    return value && path.startsWith(step) && /^[.[]?$/.test(path.charAt(step.length)) ? [follow(value, path.slice(step.length))] : [];
  });
}

/** Where each line of a text begins. */
const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length),
];

/**
 * Says of issues where in their text they stand: `line 12, column 18 (scenarios[0].workload.users): expected ...`. A wrong value is where it
 * begins, a field that has no place in ours is where its name is, and one that is missing where the object begins that lacks it.
 * @param text JSON; of any other the issues come back as they are
 */
export function issuesWithPlaces(issues: readonly Issue[], text: string): readonly Issue[] {
  // In what was read, and in what an editor counts, there is no byte order mark.
  const json = text.replace(/^\ufeff/, '');
  const root = treeOf(json);
  if (!root) return issues;
  const starts = lineStarts(json);
  return issues.map((issue, index) => {
    if (index >= MOST_PLACES) return issue;
    const { path, message } = issue;
    const { node, left } = follow(root, path.startsWith('[') ? path : `.${path}`);
    const isOfValue = left !== '' || message.startsWith(`${path}: expected `);
    const { offset } = isOfValue ? node : (node.parent?.children?.[0] ?? node);
    const line = starts.findLastIndex((start) => start <= offset);
    const place = `line ${line + 1}, column ${offset - starts[line]! + 1} (${path})`;
    return { ...issue, path: place, message: message.startsWith(`${path}: `) ? `${place}${message.slice(path.length)}` : message };
  });
}

/** The text as a tree; undefined for what is no JSON, and where it is too long, or nested too deep, to make one of it. */
function treeOf(json: string): Node | undefined {
  if (json.length > MOST_CHARACTERS) return undefined;
  const errors: ParseError[] = [];
  try {
    const root = parseTree(json, errors, { disallowComments: true });
    return errors.length === 0 ? root : undefined;
  } catch {
    // The stack was too small: a RangeError here, an InternalError in Firefox.
    return undefined;
  }
}
