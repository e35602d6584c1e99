export { paidFor } from '../../pricing/quote.js';
export { convertedLine, quoteRows } from './quote-rows.js';
export { styles } from './quote.styles.js';
