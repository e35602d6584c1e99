import { Big } from '../../pricing/exact.js';
import { answerTo, type Answer, type Question } from './answer.js';
import type { LevelShift } from './level-shift.js';
import type { LagAnswer, Rule, Variation } from './recommendation.js';

/** Lags to show beside the one in use: none, a window, two, four. */
const LAGS = [0, 300, 600, 1200];
const SOME_HEADROOM = 1.2;

/** The answer under each lag, and what the recommended minimum risks then. */
export function answersByLag(question: Question, answer: Answer, minimum: number, range: readonly number[]): LagAnswer[] {
  const inUse = question.autoscalingLagSeconds;
  return [...new Set([...LAGS, ...range, inUse])]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((autoscalingLagSeconds) => {
      const isInUse = autoscalingLagSeconds === inUse;
      const found = isInUse ? answer : answerTo({ ...question, autoscalingLagSeconds });
      const { requests, requestsAboveLag } = found.risk;
      return {
        autoscalingLagSeconds,
        minimum: found.minimum!,
        costPerMonth: answer.money?.costPerMonth(found.minimum!),
        riskShareLagging: requests === 0 ? 0 : (requestsAboveLag[minimum] ?? 0) / requests,
        isInUse,
      };
    });
}

/** Which input would change the answer: each one changed by itself. */
export function sensitivityOf(question: Question, answer: Answer, change: LevelShift): Variation[] {
  const { rule, bands } = question,
    { frontier, minimum } = answer;
  if (rule.kind === 'lowest-bill') return [];
  const variation = (input: Variation['input'], value: Variation['value'], found: number | undefined): Variation => ({
    input,
    value,
    minimum: found,
    isOther: found !== undefined && found !== minimum,
  });
  const withRule = (changed: Rule): number | undefined => answerTo({ ...question, rule: changed }, frontier).minimum;
  const otherMeasure = rule.riskMeasure === 'no-autoscaling' ? 'lagging-autoscaling' : 'no-autoscaling',
    otherHeadroom = rule.headroom > 1 ? 1 : SOME_HEADROOM;
  return [
    ...changedRules(rule).map(([input, value, changed]) => variation(input, value, withRule(changed))),
    variation('riskMeasure', otherMeasure, withRule({ ...rule, riskMeasure: otherMeasure })),
    variation('headroom', otherHeadroom, withRule({ ...rule, headroom: otherHeadroom })),
    ...partsOfEvidence(question, change).map(([name, part]) => variation('evidence', name, answerTo(part).minimum)),
    ...(bands ? [variation('bursts', 'ignored', answerTo({ ...question, bands: undefined }, frontier).minimum)] : []),
  ];
}

/** Half of the budget or value, and twice as much. Nothing is half of nothing. */
function changedRules(rule: Rule): (readonly [input: Variation['input'], value: number | string, changed: Rule])[] {
  switch (rule.kind) {
    case 'lowest-bill':
      return [];
    case 'risk-budget':
      return [rule.riskBudget / 2, Math.min(1, rule.riskBudget * 2)]
        .filter((riskBudget) => riskBudget !== rule.riskBudget)
        .map((riskBudget) => ['riskBudget', riskBudget, { ...rule, riskBudget }]);
    case 'newsvendor': {
      const value = new Big(rule.valuePerLostRequest);
      if (value.eq(0)) return [];
      return [value.times(0.5).toFixed(), value.times(2).toFixed()].map((valuePerLostRequest) => [
        'valuePerLostRequest',
        valuePerLostRequest,
        { ...rule, valuePerLostRequest },
      ]);
    }
  }
}

function partsOfEvidence(question: Question, change: LevelShift): (readonly [name: string, part: Question])[] {
  const { start, windowSeconds, requests } = question.series,
    windowsAnHour = 3600 / windowSeconds;
  const half = Math.round(requests.length / 2 / windowsAnHour) * windowsAnHour;
  const shift = change.kind === 'judged' ? change.shift : undefined;
  return [
    ['first-half', between(question, 0, half)],
    ['second-half', between(question, half, requests.length)],
    ...(shift
      ? [['since-shift', between(question, Math.max(0, Math.ceil((shift.since - start) / windowSeconds)), requests.length)] as const]
      : []),
  ];
}

function between(question: Question, from: number, to: number): Question {
  const { series, throttled } = question;
  return {
    ...question,
    series: { ...series, start: series.start + from * series.windowSeconds, requests: series.requests.subarray(from, to) },
    throttled: throttled?.subarray(from, to),
  };
}
