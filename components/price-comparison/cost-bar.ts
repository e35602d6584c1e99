import { html, svg, type TemplateResult } from 'lit';
import type { AmountsByCause } from '../../pricing/amounts.js';
import type { Big } from '../../pricing/exact.js';

const CAUSES = ['standing', 'byUse', 'dataAndTraining'] as const satisfies readonly (keyof AmountsByCause)[];

/** A total as a bar beside the longest one, split by its causes. Percent, so that nothing has to be measured. */
export function costBar(amounts: AmountsByCause, longest: Big): TemplateResult {
  const percent = (amount: Big): number => (longest.eq(0) ? 0 : amount.div(longest).times(100).round(3).toNumber());
  let x = 0;
  const parts = CAUSES.map((cause) => {
    const width = percent(amounts[cause]);
    const part = svg`<rect class=${cause} x="${x}%" y="1" width="${width}%" height="10" />`;
    x += width;
    return part;
  });
  return html`<svg class="bar" part="bar" width="100%" height="12" aria-hidden="true">${parts}</svg>`;
}

/** The legend's sample of a cause. */
export function causeKey(cause: keyof AmountsByCause): TemplateResult {
  return html`<svg class="key" width="18" height="10" aria-hidden="true"><rect class=${cause} width="18" height="10" /></svg>`;
}
