import { localeOf, type Speaking } from './words.js';

/** An element's messages of which English is built in; Japanese is loaded when it is first spoken. */
export class LateWords<M> {
  readonly #en: M;
  readonly #loadJapanese: () => Promise<{ readonly ja: M }>;
  #ja: M | undefined;
  #loading: Promise<void> | undefined;

  constructor(en: M, loadJapanese: () => Promise<{ readonly ja: M }>) {
    this.#en = en;
    this.#loadJapanese = loadJapanese;
  }

  /** The messages in the element's language; English where the others could not be loaded. */
  of(element: Speaking): M {
    return (localeOf(element) === 'ja' ? this.#ja : undefined) ?? this.#en;
  }

  /** Draws an element once its words are there, at once if they are: for `scheduleUpdate`, so that no other language is seen before. */
  before(element: Speaking, draw: () => void | Promise<unknown>): void | Promise<unknown> {
    if (localeOf(element) === 'en' || this.#ja) return draw();
    this.#loading ??= this.#load();
    return this.#loading.then(draw);
  }

  async #load(): Promise<void> {
    try {
      this.#ja = (await this.#loadJapanese()).ja;
    } catch (error) {
      // The network, or a host that serves one file only.
      console.error('personalize-planner: the Japanese words could not be loaded, English ones are shown', error);
    }
  }
}
