/** A cell: text, or nothing. Numbers come as decimals in text, so that no digit is lost. */
export type Cell = string | undefined;

/**
 * What a sheet would run as a formula: cells that begin with = + - @ (also in full width, as a Japanese sheet reads them), after any spaces,
 * tabs or line ends. A plain decimal is none.
 */
const FORMULA = /^(?!-?\d+(?:\.\d+)?$)\s*[=+\-@\uff1d\uff0b\uff0d\uff20|]|^[\t\r\n]/;

/** Rows as CSV (RFC 4180, CRLF). Cells that a sheet would run are led by an apostrophe; `forSheets` puts a byte order mark first, without which Excel takes UTF-8 for another code. */
export async function csvText(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  { forSheets }: { readonly forSheets: boolean },
): Promise<string> {
  // Only who exports needs it.
  const { default: papaparse } = await import('papaparse');
  const text = papaparse.unparse(
    { fields: [...columns], data: rows.map((row) => row.map((cell) => cell ?? '')) },
    { escapeFormulae: FORMULA },
  );
  return `${forSheets ? '\ufeff' : ''}${text}\r\n`;
}
