import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readPalette, TOKENS, type Palette } from './palette.js';

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/**
 * Keeps a canvas in the page's colours: asks for a redraw when the scheme, forced colours, a token, the fonts or the pixel ratio change.
 * A token can change anywhere above us without anybody telling. So each has a probe whose colour takes a millisecond to change: the end of that transition tells.
 */
export class PaletteWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #queries = QUERIES.map((query) => matchMedia(query));
  #resolution: MediaQueryList | undefined;
  #probes: HTMLElement | undefined;
  #palette: Palette | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const query of this.#queries) query.addEventListener('change', this.#forget);
    document.fonts.addEventListener('loadingdone', this.#forget);
    this.#watchResolution();
    this.#palette = undefined;
  }

  hostDisconnected(): void {
    for (const query of this.#queries) query.removeEventListener('change', this.#forget);
    document.fonts.removeEventListener('loadingdone', this.#forget);
    this.#resolution?.removeEventListener('change', this.#changeResolution);
    this.#resolution = undefined;
  }

  /** Takes the element that holds the probes, one `<i>` a token, once it stands in the page. */
  watch(probes: HTMLElement): void {
    if (this.#probes === probes) return;
    this.#probes = probes;
    TOKENS.forEach((token, index) =>
      (probes.children[index] as HTMLElement).style.setProperty('color', `color-mix(in srgb, var(--${token}) 100%, transparent)`),
    );
    probes.addEventListener('transitionend', this.#forget);
  }

  /** The colours of now. */
  palette(): Palette {
    return (this.#palette ??= readPalette(this.#probes!));
  }

  /** Colours may have changed while nothing was drawn. */
  readonly #forget = (): void => {
    this.#palette = undefined;
    this.#host.requestUpdate();
  };

  readonly #changeResolution = (): void => {
    this.#watchResolution();
    this.#forget();
  };

  #watchResolution(): void {
    this.#resolution?.removeEventListener('change', this.#changeResolution);
    this.#resolution = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    this.#resolution.addEventListener('change', this.#changeResolution);
  }
}
