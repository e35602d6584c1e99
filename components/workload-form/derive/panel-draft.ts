import type { ShapeId } from '../../../pricing/derive/shapes.js';

/** What stands in a panel, valid or not. Texts by their names, as in the form's own fields. */
export interface PanelDraft {
  readonly texts: Record<string, string>;
  /** Fields that were typed in: an empty one that never was is not wrong yet. */
  readonly touched: Set<string>;
  /** Of requests: counted from users, or measured. */
  source: 'users' | 'measured';
  /** The shape that was chosen; undefined once it was drawn on. */
  shape: ShapeId | undefined;
  hourly: number[];
  daily: number[];
  isAutomatic: boolean;
  /** Measured requests as pasted or read from a file. */
  csv: string;
  /** The file they came from. */
  file: string | undefined;
}
