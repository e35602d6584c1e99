import { MOST_CHARACTERS } from '../../src/bill/read-bill.js';

/** A file's bytes, unpacked where they are gzip's, as AWS delivers its reports; no more than a bill may hold. */
async function bytesOf(file: Blob, signal: AbortSignal): Promise<Uint8Array> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  // Nobody tells a listener of what came before it.
  signal.throwIfAborted();
  const isPacked = first === 0x1f && second === 0x8b;
  // The types of streams know more kinds of buffers than those of gzip.
  const stream = isPacked
    ? file.stream().pipeThrough(new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>)
    : file.stream();
  const reader = (stream as ReadableStream<Uint8Array>).getReader();
  const stop = (): void => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener('abort', stop);
  try {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    for (let length = 0; length <= MOST_CHARACTERS;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) break;
      chunks.push(new Uint8Array(value));
      length += value.length;
    }
    stop();
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/**
 * The text of a file that somebody chose or dropped. A sheet saved by a Japanese Excel is no UTF-8: it is read as Shift_JIS.
 * @throws TypeError for a broken archive; the signal's reason once it is aborted
 */
export async function textOf(file: Blob, signal: AbortSignal): Promise<string> {
  const bytes = await bytesOf(file, signal);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}
