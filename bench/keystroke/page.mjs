// The page that bench/keystroke.mjs types into: what a host wires up, and nothing else.
import '../../dist/define/cost-estimate.js';
import '../../dist/define/price-comparison.js';
import '../../dist/define/workload-form.js';
import { compare, parseWorkload, priceBook } from '../../dist/pricing.js';
import { workloadOf } from '../estimated.mjs';

const form = document.querySelector('personalize-workload-form'),
  estimate = document.querySelector('personalize-cost-estimate'),
  comparison = document.querySelector('personalize-price-comparison');
const book = priceBook('us-east-1');

function show(workload) {
  const compared = compare(workload, book);
  Object.assign(estimate, { estimate: compared.offerings.domain, comparison: compared, workload, book });
  Object.assign(comparison, { comparison: compared, workload, book });
}

const placements = Number(new URL(location.href).searchParams.get('placements'));
form.workload = parseWorkload(workloadOf(placements));
show(form.workload);
form.addEventListener('workload-change', ({ detail }) => show(detail.workload));
