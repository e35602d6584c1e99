import type { Explanation } from '../../pricing/bill-explanations.js';
import type { Big } from '../../pricing/exact.js';
import type { MeterId } from '../../pricing/price-book.js';
import { quantityText, rateText } from '../../src/locale/numbers.js';
import { isoMonthText } from '../../src/locale/times.js';
import { thingsText, type Telling } from './telling.js';

/** Rates of a bill are quotients: more digits than these say nothing. */
const RATE_DIGITS = 6;

/** Why a meter's bill differs, in a sentence without its amount. */
export function whyText(explanation: Explanation, meter: MeterId, telling: Telling): string {
  const { text, locale, book } = telling;
  const { why } = text;
  const things = (quantity: Big): string => thingsText(meter, quantity, telling);
  const rate = (of: Big): string => rateText(of.round(RATE_DIGITS), locale);
  switch (explanation.id) {
    case 'quantity': {
      const { billed, estimated } = explanation;
      return why.quantity(things(billed.minus(estimated)), billed.gt(estimated));
    }
    case 'free-tier': {
      const { free, estimatedFree } = explanation;
      if (estimatedFree.eq(0)) return why.free(things(free));
      return free.eq(0) ? why.freeNot(things(estimatedFree)) : why.freeOther(things(free), things(estimatedFree));
    }
    case 'tiers':
    case 'rate': {
      const { id, billedRate, bookRate } = explanation;
      if (!billedRate || !bookRate) return why.rateAlone;
      return why[id](rate(billedRate), rate(bookRate), text.per(meter, quantityText(book.meters[meter].unitSize, locale)));
    }
    case 'not-estimated':
      return why.notEstimated;
    case 'not-billed':
      return why.notBilled;
    case 'no-quantity':
      return explanation.atBookRates ? why.bought(things(explanation.atBookRates), things(explanation.estimated)) : why.noQuantity;
    case 'unit-unknown':
      return why.units(explanation.units.join(', '));
    case 'month-length': {
      const { month, hours, estimatedHours } = explanation;
      return why.monthLength(
        isoMonthText(month, locale),
        quantityText(hours, locale),
        quantityText(estimatedHours, locale),
        hours > estimatedHours,
      );
    }
    case 'tiered-within': {
      const { billed, estimated } = explanation;
      return billed.eq(estimated) ? why.within : why.withinMore(things(billed.minus(estimated)), billed.gt(estimated));
    }
  }
}
