import type { ReactiveControllerHost } from 'lit';
import { EXAMPLE_WORKLOAD } from '../../pricing/presets.js';
import type { Board, Scenario } from '../../src/scenarios/board.js';
import { activeScenario, newBoard, withScenario, type NewScenario } from '../../src/scenarios/edit-board.js';

/** What the first scenario is called: the example that stands there, or a host's own workload. */
export interface FirstNames {
  readonly exampleScenario: string;
  readonly firstScenario: string;
}

/** The planner's scenarios. What is edited is the active one: its workload, offering, options and months ahead stand here and nowhere else. */
export class Scenarios {
  #board = newBoard({ name: ' ', note: '', workload: EXAMPLE_WORKLOAD, offering: 'domain' });
  #isNamed = false;

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

  /** Takes over a board that was edited, kept or shared. */
  replace(board: Board): void {
    this.#board = board;
    this.host.requestUpdate();
  }
}
