import type { ReadAccount } from '../../src/aws/measured-demand.js';
import type { FleetRow } from './fleet-row.js';

/** What a reader of the fleet knows at a moment. Replaced, never changed in place. Instants are epoch seconds. */
export type FleetSnapshot =
  /** There is no connection to read from. */
  | { readonly kind: 'none' }
  /** `done` of the `of` resources listed so far were read; more may be listed. Rows of the read before stand until they are read again. */
  | { readonly kind: 'loading'; readonly rows: readonly FleetRow[]; readonly done: number; readonly of: number; readonly isListed: boolean }
  /** `readAt` is undefined where rows were handed in; so is what the read asked. */
  | {
      readonly kind: 'ready';
      readonly rows: readonly FleetRow[];
      readonly readAt: number | undefined;
      readonly metricsPerResource: number;
      readonly asked?: ReadAccount | undefined;
    }
  /** Someone stopped it: what had arrived can be used. */
  | { readonly kind: 'stopped'; readonly rows: readonly FleetRow[]; readonly done: number; readonly of: number; readonly readAt: number }
  /** AWS refused a list, or no call got through. `readAt` is when the rows that stand were read in full; undefined if they never were. */
  | { readonly kind: 'failed'; readonly rows: readonly FleetRow[]; readonly error: Error; readonly readAt: number | undefined };

/** The rows there are. */
export function rowsOf(snapshot: FleetSnapshot): readonly FleetRow[] {
  return snapshot.kind === 'none' ? [] : snapshot.rows;
}
