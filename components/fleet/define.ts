import { Fleet } from './fleet.js';

if (!customElements.get('personalize-fleet')) customElements.define('personalize-fleet', Fleet);

declare global {
  interface HTMLElementTagNameMap {
    'personalize-fleet': Fleet;
  }
}
