import { choices } from '../../look/choices.js';
import { styles } from './panel.styles.js';

export { panelView } from './panel.js';
/** How the panels look. */
export const looks = [choices, styles];
