import { divide, exactly, isMore, minus, plus, times, type Ratio } from '../pricing/ratio.js';
import { tiered, tpsHourTiers } from '../pricing/reference.js';

/**
 * Rules 1 to 10, 12 and 13 of ../shared/facts/capacity.md once more, written from the text alone and before
 * `src/capacity` was read: each minimum is billed window by window, and autoscaling is played through in time.
 * It shares nothing with the engine.
 */
export type RiskMeasure = 'lagging-autoscaling' | 'no-autoscaling';

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
  /** Requests billed, by minimum. */
  billed: number[];
  billedHours: number;
  requestsAbove: number[];
  /** Whole requests that came too early for autoscaling, by minimum; `lagShare` of them are at risk. */
  late: number[];
  lagShare: readonly [over: number, under: number];
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

/** Rule 8: the requests of the window at `index` above what the minimum and autoscaling, so many windows late, can serve. */
function lateRequests({ requests, windowSeconds }: Series, index: number, minimum: number, windowsLate: number): number {
  const reached = requests[index - windowsLate];
  const capacity = Math.max(minimum * windowSeconds, reached === undefined || Number.isNaN(reached) ? 0 : reached);
  return Math.max(0, requests[index]! - capacity);
}

/** Every whole minimum from 0 to `maximum`, each billed on its own. A recommender bills hours (rule 2); what is at risk is read from the windows there are. */
export function frontierByTheRules(
  given: Series,
  { maximum, lag = 600, billingSeconds = 300 }: { maximum?: number | undefined; lag?: number; billingSeconds?: number } = {},
): Reference {
  const series = foldByTheRules(given, 300);
  const { windowSeconds } = series;
  const all = Array.from(series.requests);
  const measured = all.filter((requests) => !Number.isNaN(requests));
  const bills = foldByTheRules(series, billingSeconds);
  const billedWindows = Array.from(bills.requests).filter((requests) => !Number.isNaN(requests));
  const peakTps = Math.max(0, ...measured) / windowSeconds;
  const windowsLate = Math.max(Math.ceil(lag / windowSeconds), windowSeconds > lag ? 1 : 0);
  const reference: Reference = {
    windows: measured.length,
    gaps: all.length - measured.length,
    requests: measured.reduce((total, requests) => total + requests, 0),
    peakTps,
    billed: [],
    billedHours: (billedWindows.length * bills.windowSeconds) / 3600,
    requestsAbove: [],
    late: [],
    lagShare: windowSeconds > lag ? [lag, windowSeconds] : [1, 1],
    windowsAbove: [],
  };
  for (let minimum = 0; minimum <= (maximum ?? Math.max(1, Math.ceil(peakTps))); minimum++) {
    let billed = 0,
      above = 0,
      late = 0,
      count = 0;
    for (const requests of billedWindows) billed += Math.max(minimum * bills.windowSeconds, requests);
    for (let index = 0; index < all.length; index++) {
      const requests = all[index]!;
      if (Number.isNaN(requests)) continue;
      above += Math.max(0, requests - minimum * windowSeconds);
      late += lateRequests(series, index, minimum, windowsLate);
      if (requests > minimum * windowSeconds) count++;
    }
    reference.billed.push(billed);
    reference.requestsAbove.push(above);
    reference.late.push(late);
    reference.windowsAbove.push(count);
  }
  return reference;
}

/** Requests at risk at a minimum, exactly; none above the peak. */
export function atRisk(reference: Reference, minimum: number, measure: RiskMeasure): Ratio {
  if (measure === 'no-autoscaling') return exactly(reference.requestsAbove[minimum] ?? 0);
  const [over, under] = reference.lagShare;
  return times(exactly(reference.late[minimum] ?? 0), divide(exactly(over), exactly(under)));
}

const peakOf = ({ peakTps }: Reference): number => Math.max(1, Math.ceil(peakTps));

/** Rule 12: the smallest minimum whose share at risk is within the budget, tried one by one. */
export function withinBudgetByTheRules(reference: Reference, budget: number, measure: RiskMeasure): number {
  const most = times(exactly(budget), exactly(reference.requests));
  let minimum = 1;
  while (isMore(atRisk(reference, minimum, measure), most)) minimum++;
  return minimum;
}

/** Rule 12: min(peak, ceil(minimum x headroom)). */
export function withHeadroomByTheRules(reference: Reference, minimum: number, headroom: number): number {
  const { over, under } = times(exactly(minimum), exactly(headroom));
  return Math.min(peakOf(reference), Number((over + under - 1n) / under));
}

/** Rule 13: the least of price and loss over every minimum from 1 to the peak, the smallest of equals. */
export function newsvendorByTheRules(reference: Reference, rate: string, value: string, measure: RiskMeasure): number {
  const loss = (minimum: number): Ratio =>
    plus(
      times(exactly(rate), divide(exactly(reference.billed[minimum]!), exactly(3600))),
      times(exactly(value), atRisk(reference, minimum, measure)),
    );
  let best = 1;
  for (let minimum = 2; minimum <= peakOf(reference); minimum++) if (isMore(loss(best), loss(minimum))) best = minimum;
  return best;
}

/** Rule 5: a campaign's TPS-hours a month, and what the fleet's total loses without it. */
export function campaignMonth(
  reference: Reference,
  minimum: number,
  hoursPerMonth: number,
  otherTpsHours: number,
): { tpsHours: Ratio; cost: Ratio } {
  const billed = reference.billed[minimum] ?? minimum * Math.round(3600 * reference.billedHours);
  const tpsHours = divide(times(exactly(billed), exactly(hoursPerMonth)), exactly(Math.round(reference.billedHours * 3600)));
  const total = tiered(plus(tpsHours, exactly(otherTpsHours)), tpsHourTiers);
  return { tpsHours, cost: minus(total, tiered(exactly(otherTpsHours), tpsHourTiers)) };
}

/** Rule 2: what a recommender's requests above the free ones cost a month, hour by hour, at 0.0833 USD a thousand. */
export function recommenderMonth(given: Series, minimum: number, hoursPerMonth: number, freePerHour: number): Ratio {
  const hours = Array.from(foldByTheRules(foldByTheRules(given, 300), 3600).requests).filter((requests) => !Number.isNaN(requests));
  const additional = hours.reduce((total, requests) => total + Math.max(0, Math.max(3600 * minimum, requests) - freePerHour), 0);
  return times(divide(times(exactly(additional), exactly(hoursPerMonth)), exactly(hours.length)), exactly('0.0000833'));
}
