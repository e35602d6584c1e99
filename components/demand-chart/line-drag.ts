import { minimumAt, yOf, type Frame } from './frame.js';

/** What a drag has to know at each moment. */
export interface Draggable {
  readonly frame: Frame | undefined;
  readonly minimum: number;
  /** Where the frame's upper edge is on the screen. */
  readonly clientTop: number;
}

/** The line under a hand: mouse, pen or finger. It follows the pointer from where it was taken, also outside the plot. */
export class LineDrag {
  readonly #now: () => Draggable;
  readonly #moved: (minimum: number) => void;
  /** From the pointer to the line, where it was taken. */
  #offset = 0;
  #isHeld = false;

  constructor(now: () => Draggable, moved: (minimum: number) => void) {
    this.#now = now;
    this.#moved = moved;
  }

  /** While it is held, the scale must not move under the hand. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** Takes the line at a `pointerdown` on the element that listens. Answers whether it did. */
  take(event: PointerEvent): boolean {
    const { frame, minimum, clientTop } = this.#now();
    if (event.button !== 0 || !frame) return false;
    const target = event.currentTarget as HTMLElement;
    event.preventDefault();
    this.#isHeld = true;
    this.#offset = yOf(frame, minimum) - (event.clientY - clientTop);
    target.setPointerCapture(event.pointerId);
    target.addEventListener('pointermove', this.#move);
    target.addEventListener('lostpointercapture', this.#drop, { once: true });
    return true;
  }

  /** For another control that the same hand may hold: a slider. */
  readonly hold = (): void => {
    this.#isHeld = true;
  };

  readonly release = (): void => {
    this.#isHeld = false;
  };

  readonly #move = (event: PointerEvent): void => {
    const { frame, clientTop } = this.#now();
    if (frame) this.#moved(minimumAt(frame, event.clientY - clientTop + this.#offset));
  };

  readonly #drop = (event: PointerEvent): void => {
    (event.currentTarget as HTMLElement).removeEventListener('pointermove', this.#move);
    this.release();
  };
}
