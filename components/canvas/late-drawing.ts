import type { ReactiveController } from 'lit';
import type { Palette } from './palette.js';
import { PaletteWatch } from './palette-watch.js';
import { StageSize, type Host, type Size } from './stage-size.js';

export interface Drawing<P> {
  draw(picture: P): void;
  destroy(): void;
}

/**
 * A drawing on the canvas of an element's stage (`stage()`): its code is loaded when there is something to draw, it is drawn anew in each size
 * and in the page's colours of the moment, and it goes when the element leaves the page.
 */
export class LateDrawing<P> implements ReactiveController {
  readonly #host: Host;
  readonly #load: (canvas: HTMLCanvasElement) => Promise<Drawing<P>>;
  readonly #stage: StageSize;
  readonly #palette: PaletteWatch;
  #drawing: Drawing<P> | 'loading' | 'failed' | undefined;

  constructor(host: Host, load: (canvas: HTMLCanvasElement) => Promise<Drawing<P>>) {
    this.#host = host;
    this.#load = load;
    this.#stage = new StageSize(host);
    this.#palette = new PaletteWatch(host);
    host.addController(this);
  }

  /** Of the stage; undefined before it was measured. */
  get size(): Size | undefined {
    return this.#stage.size;
  }

  get palette(): Palette {
    return this.#palette.palette();
  }

  get canvas(): HTMLCanvasElement {
    return this.#host.renderRoot.querySelector('canvas')!;
  }

  get isLoaded(): boolean {
    return typeof this.#drawing === 'object';
  }

  /** Whether the code of it could not be loaded. */
  get hasFailed(): boolean {
    return this.#drawing === 'failed';
  }

  hostUpdated(): void {
    this.#palette.watch(this.#host.renderRoot.querySelector<HTMLElement>('.probes')!);
  }

  hostDisconnected(): void {
    if (typeof this.#drawing === 'object') this.#drawing.destroy();
  }

  /** Draws as soon as it can; asked at every update of the element. */
  draw(picture: () => P): void {
    if (!this.#host.isConnected) return;
    if (this.#drawing === undefined) void this.#begin();
    if (typeof this.#drawing === 'object') this.#drawing.draw(picture());
  }

  async #begin(): Promise<void> {
    this.#drawing = 'loading';
    try {
      this.#drawing = await this.#load(this.canvas);
    } catch {
      this.#drawing = 'failed';
    }
    this.#host.requestUpdate();
  }
}
