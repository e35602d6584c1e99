import type { Warning } from './findings.js';

/** How a total reads that is not exact. */
export type Bound = NonNullable<Warning['bound']>;

/** What an estimate's warnings make of its total: bounds in both directions leave only "about"; undefined if none touches it. */
export function boundOf({ warnings }: { readonly warnings: readonly Warning[] }): Bound | undefined {
  const bounds = new Set(warnings.flatMap(({ bound }) => bound ?? []));
  const [only] = bounds;
  return bounds.size > 1 ? 'about' : only;
}
