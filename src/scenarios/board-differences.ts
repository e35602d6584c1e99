import { sum, type Big } from '../../pricing/exact.js';
import { METERS, type MeterId, type PriceBook } from '../../pricing/price-book.js';
import type { Scenario } from './board.js';
import { pricedScenario, type Priced, type Unserved } from './priced-board.js';
import { isSameValue, scenarioInputs, type Input } from './scenario-inputs.js';

/** One input across the scenarios, in their order; undefined where a scenario has none. */
export interface InputRow {
  readonly path: string;
  readonly values: readonly (Input | undefined)[];
  readonly isSame: boolean;
}

/** Amounts across the scenarios, and what each is above the baseline's; undefined where either has none. */
export interface AmountRow {
  readonly amounts: readonly (Big | undefined)[];
  readonly differences: readonly (Big | undefined)[];
}

/** A meter across the scenarios, after discounts. A scenario that is served and does not use the meter pays 0 for it: its amount is undefined, its difference is not. */
export interface MeterRow extends AmountRow {
  readonly meter: MeterId;
}

/** How scenarios differ in what was put in and in what comes out. */
export interface BoardDifferences {
  readonly priced: readonly (Priced | Unserved)[];
  /** The place of the scenario that the others are told against. */
  readonly baseline: number;
  readonly inputs: readonly InputRow[];
  readonly meters: readonly MeterRow[];
  /** Taxes; undefined where no scenario has one. */
  readonly tax: AmountRow | undefined;
  readonly totals: AmountRow;
  readonly perThousand: AmountRow;
}

const differing = (amounts: readonly (Big | undefined)[], baseline: number): AmountRow => {
  const base = amounts[baseline];
  return { amounts, differences: amounts.map((amount) => (amount && base ? amount.minus(base) : undefined)) };
};

function inputRows(scenarios: readonly Scenario[]): InputRow[] {
  const inputs = scenarios.map(scenarioInputs);
  const paths: string[] = [];
  // What only a later scenario has stands where it has it: before the next input there that others have, too.
  for (const each of inputs)
    each.forEach(({ path }, index) => {
      if (paths.includes(path)) return;
      const next = each.slice(index + 1).find((later) => paths.includes(later.path));
      paths.splice(next === undefined ? paths.length : paths.indexOf(next.path), 0, path);
    });
  return paths.map((path) => {
    const values = inputs.map((each) => each.find((input) => input.path === path));
    return { path, values, isSame: values.every((input) => isSameValue(input?.value, values[0]?.value)) };
  });
}

function meterRow(meter: MeterId, priced: readonly (Priced | Unserved)[], baseline: number): MeterRow {
  const lines = priced.map((each) => (each.kind === 'priced' ? each.lines.filter((line) => line.meter === meter) : undefined));
  const { differences } = differing(
    lines.map((own) => own && sum(own.map(({ net }) => net))),
    baseline,
  );
  return { meter, differences, amounts: lines.map((own) => (own && own.length > 0 ? sum(own.map(({ net }) => net)) : undefined)) };
}

/**
 * Sets scenarios side by side: inputs by their path, lines by their meter, each against the baseline.
 * @param baseline a place in `scenarios`: the first unless given
 */
export function boardDifferences(scenarios: readonly Scenario[], book: PriceBook, baseline = 0): BoardDifferences {
  const priced = scenarios.map((scenario) => pricedScenario(scenario, book));
  const of = (amount: (found: Priced) => Big | undefined): AmountRow =>
    differing(
      priced.map((each) => (each.kind === 'priced' ? amount(each) : undefined)),
      baseline,
    );
  const tax = of(({ quote }) => quote.tax?.amount);
  return {
    priced,
    baseline,
    inputs: inputRows(scenarios),
    meters: METERS.map((meter) => meterRow(meter, priced, baseline)).filter(({ amounts }) =>
      amounts.some((amount) => amount !== undefined),
    ),
    tax: tax.amounts.some((amount) => amount !== undefined) ? tax : undefined,
    totals: of(({ quote }) => quote.total),
    perThousand: of(({ quote }) => quote.perThousandRecommendations),
  };
}
