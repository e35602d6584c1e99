import { InvalidInputError, shown } from '../../pricing/invalid-input.js';
import { BOARD_LIMITS, parseBoard, type Board } from './board.js';
import { jsonFault } from './json-fault.js';

/** A board as JSON that `boardFromText` reads back; indented, because people look into the files they keep. */
export function boardToText(board: Board): string {
  return `${JSON.stringify(board, null, 2)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const fault = jsonFault(text);
    const path = fault ? `line ${fault.line}, column ${fault.column}` : 'input';
    const found = fault?.found === undefined ? 'the end of the text' : shown(fault.found);
    const message = `${path}: expected ${fault?.expected ?? 'JSON'}, got ${found}`;
    throw new InvalidInputError([{ path, value: fault?.found, message }]);
  }
}

/**
 * Reads the text of a board.
 * @throws InvalidInputError with line and column of what is not JSON, or with everything that is wrong with the board in it
 */
export function boardFromText(text: string): Board {
  const { length } = text,
    { textLength } = BOARD_LIMITS;
  if (length > textLength)
    throw new InvalidInputError([
      { path: 'input', value: length, message: `input: expected at most ${textLength} characters, got ${length}` },
    ]);
  // Sheets and editors put a byte order mark before what they save.
  return parseBoard(parsed(text.replace(/^\ufeff/, '')));
}
