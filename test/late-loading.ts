/** A part that arrives when the test lets it. */
export function held<T>(load: () => Promise<T>): { readonly load: () => Promise<T>; readonly release: () => void } {
  let release = (): void => undefined;
  const until = new Promise<void>((resolve) => (release = resolve));
  return { load: () => until.then(load), release: () => release() };
}

/** A part that can't be loaded, as without a network. */
export const lost = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

/** What is said on the console while a test runs; it stays off the run's own. */
export function heardOnConsole(): unknown[][] {
  const heard: unknown[][] = [];
  const { error } = console;
  beforeEach(() => {
    heard.length = 0;
    console.error = (...said: unknown[]) => void heard.push(said);
  });
  afterEach(() => {
    console.error = error;
  });
  return heard;
}
