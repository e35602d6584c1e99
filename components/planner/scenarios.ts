import type { ReactiveControllerHost } from 'lit';
import { canServe, type Comparison } from '../../pricing/compare.js';
import type { OfferingId } from '../../pricing/offerings/offering.js';
import { EXAMPLE_WORKLOAD } from '../../pricing/presets.js';
import type { Workload } from '../../pricing/workload.js';
import type { Board, Scenario } from '../../src/scenarios/board.js';
import { activeScenario, newBoard, withScenario, type NewScenario } from '../../src/scenarios/edit-board.js';
import { asksForChoice, fittingOffering } from './fitting-offering.js';

/** What the first scenario is called: the example that stands there, or a host's own workload. */
export interface FirstNames {
  readonly exampleScenario: string;
  readonly firstScenario: string;
}

/** The planner's scenarios. What is edited is the active one: its workload, offering, options and months ahead stand here and nowhere else. */
export class Scenarios {
  #board = newBoard({ name: ' ', note: '', workload: EXAMPLE_WORKLOAD, offering: 'domain' });
  #isNamed = false;
  /** Ids of the scenarios whose offering a person chose. */
  readonly #chosen = new Set<string>();

  constructor(private readonly host: ReactiveControllerHost) {}

  get board(): Board {
    return this.#board;
  }

  get active(): Scenario {
    return activeScenario(this.#board)!;
  }

  /** Names the first scenario, once the page's language is known. */
  name({ exampleScenario, firstScenario }: FirstNames): void {
    if (this.#isNamed) return;
    this.#isNamed = true;
    const { id, workload } = this.active;
    this.#board = withScenario(this.#board, id, { name: workload === EXAMPLE_WORKLOAD ? exampleScenario : firstScenario });
  }

  /** Changes the active scenario. */
  change(changes: Partial<NewScenario>): void {
    this.replace(withScenario(this.#board, this.active.id, changes));
  }

  /** The offering that a person chose for the active scenario: it stays as long as it can serve. */
  choose(offering: OfferingId): void {
    this.#chosen.add(this.active.id);
    this.change({ offering });
  }

  /** Another workload for the active scenario; without a choice of a person's that can serve it, in the offering that fits. Without rates nothing is known to fit. */
  serve(workload: Workload, comparison: Comparison | undefined): void {
    const { id, workload: before, offering } = this.active;
    const stays =
      !comparison ||
      (this.#chosen.has(id) && canServe(comparison.offerings[offering])) ||
      !asksForChoice(workload, before, offering, comparison);
    const fitting = stays ? undefined : fittingOffering(workload, comparison);
    if (fitting) this.#chosen.delete(id);
    this.change({ workload, ...(fitting && { offering: fitting }) });
  }

  /** Takes over a board that was edited, kept or shared. */
  replace(board: Board): void {
    for (const { id, workload } of board.scenarios) {
      if (this.#board.scenarios.some((known) => known.id === id)) continue;
      // A duplicate shares its workload with the one it was made of, and with it whether a person chose there.
      const origin = this.#board.scenarios.find((known) => known.workload === workload);
      if (!origin) continue;
      if (this.#chosen.has(origin.id)) this.#chosen.add(id);
      else this.#chosen.delete(id);
    }
    this.#board = board;
    this.host.requestUpdate();
  }
}
