/**
 * Where windows that were read are kept until the next read, for instance in IndexedDB (`browserWindowCache`). It need not know what it keeps:
 * values can be cloned by the structured clone algorithm, hold no credentials, and are checked when they come back.
 * It may forget anything at any time, and may reject: the read goes on without it, and says so.
 */
export interface WindowCache {
  /** What was last kept under a key; undefined if nothing is. */
  read(key: string): Promise<unknown>;
  /** Keeps values under their keys, in the place of what was there. */
  write(entries: readonly KeptEntry[]): Promise<void>;
}

/** What to keep, under which key, and about how many bytes it takes. */
export interface KeptEntry {
  readonly key: string;
  readonly value: unknown;
  readonly bytes: number;
}
