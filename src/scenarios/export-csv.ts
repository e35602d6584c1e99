import type { PriceBook } from '../../pricing/price-book.js';
import { list, reasonText } from '../locale/findings.js';
import type { Locale } from '../locale/locale.js';
import { meterName } from '../locale/meters.js';
import { offeringName } from '../locale/offerings.js';
import { rateStatusText } from '../locale/rates.js';
import type { Board } from './board.js';
import { csvText, type Cell } from './csv-text.js';
import { exportWords } from './export-words.js';
import { pricedBoard, type Priced, type Unserved } from './priced-board.js';

type Row = readonly Cell[];

function pricedRows({ scenario, lines, quote }: Priced, book: PriceBook, locale: Locale): Row[] {
  const text = exportWords(locale);
  const head = [scenario.name, offeringName(scenario.offering, locale)];
  const one = (kind: string, item: string, amount: string, currency = book.currency, note?: string): Row => [
    ...head,
    kind,
    item,
    ...[undefined, undefined, undefined],
    amount,
    currency,
    ...[note, undefined, undefined],
  ];
  const charges = lines.flatMap(({ meter, unit, tiers }) =>
    tiers.map((tier): Row => [
      ...head,
      text.line,
      `${meterName(meter, locale)}${tier.free ? text.free : ''}`,
      tier.quantity.toFixed(),
      unit,
      tier.rate.toFixed(),
      tier.amount.toFixed(),
      book.currency,
      rateStatusText(tier.status, tier.upperBound, locale) ?? text.published,
      tier.source.title,
      tier.source.date,
    ]),
  );
  const { discounts, tax, total, second } = quote;
  return [
    ...charges,
    ...discounts.map(({ meter, percent, amount }) =>
      one(text.discount, text.percentOff(meter ? meterName(meter, locale) : text.everything, percent), amount.toFixed()),
    ),
    ...(tax ? [one(text.tax, text.percentOf(tax.name, tax.percent), tax.amount.toFixed())] : []),
    one(text.total, tax || book.taxIncluded ? text.taxIncluded : text.taxExcluded, total.toFixed()),
    ...(second ? [one(text.totalConverted, text.at(second.rate, second.date), second.total.toFixed(), second.code)] : []),
  ];
}

function unservedRow({ scenario, reasons }: Unserved, locale: Locale): Row {
  const sentences = reasons.map((reason) => [reason.placement, reasonText(reason, locale)].filter(Boolean).join(': '));
  const empty: readonly Cell[] = new Array<Cell>(8).fill(undefined);
  return [scenario.name, offeringName(scenario.offering, locale), exportWords(locale).unserved, list(sentences, locale), ...empty];
}

/**
 * A board as CSV that opens right in a sheet: a row a tier, then discounts, tax and total of each scenario. Amounts are unrounded.
 * The column "Row" tells lines from totals, so that a sum over lines counts nothing twice.
 */
export function boardCsv(board: Board, book: PriceBook, locale: Locale = 'en'): Promise<string> {
  const rows = pricedBoard(board, book).flatMap((each) =>
    each.kind === 'priced' ? pricedRows(each, book, locale) : [unservedRow(each, locale)],
  );
  return csvText(exportWords(locale).columns, rows, { forSheets: true });
}
