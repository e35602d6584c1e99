export { styles } from './closer.styles.js';
export { demandShape } from './demand-shape.js';
export { moreFields } from './more-fields.js';
export * as catalogue from './purpose-view.js';
export { presetOf } from './preset-of.js';
export { presetOptions, startHint } from './preset-options.js';
export { presetWorkload } from '../../src/locale/presets.js';
export { stepText } from './step-text.js';
