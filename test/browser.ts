/**
 * The tests run in Chromium, Firefox and WebKit; some of them only in Chromium (docs/architecture.md, Tests), where they skip visibly elsewhere.
 */
export const isChromium = /Chrome\//.test(navigator.userAgent);
