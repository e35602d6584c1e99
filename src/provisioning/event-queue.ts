/** Events of several sources in the order they came, for one reader. */
export interface EventQueue<T> {
  readonly push: (event: T) => void;
  /** No more will come; with a reason, the reader gets it as a rejection after what came before. */
  readonly close: (reason?: unknown) => void;
  readonly events: AsyncGenerator<T, void, undefined>;
}

export function eventQueue<T>(): EventQueue<T> {
  const waiting: T[] = [];
  let ended: { readonly reason: unknown } | undefined;
  let wake = (): void => {};
  return {
    push(event) {
      waiting.push(event);
      wake();
    },
    close(reason) {
      ended = { reason };
      wake();
    },
    events: (async function* () {
      for (;;) {
        for (let event = waiting.shift(); event !== undefined; event = waiting.shift()) yield event;
        if (ended) {
          if (ended.reason !== undefined) throw ended.reason;
          return;
        }
        await new Promise<void>((resolve) => (wake = resolve));
      }
    })(),
  };
}
