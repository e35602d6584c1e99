import type { Alternative, CorrectedRisk, Rule } from '../../src/capacity/recommendation.js';
import type { Locale } from '../../src/locale/locale.js';
import { shareRangeText } from '../../src/locale/shares.js';

/** What the rule went by: with bursts within minutes and throttled requests, where they were measured. */
export function riskOf(each: Alternative): CorrectedRisk {
  return each.corrected ?? each;
}

/** Whether a rule that goes by a budget would not have it. */
export function isOverBudget(
  { riskShareLagging, riskShareNoAutoscaling }: Pick<CorrectedRisk, 'riskShareLagging' | 'riskShareNoAutoscaling'>,
  rule: Rule,
): boolean {
  if (rule.kind !== 'risk-budget') return false;
  return (rule.riskMeasure === 'lagging-autoscaling' ? riskShareLagging : riskShareNoAutoscaling) > rule.riskBudget;
}

/** A number and its sign stay on one line. */
export function keptTogether(text: string): string {
  return text.replace(' %', '\u00a0%');
}

/** "0.10 to 0.26 %": from what lagging autoscaling leaves to all above the minimum. */
export function riskText(each: Alternative, locale: Locale, options?: { readonly unit: boolean }): string {
  const { riskShareLagging, riskShareNoAutoscaling } = riskOf(each);
  return keptTogether(shareRangeText(riskShareLagging, riskShareNoAutoscaling, locale, options));
}

/** Whether both ends read the same: it still is a bound, not a certainty. */
export function isOneNumber(each: Alternative): boolean {
  const { riskShareLagging, riskShareNoAutoscaling } = riskOf(each);
  return riskShareLagging > 0 && /^[\d.]+$/.test(shareRangeText(riskShareLagging, riskShareNoAutoscaling, 'en', { unit: false }));
}

/** The same of 5-minute means alone; undefined where nothing was corrected, or where it reads the same. */
export function plainRiskText(each: Alternative, locale: Locale, options?: { readonly unit: boolean }): string | undefined {
  const plain = keptTogether(shareRangeText(each.riskShareLagging, each.riskShareNoAutoscaling, locale, options));
  return each.corrected && plain !== riskText(each, locale, options) ? plain : undefined;
}
