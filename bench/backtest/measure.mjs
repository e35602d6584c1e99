import { backtest, frontier, levelShift, lookUp, peakMinimum, recommendMinimum, replay } from '../../dist/capacity.js';
import { foldInto } from '../../dist/demand.js';

const DAY = 86_400;
/** The traces' hours are local ones already (see their README). */
const timeZone = 'UTC';
const ONE_PERCENT = { riskMeasure: 'no-autoscaling', riskBudget: 0.01 };

const POLICIES = {
  peak: { kind: 'peak' },
  monitor: { kind: 'personalize-monitor' },
  recommend: { kind: 'recommend', every: 'week' },
  rolling: { kind: 'rolling' },
  week: { kind: 'week', timeZone },
  recommend1: { kind: 'recommend', every: 'week', ...ONE_PERCENT },
  rolling1: { kind: 'rolling', ...ONE_PERCENT },
  week1: { kind: 'week', timeZone, ...ONE_PERCENT },
};

/** All that the page says of one trace. */
export function measure({ name, series }) {
  const folded = foldInto(series, 300),
    table = frontier(folded),
    peak = peakMinimum(table);
  const followed = Object.fromEntries(
    Object.entries(POLICIES).map(([id, policy]) => [id, figuresOf(folded, backtest(folded, { initial: peak, ...withStart(policy) }))]),
  );
  const hindsight = staticFigures(table, recommendMinimum(folded, { frontier: table, answerOnly: true }).minimum);
  return {
    name,
    windowSeconds: series.windowSeconds,
    from: series.start,
    to: series.start + series.requests.length * series.windowSeconds,
    table,
    peak,
    followed: { floor: staticFigures(table, 1), hindsight, ...followed },
    atMonitorsBill: staticFigures(table, dearestWithin(table, followed.monitor.tpsHours)),
    atMonitorsRisk: staticFigures(table, leastRiskingAtMost(table, 'requestsAboveLag', followed.monitor.requestsAboveLag)),
    equalRisk: Object.fromEntries(
      Object.entries(followed).map(([id, each]) => [
        id,
        staticFigures(table, leastRiskingAtMost(table, 'requestsAboveLag', each.requestsAboveLag)),
      ]),
    ),
    shift: { up: hoursUntilNoticed(folded, 2, 'up'), down: hoursUntilNoticed(folded, 0.5, 'down'), alarms: falseAlarms(folded) },
  };
}

/** The monitor finds the peak, as set by who feared the ramp; ours begin at 1. */
function withStart(policy) {
  return policy.kind === 'personalize-monitor' ? policy : { ...policy, initial: 1 };
}

function figuresOf(series, held) {
  const withoutFirstWeek = {
    ...series,
    requests: series.requests.map((each, index) => (index * series.windowSeconds < 7 * DAY ? NaN : each)),
  };
  return { ...shares(held), changes: held.changes.length, initial: held.initial, later: shares(replay(withoutFirstWeek, held)) };
}

function staticFigures(table, minimum) {
  const { tpsHours, requestsAbove, requestsAboveLag } = lookUp(table, minimum);
  return { ...shares({ tpsHours, requests: table.requests, requestsAbove, requestsAboveLag }), changes: 0, initial: minimum };
}

function shares({ tpsHours, requests, requestsAbove, requestsAboveLag }) {
  return { tpsHours, requestsAboveLag, lagging: requestsAboveLag / requests, none: requestsAbove / requests };
}

/** The highest minimum that bills no more. */
function dearestWithin(table, tpsHours) {
  let minimum = 1;
  while (minimum < table.maximum && table.tpsHours[minimum + 1] <= tpsHours) minimum++;
  return minimum;
}

/** The lowest minimum that risks no more. */
function leastRiskingAtMost(table, measureName, requests) {
  let minimum = 1;
  while (minimum < table.maximum && table[measureName][minimum] > requests) minimum++;
  return minimum;
}

const LOOKED_BACK_DAYS = 28;

/** The days before a moment, as a dashboard would have read them. */
function until(series, at) {
  const { start, windowSeconds, requests } = series;
  const end = Math.floor((at - start) / windowSeconds),
    first = Math.max(0, end - (LOOKED_BACK_DAYS * DAY) / windowSeconds);
  return { start: start + first * windowSeconds, windowSeconds, requests: requests.subarray(first, end) };
}

const saysShift = (series, direction) => {
  const found = levelShift(series);
  return found.kind === 'judged' && found.shift !== undefined && (direction === undefined || found.shift.direction === direction);
};

/** Demand made `factor` times as much from the middle on: hours until the shift is said, asked every 6 hours for a week. */
function hoursUntilNoticed(series, factor, direction) {
  const { start, windowSeconds, requests } = series;
  const middle = start + Math.floor((requests.length * windowSeconds) / 2 / DAY) * DAY;
  const shifted = {
    ...series,
    requests: requests.map((each, index) => (start + index * windowSeconds < middle ? each : Math.round(each * factor))),
  };
  for (let hours = 6; hours <= 168; hours += 6) if (saysShift(until(shifted, middle + hours * 3600), direction)) return hours;
  return undefined;
}

/** Of the days of the trace as it is, from the eighth on, how many say a shift. Some are shifts indeed. */
function falseAlarms(series) {
  const { start, windowSeconds, requests } = series;
  let days = 0,
    said = 0;
  for (let at = start + 8 * DAY; at <= start + requests.length * windowSeconds; at += DAY, days++) if (saysShift(until(series, at))) said++;
  return { days, said };
}
