import type { Big } from '../../pricing/exact.js';
import type { PriceBook } from '../../pricing/price-book.js';
import { list, reasonText } from '../locale/findings.js';
import type { Locale } from '../locale/locale.js';
import { meterName } from '../locale/meters.js';
import { moneyText } from '../locale/numbers.js';
import { offeringName } from '../locale/offerings.js';
import { boundText } from '../locale/rates.js';
import { inputName, inputText } from '../locale/scenario-inputs.js';
import type { Board } from './board.js';
import { boardDifferences, type AmountRow, type BoardDifferences } from './board-differences.js';
import { exportWords } from './export-words.js';

/** What Markdown, or the HTML in it, would read as markup is taken at its word; a line end would end the row. */
function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\|`*_[\]<>~#&!]/g, '\\$&');
}

type Alignment = ':---' | '---:';

function tableOf(head: readonly string[], rows: readonly (readonly string[])[], alignments: readonly Alignment[]): string {
  return [head.map(cell), alignments, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function amountCells({ amounts, differences }: AmountRow, baseline: number, absent: string, locale: Locale): string[] {
  return amounts.map((amount, index) => {
    if (!amount) return absent;
    const apart = differences[index],
      text = moneyText(amount, locale);
    return index === baseline || !apart || apart.round(2, 1).eq(0) ? text : `${text} (${moneyText(apart, locale, { signed: true })})`;
  });
}

function summary({ priced, totals, perThousand, baseline }: BoardDifferences, book: PriceBook, locale: Locale): string {
  const text = exportWords(locale);
  const money = (amount: Big | undefined, signed = false): string => (amount ? moneyText(amount, locale, { signed }) : '');
  const rows = priced.map((each, index) => {
    const { name, offering } = each.scenario;
    const head = [`${index + 1}. ${cell(name)}`, offeringName(offering, locale)];
    if (each.kind === 'unserved') {
      const reasons = each.reasons.map((reason) => [reason.placement, reasonText(reason, locale)].filter(Boolean).join(': '));
      return [...head, cell(`${text.unserved}: ${list([...new Set(reasons)], locale)}`), '', ''];
    }
    const total = [each.bound && boundText(each.bound, locale), money(totals.amounts[index])].filter(Boolean).join(' ');
    const apart = index === baseline ? '' : money(totals.differences[index], true);
    return [...head, total, apart, money(perThousand.amounts[index])];
  });
  const head = [text.scenario, text.offering, text.perMonth(book.currency), text.toFirst, `${text.perThousand}, ${book.currency}`];
  return tableOf(head, rows, [':---', ':---', '---:', '---:', '---:']);
}

/** A board as Markdown: a table of totals, the inputs that differ, the lines, the notes. For a ticket or a wiki. */
export function boardMarkdown(board: Board, book: PriceBook, locale: Locale = 'en'): string {
  const text = exportWords(locale);
  const differences = boardDifferences(board.scenarios, book);
  const { inputs, meters, tax, totals, baseline } = differences;
  const names = board.scenarios.map(({ name }, index) => `${index + 1}. ${name}`);
  const ends = names.map((): Alignment => '---:');
  const apart = inputs.filter(({ isSame }) => !isSame),
    alike = inputs.length - apart.length;
  const inputRows = apart.map(({ values }) => [
    cell(
      inputName(
        values.find((input) => input !== undefined)!,
        locale,
      ),
    ),
    ...values.map((input) => (input ? cell(inputText(input, locale)) : text.none)),
  ]);
  const lineRows = [
    ...meters.map((row) => [meterName(row.meter, locale), ...amountCells(row, baseline, '', locale)]),
    ...(tax ? [[text.taxRow, ...amountCells(tax, baseline, '', locale)]] : []),
    [`**${text.totalRow}**`, ...amountCells(totals, baseline, '', locale).map((amount) => (amount ? `**${amount}**` : ''))],
  ];
  const notes = board.scenarios.filter(({ note }) => note.trim() !== '').map(({ name, note }) => `- **${cell(name)}**: ${cell(note)}`);
  return [
    `# ${text.scenarios}`,
    summary(differences, book, locale),
    ...(board.scenarios.length > 1
      ? [`## ${text.inputs}`, ...(inputRows.length > 0 ? [tableOf(['', ...names], inputRows, [':---', ...ends])] : []), text.same(alike)]
      : []),
    `## ${text.lines}, ${text.perMonth(book.currency)}`,
    tableOf([text.item, ...names], lineRows, [':---', ...ends]),
    ...(notes.length > 0 ? [`## ${text.note}`, notes.join('\n')] : []),
    text.ratesOf(book.region, book.date),
    '',
  ].join('\n\n');
}
