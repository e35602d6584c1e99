/** One step that can be taken back: what it did, in what its caller names it by, and the state before it (after it, once it is undone). */
interface Step<State, Name> {
  readonly name: Name;
  readonly state: State;
}

/** Enough for an afternoon; each step is a few kilobytes. */
const MOST_STEPS = 200;

/**
 * What can be undone and redone. Typing in one field is one step until the field is left, everything else is a step of its own;
 * a field that is left as it was entered leaves no step behind.
 */
export class History<State, Name> {
  #past: Step<State, Name>[] = [];
  #future: Step<State, Name>[] = [];
  /** The field whose typing is still one step. */
  #typingIn: string | undefined;

  /** The last step, which `undo` takes back. */
  get undoable(): Name | undefined {
    return this.#past.at(-1)?.name;
  }

  /** The step that `redo` takes again. */
  get redoable(): Name | undefined {
    return this.#future.at(-1)?.name;
  }

  /**
   * Something was changed; what was undone before can no longer be redone.
   * @param field the field that was typed in, if it was typing
   */
  record(name: Name, before: State, field?: string): void {
    const goesOn = field !== undefined && field === this.#typingIn && this.#future.length === 0;
    this.#future = [];
    this.#typingIn = field;
    if (!goesOn) this.#past = [...this.#past, { name, state: before }].slice(-MOST_STEPS);
  }

  /** The field is left: what is typed next is another step. */
  settle(now: State): void {
    const last = this.#past.at(-1);
    if (this.#typingIn !== undefined && last && JSON.stringify(last.state) === JSON.stringify(now)) this.#past.pop();
    this.#typingIn = undefined;
  }

  /** The state before the last step, and the step's name; undefined where there is none. */
  undo(now: State): Step<State, Name> | undefined {
    return this.#move(this.#past, this.#future, now);
  }

  /** The state after the step that was undone last. */
  redo(now: State): Step<State, Name> | undefined {
    return this.#move(this.#future, this.#past, now);
  }

  #move(from: Step<State, Name>[], to: Step<State, Name>[], now: State): Step<State, Name> | undefined {
    this.#typingIn = undefined;
    const step = from.pop();
    if (step) to.push({ name: step.name, state: now });
    return step;
  }
}
