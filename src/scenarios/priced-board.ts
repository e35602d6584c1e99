import { boundOf, type Bound } from '../../pricing/bound.js';
import { canServe } from '../../pricing/compare.js';
import { estimateOrReasons, type Estimate } from '../../pricing/estimate.js';
import type { Big } from '../../pricing/exact.js';
import type { LineItem } from '../../pricing/line-item.js';
import type { CannotServeReason } from '../../pricing/offerings/offering.js';
import type { PriceBook } from '../../pricing/price-book.js';
import { quote, type Quote } from '../../pricing/quote.js';
import type { Board, Scenario } from './board.js';

/** A line of the estimate with what its discounts leave of it. */
export interface PricedLine extends LineItem {
  readonly net: Big;
}

/** A scenario with its price, which every export and comparison tells: lines, then discounts, tax and total. */
export interface Priced {
  readonly kind: 'priced';
  readonly scenario: Scenario;
  readonly estimate: Estimate;
  readonly lines: readonly PricedLine[];
  readonly quote: Quote;
  /** How its totals read that are not exact. */
  readonly bound: Bound | undefined;
}

/** A scenario whose offering can't serve its workload. It has no price. */
export interface Unserved {
  readonly kind: 'unserved';
  readonly scenario: Scenario;
  readonly reasons: readonly CannotServeReason[];
}

/** Prices a scenario as it is: its workload, its offering, its discounts and tax. */
export function pricedScenario(scenario: Scenario, book: PriceBook): Priced | Unserved {
  const { workload, offering, options } = scenario;
  const found = estimateOrReasons(workload, offering, book);
  if (!canServe(found)) return { kind: 'unserved', scenario, reasons: found.reasons };
  const quoted = quote(found, workload, options, book);
  return {
    kind: 'priced',
    scenario,
    estimate: found,
    lines: found.lines.map((line, index) => ({ ...line, net: quoted.lines[index]!.net })),
    quote: quoted,
    bound: boundOf(found),
  };
}

/** Prices every scenario of a board, in its order. */
export function pricedBoard({ scenarios }: Pick<Board, 'scenarios'>, book: PriceBook): readonly (Priced | Unserved)[] {
  return scenarios.map((scenario) => pricedScenario(scenario, book));
}
