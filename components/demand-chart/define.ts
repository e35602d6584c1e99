import { DemandChart } from './demand-chart.js';

if (!customElements.get('personalize-demand-chart')) customElements.define('personalize-demand-chart', DemandChart);

declare global {
  interface HTMLElementTagNameMap {
    'personalize-demand-chart': DemandChart;
  }
}
