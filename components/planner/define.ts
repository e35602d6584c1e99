import '../bill-reconciliation/define.js';
import '../break-even/define.js';
import '../capacity-frontier/define.js';
import '../change-review/define.js';
import '../cost-estimate/define.js';
import '../demand-chart/define.js';
import '../fleet/define.js';
import '../minimum-recommendation/define.js';
import '../price-book/define.js';
import '../price-comparison/define.js';
import '../price-options/define.js';
import '../projection/define.js';
import '../scenario-board/define.js';
import '../week-schedule/define.js';
import '../workload-form/define.js';
import { Planner } from './planner.js';

if (!customElements.get('personalize-planner')) customElements.define('personalize-planner', Planner);

declare global {
  interface HTMLElementTagNameMap {
    'personalize-planner': Planner;
  }
}
