export { jobItems } from './job-items.js';
export { styles } from './list-fields.styles.js';
export { shareItems } from './share-items.js';
