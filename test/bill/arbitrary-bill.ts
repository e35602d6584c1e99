import fc from 'fast-check';
import type { Bill, BillLine } from '../../pricing/bill.js';
import { Big } from '../../pricing/exact.js';
import { METERS } from '../../pricing/price-book.js';

const UNITS = ['GB', 'Hours', 'Requests', '1K requests', 'Users', 'User-Hours', 'TPS-hours', 'Fortnights', ''];
const decimal = (most: number): fc.Arbitrary<Big> => fc.nat(most * 1000).map((thousandths) => new Big(thousandths).div(1000));

const line: fc.Arbitrary<BillLine> = fc.record({
  line: fc.nat(100),
  usageType: fc.constant('USE1-Something'),
  meter: fc.option(fc.constantFrom(...METERS), { nil: undefined }),
  region: fc.constant('us-east-1'),
  kind: fc.constantFrom('usage' as const, 'usage' as const, 'usage' as const, 'credit' as const, 'tax' as const),
  month: fc.constant('2026-10'),
  quantity: fc.option(
    fc.oneof(
      decimal(100_000),
      decimal(100_000).map((quantity) => quantity.times(-1)),
    ),
    { nil: undefined, freq: 6 },
  ),
  unit: fc.constantFrom(...UNITS),
  cost: fc.oneof(
    decimal(5000),
    fc.constant(new Big(0)),
    decimal(20).map((cost) => cost.times(-1)),
  ),
});

/** Any bill: quantities or none, in units that fit the meter or don't, free lines and corrections. */
export const arbitraryBill: fc.Arbitrary<Bill> = fc.array(line, { maxLength: 12 }).map((lines) => ({
  format: 'cur-2',
  currency: 'USD',
  lines,
  otherServices: 0,
  months: ['2026-10'],
  regions: ['us-east-1'],
}));
