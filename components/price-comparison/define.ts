import { PriceComparison } from './price-comparison.js';

if (!customElements.get('personalize-price-comparison')) customElements.define('personalize-price-comparison', PriceComparison);

declare global {
  interface HTMLElementTagNameMap {
    'personalize-price-comparison': PriceComparison;
  }
}
