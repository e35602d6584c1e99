import { PriceBookView } from './price-book.js';

if (!customElements.get('personalize-price-book')) customElements.define('personalize-price-book', PriceBookView);

declare global {
  interface HTMLElementTagNameMap {
    'personalize-price-book': PriceBookView;
  }
}
