import { ChangeReview } from './change-review.js';

if (!customElements.get('personalize-change-review')) customElements.define('personalize-change-review', ChangeReview);

declare global {
  interface HTMLElementTagNameMap {
    'personalize-change-review': ChangeReview;
  }
}
