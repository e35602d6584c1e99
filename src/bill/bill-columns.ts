import type { BillFormat, BillLineKind } from '../../pricing/bill.js';

/** Where a layout keeps what we read, by the names of its columns in lower case; of several the first that has something in a row counts. */
export interface BillColumns {
  readonly format: Exclude<BillFormat, 'cost-explorer'>;
  readonly usageType: readonly string[];
  readonly cost: readonly string[];
  /** A quantity, and the column that says what it counts. */
  readonly quantity: readonly (readonly [quantity: string, unit: string])[];
  readonly start: readonly string[];
  readonly currency: readonly string[];
  readonly region: readonly string[];
  readonly kind: readonly string[];
  /** Which service a row is of. */
  readonly service: readonly string[];
  /** Which of several estimates a row is of: files that we export. */
  readonly scenario: readonly string[];
}

/**
 * Column names: AWS Data Exports user guide, "Line item details" (CUR), "CUR 2.0" and "FOCUS 1.0 with AWS columns" (seen 2026-11-25), which adds
 * x_UsageType and x_ServiceCode to FOCUS's own. An estimate in FOCUS columns leaves BilledCost empty and has its meter in SkuMeter.
 */
export const BILL_COLUMNS: readonly BillColumns[] = [
  {
    format: 'cur',
    usageType: ['lineitem/usagetype'],
    cost: ['lineitem/unblendedcost', 'lineitem/netunblendedcost'],
    quantity: [['lineitem/usageamount', 'pricing/unit']],
    start: ['lineitem/usagestartdate', 'bill/billingperiodstartdate'],
    currency: ['lineitem/currencycode'],
    region: ['product/regioncode', 'product/region'],
    kind: ['lineitem/lineitemtype'],
    service: ['lineitem/productcode', 'product/servicecode', 'product/productname'],
    scenario: [],
  },
  {
    format: 'cur-2',
    usageType: ['line_item_usage_type'],
    cost: ['line_item_unblended_cost', 'line_item_net_unblended_cost'],
    quantity: [['line_item_usage_amount', 'pricing_unit']],
    start: ['line_item_usage_start_date', 'bill_billing_period_start_date'],
    currency: ['line_item_currency_code'],
    region: ['product_region_code', 'product_region'],
    kind: ['line_item_line_item_type'],
    service: ['line_item_product_code', 'product_servicecode', 'product_product_name'],
    scenario: [],
  },
  {
    format: 'focus',
    usageType: ['x_usagetype', 'skumeter', 'chargedescription'],
    cost: ['billedcost', 'effectivecost', 'contractedcost', 'listcost'],
    quantity: [
      ['consumedquantity', 'consumedunit'],
      ['pricingquantity', 'pricingunit'],
    ],
    start: ['chargeperiodstart', 'billingperiodstart'],
    currency: ['billingcurrency', 'pricingcurrency'],
    region: ['regionid'],
    kind: ['chargecategory'],
    service: ['servicename', 'x_servicecode'],
    scenario: ['x_scenarioid'],
  },
];

const KINDS: ReadonlyMap<string, BillLineKind> = new Map([
  ['', 'usage'],
  ['usage', 'usage'],
  ['discountedusage', 'usage'],
  ['savingsplancoveredusage', 'usage'],
  ['credit', 'credit'],
  ['refund', 'credit'],
  ['adjustment', 'credit'],
  ['tax', 'tax'],
]);

/** What a layout's word for the kind of a line says. A line without one is usage; "EdpDiscount", "BundledDiscount" and their like are discounts. */
export function billLineKind(word: string): BillLineKind {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  return KINDS.get(plain) ?? (plain.endsWith('discount') ? 'discount' : 'other');
}
