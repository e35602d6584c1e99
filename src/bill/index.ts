export { readBill } from './read-bill.js';
