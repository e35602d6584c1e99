import { BOARD_LIMITS, parseBoard, type Board } from './board.js';
import { jsonFromText } from './json-text.js';

/** A board as JSON that `boardFromText` reads back; indented, because people look into the files they keep. */
export function boardToText(board: Board): string {
  return `${JSON.stringify(board, null, 2)}\n`;
}

/**
 * Reads the text of a board.
 * @throws InvalidInputError with line and column of what is not JSON, or with everything that is wrong with the board in it
 */
export function boardFromText(text: string): Board {
  return parseBoard(jsonFromText(text, BOARD_LIMITS.textLength));
}
