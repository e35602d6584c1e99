import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Takes a file that is dropped anywhere on an element, and says while one is held over it. */
export class FileDrop implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #take: (file: File) => void;
  readonly #isWanted: () => boolean;
  #isOver = false;

  /** @param isWanted false while the element has no use for a file: what is dropped then is left to the page */
  constructor(host: ReactiveControllerHost & HTMLElement, take: (file: File) => void, isWanted: () => boolean = () => true) {
    this.#host = host;
    this.#take = take;
    this.#isWanted = isWanted;
    host.addController(this);
  }

  /** Whether a file is held over the element. */
  get isOver(): boolean {
    return this.#isOver;
  }

  hostConnected(): void {
    this.#host.addEventListener('dragover', this.#onOver);
    this.#host.addEventListener('dragleave', this.#onLeave);
    this.#host.addEventListener('drop', this.#onDrop);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dragover', this.#onOver);
    this.#host.removeEventListener('dragleave', this.#onLeave);
    this.#host.removeEventListener('drop', this.#onDrop);
  }

  #setOver(isOver: boolean): void {
    if (isOver === this.#isOver) return;
    this.#isOver = isOver;
    this.#host.requestUpdate();
  }

  readonly #onOver = (event: DragEvent): void => {
    if (!this.#isWanted() || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#setOver(true);
  };

  readonly #onLeave = (): void => this.#setOver(false);

  readonly #onDrop = (event: DragEvent): void => {
    const [file] = event.dataTransfer?.files ?? [];
    this.#setOver(false);
    if (!file || !this.#isWanted()) return;
    event.preventDefault();
    this.#take(file);
  };
}

/** The file that was chosen in a field, which is emptied: the same file can be chosen again once it was mended. */
export function chosenFile({ target }: Event): File | undefined {
  const input = target as HTMLInputElement;
  const [file] = input.files ?? [];
  input.value = '';
  return file;
}
