import { BOARD_LIMITS, parseBoard, type Board } from './board.js';
import { jsonFromText } from './json-text.js';
import { placed } from './placed.js';

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

/**
 * Reads the text of a board that a person has before them: of everything that is wrong, with line and column.
 * @throws InvalidInputError
 */
export async function boardFromFileText(text: string): Promise<Board> {
  const input = jsonFromText(text, BOARD_LIMITS.textLength);
  return placed(text, () => parseBoard(input));
}
