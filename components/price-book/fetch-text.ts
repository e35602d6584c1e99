import { MOST_CHARACTERS } from './read-book.js';

/** Why an address gave no text. Test it by its name: a page can hold two copies of us. */
export class FetchTextError extends Error {
  override readonly name = 'FetchTextError';

  constructor(
    readonly kind: 'network' | 'status' | 'too-large',
    /** HTTP's, where there was an answer. */
    readonly status?: number,
  ) {
    super(status === undefined ? kind : `${kind} ${status}`);
  }
}

/**
 * The text at an address, read no further than the limit.
 * @throws FetchTextError; the signal's reason where it was aborted
 */
export async function fetchText(address: string, fetcher: typeof fetch, signal: AbortSignal): Promise<string> {
  let response: Response;
  try {
    response = await fetcher(address, { signal, headers: { accept: 'application/json' } });
  } catch {
    signal.throwIfAborted();
    throw new FetchTextError('network');
  }
  if (!response.ok) throw new FetchTextError('status', response.status);
  try {
    return await limited(response);
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof FetchTextError ? error : new FetchTextError('network');
  }
}

async function limited(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length <= MOST_CHARACTERS) continue;
    await reader.cancel();
    throw new FetchTextError('too-large');
  }
}
