import { PriceOptionsForm } from './price-options.js';

if (!customElements.get('personalize-price-options')) customElements.define('personalize-price-options', PriceOptionsForm);

declare global {
  interface HTMLElementTagNameMap {
    'personalize-price-options': PriceOptionsForm;
  }
}
