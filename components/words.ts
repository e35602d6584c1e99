import { localeFrom, type Locale } from '../src/locale/locale.js';

/** An element that may be told its language; else it speaks that of the page around it. */
export interface Speaking extends Element {
  locale?: string | undefined;
}

/** The language of an element: its own `locale` (set or from the context), else the nearest `lang` around it, also outside its shadow root. */
export function localeOf(element: Speaking): Locale {
  return localeFrom(element.locale ?? langAround(element));
}

function langAround(element: Element): string | null | undefined {
  const nearest = element.closest('[lang]')?.getAttribute('lang');
  if (nearest) return nearest;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langAround(root.host) : undefined;
}

/** An element's messages in its language. */
export function words<M>(element: Speaking, messages: { readonly en: M; readonly ja: M }): M {
  return messages[localeOf(element)];
}
