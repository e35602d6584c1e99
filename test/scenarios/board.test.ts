import { expect } from 'chai';
import fc from 'fast-check';
import { isInvalidInputError } from '../../pricing/invalid-input.js';
import { parseBoard, type Board } from '../../src/scenarios/board.js';
import { boardFromText, boardToText } from '../../src/scenarios/board-text.js';
import { jsonFault } from '../../src/scenarios/json-fault.js';
import { timesTried } from '../browser.js';
import { BOARD, LAUNCH, SALE_WEEK } from './boards.js';

function messagesOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (isInvalidInputError(error)) return error.issues.map(({ message }) => message);
    throw error;
  }
  return [];
}
const refused = (input: unknown): readonly string[] => messagesOf(() => parseBoard(input));
const plain = (board: Board = BOARD): Record<string, unknown> & { scenarios: Record<string, unknown>[] } =>
  JSON.parse(JSON.stringify(board)) as ReturnType<typeof plain>;
const changed = (changes: Record<string, unknown>, of = 0): unknown => {
  const board = plain();
  Object.assign(board.scenarios[of]!, changes);
  return board;
};

describe('parseBoard', () => {
  it('reads what was written, options and all', () => expect(parseBoard(plain())).to.deep.equal(BOARD));

  it('fills in what workloads, plans and notes leave out', () => {
    const least = {
      version: 1,
      active: 'a',
      scenarios: [
        {
          id: 'a',
          name: 'A',
          offering: 'custom',
          workload: { region: 'us-east-1', users: 0, ingestion: { gigabytesPerMonth: 0 } },
          plan: { months: 12 },
        },
      ],
    };
    const [only] = parseBoard(least).scenarios;
    expect(only).to.deep.include({ note: '', plan: { months: 12, growthPercentPerMonth: {}, segments: [] } });
    expect(only!.workload).to.deep.include({ hoursPerMonth: 732, placements: [], batch: [] });
  });

  for (const [input, message] of [
    [null, 'input: expected an object, got null'],
    [{ ...plain(), version: 2 }, 'version: expected 1, the version that this planner reads, got 2'],
    [{ ...plain(), extra: 1 }, 'extra: unknown field; remove it or check its spelling'],
    [{ ...plain(), active: 's9' }, 'active: expected the id of one of the scenarios, got "s9"'],
    [{ ...plain(), scenarios: [] }, 'scenarios: expected 1 to 50 scenarios, got a list of 0'],
    [{ ...plain(), scenarios: Array.from({ length: 51 }, () => LAUNCH) }, 'scenarios: expected 1 to 50 scenarios, got a list of 51'],
    [changed({ id: 's1' }, 1), 'scenarios[1].id: expected an id that no scenario before has, got "s1"'],
    [changed({ id: 'a b' }, 3), 'scenarios[3].id: expected 1 to 64 letters, digits, "-" or "_", got "a b"'],
    [changed({ name: ' ' }), 'scenarios[0].name: expected a text of 1 to 120 characters, got " "'],
    [changed({ note: 7 }), 'scenarios[0].note: expected a text of at most 4000 characters, got 7'],
    [changed({ offering: 'v3' }), 'scenarios[0].offering: expected one of "domain", "custom", "custom-v2", "batch", got "v3"'],
    [changed({ workload: undefined }), 'scenarios[0].workload: expected an object, got nothing'],
    [changed({ workload: { ...LAUNCH.workload, users: -5 } }, 2), 'scenarios[2].workload.users: expected a whole number >= 0, got -5'],
    [
      changed({ options: { tax: { name: 'VAT', percent: 120 } } }),
      'scenarios[0].options.tax.percent: expected a percentage from 0 to 100, got 120',
    ],
    [changed({ plan: { months: 3 } }), 'scenarios[0].plan.months: expected a whole number from 12 to 36, got 3'],
  ] as const)
    it(`refuses: ${message}`, () => expect(refused(input)).to.include(message));

  it('names everything that is wrong at once', () => {
    const input = plain();
    input.scenarios[0]!.name = '';
    Object.assign(input.scenarios[2]!.workload as object, { users: 'many' });
    expect(refused(input)).to.deep.equal([
      'scenarios[0].name: expected a text of 1 to 120 characters, got ""',
      'scenarios[2].workload.users: expected a whole number >= 0, got "many"',
    ]);
  });

  for (const key of ['__proto__', 'constructor', 'prototype'])
    it(`refuses the field ${key} by name, wherever it stands, and changes no object`, () => {
      const text = boardToText(BOARD).replace('"tax": {', `"tax": { "${key}": { "isAdmin": true },`);
      expect(text).to.include(key);
      expect(messagesOf(() => boardFromText(text))).to.deep.equal([
        `scenarios[2].options.tax.${key}: the field "${key}" is refused; remove it`,
      ]);
      expect({}).not.to.have.property('isAdmin');
    });

  it('refuses what is nested deeper, or holds more, than a board can', () => {
    expect(messagesOf(() => boardFromText(`{"scenarios":${'['.repeat(30)}${']'.repeat(30)}}`))[0]).to.match(
      /: expected at most 24 levels$/,
    );
    const endless: Record<string, unknown> = {};
    endless.self = endless;
    expect(refused(endless)[0]).to.match(/: expected at most 24 levels$/);
    expect(refused({ scenarios: new Array(200_001).fill(0) })).to.deep.equal(['input: expected at most 200000 values']);
  });
});

describe('boardFromText', () => {
  it('reads back what boardToText wrote', () => expect(boardFromText(boardToText(BOARD))).to.deep.equal(BOARD));
  it('reads on past a byte order mark', () => expect(boardFromText(`\ufeff${boardToText(BOARD)}`)).to.deep.equal(BOARD));
  it('reads back any name and note', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (name, note) => {
          fc.pre(name.trim() !== '' && name.length <= 120);
          const board = { ...BOARD, scenarios: [{ ...SALE_WEEK, name, note }], active: 's3' };
          expect(boardFromText(boardToText(board))).to.deep.equal(board);
        },
      ),
      { numRuns: timesTried(50) },
    ));

  it('looks at no text that is longer than a board', () =>
    expect(messagesOf(() => boardFromText(' '.repeat(1_000_001)))).to.deep.equal([
      'input: expected at most 1000000 characters, got 1000001',
    ]));

  for (const [text, message] of [
    ['', 'line 1, column 1: expected a value, got the end of the text'],
    ['{\n  "version": 1,\n  "active": "s1",\n}', 'line 4, column 1: expected a name in double quotes, got "}"'],
    ['{\r\n"version" 1}', 'line 2, column 11: expected ":", got "1"'],
    ['{"version": 1 "active": "s1"}', 'line 1, column 15: expected "," or "}", got "\\""'],
    ['[1, 2', 'line 1, column 6: expected "," or "]", got the end of the text'],
    ['[1,]', 'line 1, column 4: expected a value, got "]"'],
    ["{'version': 1}", 'line 1, column 2: expected a name in double quotes or "}", got "\'"'],
    ['{"note": "one\ntwo"}', 'line 1, column 14: expected the closing double quote, got "\\n"'],
    ['{"note": "a\\x"}', 'line 1, column 12: expected a valid escape after "\\", got "\\\\"'],
    ['{"users": 01}', 'line 1, column 12: expected "," or "}", got "1"'],
    ['{"users": NaN}', 'line 1, column 11: expected a value, got "N"'],
    ['{} {}', 'line 1, column 4: expected the end of the text, got "{"'],
    ['<html>', 'line 1, column 1: expected a value, got "<"'],
  ] as const)
    it(`says where ${JSON.stringify(text)} stops being JSON`, () => expect(messagesOf(() => boardFromText(text))).to.deep.equal([message]));
});

describe('jsonFault', () => {
  it('finds nothing where JSON.parse finds nothing', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => jsonFault(JSON.stringify(value, null, 1)) === undefined),
      { numRuns: timesTried(100) },
    ));

  it('finds something wherever JSON.parse does', () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '1', '\\', 'x'), (value, place, put) => {
        const text = JSON.stringify(value),
          at = place % text.length,
          altered = text.slice(0, at) + put + text.slice(at + 1);
        let isJson = true;
        try {
          JSON.parse(altered);
        } catch {
          isJson = false;
        }
        expect(jsonFault(altered) === undefined).to.equal(isJson);
      }),
      { numRuns: timesTried(300) },
    ));

  it('reads a text of brackets alone', () =>
    expect(jsonFault('['.repeat(100_000))).to.deep.equal({ line: 1, column: 100_001, expected: 'a value or "]"', found: undefined }));
});
