/** Maps with at most `most` calls at once, and yields the results in the order of `items`, each as soon as it and those before it are there. */
export async function* inOrder<T, R>(items: readonly T[], most: number, map: (item: T) => Promise<R>): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  const start = (item: T) => {
    const result = map(item);
    // It may fail while an earlier one is awaited; whoever gets to it sees the failure.
    result.catch(() => {});
    running.push(result);
  };
  let next = 0;
  while (next < items.length && running.length < most) start(items[next++]!);
  for (;;) {
    const first = running.shift();
    if (!first) return;
    const result = await first;
    if (next < items.length) start(items[next++]!);
    yield result;
  }
}
