/** What the estimate loads when it is needed, not before. A test sets loaders of its own that are slow or fail. */
export const parts = {
  quoted: () => import('./quoted.js'),
  warned: () => import('./warnings-view.js'),
  arithmetic: () => import('./arithmetic.js'),
};
