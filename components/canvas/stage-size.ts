import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element whose shadow tree a controller looks into. */
export type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode; readonly isConnected: boolean };

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large the place of a drawing is; a new size asks for an update. The place may come and go with what is rendered. */
export class StageSize implements ReactiveController {
  readonly #host: Host;
  readonly #resize = new ResizeObserver(() => this.#measure());
  #stage: Element | null = null;
  #size: Size | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The last size; undefined before the first one. A place that is hidden keeps the one it had. */
  get size(): Size | undefined {
    return this.#size;
  }

  /** What came back to a page is looked for anew. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#stage = null;
  }

  hostUpdated(): void {
    const stage = this.#host.renderRoot.querySelector('.stage');
    if (stage === this.#stage || !this.#host.isConnected) return;
    this.#resize.disconnect();
    this.#stage = stage;
    if (stage) this.#resize.observe(stage);
  }

  #measure(): void {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.#stage ?? {};
    if (width === 0 || (width === this.#size?.width && height === this.#size.height)) return;
    this.#size = { width, height };
    this.#host.requestUpdate();
  }
}
