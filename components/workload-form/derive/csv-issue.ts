import type { Issue } from '../../../pricing/invalid-input.js';
import type { Locale } from '../../../src/locale/locale.js';

/** What the reader of measured requests refuses, in Japanese: `line N` and the column are named in both languages. */
const IN_JAPANESE: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [
    /^expected a header with the columns start,requests, got (.*)$/s,
    (got) => `見出し行に start と requests の列が必要ですが、${got}でした`,
  ],
  [/^start (.*) is not a date; expected.*$/s, (got) => `start 列の${got}は日時ではありません。ISO 8601 かエポック秒で入力してください`],
  [/^requests: expected a whole number >= 0, got (.*)$/s, (got) => `requests 列には0以上の整数が必要ですが、${got}でした`],
  [/^start (.*) stands twice \(line (\d+)\)$/s, (start, line) => `start 列の${start}は${line}行目と重複しています`],
  [/^start (.*) is before line (\d+); expected.*$/s, (start, line) => `start 列の${start}は${line}行目より前です。時刻順に並べてください`],
  [/^expected at least two rows, got (\d+).*$/s, (rows) => `データは2行以上必要ですが、${rows}行でした`],
  [
    /^a window of (.*) s; expected (.*) s between.*$/s,
    (got, expected) => `start 列の間隔が${got}秒です。${expected}秒のいずれかにしてください`,
  ],
  [
    /^start is off the grid of (\d+)-second.*line (\d+) begins$/s,
    (seconds, line) => `start 列が${line}行目から${seconds}秒ごとの時刻に合っていません`,
  ],
  [
    /^the rows span (\d+) windows; expected at most (\d+).*$/s,
    (got, most) => `期間が長すぎます（${got}区間、上限${most}）。年の誤りではありませんか`,
  ],
];

/** Where a CSV can't be read, in which column, and why. */
export function csvIssueText({ path, message }: Issue, locale: Locale): string {
  if (locale === 'en') return message;
  const line = /^line (\d+)$/.exec(path)?.[1];
  const words = message.slice(path.length + 2);
  for (const [pattern, ja] of IN_JAPANESE) {
    const found = pattern.exec(words);
    if (found && line !== undefined) return `${line}行目：${ja(...found.slice(1))}`;
  }
  return message;
}
