import type { Issue } from '../../pricing/invalid-input.js';
import type { Locale } from './locale.js';

type Fixed = readonly [pattern: RegExp, ja: (...groups: string[]) => string];

/** What our readers expect, in Japanese; quoted parts are values as they are written. */
const EXPECTED: readonly Fixed[] = [
  [/^a text that is not empty$/, () => '空でない文字列'],
  [/^a text of 1 to (\d+) characters$/, (most) => `1～${most}文字の文字列`],
  [/^a text of at most (\d+) characters$/, (most) => `${most}文字以内の文字列`],
  [/^at most (\d+) characters$/, (most) => `${most}文字以内`],
  [/^at most (\d+) levels$/, (most) => `${most}階層以内`],
  [/^at most (\d+) values$/, (most) => `値${most}個以内`],
  [/^true or false$/, () => 'true または false'],
  [/^a whole number >= (\d+)$/, (least) => `${least}以上の整数`],
  [/^a whole number from (\d+) to (\d+)$/, (least, most) => `${least}～${most}の整数`],
  [/^a finite number >= 0$/, () => '0以上の数'],
  [/^a (?:share|factor|percentage) from (-?\d+) to (\d+)$/, (least, most) => `${least}～${most}の数`],
  [/^hours > 0 and at most (\d+)$/, (most) => `0より大きく${most}以下の時間数`],
  [/^one of the sources (.*)$/, (names) => `出典（${names.replace('(there are none)', 'なし')}）のいずれかの名前`],
  [/^the name of one of the sources, or \{title, date\}$/, () => '出典のいずれかの名前、または {title, date}'],
  [/^at least one tier$/, () => '1つ以上の段階'],
  [/^null: the last tier is open$/, () => '最後の段階には上限がないので null'],
  [/^a bound: only the last tier is open$/, () => '上限（上限がないのは最後の段階だけ）'],
  [/^more than the tier before \((.*)\)$/, (bound) => `前の段階（${bound}）より大きい値`],
  [/^a rate: the first tier has none to stand in for it$/, () => '料率（最初の段階には代わりになる料率がないため）'],
  [/^the block that recommender-users charges \((.*)\)$/, (users) => `recommender-users の課金単位と同じ値（${users}）`],
  [/^"AmazonPersonalize", the service's code in AWS's price lists$/, () => 'AWS の価格表のサービスコード "AmazonPersonalize"'],
  [/^at least one product$/, () => '1つ以上の製品'],
  [/^one of (.*)$/, (values) => `次のいずれか：${values}`],
  [/^a list$/, () => 'リスト'],
  [/^an object$/, () => 'オブジェクト'],
  [/^a job of kind (.*)$/, (kinds) => `種類が ${kinds.replace(' or ', ' か ')} のジョブ`],
  [/^1, the version that this planner reads$/, () => '1（このプランナーが読める版）'],
  [/^(\d+) to (\d+) scenarios$/, (least, most) => `シナリオ${least}～${most}件`],
  [/^1 to (\d+) letters, digits, "-" or "_"$/, (most) => `英数字、-、_ で1～${most}文字`],
  [/^an id that no scenario before has$/, () => 'ほかのシナリオと重ならない id'],
  [/^the id of one of the scenarios$/, () => 'シナリオのいずれかの id'],
  [/^a (?:date|month|currency code|decimal.*) such as (.*)$/, (example) => `${example} のような値`],
  [/^a decimal$/, () => '数値'],
  [/^(\d+) cells$/, (count) => `${count}個のセル`],
  [/^CSV( with a header)?$/, (header) => (header ? '見出し行のある CSV' : 'CSV')],
  [
    /^the header of Cost Explorer, a Cost and Usage Report or FOCUS$/,
    () => 'Cost Explorer、Cost and Usage Report、FOCUS のいずれかの見出し行',
  ],
  [/^costs grouped by usage type or service$/, () => '使用タイプ別またはサービス別のコスト'],
  [/^a column (.*)$/, (name) => `列「${name}」`],
  [/^charges of Amazon Personalize$/, () => 'Amazon Personalize の料金'],
  [/^one currency$/, () => '1種類の通貨'],
  [/^one scenario$/, () => '1件のシナリオ'],
  [/^a value$/, () => '値'],
  [/^a value or "]"$/, () => '値または "]"'],
  [/^a name in double quotes$/, () => '二重引用符で囲んだ名前'],
  [/^a name in double quotes or "}"$/, () => '二重引用符で囲んだ名前または "}"'],
  [/^the closing double quote$/, () => '閉じる二重引用符'],
  [/^a valid escape after "\\"$/, () => '"\\" に続く正しいエスケープ'],
  [/^the end of the text$/, () => 'テキストの終わり'],
  [/^"(.)" or "(.)"$/, (one, other) => `"${one}" または "${other}"`],
];

const WHOLE: readonly Fixed[] = [
  [/^unknown field; remove it or check its spelling$/, () => '未知の項目です。削除するか、つづりを確認してください'],
  [/^the field "(.*)" is refused; remove it$/, (key) => `項目「${key}」は受け付けません。削除してください`],
  [
    /^hours add up to (.*), a month has (.*) \((.*)\)$/,
    (hours, month, name) => `時間の合計が${hours}時間で、1か月の${month}時間を超えています（${name}）`,
  ],
];

function translated(words: string, fixed: readonly Fixed[]): string | undefined {
  for (const [pattern, ja] of fixed) {
    const found = pattern.exec(words);
    if (found) return ja(...found.slice(1));
  }
  return undefined;
}

const valueText = (words: string): string =>
  ({
    nothing: 'なし',
    none: 'なし',
    'an object': 'オブジェクト',
    'the end of the text': 'テキストの終わり',
    'a PDF': 'PDF',
    'a ZIP archive or an Excel workbook': 'ZIP または Excel のファイル',
    'a Parquet file': 'Parquet ファイル',
    'a compressed file': '圧縮ファイル',
    'a page of HTML or XML': 'HTML または XML',
  })[words] ?? words.replace(/^a list of (\d+)$/, '$1件のリスト').replace(/^(\d+) of other services$/, '他のサービスのもの$1件');

function placeText(path: string): string {
  const [, place, inside] = /^(line \d+, column \d+) \((.*)\)$/s.exec(path) ?? [];
  if (place !== undefined && inside !== undefined) return `${placeText(place)}（${placeText(inside)}）`;
  return path
    .replace(/^line (\d+), column (\d+)$/, '$1行目$2文字目')
    .replace(/^line (\d+), column (.+)$/, '$1行目の列「$2」')
    .replace(/^line (\d+)$/, '$1行目')
    .replace(/^file$/, 'ファイル')
    .replace(/^input$/, '全体');
}

/** An issue in a sentence of the reader's language. What has no Japanese wording stays in English rather than unsaid. */
export function issueText({ path, message }: Issue, locale: Locale): string {
  if (locale === 'en') return message;
  const where = placeText(path);
  const rest = message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message;
  const whole = translated(rest, WHOLE);
  if (whole) return `${where}：${whole}`;
  const [, expected, got] = /^expected (.*?)(?:, got (.*))?$/s.exec(rest) ?? [];
  const words = expected === undefined ? undefined : translated(expected, EXPECTED);
  if (words === undefined) return message;
  return got === undefined ? `${where}：${words}が必要です` : `${where}：${words}が必要ですが、${valueText(got)}でした`;
}
