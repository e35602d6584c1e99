import { expect } from 'chai';
import { html } from 'lit';
import '../../../components/cost-estimate/define.js';
import type { CostEstimate } from '../../../components/cost-estimate/cost-estimate.js';
import { priced } from '../../../stories/priced-workloads.js';
import { fixture } from '../../fixture.js';

describe('personalize-cost-estimate in a narrow place', () => {
  for (const [locale, name] of [
    ['en', 'Consumption tax'],
    ['ja', '消費税および地方消費税（標準税率）'],
    ['en', 'ConsumptionTaxWithoutASingleSpaceToBreakAt'],
  ] as const)
    it(`breaks what its total is of, with ${name}`, async () => {
      const { workload, comparison } = priced();
      const element = await fixture<CostEstimate>(
        html`<personalize-cost-estimate
          locale=${locale}
          show="answer"
          .estimate=${comparison.offerings.domain}
          .workload=${workload}
          .comparison=${comparison}
          .options=${{ discounts: [{ percent: 10 }], tax: { name, percent: 10 } }}
        ></personalize-cost-estimate>`,
      );
      for (const width of [288, 328]) {
        element.style.width = `${width}px`;
        const unit = element.renderRoot.querySelector('.hero .unit')!.getBoundingClientRect();
        expect(unit.right, `${width} px`).to.be.at.most(element.getBoundingClientRect().right);
      }
    });
});
