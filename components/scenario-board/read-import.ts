import { isInvalidInputError } from '../../pricing/invalid-input.js';
import { BOARD_LIMITS, type Board } from '../../src/scenarios/board.js';
import { boardFromFileText } from '../../src/scenarios/board-text.js';
import { boardFromFragment, carriesBoard, isShareLinkError } from '../../src/scenarios/share-link.js';
import type { ImportFailure } from './import-view.js';
import type { Telling } from './telling.js';

type Read = { readonly kind: 'board'; readonly board: Board } | ImportFailure;

/**
 * Reads a board from a text, or from a share link.
 * @param source what a failure calls it
 */
export async function boardFromImport(content: string, source: string, { text }: Telling): Promise<Read> {
  try {
    // No board's text begins with an address.
    const isLink = /^\s*(?:https?:|#|board=)/.test(content) && carriesBoard(content);
    return { kind: 'board', board: isLink ? await boardFromFragment(content.trim()) : await boardFromFileText(content) };
  } catch (error) {
    if (isShareLinkError(error)) return { kind: 'sentence', words: text.linkWrong[error.kind] };
    if (isInvalidInputError(error)) return { kind: 'issues', source, issues: error.issues };
    throw error;
  }
}

/** Reads a board from a file, unless its size alone says that it can't be one. */
export async function boardFromFile(file: File, telling: Telling): Promise<Read> {
  const { text } = telling;
  // A character has at most three bytes in UTF-8, and two units in four.
  if (file.size > BOARD_LIMITS.textLength * 3) return { kind: 'sentence', words: text.tooLargeFile(file.name) };
  let content: string;
  try {
    content = await file.text();
  } catch {
    return { kind: 'sentence', words: text.unreadableFile(file.name) };
  }
  return boardFromImport(content, file.name, telling);
}
