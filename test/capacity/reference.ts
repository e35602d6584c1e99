/**
 * Rules 1 to 10, 12 and 13 of ../shared/facts/capacity.md once more, written from the text alone and before
 * `src/capacity` was read: each minimum is billed window by window, and autoscaling is played through in time.
 * It shares nothing with the engine.
 */
export interface Series {
  start: number;
  windowSeconds: number;
  requests: ArrayLike<number>;
}
export interface Reference {
  windows: number;
  gaps: number;
  requests: number;
  peakTps: number;
  tpsHours: number[];
  requestsAbove: number[];
  requestsAboveLag: number[];
  windowsAbove: number[];
}

/** Rule 3: sums the windows that begin in each longer one; it is measured only if all are there and measured. */
export function foldByTheRules(series: Series, seconds: number): Series {
  if (series.windowSeconds >= seconds) return series;
  const windowOf = (at: number): number => Math.floor(at / seconds) * seconds;
  const parts = new Map<number, number[]>();
  Array.from(series.requests).forEach((requests, index) => {
    const window = windowOf(series.start + index * series.windowSeconds);
    parts.set(window, [...(parts.get(window) ?? []), requests]);
  });
  const requests = [...parts.values()].map((list) =>
    list.length === seconds / series.windowSeconds ? list.reduce((total, each) => total + each, 0) : NaN,
  );
  return { start: windowOf(series.start), windowSeconds: seconds, requests };
}

/** Rule 8: what autoscaling, `lag` late, cannot serve in the window at `index`. */
function lateRequests({ requests, windowSeconds }: Series, index: number, minimum: number, lag: number): number {
  const asked = requests[index]!;
  const seen = (ago: number): number => {
    const reached = requests[index - ago];
    return reached === undefined || Number.isNaN(reached) ? 0 : reached;
  };
  if (windowSeconds > lag) {
    const capacity = Math.max(minimum * windowSeconds, seen(1));
    return (lag / windowSeconds) * Math.max(0, asked - capacity);
  }
  const capacity = Math.max(minimum * windowSeconds, seen(Math.ceil(lag / windowSeconds)));
  return Math.max(0, asked - capacity);
}

/** Every whole minimum from 0 to `maximum`, each billed on its own. */
export function frontierByTheRules(
  given: Series,
  { maximum, lag = 600, billingSeconds = 300 }: { maximum?: number; lag?: number; billingSeconds?: number } = {},
): Reference {
  const series = foldByTheRules(given, billingSeconds);
  const { windowSeconds } = series;
  const all = Array.from(series.requests);
  const measured = all.filter((requests) => !Number.isNaN(requests));
  const peakTps = Math.max(0, ...measured) / windowSeconds;
  const highest = maximum ?? Math.max(1, Math.ceil(peakTps));
  const reference: Reference = {
    windows: measured.length,
    gaps: all.length - measured.length,
    requests: measured.reduce((total, requests) => total + requests, 0),
    peakTps,
    tpsHours: [],
    requestsAbove: [],
    requestsAboveLag: [],
    windowsAbove: [],
  };
  for (let minimum = 0; minimum <= highest; minimum++) {
    let billed = 0,
      above = 0,
      late = 0,
      count = 0;
    all.forEach((requests, index) => {
      if (Number.isNaN(requests)) return;
      billed += Math.max(minimum * windowSeconds, requests);
      above += Math.max(0, requests - minimum * windowSeconds);
      late += lateRequests(series, index, minimum, lag);
      if (requests > minimum * windowSeconds) count++;
    });
    reference.tpsHours.push(billed / 3600);
    reference.requestsAbove.push(above);
    reference.requestsAboveLag.push(late);
    reference.windowsAbove.push(count);
  }
  return reference;
}

/** Rule 12: the smallest minimum whose share at risk is within the budget, tried one by one. */
export function withinBudgetByTheRules(
  reference: Reference,
  { budget, measure, headroom = [1n, 1n] }: { budget: number; measure: 'requestsAbove' | 'requestsAboveLag'; headroom?: [bigint, bigint] },
): number {
  const peak = Math.max(1, Math.ceil(reference.peakTps));
  for (let minimum = 1; ; minimum++) {
    const late = reference[measure][minimum] ?? 0;
    if (late === 0 || late / reference.requests <= budget) {
      const [over, under] = headroom;
      return Math.min(peak, Number((BigInt(minimum) * over + under - 1n) / under));
    }
  }
}

/** Rule 13: the least of price and loss over every minimum, the smallest of equals. */
export function newsvendorByTheRules(
  reference: Reference,
  { rate, value, measure }: { rate: number; value: number; measure: 'requestsAbove' | 'requestsAboveLag' },
): number {
  let best = 1;
  const loss = (minimum: number): number => rate * reference.tpsHours[minimum]! + value * reference[measure][minimum]!;
  for (let minimum = 2; minimum < reference.tpsHours.length; minimum++) if (loss(minimum) < loss(best)) best = minimum;
  return best;
}
