import { arithmeticMessages, type ArithmeticMessages } from './arithmetic.messages.js';
import type { Telling } from './telling.js';

/** What the arithmetic is told with: the words of the estimate, and those that are loaded with the arithmetic. */
export type Explaining = Telling & { readonly text: ArithmeticMessages };

export function explaining(telling: Telling): Explaining {
  return { ...telling, text: { ...telling.text, ...arithmeticMessages[telling.locale] } };
}
