import { NOT_COUNTED } from '../../pricing/not-counted.js';
import { list } from '../../src/locale/findings.js';
import { notCountedText } from '../../src/locale/not-counted.js';
import type { Explaining } from './explaining.js';

/** What the total leaves out, in one list; tax first, unless the book includes it or it was added. */
export function notCountedThings({ text, locale, book, options }: Explaining): string {
  const hasTax = book.taxIncluded || options.tax !== undefined;
  return list([...(hasTax ? [] : [text.taxThing]), ...NOT_COUNTED.map((each) => notCountedText(each, locale))], locale);
}
