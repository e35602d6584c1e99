import { isInvalidInputError } from '../../pricing/invalid-input.js';
import type { MeterId } from '../../pricing/price-book.js';
import { parsePriceOptions, type PriceOptions } from '../../pricing/price-options.js';
import { parseNumber } from '../../src/locale/parse-number.js';

/** The form's fields by their names. */
export type FieldId = 'overall' | `meter-${number}` | 'tax-name' | 'tax-percent' | 'code' | 'rate' | 'date';

/** What stands in the fields, as it was typed. */
export interface OptionsDraft {
  readonly overall: string;
  readonly meters: readonly { readonly meter: MeterId; readonly percent: string }[];
  readonly taxName: string;
  readonly taxPercent: string;
  readonly code: string;
  readonly rate: string;
  readonly date: string;
}

/** What a draft comes to, or the fields that stand in the way. */
export type OptionsReading = { readonly options: PriceOptions } | { readonly wrong: ReadonlySet<FieldId> };

const percentText = (percent: number | undefined): string => (percent === undefined ? '' : String(percent));

/** The fields of options. */
export function draftOf({ discounts = [], tax, secondCurrency }: PriceOptions): OptionsDraft {
  return {
    overall: percentText(discounts.find(({ meter }) => meter === undefined)?.percent),
    meters: discounts.flatMap(({ meter, percent }) => (meter === undefined ? [] : [{ meter, percent: percentText(percent) }])),
    taxName: tax?.name ?? '',
    taxPercent: percentText(tax?.percent),
    code: secondCurrency?.code ?? '',
    rate: secondCurrency?.rate ?? '',
    date: secondCurrency?.date ?? '',
  };
}

/** What stands in one of its fields. */
export function typedIn(draft: OptionsDraft, id: FieldId): string {
  switch (id) {
    case 'overall':
    case 'code':
    case 'rate':
    case 'date':
      return draft[id].trim();
    case 'tax-name':
      return draft.taxName.trim();
    case 'tax-percent':
      return draft.taxPercent.trim();
    default:
      return draft.meters[Number(id.slice('meter-'.length))]?.percent.trim() ?? '';
  }
}

const plain = (text: string): string => text.normalize('NFKC').trim();
/** 1,151.20 without its commas; one that groups nothing is left for the engine to refuse: 151,20 is not 15,120. */
const ungrouped = (text: string): string => (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text);
/** A number, or the text as it is for the engine to refuse. */
const numberIn = (text: string): number | string => parseNumber(plain(text).replace(/\s*%$/, '')) ?? text;

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/**
 * The engine judges; what it refuses is found again by its path.
 * @param held the code that holds already: a host may convert into a unit of its own, but who types YEN means JPY
 */
export function readDraft(draft: OptionsDraft, currency: string, held?: string): OptionsReading {
  const fields: FieldId[] = [];
  const discounts = [
    ...draft.meters.flatMap(({ meter, percent }, index) =>
      plain(percent) === '' ? [] : [{ field: `meter-${index}` as FieldId, meter, percent }],
    ),
    ...(plain(draft.overall) === '' ? [] : [{ field: 'overall' as FieldId, percent: draft.overall }]),
  ].map(({ field, percent, ...of }) => {
    fields.push(field);
    return { ...of, percent: numberIn(percent) };
  });
  const code = plain(draft.code).toUpperCase();
  const hasSecond = [draft.code, draft.rate, draft.date].some((each) => plain(each) !== '');
  const input = {
    ...(discounts.length > 0 && { discounts }),
    ...(plain(draft.taxPercent) !== '' && { tax: { name: draft.taxName.trim(), percent: numberIn(draft.taxPercent) } }),
    ...(hasSecond && { secondCurrency: { code, rate: ungrouped(plain(draft.rate)), date: plain(draft.date) } }),
  };
  const wrong = new Set<FieldId>(hasSecond && (code === currency || !(CURRENCIES.has(code) || code === held)) ? ['code'] : []);
  try {
    const options = parsePriceOptions(input);
    return wrong.size > 0 ? { wrong } : { options };
  } catch (error) {
    if (!isInvalidInputError(error)) throw error;
    for (const { path } of error.issues) wrong.add(fieldAt(path, fields));
    return { wrong };
  }
}

function fieldAt(path: string, discounted: readonly FieldId[]): FieldId {
  const discount = /^discounts\[(\d+)\]/.exec(path);
  if (discount) return discounted[Number(discount[1])]!;
  const fields: Readonly<Record<string, FieldId>> = {
    'tax.name': 'tax-name',
    'tax.percent': 'tax-percent',
    'secondCurrency.code': 'code',
    'secondCurrency.rate': 'rate',
  };
  return fields[path] ?? 'date';
}
