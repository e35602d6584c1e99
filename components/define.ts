import './change-review/define.js';
import './cost-estimate/define.js';
import './demand-chart/define.js';
import './fleet/define.js';
import './minimum-recommendation/define.js';
import './planner/define.js';
import './price-comparison/define.js';
import './workload-form/define.js';
