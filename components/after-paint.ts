import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { atLeisure } from './at-leisure.js';

/** Sooner than this nobody sees that an answer is old, and dimming it would flicker with each key. */
const NOTICED_AFTER_MS = 200;

/**
 * Work that a keystroke must not wait for: it runs once the page has drawn and has time. What came before stays until then, and a newer
 * question takes the place of an older one that was not begun.
 */
export class AfterPaint<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #value: T | undefined;
  #answered: readonly unknown[] | undefined;
  #asked: readonly unknown[] | undefined;
  #work: (() => T | Promise<T>) | undefined;
  #cancel: (() => void) | undefined;
  #hasFailed = false;
  #isNoticed = false;
  #notice: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The last answer; undefined before the first one. */
  get value(): T | undefined {
    return this.#value;
  }

  /** Whether the last answer is to an older question. */
  get isPending(): boolean {
    return this.#asked !== this.#answered;
  }

  /** Whether it has been for so long that it is to be seen. */
  get isStale(): boolean {
    return this.isPending && this.#isNoticed;
  }

  /** Whether the last work threw: a part of the page could not be loaded. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Asks again if one of the things that the answer depends on is another. */
  ask(about: readonly unknown[], work: () => T | Promise<T>): void {
    const before = this.#asked;
    if (before?.length === about.length && about.every((each, index) => Object.is(each, before[index]))) return;
    this.#asked = about;
    this.#work = work;
    this.#plan();
  }

  hostConnected(): void {
    if (this.#asked && this.isPending) this.#plan();
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#watch(false);
  }

  #plan(): void {
    this.#cancel?.();
    this.#watch(true);
    this.#cancel = atLeisure(() => void this.#run());
  }

  /** The first question that waits begins the time: one that takes its place must not begin it anew. */
  #watch(isWaiting: boolean): void {
    if (isWaiting && this.#notice !== undefined) return;
    clearTimeout(this.#notice);
    this.#notice = undefined;
    this.#isNoticed = false;
    if (!isWaiting) return;
    this.#notice = setTimeout(() => {
      this.#isNoticed = true;
      this.#host.requestUpdate();
    }, NOTICED_AFTER_MS);
  }

  async #run(): Promise<void> {
    const asked = this.#asked;
    const answer = await this.#answer();
    // Asked again meanwhile: the newer answer is on its way.
    if (asked !== this.#asked) return;
    this.#hasFailed = answer === undefined;
    // An older answer would pass for this one.
    this.#value = answer?.value;
    this.#answered = asked;
    this.#watch(false);
    this.#host.requestUpdate();
  }

  async #answer(): Promise<{ readonly value: T } | undefined> {
    try {
      return { value: await this.#work!() };
    } catch (error) {
      console.error('personalize-planner: a part of the page has no answer', error);
      return undefined;
    }
  }
}
