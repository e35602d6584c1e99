/** Where a text stops being JSON, counted from 1, what could stand there, and what does. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  /** One character, or undefined where the text ends. */
  readonly found: string | undefined;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;
const STRING_PART = /(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y; // eslint-disable-line no-control-regex

type Await = 'value' | 'value or ]' | 'key' | 'key or }' | 'after';

const EXPECTED = {
  value: 'a value',
  'value or ]': 'a value or "]"',
  key: 'a name in double quotes',
  'key or }': 'a name in double quotes or "}"',
} as const satisfies Record<Exclude<Await, 'after'>, string>;

/** Reads from `at` on as far as `pattern` goes; where it ends. */
function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/**
 * Finds what is wrong with a text that JSON.parse refused. Browsers word it differently, and not all of them say where.
 * @returns undefined if the text is JSON
 */
export function jsonFault(text: string): JsonFault | undefined {
  // No recursion: a text of brackets alone would overflow the stack.
  const open: ('{' | '[')[] = [];
  let at = 0,
    awaited: Await = 'value';
  const fault = (offset: number, expected: string): JsonFault => {
    const before = text.slice(0, offset).split(/\r\n|\r|\n/);
    const code = text.codePointAt(offset);
    return {
      line: before.length,
      column: before.at(-1)!.length + 1,
      expected,
      found: code === undefined ? undefined : String.fromCodePoint(code),
    };
  };

  for (;;) {
    at = past(SPACE, text, at);
    const character = text[at];
    if (awaited === 'after') {
      const inside = open.at(-1);
      if (inside === undefined) return at < text.length ? fault(at, 'the end of the text') : undefined;
      const end = inside === '{' ? '}' : ']';
      if (character === ',') awaited = inside === '{' ? 'key' : 'value';
      else if (character === end) open.pop();
      else return fault(at, `"," or "${end}"`);
      at += 1;
      continue;
    }
    const isKey = awaited === 'key' || awaited === 'key or }';
    if ((awaited === 'key or }' && character === '}') || (awaited === 'value or ]' && character === ']')) {
      open.pop();
      at += 1;
      awaited = 'after';
    } else if (character === '"') {
      const end = past(STRING_PART, text, at + 1);
      if (text[end] !== '"') return fault(end, text[end] === '\\' ? 'a valid escape after "\\"' : 'the closing double quote');
      at = end + 1;
      if (!isKey) awaited = 'after';
      else {
        at = past(SPACE, text, at);
        if (text[at] !== ':') return fault(at, '":"');
        at += 1;
        awaited = 'value';
      }
    } else if (isKey) return fault(at, EXPECTED[awaited as 'key' | 'key or }']);
    else if (character === '{' || character === '[') {
      open.push(character);
      at += 1;
      awaited = character === '{' ? 'key or }' : 'value or ]';
    } else {
      const end = Math.max(past(NUMBER, text, at), past(WORD, text, at));
      if (end === at) return fault(at, EXPECTED[awaited as 'value' | 'value or ]']);
      at = end;
      awaited = 'after';
    }
  }
}
