/** A page that has no time until it is given some. */
export interface BusyPage {
  /** Whether something waits for time. */
  readonly isAsked: () => boolean;
  /** Gives it to all that waits. */
  readonly rest: () => void;
}

/** Runs a test on a busy page, in every browser: WebKit, which has no idle callbacks, has them meanwhile. */
export async function onBusyPage(test: (page: BusyPage) => Promise<void>): Promise<void> {
  const { requestIdleCallback: ask, cancelIdleCallback: cancel } = globalThis as Partial<typeof globalThis>;
  const waiting = new Map<number, IdleRequestCallback>();
  let last = 0;
  const rest = (): void => {
    const works = [...waiting.values()];
    waiting.clear();
    for (const work of works) work({ didTimeout: false, timeRemaining: () => 50 });
  };
  Object.assign(globalThis, {
    // Below zero, where no browser counts: what was asked for here may be cancelled after the test.
    requestIdleCallback: (work: IdleRequestCallback): number => (waiting.set(--last, work), last),
    cancelIdleCallback: (id: number): void => void waiting.delete(id),
  });
  try {
    await test({ isAsked: () => waiting.size > 0, rest });
  } finally {
    if (ask && cancel) Object.assign(globalThis, { requestIdleCallback: ask, cancelIdleCallback: cancel });
    // Its cancelling stays: what was asked for while it was there may still be taken back.
    else Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    rest();
  }
}
