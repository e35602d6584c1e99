import { localeOf, type Speaking } from './words.js';

const everyones = new Set<LateWords<unknown>>();

/** Draws once the words of all elements that the page knows are there, at once if they are: for an element made of others, which must not speak two languages. */
export function beforeAll(element: Speaking, draw: () => void | Promise<unknown>): void | Promise<unknown> {
  const missing = localeOf(element) === 'ja' ? [...everyones].filter(({ isLoaded }) => !isLoaded) : [];
  return missing.length === 0 ? draw() : Promise.all(missing.map((each) => each.load())).then(draw);
}

/** An element's messages of which English is built in; Japanese is loaded when it is first spoken. */
export class LateWords<M> {
  readonly #en: M;
  readonly #loadJapanese: () => Promise<{ readonly ja: M }>;
  #ja: M | undefined;
  #loading: Promise<void> | undefined;
  #isSettled = false;

  constructor(en: M, loadJapanese: () => Promise<{ readonly ja: M }>) {
    this.#en = en;
    this.#loadJapanese = loadJapanese;
    everyones.add(this);
  }

  /** Whether nothing is to be waited for any more. */
  get isLoaded(): boolean {
    return this.#isSettled;
  }

  /** The messages in the element's language; English where the others could not be loaded. */
  of(element: Speaking): M {
    return (localeOf(element) === 'ja' ? this.#ja : undefined) ?? this.#en;
  }

  /** Draws an element once its words are there, at once if they are: for `scheduleUpdate`, so that no other language is seen before. */
  before(element: Speaking, draw: () => void | Promise<unknown>): void | Promise<unknown> {
    return localeOf(element) === 'en' || this.#isSettled ? draw() : this.load().then(draw);
  }

  /** Loads the Japanese words, once. */
  load(): Promise<void> {
    return (this.#loading ??= this.#take());
  }

  async #take(): Promise<void> {
    try {
      this.#ja = (await this.#loadJapanese()).ja;
    } catch (error) {
      // The network, or a host that serves one file only.
      console.error('personalize-planner: the Japanese words could not be loaded, English ones are shown', error);
    }
    this.#isSettled = true;
  }
}
