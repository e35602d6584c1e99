import { ScenarioBoard } from './scenario-board.js';

if (!customElements.get('personalize-scenario-board')) customElements.define('personalize-scenario-board', ScenarioBoard);

declare global {
  interface HTMLElementTagNameMap {
    'personalize-scenario-board': ScenarioBoard;
  }
}
