/** Lets seconds go by. Rejects with the signal's reason as soon as it is aborted. */
export function waitFor(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return void reject(signal.reason);
    const cancel = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', cancel);
      resolve();
    }, seconds * 1000);
    signal?.addEventListener('abort', cancel, { once: true });
  });
}
