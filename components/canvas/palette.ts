/** The tokens a drawing needs. Canvas inherits none, so they are read from the page and written out as rgb. */
export const TOKENS = [
  'surface',
  'ink',
  'ink-3',
  'hair',
  'hair-2',
  'demand',
  'demand-fill',
  'minimum',
  'idle',
  'risk',
  'saving',
  'cost',
  'gap',
  'accent',
] as const;

export type Palette = Readonly<Record<(typeof TOKENS)[number], string>> & {
  /** The family and size of the text in a chart: the host's, in pixels. */
  readonly fontFamily: string;
  readonly fontSize: number;
};

/**
 * A computed colour as `rgb()`. Browsers compute `light-dark()` and system colours to rgb, and what was mixed in srgb to `color(srgb r g b / a)`.
 * Others are returned as they are.
 */
export function rgbOf(computed: string): string {
  const channels = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/.exec(computed);
  if (!channels) return computed;
  const [red, green, blue] = channels.slice(1, 4).map((each) => Math.round(Math.min(1, Math.max(0, Number(each))) * 255));
  return channels[4] === undefined ? `rgb(${red}, ${green}, ${blue})` : `rgba(${red}, ${green}, ${blue}, ${Number(channels[4])})`;
}

/** Reads the colours that the probes of `probes` have at the moment: one child a token, in their order. */
export function readPalette(probes: HTMLElement): Palette {
  const { fontFamily, fontSize } = getComputedStyle(probes);
  const colours = TOKENS.map((token, index) => [token, rgbOf(getComputedStyle(probes.children[index]!).color)]);
  return { ...(Object.fromEntries(colours) as Record<(typeof TOKENS)[number], string>), fontFamily, fontSize: Number.parseFloat(fontSize) };
}
