import type { BillFormat, BillLineKind } from '../../pricing/bill.js';

/** Where a layout keeps what we read, by the names of its columns in lower case; the first that is there counts. */
export interface BillColumns {
  readonly format: Exclude<BillFormat, 'cost-explorer'>;
  readonly usageType: readonly string[];
  readonly cost: readonly string[];
  readonly quantity: readonly string[];
  readonly unit: readonly string[];
  readonly start: readonly string[];
  readonly currency: readonly string[];
  readonly region: readonly string[];
  readonly kind: readonly string[];
  /** Which service a row is of. */
  readonly service: readonly string[];
  /** What belongs to the cost of a usage line, so that a FOCUS file of ours, whose bill is not written yet, is read by its list cost. */
  readonly costOtherwise?: readonly string[];
}

/** Column names: AWS Data Exports user guide (CUR and CUR 2.0 tables), FOCUS 1.0 specification. */
export const BILL_COLUMNS: readonly BillColumns[] = [
  {
    format: 'cur',
    usageType: ['lineitem/usagetype'],
    cost: ['lineitem/unblendedcost'],
    quantity: ['lineitem/usageamount'],
    unit: ['pricing/unit'],
    start: ['lineitem/usagestartdate', 'bill/billingperiodstartdate'],
    currency: ['lineitem/currencycode'],
    region: ['product/regioncode', 'product/region'],
    kind: ['lineitem/lineitemtype'],
    service: ['lineitem/productcode', 'product/servicecode', 'product/productname'],
  },
  {
    format: 'cur-2',
    usageType: ['line_item_usage_type'],
    cost: ['line_item_unblended_cost'],
    quantity: ['line_item_usage_amount'],
    unit: ['pricing_unit'],
    start: ['line_item_usage_start_date', 'bill_billing_period_start_date'],
    currency: ['line_item_currency_code'],
    region: ['product_region_code', 'product_region'],
    kind: ['line_item_line_item_type'],
    service: ['line_item_product_code', 'product_servicecode', 'product_product_name'],
  },
  {
    format: 'focus',
    usageType: ['x_usagetype', 'skumeter', 'chargedescription'],
    cost: ['billedcost'],
    costOtherwise: ['effectivecost', 'contractedcost', 'listcost'],
    quantity: ['consumedquantity', 'pricingquantity'],
    unit: ['consumedunit', 'pricingunit'],
    start: ['chargeperiodstart', 'billingperiodstart'],
    currency: ['billingcurrency', 'pricingcurrency'],
    region: ['regionid'],
    kind: ['chargecategory'],
    service: ['servicename', 'x_servicecode'],
  },
];

const KINDS: Readonly<Record<string, BillLineKind>> = {
  usage: 'usage',
  discountedusage: 'usage',
  credit: 'credit',
  refund: 'credit',
  adjustment: 'credit',
  tax: 'tax',
  edpdiscount: 'discount',
  privateratediscount: 'discount',
  bundleddiscount: 'discount',
  discount: 'discount',
};

/** What a layout's word for the kind of a line says. A line without one is usage. */
export function billLineKind(word: string): BillLineKind {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  return plain === '' ? 'usage' : (KINDS[plain] ?? 'other');
}
