import type { Big } from '../exact.js';
import type { DerivationStep } from './derivation.js';

/** A step that divides, marked where the quotient was rounded. */
export function divided(id: DerivationStep['id'], left: Big, right: Big, unit: DerivationStep['unit']): DerivationStep {
  const result = left.div(right);
  return { id, left, operator: '÷', right, result, unit, ...(result.times(right).eq(left) ? {} : { isRounded: true }) };
}
