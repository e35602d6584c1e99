import { BreakEvenChart } from './break-even.js';

if (!customElements.get('personalize-break-even')) customElements.define('personalize-break-even', BreakEvenChart);

declare global {
  interface HTMLElementTagNameMap {
    'personalize-break-even': BreakEvenChart;
  }
}
