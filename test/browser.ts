/**
 * The tests run in Chromium, Firefox and WebKit; some of them only in Chromium (docs/architecture.md, Tests), where they skip visibly elsewhere.
 */
export const isChromium = /Chrome\//.test(navigator.userAgent);

/**
 * How often a property is tried: the search for what breaks it is Chromium's. What may differ elsewhere is the language itself, which a
 * tenth of the cases runs through as well.
 */
export const timesTried = (inChromium: number): number => (isChromium ? inChromium : Math.ceil(inChromium / 10));
