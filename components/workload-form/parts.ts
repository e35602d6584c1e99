/** What the form loads when it is needed, not before. A test sets loaders of its own that are slow or fail. */
export const parts = {
  closer: () => import('./closer.js'),
  lists: () => import('./list-fields.js'),
  kept: () => import('./kept-draft.js'),
  workings: () => import('./derive/workings.js'),
};
