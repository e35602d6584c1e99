import type { DemandSeries } from '../demand/demand-series.js';
import { foldInto } from '../demand/fold.js';
import { burstFactorAt, type BurstBand } from './burst-factor.js';
import type { RiskTable } from './choose-minimum.js';

/**
 * Requests at risk within a minute, at every whole minimum (C15). A window of r requests with burst factor f has a minute of f x r / 5 and four even ones
 * with the rest; each minute has a fifth of the window's capacity, which is what the minimum gives, or what the busiest minute was L windows before.
 * @param plain the risks that the same series has without bursts: corrected ones are never lower
 */
export function burstRisk(series: DemandSeries, bands: readonly BurstBand[], autoscalingLagSeconds: number, plain: RiskTable): RiskTable {
  const { requests, windowSeconds } = foldInto(series, 300);
  const lag = Math.ceil(autoscalingLagSeconds / windowSeconds);
  const peaks = requests.map((each) => each * burstFactorAt(bands, each / windowSeconds));
  const maximum = Math.max(1, Math.ceil(peaks.reduce((most, each) => (each > most ? each : most), 0) / windowSeconds));
  const above = new WeightedExcess(maximum, windowSeconds),
    late = new WeightedExcess(maximum, windowSeconds);
  requests.forEach((now, index) => {
    if (Number.isNaN(now)) return;
    const peak = peaks[index]!,
      reached = peaks[index - lag] ?? NaN;
    // As if all five minutes were like the busiest one, for a fifth of the window; like the others for the rest of it.
    for (const [level, weight] of [
      [peak, 0.2],
      [(5 * now - peak) / 4, 0.8],
    ] as const) {
      above.add(level, weight);
      if (level <= reached) continue;
      late.add(level, weight);
      if (!Number.isNaN(reached)) late.add(reached, -weight);
    }
  });
  const share = autoscalingLagSeconds < windowSeconds ? autoscalingLagSeconds / windowSeconds : 1;
  return {
    requests: plain.requests,
    requestsAbove: noLess(above.requests(1), plain.requestsAbove),
    requestsAboveLag: noLess(late.requests(share), plain.requestsAboveLag),
    maximum,
    windowSeconds,
  };
}

function noLess(corrected: Float64Array, plain: Float64Array): Float64Array {
  return corrected.map((each, minimum) => Math.max(each, plain[minimum] ?? 0));
}

/** Sum of weight x max(0, level - windowSeconds x m) for every whole m: levels by the lowest minimum that covers them, then suffix sums (C10). */
class WeightedExcess {
  readonly #weights: Float64Array;
  readonly #sums: Float64Array;

  constructor(
    readonly maximum: number,
    readonly windowSeconds: number,
  ) {
    this.#weights = new Float64Array(maximum + 2);
    this.#sums = new Float64Array(maximum + 2);
  }

  add(level: number, weight: number): void {
    const covering = Math.min(this.maximum, Math.ceil(level / this.windowSeconds));
    this.#weights[covering]! += weight;
    this.#sums[covering]! += weight * level;
  }

  requests(factor: number): Float64Array {
    const found = new Float64Array(this.maximum + 1);
    let weight = 0,
      sum = 0;
    for (let minimum = this.maximum - 1; minimum >= 0; minimum--) {
      weight += this.#weights[minimum + 1]!;
      sum += this.#sums[minimum + 1]!;
      // Fifths are no binary fractions: their dust must not be a risk below nothing.
      found[minimum] = factor * Math.max(0, sum - this.windowSeconds * minimum * weight);
    }
    return found;
  }
}
