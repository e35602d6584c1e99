import { hourAt, type MapFrame } from './map-frame.js';

/** Choosing hours under a hand: a press takes one, a drag all between. A finger presses; its drags scroll the page. */
export class MapPointer {
  readonly #frame: () => MapFrame | undefined;
  readonly #chosen: (hour: number, isExtending: boolean) => void;
  #last: number | undefined;

  constructor(frame: () => MapFrame | undefined, chosen: (hour: number, isExtending: boolean) => void) {
    this.#frame = frame;
    this.#chosen = chosen;
  }

  readonly take = (event: PointerEvent): void => {
    const cell = (event.target as Element).closest<HTMLElement>('.cell'),
      map = event.currentTarget as HTMLElement;
    if (event.button !== 0 || !cell) return;
    const isMouse = event.pointerType !== 'touch';
    // The map moves the keyboard itself, and no text is to be marked.
    if (isMouse) event.preventDefault();
    this.#last = Number(cell.dataset['hour']);
    if (!isMouse) {
      const pressed = new AbortController(),
        { signal } = pressed;
      const choose = (): void => {
        pressed.abort();
        this.#chosen(Number(cell.dataset['hour']), event.shiftKey);
      };
      cell.addEventListener('click', choose, { signal });
      // It scrolls the page: nothing was pressed.
      cell.addEventListener('pointercancel', () => pressed.abort(), { signal });
      return;
    }
    this.#chosen(this.#last, event.shiftKey);
    map.setPointerCapture(event.pointerId);
    map.addEventListener('pointermove', this.#move);
    map.addEventListener('lostpointercapture', this.#drop, { once: true });
  };

  readonly #move = (event: PointerEvent): void => {
    const frame = this.#frame(),
      first = (event.currentTarget as HTMLElement).querySelector('.cell');
    if (!frame || !first) return;
    const { left, top } = first.getBoundingClientRect(),
      hour = hourAt(frame, event.clientX - left, event.clientY - top);
    if (hour === this.#last) return;
    this.#last = hour;
    this.#chosen(hour, true);
  };

  readonly #drop = (event: PointerEvent): void => {
    (event.currentTarget as HTMLElement).removeEventListener('pointermove', this.#move);
  };
}
