import { BOARD_LIMITS, type Board, type Scenario } from './board.js';

/** Everything of a scenario but the id that a board gives it. */
export type NewScenario = Omit<Scenario, 'id'>;

/** The first of "s1", "s2", ... that no scenario has. */
function freeId(scenarios: readonly Scenario[]): string {
  const taken = new Set(scenarios.map(({ id }) => id));
  let number = 1;
  while (taken.has(`s${number}`)) number += 1;
  return `s${number}`;
}

const indexOf = ({ scenarios }: Board, id: string): number => scenarios.findIndex((scenario) => scenario.id === id);

/** A board of one scenario. */
export function newBoard(scenario: NewScenario): Board {
  return { version: 1, active: 's1', scenarios: [{ id: 's1', ...scenario }] };
}

/** The scenario that is edited: the first, should `active` name none. */
export function activeScenario({ scenarios, active }: Board): Scenario | undefined {
  return scenarios.find(({ id }) => id === active) ?? scenarios[0];
}

/** Whether one more scenario finds room. */
export function hasRoom({ scenarios }: Board, more = 1): boolean {
  return scenarios.length + more <= BOARD_LIMITS.scenarios;
}

/** With one scenario changed: its name, note, workload, offering, options or plan. */
export function withScenario(board: Board, id: string, changes: Partial<NewScenario>): Board {
  return { ...board, scenarios: board.scenarios.map((scenario) => (scenario.id === id ? { ...scenario, ...changes } : scenario)) };
}

/** With scenarios put in at `at` (the end unless given), under ids that are free; those that had the same keep theirs. The first becomes active. */
export function withAdded(board: Board, added: readonly (NewScenario & { readonly id?: string })[], at = board.scenarios.length): Board {
  const scenarios = [...board.scenarios];
  let active: string | undefined;
  for (const [offset, scenario] of added.entries()) {
    const isFree = scenario.id !== undefined && !scenarios.some(({ id }) => id === scenario.id);
    const id = isFree ? scenario.id! : freeId(scenarios);
    active ??= id;
    scenarios.splice(at + offset, 0, { ...scenario, id });
  }
  return { ...board, scenarios, active: active ?? board.active };
}

/** With a copy right below the scenario, which is the one that is edited then. */
export function withDuplicate(board: Board, id: string, name: string): Board {
  const at = indexOf(board, id);
  return at < 0 ? board : withAdded(board, [{ ...board.scenarios[at]!, id: freeId(board.scenarios), name }], at + 1);
}

/** Without a scenario; its neighbour is edited then. The last one stays. */
export function without(board: Board, id: string): Board {
  const at = indexOf(board, id);
  if (at < 0 || board.scenarios.length === 1) return board;
  const scenarios = board.scenarios.filter((scenario) => scenario.id !== id);
  return { ...board, scenarios, active: board.active === id ? scenarios[Math.min(at, scenarios.length - 1)]!.id : board.active };
}

/** With a scenario moved by `by` places, as far as there are any. */
export function withMoved(board: Board, id: string, by: number): Board {
  const at = indexOf(board, id),
    to = Math.max(0, Math.min(board.scenarios.length - 1, at + by));
  if (at < 0 || to === at) return board;
  const scenarios = [...board.scenarios];
  scenarios.splice(to, 0, ...scenarios.splice(at, 1));
  return { ...board, scenarios };
}
