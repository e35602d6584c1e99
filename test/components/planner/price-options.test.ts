import { expect } from 'chai';
import { html } from 'lit';
import { announce } from '../../../components/events.js';
import '../../../components/planner/define.js';
import type { CostEstimate } from '../../../components/cost-estimate/cost-estimate.js';
import { optionsSummary } from '../../../components/planner/options-summary.js';
import { messages } from '../../../components/planner/planner.messages.js';
import type { Planner } from '../../../components/planner/planner.js';
import type { PriceOptionsForm } from '../../../components/price-options/price-options.js';
import type { ScenarioBoard } from '../../../components/scenario-board/scenario-board.js';
import { priceBook } from '../../../pricing/price-book.js';
import type { PriceOptions } from '../../../pricing/price-options.js';
import { fixture, once } from '../../fixture.js';

/** The dashboard with the section of the price options open. */
class PricedPlanner {
  private constructor(readonly element: Planner) {}

  static async open(locale = 'en'): Promise<PricedPlanner> {
    const hand = new PricedPlanner(await fixture<Planner>(html`<personalize-planner locale=${locale}></personalize-planner>`));
    const fold = hand.fold,
      toggled = once(fold, 'toggle');
    fold.open = true;
    await toggled;
    await hand.settled();
    return hand;
  }
  get fold(): HTMLDetailsElement {
    return this.one('.fold');
  }
  get form(): PriceOptionsForm {
    return this.one('personalize-price-options');
  }
  get answer(): CostEstimate {
    return this.one('personalize-cost-estimate[show="answer"]');
  }
  get board(): ScenarioBoard {
    return this.one('personalize-scenario-board');
  }
  get options(): PriceOptions | undefined {
    const { scenarios, active } = this.board.board!;
    return scenarios.find(({ id }) => id === active)!.options;
  }
  one<T extends Element>(selector: string): T {
    return this.element.renderRoot.querySelector<T>(selector)!;
  }
  words(selector: string): string {
    return this.one(selector).textContent.replace(/\s+/g, ' ').trim();
  }
  async type(id: string, typed: string): Promise<void> {
    const input = this.form.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
    input.value = typed;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.settled();
  }
  /** The form's event is told when it has updated: the planner and the answer follow. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    await this.form.updateComplete;
    await this.element.updateComplete;
    await this.answer.updateComplete;
  }
}

describe('price options in the dashboard', () => {
  it('keeps the scenario as it was while a discount is refused, and says that the total is of before', async () => {
    const hand = await PricedPlanner.open();
    await hand.type('overall', '5');
    hand.form.renderRoot.querySelector('#overall')!.dispatchEvent(new FocusEvent('blur'));
    for (const typed of ['1', '11', '110']) await hand.type('overall', typed);
    expect(hand.options).to.deep.equal({ discounts: [{ percent: 5 }] });
    expect(hand.answer.stale).to.equal(true);
    await hand.type('overall', '10');
    expect(hand.options).to.deep.equal({ discounts: [{ percent: 10 }] });
    expect(hand.answer.stale).to.equal(false);
  });

  it('has the paid total above the fields of a narrow window, as the answer does', async () => {
    const hand = await PricedPlanner.open();
    expect(hand.words('.running')).to.equal('1,328.74 USD / month');
    await hand.type('overall', '10');
    await hand.type('tax-percent', '10');
    expect(hand.words('.running')).to.equal('1,315.45 USD / month');
  });

  for (const [locale, unset, set] of [
    ['en', 'What is added to list prices', '10 % off, a discount on 1 item, tax 7.5 %, JPY'],
    ['ja', '定価に加えるもの', '全体 10% 割引、項目ごとの割引 1 件、税 7.5%、JPY'],
  ] as const)
    it(`says in the line of its section what is set, in ${locale}`, async () => {
      const hand = await PricedPlanner.open(locale);
      expect(hand.words('.fold .lead')).to.equal(unset);
      announce(hand.form, 'price-options-change', {
        options: {
          discounts: [{ percent: 10 }, { meter: 'tps-hours', percent: 5 }],
          tax: { name: 'VAT', percent: 7.5 },
          secondCurrency: { code: 'JPY', rate: '151.20', date: '2026-11-20' },
        },
      });
      await hand.settled();
      expect(hand.words('.fold .lead')).to.equal(set);
    });

  it('names no tax where the rates include it, and nothing where nothing is set', () => {
    const included = { ...priceBook('us-east-1'), taxIncluded: true };
    expect(optionsSummary({ tax: { name: 'VAT', percent: 10 } }, included, messages.en, 'en')).to.equal(undefined);
  });

  it('leaves what was refused in one scenario behind when another is opened', async () => {
    const hand = await PricedPlanner.open();
    await hand.type('overall', '110');
    expect(hand.answer.stale).to.equal(true);
    [...hand.board.renderRoot.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Duplicate')!.click();
    await hand.settled();
    expect(hand.answer.stale).to.equal(false);
    expect(hand.form.renderRoot.querySelector<HTMLInputElement>('#overall')!.value).to.equal('');
  });
});
