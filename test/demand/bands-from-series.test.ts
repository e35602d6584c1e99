import { expect } from 'chai';
import fc from 'fast-check';
import { Big, sum } from '../../pricing/exact.js';
import { isInvalidInputError } from '../../pricing/invalid-input.js';
import type { DemandBand } from '../../pricing/workload.js';
import { bandsFromSeries, demandFromCsv, foldInto, type DemandSeries } from '../../src/demand/index.js';
import { demands } from '../capacity/arbitrary-demand.js';
import { timesTried } from '../browser.js';

const hourly = (requests: readonly (number | null)[], start = 0): DemandSeries => ({
  start,
  windowSeconds: 3600,
  requests: Float64Array.from(requests, (each) => each ?? NaN),
});
const shown = (bands: readonly DemandBand[]): string[] =>
  bands.map(({ requestsPerHour, hoursPerMonth }) => `${hoursPerMonth} h at ${requestsPerHour}`);
const requestsOf = (bands: readonly DemandBand[]): string =>
  sum(bands.map((each) => new Big(each.requestsPerHour).times(each.hoursPerMonth))).toFixed();
const hoursOf = (bands: readonly DemandBand[]): string => sum(bands.map((each) => new Big(each.hoursPerMonth))).toFixed();
const week = (at: (hour: number) => number | null): (number | null)[] => Array.from({ length: 168 }, (_, hour) => at(hour));

describe('bandsFromSeries (P19)', function () {
  // Many runs; a slow machine is no bug.
  this.timeout(60_000);

  it('stretches a week to the month: the same proportions, the same levels', () => {
    const found = bandsFromSeries(hourly(week((hour) => (hour % 24 < 12 ? 100 : 700))), { hoursPerMonth: 732 });
    expect(shown(found.result)).to.deep.equal(['366 h at 100', '366 h at 700']);
    expect(found.requestsPerMonth.toFixed()).to.equal('292800');
    expect([found.measuredHours, found.unmeasuredHours, found.peakRequestsPerHour, found.movedShare]).to.deep.equal([168, 0, 700, 0]);
    expect(found.assumptions).to.deep.equal(['measured-hours-stand-for-the-month']);
  });

  it('keeps hours without requests idle, however few the others are', () => {
    const found = bandsFromSeries(hourly(week((hour) => (hour === 20 ? 840 : 0))), { hoursPerMonth: 672 });
    expect(shown(found.result)).to.deep.equal(['668 h at 0', '4 h at 840']);
  });

  it('leaves hours that were not measured out, and says so', () => {
    const found = bandsFromSeries(hourly(week((hour) => (hour < 24 ? null : 500))), { hoursPerMonth: 720 });
    expect(shown(found.result)).to.deep.equal(['720 h at 500']);
    expect([found.measuredHours, found.unmeasuredHours]).to.deep.equal([144, 24]);
    expect(found.assumptions).to.deep.equal(['measured-hours-stand-for-the-month', 'unmeasured-hours-left-out', 'not-whole-weeks']);
  });

  it('reads minutes and five minutes by the hour; an hour with a hole is a gap', () => {
    const requests = new Float64Array(36).fill(10);
    requests[13] = NaN;
    const found = bandsFromSeries({ start: 0, windowSeconds: 300, requests }, { hoursPerMonth: 732 });
    expect(shown(found.result)).to.deep.equal(['732 h at 120']);
    expect([found.measuredHours, found.unmeasuredHours]).to.deep.equal([2, 1]);
  });

  it('takes what demandFromCsv read', () => {
    const series = demandFromCsv('start,requests\n2026-11-02T00:00Z,1000\n2026-11-02T01:00Z,3000\n');
    expect(shown(bandsFromSeries(series, { hoursPerMonth: 744 }).result)).to.deep.equal(['372 h at 1000', '372 h at 3000']);
  });

  it('rounds the month to a whole request, and says where', () => {
    const found = bandsFromSeries(hourly([1, 1, 2]), { hoursPerMonth: 730 });
    expect(found.requestsPerMonth.toFixed()).to.equal('973');
    expect(found.steps.slice(0, 2).map(({ id, isRounded }) => [id, isRounded])).to.deep.equal([
      ['measured-mean', true],
      ['measured-to-month', true],
    ]);
    expect(requestsOf(found.result)).to.equal('973');
  });

  it('keeps the month’s hours and requests to the last digit, in as many bands as allowed', () =>
    fc.assert(
      fc.property(
        demands({ minLength: 1, maxLength: 200, peakTps: 40 }).filter((series) =>
          foldInto(series, 3600).requests.some((each) => !Number.isNaN(each)),
        ),
        fc.constantFrom(732, 720, 744, 730.5, 1),
        fc.integer({ min: 2, max: 6 }),
        (series, hoursPerMonth, bands) => {
          const found = bandsFromSeries(series, { hoursPerMonth, bands });
          expect(requestsOf(found.result)).to.equal(found.requestsPerMonth.toFixed());
          expect(hoursOf(found.result)).to.equal(new Big(hoursPerMonth).toFixed());
          expect(found.result.length).to.be.at.most(bands + 1);
          const measured = Array.from(foldInto(series, 3600).requests).filter((each) => !Number.isNaN(each));
          const mean = measured.reduce((total, each) => total + each, 0) / measured.length;
          expect(found.requestsPerMonth.toNumber()).to.be.closeTo(mean * hoursPerMonth, 0.5 + 1e-6);
        },
      ),
      { numRuns: timesTried(200), seed: 19 },
    ));

  for (const [why, series, options, message] of [
    [
      'no hour from end to end',
      { start: 0, windowSeconds: 300, requests: new Float64Array(11) },
      { hoursPerMonth: 732 },
      'series: expected at least one hour that was measured from end to end, got 11 windows of 300 s',
    ],
    [
      'gaps alone',
      hourly([null, null]),
      { hoursPerMonth: 732 },
      'series: expected at least one hour that was measured from end to end, got 2 windows of 3600 s',
    ],
    ['too long a month', hourly([1]), { hoursPerMonth: 745 }, 'hoursPerMonth: expected hours from 1 to 744 of at most 4 decimals, got 745'],
    ['one band', hourly([1]), { hoursPerMonth: 732, bands: 1 }, 'bands: expected a whole number from 2 to 6, got 1'],
  ] as const)
    it(`refuses ${why}`, () => {
      try {
        bandsFromSeries(series, options);
      } catch (error) {
        expect(isInvalidInputError(error) && error.issues.map((issue) => issue.message)).to.deep.equal([message]);
        return;
      }
      expect.fail('nothing was refused');
    });
});
