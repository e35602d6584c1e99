import { isInvalidInputError } from '../../pricing/invalid-input.js';
import { BOARD_LIMITS, type Board } from './board.js';
import { boardFromText } from './board-text.js';

/** The way boards are written into links now. A later way gets the next number, so that an old page can tell. */
const VERSION = 1;
/** Browsers take far longer addresses; what carries them (chats, trackers) does not. */
const LONGEST_LINK = 60_000;
/** Small, so that a link made to swell is noticed before it has: deflate swells a piece at most about a thousandfold. */
const PIECE_BYTES = 1024;

/** A share link that can't be made or read: broken (cut, altered, no board), of a newer planner, or too large. */
export class ShareLinkError extends Error {
  override readonly name = 'ShareLinkError';
  readonly kind: 'broken' | 'newer' | 'too-large';

  constructor(kind: ShareLinkError['kind'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** Whether an error is our ShareLinkError, also one of another copy of this package. */
export function isShareLinkError(error: unknown): error is ShareLinkError {
  return error instanceof Error && error.name === 'ShareLinkError' && 'kind' in error;
}

const found = (fragment: string): RegExpExecArray | null => /(?:^|[#?&])board=([^&]*)/.exec(fragment);

/** Whether a fragment (or a whole address) says that it carries a board; it may yet be one that can't be read. */
export function carriesBoard(fragment: string): boolean {
  return found(fragment) !== null;
}

function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.slice(at, (at += PIECE_BYTES)));
      else controller.close();
    },
  });
}

/** Reads a stream to its end, unless it becomes longer than `most` bytes. */
async function bytesOf(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | 'too-large'> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > most) {
      await reader.cancel();
      return 'too-large';
    }
    parts.push(read.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

/**
 * A whole board as the fragment of an address: "#board=1." and base64url of its deflated JSON. Servers never see a fragment.
 * @throws ShareLinkError 'too-large' where the link would be longer than what links are carried by
 */
export async function shareFragment(board: Board): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify(board));
  const packed = await bytesOf(inPieces(json).pipeThrough(new CompressionStream('deflate-raw')), Number.POSITIVE_INFINITY);
  const fragment = `#board=${VERSION}.${packed === 'too-large' ? '' : toBase64Url(packed)}`;
  if (fragment.length > LONGEST_LINK)
    throw new ShareLinkError(
      'too-large',
      `the link would have ${fragment.length} characters, at most ${LONGEST_LINK} are carried everywhere: shorten notes, remove scenarios, or send the JSON file`,
    );
  return fragment;
}

const broken = (cause?: unknown): ShareLinkError =>
  new ShareLinkError('broken', 'the link is incomplete or was changed on its way: ask for it again, or for the JSON file', { cause });

/**
 * Reads the board that a share link carries.
 * @param fragment the address's fragment, with or without "#"; a whole address will do
 * @throws ShareLinkError 'broken', 'newer' or 'too-large'
 */
export async function boardFromFragment(fragment: string): Promise<Board> {
  // Mail programs wrap long links, and some percent-encode them.
  const [, version, packed] = /^(\d{1,4})\.([\w-]+)$/.exec(unescaped(found(fragment)?.[1] ?? '').replace(/\s/g, '')) ?? [];
  if (version === undefined || packed === undefined) throw broken();
  if (Number(version) > VERSION) throw newer(version);
  if (Number(version) !== VERSION) throw broken();
  if (fragment.length > LONGEST_LINK) throw tooLarge();
  let text: string;
  try {
    const bytes = await bytesOf(
      inPieces(fromBase64Url(packed)).pipeThrough(new DecompressionStream('deflate-raw')),
      // A character has at most three bytes in a text that has not more characters than this.
      BOARD_LIMITS.textLength * 3,
    );
    if (bytes === 'too-large') throw tooLarge();
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw isShareLinkError(error) ? error : broken(error);
  }
  try {
    return boardFromText(text);
  } catch (error) {
    if (!isInvalidInputError(error)) throw error;
    const newVersion = error.issues.find(({ path, value }) => path === 'version' && typeof value === 'number' && value > VERSION);
    throw newVersion ? newer(String(newVersion.value)) : broken(error);
  }
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function newer(version: string): ShareLinkError {
  return new ShareLinkError(
    'newer',
    `the link is of a newer planner (version ${version}, this one reads ${VERSION}): open it there, or update this one`,
  );
}

function tooLarge(): ShareLinkError {
  return new ShareLinkError(
    'too-large',
    `the link holds more than a board may (${BOARD_LIMITS.textLength} characters): ask for the JSON file`,
  );
}
