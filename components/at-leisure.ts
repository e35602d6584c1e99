/** Longest time that a busy page may put the work off. */
const PATIENCE_MS = 300;
/** WebKit has no idle callbacks: a frame is drawn by then. */
const FRAME_MS = 50;

/**
 * Does what a keystroke must not wait for once the page has drawn and has time.
 * @returns what takes it back, where it was not begun
 */
export function atLeisure(work: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const id = requestIdleCallback(work, { timeout: PATIENCE_MS });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, FRAME_MS);
  return () => clearTimeout(id);
}
