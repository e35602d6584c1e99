import { MinimumRecommendation } from './minimum-recommendation.js';

if (!customElements.get('personalize-minimum-recommendation'))
  customElements.define('personalize-minimum-recommendation', MinimumRecommendation);

declare global {
  interface HTMLElementTagNameMap {
    'personalize-minimum-recommendation': MinimumRecommendation;
  }
}
