import { Big } from '../../pricing/exact.js';
import type { MeterId, PriceBook } from '../../pricing/price-book.js';
import type { PriceOptions } from '../../pricing/price-options.js';
import type { TierCharge } from '../../pricing/tiers.js';
import type { Board } from './board.js';
import { csvText, type Cell } from './csv-text.js';
import { pricedBoard, type Priced, type PricedLine } from './priced-board.js';

type Row = Readonly<Record<string, Cell>>;

/** Of a price, after its meter's discount and then the overall one (P20). */
function contracted(listUnitPrice: Big, meter: MeterId, { discounts = [] }: PriceOptions = {}): Big {
  const percents = [discounts.find((discount) => discount.meter === meter), discounts.find((discount) => discount.meter === undefined)];
  return percents.reduce((price, discount) => price.times(new Big(100).minus(discount?.percent ?? 0)).times('0.01'), listUnitPrice);
}

function tierRow(tier: TierCharge, line: PricedLine, { scenario, bound }: Priced, book: PriceBook): Row {
  const { quantity, rate, from, to } = tier;
  const unitPrice = contracted(rate, line.meter, scenario.options);
  const cost = unitPrice.times(quantity).toFixed();
  return {
    ProviderName: 'AWS',
    PublisherName: 'AWS',
    InvoiceIssuerName: 'AWS',
    ServiceName: 'Amazon Personalize',
    ServiceCategory: 'AI and Machine Learning',
    ServiceSubcategory: 'Machine Learning',
    RegionId: book.region,
    // An estimate is of a month, not of a month in the calendar.
    BillingPeriodStart: undefined,
    BillingPeriodEnd: undefined,
    ChargePeriodStart: undefined,
    ChargePeriodEnd: undefined,
    ChargeCategory: 'Usage',
    ChargeClass: undefined,
    ChargeFrequency: 'Usage-Based',
    ChargeDescription: `${line.label}${tier.free ? ', free tier' : ''}`,
    PricingCategory: 'Standard',
    SkuMeter: line.meter,
    ListUnitPrice: rate.toFixed(),
    ContractedUnitPrice: unitPrice.toFixed(),
    PricingQuantity: quantity.toFixed(),
    PricingUnit: line.unit,
    PricingCurrency: book.currency,
    BillingCurrency: book.currency,
    ListCost: rate.times(quantity).toFixed(),
    ContractedCost: cost,
    // Nothing is prepaid or committed to.
    EffectiveCost: cost,
    // An estimate is not billed.
    BilledCost: undefined,
    ConsumedQuantity: quantity.toFixed(),
    ConsumedUnit: line.unit,
    x_Scenario: scenario.name,
    x_ScenarioId: scenario.id,
    x_Offering: scenario.offering,
    x_HoursPerMonth: String(scenario.workload.hoursPerMonth),
    x_TierFrom: from.toFixed(),
    x_TierTo: to.toFixed(),
    x_PriceStatus: tier.status,
    x_PriceIsUpperBound: String(tier.upperBound),
    x_PriceSource: tier.source.title,
    x_PriceSourceDate: tier.source.date,
    x_PriceBookDate: book.date,
    x_TotalReads: bound ?? 'exactly',
  };
}

/** A board in FOCUS columns: each tier of each line is a row, so that ListUnitPrice x PricingQuantity is ListCost. Scenarios that can't be served have no rows. */
export function focusRows(board: Board, book: PriceBook): readonly Row[] {
  return pricedBoard(board, book)
    .filter((each) => each.kind === 'priced')
    .flatMap((priced) => priced.lines.flatMap((line) => line.tiers.map((tier) => tierRow(tier, line, priced, book))));
}

/** The columns, in order: FOCUS's own, then ours (`x_`). */
export const FOCUS_COLUMNS = [
  ...['ProviderName', 'PublisherName', 'InvoiceIssuerName', 'ServiceName', 'ServiceCategory', 'ServiceSubcategory', 'RegionId'],
  ...['BillingPeriodStart', 'BillingPeriodEnd', 'ChargePeriodStart', 'ChargePeriodEnd'],
  ...['ChargeCategory', 'ChargeClass', 'ChargeFrequency', 'ChargeDescription', 'PricingCategory', 'SkuMeter'],
  ...['ListUnitPrice', 'ContractedUnitPrice', 'PricingQuantity', 'PricingUnit', 'PricingCurrency', 'BillingCurrency'],
  ...['ListCost', 'ContractedCost', 'EffectiveCost', 'BilledCost', 'ConsumedQuantity', 'ConsumedUnit'],
  ...['x_Scenario', 'x_ScenarioId', 'x_Offering', 'x_HoursPerMonth', 'x_TierFrom', 'x_TierTo'],
  ...['x_PriceStatus', 'x_PriceIsUpperBound', 'x_PriceSource', 'x_PriceSourceDate', 'x_PriceBookDate', 'x_TotalReads'],
] as const;

/** A board as CSV with the columns of FOCUS, for programs: no byte order mark, names in English. Tax is no charge of the service and is left out. */
export function focusCsv(board: Board, book: PriceBook): Promise<string> {
  const rows = focusRows(board, book).map((row) => FOCUS_COLUMNS.map((column) => row[column]));
  return csvText(FOCUS_COLUMNS, rows, { forSheets: false });
}
