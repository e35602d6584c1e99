/** Puts a text on the clipboard, if the browser lets us. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without HTTPS there is no clipboard; in a frame it may be forbidden.
    return false;
  }
}
