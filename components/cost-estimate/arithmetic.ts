export { styles } from './arithmetic.styles.js';
export { estimateArithmetic, lineArithmetic } from './arithmetic-text.js';
export { explaining } from './explaining.js';
export { byHandView, notesView } from './notes-view.js';
export { openedLine } from './opened-line.js';
export { waterfallView } from './waterfall.js';
