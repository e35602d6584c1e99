import { CostEstimate } from './cost-estimate.js';

if (!customElements.get('personalize-cost-estimate')) customElements.define('personalize-cost-estimate', CostEstimate);

declare global {
  interface HTMLElementTagNameMap {
    'personalize-cost-estimate': CostEstimate;
  }
}
