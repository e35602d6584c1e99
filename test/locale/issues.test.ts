import { expect } from 'chai';
import { issueText } from '../../src/locale/issues.js';

const ja = (path: string, rest: string): string => issueText({ path, value: undefined, message: `${path}: ${rest}` }, 'ja');

describe('issueText', () => {
  it('is the message itself in English', () =>
    expect(issueText({ path: 'users', value: -5, message: 'users: expected a whole number >= 0, got -5' }, 'en')).to.equal(
      'users: expected a whole number >= 0, got -5',
    ));

  for (const [path, rest, text] of [
    [
      'scenarios[0].workload.users',
      'expected a whole number >= 0, got -5',
      'scenarios[0].workload.users：0以上の整数が必要ですが、-5でした',
    ],
    ['line 4, column 1', 'expected a name in double quotes, got "}"', '4行目1文字目：二重引用符で囲んだ名前が必要ですが、"}"でした'],
    [
      'line 1, column 6',
      'expected "," or "]", got the end of the text',
      '1行目6文字目："," または "]"が必要ですが、テキストの終わりでした',
    ],
    [
      'line 12, column 18 (scenarios[0].workload.users)',
      'expected a whole number >= 0, got "many"',
      '12行目18文字目（scenarios[0].workload.users）：0以上の整数が必要ですが、"many"でした',
    ],
    ['line 1, column 1 (input)', 'expected an object, got null', '1行目1文字目（全体）：オブジェクトが必要ですが、nullでした'],
    ['meters.ingestion.tiers', 'expected at least one tier, got []', 'meters.ingestion.tiers：1つ以上の段階が必要ですが、[]でした'],
    ['freeTier.source', 'expected one of the sources aws, got "a"', 'freeTier.source：出典（aws）のいずれかの名前が必要ですが、"a"でした'],
    ['input', 'expected an object, got a list of 3', '全体：オブジェクトが必要ですが、3件のリストでした'],
    ['input', 'expected at most 200000 values', '全体：値200000個以内が必要です'],
    ['a.b', 'unknown field; remove it or check its spelling', 'a.b：未知の項目です。削除するか、つづりを確認してください'],
    ['a.__proto__', 'the field "__proto__" is refused; remove it', 'a.__proto__：項目「__proto__」は受け付けません。削除してください'],
    ['offering', 'expected one of "domain", "batch", got "x"', 'offering：次のいずれか："domain", "batch"が必要ですが、"x"でした'],
    ['x', 'something that nobody translated', 'x: something that nobody translated'],
  ] as const)
    it(text, () => expect(ja(path, rest)).to.equal(text));
});
