/** Runs what it is given, so many at a time, in order. The first failure ends it. */
export class Slots {
  readonly #waiting: (() => Promise<void>)[] = [];
  readonly #limit: number;
  #running = 0;
  #failure: { readonly error: unknown } | undefined;
  #settle: (() => void) | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  take(run: () => Promise<void>): void {
    this.#waiting.push(run);
    this.#next();
  }

  throwIfFailed(): void {
    if (this.#failure) throw this.#failure.error;
  }

  /** Resolves when nothing is left. */
  async all(): Promise<void> {
    if (this.#running > 0) await new Promise<void>((resolve) => (this.#settle = resolve));
    this.throwIfFailed();
  }

  #next(): void {
    if (this.#failure) this.#waiting.length = 0;
    while (this.#running < this.#limit) {
      const run = this.#waiting.shift();
      if (!run) break;
      this.#running++;
      void run()
        .catch((error: unknown) => (this.#failure ??= { error }))
        .finally(() => {
          this.#running--;
          this.#next();
        });
    }
    if (this.#running === 0) this.#settle?.();
  }
}
