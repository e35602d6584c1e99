import { expect } from 'chai';
import type { CloserLook } from '../../../components/fleet/closer-look.js';
import { measuredRow } from '../../../components/fleet/fleet-row.js';
import { explainedAdvice } from '../../../components/planner/fleet-money.js';
import { levelShift } from '../../../src/capacity/level-shift.js';
import { recommendMinimum } from '../../../src/capacity/recommend-minimum.js';
import { byTheMinute, scaledByDay } from '../../../stories/observed-demand.js';
import { SEEN_UNTIL, seededDemand, shapes } from '../../../stories/seeded-demand.js';
import { campaign } from '../../../stories/seeded-fleet.js';

const DAYS = 63;

describe('explainedAdvice', () => {
  it('advises for the days since demand changed by the very change that it tells', () => {
    // The last two days are as high as they were a week before, which is all that 14 days compare them with.
    const history = scaledByDay(seededDemand(shapes.productPages, { seed: 5, days: DAYS }), (day) =>
      day >= DAYS - 2 || (day >= DAYS - 9 && day < DAYS - 7) ? 1.7 : 1,
    );
    const first = history.requests.length - 14 * 288,
      series = { ...history, start: SEEN_UNTIL - 14 * 86_400, requests: history.requests.subarray(first) };
    const minutes = { ...history, ...byTheMinute(history, 1) };
    const closer: CloserLook = {
      minutes: { series: minutes, windowsCovered: 288, windowsAsked: 288 },
      history,
      metricsRequested: 0,
      readAt: SEEN_UNTIL,
      minimums: [{ at: -Infinity, minimum: 40 }],
      verdictOn: () => ({ kind: 'no-bursts' }),
    };
    const found = explainedAdvice(measuredRow(campaign('a', 40, 's'), series, closer))!;
    const short = levelShift(series);
    expect([short.kind, short.kind === 'judged' && short.shift]).to.deep.equal(['judged', undefined]);
    if (found.change?.kind !== 'judged' || !found.change.shift) throw new Error('63 days show a shift');
    const since = Math.ceil((found.change.shift.since - series.start) / 300);
    const alone = recommendMinimum(
      { ...series, start: series.start + since * 300, requests: series.requests.subarray(since) },
      { minutes, answerOnly: true },
    );
    expect(found.sensitivity.find(({ value }) => value === 'since-shift')?.minimum).to.equal(alone.minimum);
  });
});
