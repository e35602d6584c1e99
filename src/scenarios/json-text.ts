import { InvalidInputError, shown } from '../../pricing/invalid-input.js';
import { jsonFault } from './json-fault.js';

/**
 * Reads the text of a file that somebody else wrote as JSON, a byte order mark before it or not.
 * @param textLength characters that are read; more are refused, whatever they hold
 * @throws InvalidInputError with line and column of what is not JSON
 */
export function jsonFromText(text: string, textLength: number): unknown {
  const { length } = text;
  if (length > textLength)
    throw new InvalidInputError([
      { path: 'input', value: length, message: `input: expected at most ${textLength} characters, got ${length}` },
    ]);
  // Sheets and editors put a byte order mark before what they save.
  const json = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(json);
  } catch {
    const fault = jsonFault(json);
    const path = fault ? `line ${fault.line}, column ${fault.column}` : 'input';
    const found = fault?.found === undefined ? 'the end of the text' : shown(fault.found);
    const message = `${path}: expected ${fault?.expected ?? 'JSON'}, got ${found}`;
    throw new InvalidInputError([{ path, value: fault?.found, message }]);
  }
}
