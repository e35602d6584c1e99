import { expect } from 'chai';
import { html, render } from 'lit';
import type { CostEstimate } from '../../../components/cost-estimate/cost-estimate.js';
import '../../../components/cost-estimate/define.js';
import { parts } from '../../../components/cost-estimate/parts.js';
import type { PriceOptions } from '../../../pricing/price-options.js';
import { BEYOND_KNOWN_TIERS, priced, type Priced } from '../../../stories/priced-workloads.js';
import { expectAccessible, fixture } from '../../fixture.js';
import { heardOnConsole, held, lost } from '../../late-loading.js';
import { until } from '../../until.js';

const NO_OPTIONS: PriceOptions = {};
const TAXED: PriceOptions = { tax: { name: 'Consumption tax', percent: 10 } };

/** The estimate without waiting for all of it. */
async function placed({ workload, comparison }: Priced = priced(), options: PriceOptions = NO_OPTIONS): Promise<CostEstimate> {
  const place = await fixture(html`<div></div>`);
  render(
    html`<personalize-cost-estimate
      locale="en"
      .workload=${workload}
      .comparison=${comparison}
      .estimate=${comparison.offerings.domain}
      .options=${options}
    ></personalize-cost-estimate>`,
    place,
  );
  return place.firstElementChild as CostEstimate;
}
const textOf = ({ renderRoot }: CostEstimate, selector = ':not(style)'): string =>
  [...renderRoot.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' ');
const total = (element: CostEstimate): string => textOf(element, '[part="total"]');

describe('personalize-cost-estimate, when a part of it', () => {
  const ours = { ...parts };
  const heard = heardOnConsole();
  const causes = (): unknown[] => heard.map(([words]) => words);
  afterEach(() => void Object.assign(parts, ours));

  describe('is slow', () => {
    it('shows the total and the lines, and keeps the place of the arithmetic', async () => {
      const { load, release } = held(ours.arithmetic);
      parts.arithmetic = load;
      const element = await placed();
      await until(() => textOf(element, '.under') !== '', 'the lines are drawn');
      expect(total(element)).to.include('1,328.74');
      expect(textOf(element, '.under.awaited')).to.equal('Loading …');
      release();
      await element.updateComplete;
      expect(element.renderRoot.querySelector('.under.awaited')).to.equal(null);
      expect(textOf(element, '.under')).not.to.include('Loading');
      expect(heard).to.deep.equal([]);
    });

    it('shows no total without the tax that was asked for', async () => {
      const { load, release } = held(ours.quoted);
      parts.quoted = load;
      const taxed = await placed(priced(), TAXED);
      const plain = await placed();
      await until(() => total(plain) !== '', 'an estimate without options is drawn');
      expect(total(taxed)).to.equal('');
      release();
      await taxed.updateComplete;
      expect(total(taxed)).to.include('1,461.6');
    });
  });

  describe('can’t be loaded', () => {
    it('says so of the arithmetic, with the cause on the console, under a total and lines that stand', async () => {
      parts.arithmetic = lost;
      const element = await placed();
      await element.updateComplete;
      expect(textOf(element, '.under')).to.equal('The arithmetic could not be loaded. Load the page again.');
      expect(total(element)).to.include('1,328.74');
      expect(element.renderRoot.querySelectorAll('tr.line').length).to.be.greaterThan(2);
      element.renderRoot.querySelector<HTMLElement>('.open')!.click();
      await element.updateComplete;
      expect(textOf(element, '.note')).to.include('The arithmetic could not be loaded.');
      expect(causes()).to.deep.equal(['personalize-planner: a part could not be loaded']);
      await expectAccessible(element);
    });

    it('shows no total where tax can’t be added to it, and shows it once none is asked for', async () => {
      parts.quoted = lost;
      const element = await placed(priced(), TAXED);
      await element.updateComplete;
      expect(textOf(element, '[role=alert]')).to.match(/^Discounts, tax and other currencies could not be loaded/);
      expect(total(element)).to.equal('');
      expect(causes()).to.deep.equal(['personalize-planner: a part could not be loaded']);
      await expectAccessible(element);
      element.options = NO_OPTIONS;
      await element.updateComplete;
      expect(total(element)).to.include('1,328.74');
    });

    it('says that what makes a total uncertain is not there', async () => {
      parts.warned = lost;
      const element = await placed(BEYOND_KNOWN_TIERS);
      await element.updateComplete;
      expect(textOf(element, '[part="warnings"]')).to.equal('What makes this total uncertain could not be loaded. Load the page again.');
      expect(causes()).to.deep.equal(['personalize-planner: a part could not be loaded']);
    });
  });
});
