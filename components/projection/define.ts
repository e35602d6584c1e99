import { Projection } from './projection.js';

if (!customElements.get('personalize-projection')) customElements.define('personalize-projection', Projection);

declare global {
  interface HTMLElementTagNameMap {
    'personalize-projection': Projection;
  }
}
