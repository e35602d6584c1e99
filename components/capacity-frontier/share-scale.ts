import { roundStep } from '../canvas/plot.js';

/** How high shares at risk stand. */
export interface ShareScale {
  readonly kind: 'log' | 'linear';
  /** Of the upper edge; the lower one, 0, is "none". */
  readonly top: number;
  /** Between two grid lines. */
  readonly step: number;
  /** The named heights above "none", ascending. */
  readonly rows: readonly { readonly height: number; readonly share: number }[];
  readonly heightOf: (share: number) => number;
}

/** Where the highest share is so many times the lowest, the low ones would lie on the floor of a linear scale. */
const LOG_FROM = 30;
/** Shares below 0.01 % are told as "under 0.01 %", and drawn under its row. */
const LEAST_DECADE = -4;
const LEAST = 10 ** LEAST_DECADE;

/** Decades above the least one that is drawn; -1 for none, so that none is far from any. */
export function heightUnderLog(share: number): number {
  return share <= 0 ? -1 : Math.max(0, Math.log10(share) - LEAST_DECADE);
}

/** A scale for shares from 0 to 1, the budget among them: by powers of ten where they need it, each a row, with a row for none below. */
export function shareScaleOf(shares: readonly number[], budget: number | undefined): ShareScale {
  const told = [...shares.filter((share) => share > 0), ...(budget !== undefined && budget > 0 ? [budget] : [])];
  const highest = told.reduce((most, share) => Math.max(most, share), 0),
    lowest = told.reduce((least, share) => Math.min(least, share), highest);
  if (highest === 0) return linear(0.01);
  const least = Math.min(LEAST, budget || LEAST);
  return highest / Math.max(lowest, least) >= LOG_FROM ? byDecades(Math.max(lowest, least), highest) : linear(highest);
}

function byDecades(lowest: number, highest: number): ShareScale {
  // A power of ten must not fall a row lower for its last bit.
  const first = Math.floor(Math.log10(lowest) + 1e-9),
    last = Math.max(first + 1, Math.ceil(Math.log10(highest) - 1e-9));
  const rows = Array.from({ length: last - first + 1 }, (_, row) => ({ height: row + 1, share: 10 ** (first + row) }));
  return {
    kind: 'log',
    top: rows.length,
    step: 1,
    rows,
    heightOf: (share) => (share <= 0 ? 0 : Math.max(0.5, Math.log10(share) - first + 1)),
  };
}

function linear(highest: number): ShareScale {
  const step = roundStep(highest / 4),
    // Some air, so that a budget's name has room above its line.
    count = Math.ceil((highest * 1.04) / step);
  return {
    kind: 'linear',
    top: count * step,
    step,
    rows: Array.from({ length: count }, (_, row) => ({ height: (row + 1) * step, share: (row + 1) * step })),
    heightOf: (share) => share,
  };
}
