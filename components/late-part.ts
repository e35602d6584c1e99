import type { CSSResult, LitElement } from 'lit';

/** Gives an element the looks of a part that is loaded late, once. */
export function adoptLate({ shadowRoot: root }: LitElement, looks: readonly CSSResult[]): void {
  if (!root) return;
  const sheets = looks.flatMap(({ styleSheet }) => styleSheet ?? []).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  // Also an assignment that changes nothing makes the browser style the whole root anew.
  if (sheets.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}

/** What an element needs only when it is looked at closely, with its look: loaded when asked for, and drawn when it is there. */
export class LatePart<T extends object> {
  readonly #host: LitElement;
  readonly #load: () => Promise<T>;
  #value: T | undefined;
  #loading: Promise<void> | undefined;
  #hasFailed = false;

  constructor(host: LitElement, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part; undefined until it is there. */
  get value(): T | undefined {
    return this.#value;
  }

  /** Whether it could not be loaded: the network, or a host that serves one file only. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Whether there is nothing to wait for any more. */
  get isSettled(): boolean {
    return this.#value !== undefined || this.#hasFailed;
  }

  /** Resolves once what was asked for is there, or could not be loaded. */
  get settled(): Promise<void> {
    return this.#loading ?? Promise.resolve();
  }

  /** Asks for it; the first time loads it. */
  ask(): void {
    this.#loading ??= this.#take();
  }

  /** Draws the element once it is there, at once if it is: for `scheduleUpdate`, where no first view is right without it. */
  before(draw: () => void | Promise<unknown>): void | Promise<unknown> {
    this.ask();
    return this.isSettled ? draw() : this.settled.then(draw);
  }

  async #take(): Promise<void> {
    try {
      const value: T & { readonly styles?: CSSResult } = await this.#load();
      if (value.styles) adoptLate(this.#host, [value.styles]);
      this.#value = value;
    } catch (error) {
      console.error('personalize-planner: a part could not be loaded', error);
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }
}
