import { expect } from 'chai';
import { isInvalidInputError, type Issue } from '../../pricing/invalid-input.js';
import { boardFromFileText, boardToText } from '../../src/scenarios/board-text.js';
import { issuesWithPlaces } from '../../src/scenarios/issue-places.js';
import { BOARD } from './boards.js';

const issue = (path: string, rest = 'expected a whole number, got "x"'): Issue => ({ path, value: 'x', message: `${path}: ${rest}` });
const placeOf = (text: string, ...of: Parameters<typeof issue>): string => issuesWithPlaces([issue(...of)], text)[0]!.path;

describe('issuesWithPlaces', () => {
  for (const [text, path, place, why] of [
    ['{\n  "a": {\n    "b": [1, "x"]\n  }\n}', 'a.b[1]', 'line 3, column 14', 'a value in a list in an object'],
    ['{"a": 1}', 'input', 'line 1, column 1', 'the whole'],
    ['\n\n [3]', 'input', 'line 3, column 2', 'the whole, after empty lines'],
    ['[\n {"a": "x"}]', '[0].a', 'line 2, column 8', 'a list from the start'],
    ['{\n "s": [\n  {"a": 1},\n  {"b": 2}\n ]\n}', 's[1].a', 'line 4, column 3', 'a missing field: the object that lacks it'],
    ['{"s": {}}', 's.t.u', 'line 1, column 7', 'a field of a missing object'],
    ['{"a": 1,\n "a": "x"}', 'a', 'line 2, column 7', 'a name written twice: JSON reads the last'],
    ['{"a": {"b": 1}, "a.b": {"c": "x"}}', 'a.b.c', 'line 1, column 30', 'a name with a point in it'],
    ['{"a": {"b[0]": "x"}}', 'a.b[0]', 'line 1, column 16', 'a name with brackets in it'],
    ['{"ab": 1, "a": "x"}', 'a', 'line 1, column 16', 'a name that another begins with'],
    ['{"\\u0061": "x"}', 'a', 'line 1, column 12', 'a name that is written with an escape'],
    ['{\r\n"b": 1,\r"a": "x"}', 'a', 'line 3, column 6', 'the ends of lines of other systems'],
    ['\ufeff{"a": "x"}', 'a', 'line 1, column 7', 'a byte order mark, which no editor counts'],
    ['{"😀": "x"}', '😀', 'line 1, column 8', 'a sign of two units, counted as editors do'],
  ] as const)
    it(`${JSON.stringify(text)}: ${path} is at ${place}: ${why}`, () => expect(placeOf(text, path)).to.equal(`${place} (${path})`));

  it('finds a field that has no place by its name', () => {
    expect(placeOf('{\n "a": {\n  "b":\n   1}}', 'a.b', 'unknown field; remove it or check its spelling')).to.equal(
      'line 3, column 3 (a.b)',
    );
    expect(placeOf('{"a": {"__proto__": 1}}', 'a.__proto__', 'the field "__proto__" is refused; remove it')).to.equal(
      'line 1, column 8 (a.__proto__)',
    );
  });

  it('says the rest as it was', () =>
    expect(issuesWithPlaces([issue('a')], '{"a": "x"}')).to.deep.equal([
      { path: 'line 1, column 7 (a)', value: 'x', message: 'line 1, column 7 (a): expected a whole number, got "x"' },
    ]));

  for (const [what, text] of [
    ['is no JSON', '{"a": '],
    ['has a comment', '{"a": 1} // one'],
    ['is nested deeper than any tree', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['is longer than anybody waits for', `${' '.repeat(5_000_000)}{"a": 1}`],
  ] as const)
    it(`leaves the issues of a text that ${what} as they are`, () =>
      expect(issuesWithPlaces([issue('a')], text)).to.deep.equal([issue('a')]));

  it('looks for no more than are read', () => {
    const places = issuesWithPlaces(
      Array.from({ length: 101 }, () => issue('a')),
      '{"a": 1}',
    ).map(({ path }) => path);
    expect([places[99], places[100]]).to.deep.equal(['line 1, column 7 (a)', 'a']);
  });
});

describe('boardFromFileText', () => {
  const messagesOf = async (text: string): Promise<readonly string[]> => {
    try {
      await boardFromFileText(text);
    } catch (error) {
      if (isInvalidInputError(error)) return error.issues.map(({ message }) => message);
      throw error;
    }
    return [];
  };
  const written = boardToText(BOARD);
  const lineOf = (words: string): number => written.split('\n').findIndex((line) => line.includes(words)) + 1;

  it('reads what boardToText wrote', async () => expect(await boardFromFileText(written)).to.deep.equal(BOARD));

  it('says line, column and reason of all that is wrong', async () => {
    const users = /"users": \d+/.exec(written)![0];
    const text = written.replace(users, '"users": "many"').replace('"version": 1', '"version": 1, "extra": 1');
    expect(await messagesOf(text)).to.deep.equal([
      'line 2, column 17 (extra): unknown field; remove it or check its spelling',
      `line ${lineOf(users)}, column 18 (scenarios[0].workload.users): expected a whole number >= 0, got "many"`,
    ]);
  });

  it('says of what is no JSON what it always says', async () =>
    expect(await messagesOf('{\n  "version": 1,\n}')).to.deep.equal(['line 3, column 1: expected a name in double quotes, got "}"']));

  it('looks for no place in a text that is too long to be read', async () =>
    expect(await messagesOf(' '.repeat(1_000_001))).to.deep.equal(['input: expected at most 1000000 characters, got 1000001']));
});
