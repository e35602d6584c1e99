import { CapacityFrontier } from './capacity-frontier.js';

if (!customElements.get('personalize-capacity-frontier')) customElements.define('personalize-capacity-frontier', CapacityFrontier);

declare global {
  interface HTMLElementTagNameMap {
    'personalize-capacity-frontier': CapacityFrontier;
  }
}
