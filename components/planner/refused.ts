import type { ReactiveControllerHost } from 'lit';

/** The forms whose fields hold something that can't be priced: while there are any, what is shown is of what was valid last. */
export class Refused {
  readonly #by = new Set<string>();
  #shown = '';

  constructor(private readonly host: ReactiveControllerHost) {}

  get hasAny(): boolean {
    return this.#by.size > 0;
  }

  /** A form's event about its validity. */
  readonly hear = ({ type, detail }: CustomEvent<{ readonly isValid: boolean }>): void => {
    if (detail.isValid) this.#by.delete(type);
    else this.#by.add(type);
    this.host.requestUpdate();
  };

  /** Forms that come with another view or scenario are filled from what was valid last: what was refused in those before is gone. */
  show(view: string, scenario: string): void {
    const shown = `${view} ${scenario}`;
    if (shown !== this.#shown) this.#by.clear();
    this.#shown = shown;
  }
}
