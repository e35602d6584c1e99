// Policies against recorded demand, written to docs/backtest.md: `npm run build`, then `node bench/policies.mjs`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { measure } from './backtest/measure.mjs';
import { page } from './backtest/page.mjs';
import { traces } from './backtest/traces.mjs';

const found = traces();
if (found.length === 0) console.log('policies: NOT MEASURED, ../shared/data/traces is not there; docs/backtest.md stays as it is');
else {
  const file = fileURLToPath(new URL('../docs/backtest.md', import.meta.url));
  const text = await format(page(found.map(measure)), { ...(await resolveConfig(file)), parser: 'markdown' });
  writeFileSync(file, text);
  console.log(text.slice(text.indexOf('## Goals'), text.indexOf('## Policies')).trim());
  console.log(`policies: ${found.length} traces in docs/backtest.md`);
}
