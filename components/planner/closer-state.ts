/** How far a close read of one resource is. What it brought is in the fleet's row. */
export type CloserState =
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly error: Error };
