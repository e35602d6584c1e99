import { InvalidInputError, type Issue } from '../../pricing/invalid-input.js';
import type { DemandBand } from '../../pricing/workload.js';
import { WINDOW_SECONDS, type DemandSeries } from './demand-series.js';

/**
 * A month with the demand of typed bands: band after band, then idle hours without requests.
 * Windows are hours where the bands' hours are whole, else the coarsest of 300 and 60 s that fits them, else minutes, rounded.
 * Requests of a window may be fractions: bands are means.
 * @param options.hoursPerMonth length of the month, 732 unless given
 * @param options.start epoch seconds of the month's first window, 0 unless given
 * @throws InvalidInputError for bands that are not numbers >= 0 or hold more hours than the month
 */
export function demandFromBands(
  bands: readonly DemandBand[],
  { hoursPerMonth = 732, start = 0 }: { hoursPerMonth?: number; start?: number } = {},
): DemandSeries {
  checkBands(bands, hoursPerMonth);
  const edges = [0];
  for (const { hoursPerMonth: hours } of bands) edges.push(edges.at(-1)! + hours);
  const windowSeconds =
    [...WINDOW_SECONDS].reverse().find((seconds) => [...edges, hoursPerMonth].every((hours) => isWhole((hours * 3600) / seconds))) ?? 60;
  const windowAt = (hours: number): number => Math.round((hours * 3600) / windowSeconds);
  const requests = new Float64Array(windowAt(hoursPerMonth));
  bands.forEach(({ requestsPerHour }, index) =>
    requests.fill((requestsPerHour * windowSeconds) / 3600, windowAt(edges[index]!), windowAt(edges[index + 1]!)),
  );
  return { start, windowSeconds, requests };
}

/** Within the rounding of binary fractions of an hour. */
function isWhole(windows: number): boolean {
  return Math.abs(windows - Math.round(windows)) < 1e-6;
}

function checkBands(bands: readonly DemandBand[], hoursPerMonth: number): void {
  const isAmount = (value: unknown): boolean => Number.isFinite(value) && (value as number) >= 0;
  const issues: Issue[] = bands.flatMap((band, index) =>
    (['requestsPerHour', 'hoursPerMonth'] as const)
      .filter((key) => !isAmount(band[key]))
      .map((key) => ({
        path: `[${index}].${key}`,
        value: band[key],
        message: `[${index}].${key}: expected a finite number >= 0, got ${band[key]}`,
      })),
  );
  const hours = bands.reduce((total, band) => total + band.hoursPerMonth, 0);
  if (hours > hoursPerMonth + 1e-9)
    issues.push({ path: 'input', value: hours, message: `hours add up to ${hours}, a month has ${hoursPerMonth}` });
  if (issues.length > 0) throw new InvalidInputError(issues);
}
