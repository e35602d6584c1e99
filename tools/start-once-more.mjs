/**
 * Starts a browser, and once more if it does not come up: on a loaded machine the first start can run out of time.
 * A failing test is never run again, so this must not reach further than the start.
 */
export async function startOnceMore(name, start) {
  try {
    return await start();
  } catch (error) {
    console.warn(`${name} did not start, starting it once more: ${error instanceof Error ? error.message : error}`);
    return start();
  }
}
