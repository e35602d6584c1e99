import * as z from 'zod/mini';
import { bandSteps } from '../../pricing/derive/band-steps.js';
import type { Derivation, DerivationAssumptionId, DerivationStep } from '../../pricing/derive/derivation.js';
import { divided } from '../../pricing/derive/division.js';
import { exactBands } from '../../pricing/derive/exact-bands.js';
import { countLevels, groupHours, MOST_BANDS } from '../../pricing/derive/hour-groups.js';
import { mostBands, monthHours } from '../../pricing/derive/month-input.js';
import { Big, sum } from '../../pricing/exact.js';
import { InvalidInputError } from '../../pricing/invalid-input.js';
import { parse } from '../../pricing/schema.js';
import type { DemandBand } from '../../pricing/workload.js';
import type { DemandSeries } from './demand-series.js';
import { foldInto } from './fold.js';

/** Bands that stand for a measured series, with what was left out and how much they blur. */
export interface MeasuredBands extends Derivation<readonly DemandBand[]> {
  /** Of the whole month, in whole requests. */
  readonly requestsPerMonth: Big;
  /** Hours measured from end to end: the ones that were counted. */
  readonly measuredHours: number;
  /** Hours of the series that were not, all or in part (C3, C4). */
  readonly unmeasuredHours: number;
  /** The busiest hour that was measured. */
  readonly peakRequestsPerHour: number;
  /** Share of the requests that stand in another hour than measured, because hours of one band are asked equally often: 0 to 1. */
  readonly movedShare: number;
}

/**
 * A month's demand in a few bands, from measured requests (P19): hours folded on the epoch's grid, those with a gap left out (C3, C4),
 * the rest stretched to the month. Hours add up to `hoursPerMonth` and requests to `requestsPerMonth` exactly.
 * @param options.bands at most this many levels, 2 to 6; 6 unless given. One of them may take two bands, a step apart, to come out even
 * @throws InvalidInputError for a series without one measured hour, or figures that can't be
 */
export function bandsFromSeries(
  series: DemandSeries,
  { hoursPerMonth, bands = MOST_BANDS }: { readonly hoursPerMonth: number; readonly bands?: number | undefined },
): MeasuredBands {
  parse(options, { hoursPerMonth, bands });
  const { requests } = foldInto(series, 3600);
  const measured = requests.filter((each) => !Number.isNaN(each)).sort();
  if (measured.length === 0) refuse(series);
  const { groups, moved } = groupHours(countLevels(Array.from(measured, (each) => new Big(each))), bands);
  const asked = sum(groups.map((group) => group.asked)),
    hours = new Big(measured.length),
    month = new Big(hoursPerMonth);
  const requestsPerMonth = asked.times(month).div(hours).round(0, Big.roundHalfUp);
  const result = exactBands(groups, requestsPerMonth, month);
  const mean = divided('measured-mean', asked, hours, 'requests-per-hour');
  const stretched: DerivationStep = {
    id: 'measured-to-month',
    left: mean.result,
    operator: '×',
    right: month,
    result: requestsPerMonth,
    unit: 'requests',
    ...(asked.times(month).eq(requestsPerMonth.times(hours)) ? {} : { isRounded: true }),
  };
  const unmeasuredHours = requests.length - measured.length;
  return {
    result,
    requestsPerMonth,
    measuredHours: measured.length,
    unmeasuredHours,
    peakRequestsPerHour: measured.at(-1)!,
    movedShare: moved,
    steps: [mean, stretched, ...bandSteps(result, requestsPerMonth, month)],
    assumptions: assumptionsOf(measured.length, unmeasuredHours, moved),
  };
}

const options = z.strictObject({ hoursPerMonth: monthHours, bands: mostBands });
const HOURS_A_WEEK = 168;

function assumptionsOf(measuredHours: number, unmeasuredHours: number, moved: number): DerivationAssumptionId[] {
  return [
    'measured-hours-stand-for-the-month',
    ...(unmeasuredHours > 0 ? ['unmeasured-hours-left-out' as const] : []),
    ...(measuredHours % HOURS_A_WEEK === 0 ? [] : ['not-whole-weeks' as const]),
    ...(moved > 0 ? ['hours-alike-are-one-band' as const] : []),
  ];
}

/** Less than an hour from end to end says nothing about the hours of a month. */
function refuse({ requests, windowSeconds }: DemandSeries): never {
  const message = `series: expected at least one hour that was measured from end to end, got ${requests.length} windows of ${windowSeconds} s`;
  throw new InvalidInputError([{ path: 'series', value: requests.length, message }]);
}
