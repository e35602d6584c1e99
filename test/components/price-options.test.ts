import { expect } from 'chai';
import { html } from 'lit';
import '../../components/price-options/define.js';
import { draftOf, readDraft } from '../../components/price-options/draft.js';
import type { PriceOptionsForm } from '../../components/price-options/price-options.js';
import type { PriceOptions } from '../../pricing/price-options.js';
import { expectAccessible, fixture } from '../fixture.js';

/** What a person types, and what the form tells. */
class OptionsInHand {
  readonly told: PriceOptions[] = [];
  constructor(readonly element: PriceOptionsForm) {
    element.addEventListener('price-options-change', ({ detail }) => void this.told.push(detail.options));
  }
  get last(): PriceOptions | undefined {
    return this.told.at(-1);
  }
  field<T extends HTMLElement = HTMLInputElement>(selector: string): T {
    return this.element.renderRoot.querySelector<T>(selector)!;
  }
  async type(id: string, value: string): Promise<void> {
    const input = this.field(`#${id}`);
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.element.updateComplete;
  }
  async leave(id: string): Promise<void> {
    this.field(`#${id}`).dispatchEvent(new FocusEvent('blur'));
    await this.element.updateComplete;
  }
  async press(selector: string): Promise<void> {
    this.field(selector).click();
    await this.element.updateComplete;
  }
  get errors(): string[] {
    return [...this.element.renderRoot.querySelectorAll('.error')].map(({ textContent }) => textContent.trim());
  }
}

const drawn = async (options?: PriceOptions, locale = 'en'): Promise<OptionsInHand> =>
  new OptionsInHand(
    await fixture<PriceOptionsForm>(html`<personalize-price-options locale=${locale} .options=${options}></personalize-price-options>`),
  );

const ALL: PriceOptions = {
  discounts: [{ meter: 'tps-hours', percent: 12.5 }, { percent: 5 }],
  tax: { name: 'Consumption tax', percent: 10 },
  secondCurrency: { code: 'JPY', rate: '151.20', date: '2026-11-20' },
};

describe('personalize-price-options', () => {
  it('tells each valid change, and nothing while a field cannot be read', async () => {
    const hand = await drawn();
    await hand.type('overall', '110');
    expect(hand.told).to.deep.equal([]);
    expect(hand.errors).to.deep.equal(['“110” is no percentage from 0 to 100.']);
    expect(hand.field('#overall').value).to.equal('110');
    await hand.type('overall', '１０');
    expect(hand.errors).to.deep.equal([]);
    expect(hand.last).to.deep.equal({ discounts: [{ percent: 10 }] });
    await hand.type('overall', '');
    expect(hand.last).to.deep.equal({});
    await expectAccessible(hand.element);
  });

  it('takes back what the beginning of a refused number told, and says so until the field can be read', async () => {
    const hand = await drawn({ discounts: [{ percent: 5 }] });
    const valid: boolean[] = [];
    hand.element.addEventListener('price-options-validity', ({ detail }) => void valid.push(detail.isValid));
    for (const typed of ['1', '11', '110']) await hand.type('overall', typed);
    expect(hand.last).to.deep.equal({ discounts: [{ percent: 5 }] });
    expect(hand.field('#overall').value).to.equal('110');
    expect(valid).to.deep.equal([false]);
    await hand.leave('overall');
    await hand.type('tax-percent', '10');
    expect(hand.last, 'another field does not bring the 11 back').to.deep.equal({ discounts: [{ percent: 5 }] });
    await hand.type('overall', '11');
    expect(hand.last).to.deep.equal({ discounts: [{ percent: 11 }], tax: { name: 'Tax', percent: 10 } });
    expect(valid).to.deep.equal([false, true]);
  });

  it('shows what a host sets again after something else', async () => {
    const hand = await drawn();
    await hand.type('overall', '10');
    const told = hand.last!;
    for (const options of [ALL, told]) {
      hand.element.options = options;
      await hand.element.updateComplete;
    }
    expect(hand.field('#overall').value).to.equal('10');
    expect(hand.field('#code').value).to.equal('');
  });

  it('discounts single meters, each once', async () => {
    const hand = await drawn({ discounts: [{ percent: 5 }] });
    await hand.press('.add');
    await hand.type('meter-0', '20 %');
    expect(hand.last).to.deep.equal({ discounts: [{ meter: 'ingestion', percent: 20 }, { percent: 5 }] });
    await hand.press('.add');
    const second = [...hand.element.renderRoot.querySelectorAll<HTMLSelectElement>('.meter select')][1]!;
    expect([...second.options].map(({ value }) => value)).not.to.include('ingestion');
    await hand.press('.remove');
    expect(hand.last).to.deep.equal({ discounts: [{ percent: 5 }] });
    await expectAccessible(hand.element);
  });

  it('asks for rate and date of a second currency once their fields were left, and converts only when all are there', async () => {
    const hand = await drawn();
    await hand.type('code', 'jpy');
    expect(hand.errors).to.deep.equal([]);
    await hand.leave('rate');
    expect(hand.errors).to.deep.equal(['The rate is missing: a number such as 151.20.']);
    await hand.type('rate', '1,151.20');
    await hand.type('date', '2026-11-20');
    expect(hand.told).to.deep.equal([{ secondCurrency: { code: 'JPY', rate: '1151.20', date: '2026-11-20' } }]);
  });

  it('says what a second currency lacks once all of its fields were left, and refuses yen for JPY', async () => {
    const hand = await drawn();
    const leave = async (from: string, to: EventTarget | null): Promise<void> => {
      hand.field(`#${from}`).dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: to }));
      await hand.element.updateComplete;
    };
    await hand.leave('rate');
    await leave('rate', null);
    await hand.type('code', 'yen');
    await leave('code', hand.field('#rate'));
    expect(hand.errors, 'the next field is being filled').to.deep.equal([]);
    await hand.type('rate', '151.20');
    await leave('rate', null);
    expect(hand.errors).to.deep.equal([
      '“yen” is no currency code other than USD: three letters, such as JPY.',
      'The day that the rate is of is missing.',
    ]);
    await hand.type('code', 'JPY');
    await hand.type('date', '2026-11-20');
    expect(hand.errors).to.deep.equal([]);
    expect(hand.told).to.deep.equal([{ secondCurrency: { code: 'JPY', rate: '151.20', date: '2026-11-20' } }]);
    await expectAccessible(hand.element);
  });

  it('offers consumption tax in Japanese', async () => {
    const hand = await drawn(undefined, 'ja');
    await hand.press('.suggest');
    expect(hand.told).to.deep.equal([{ tax: { name: '消費税', percent: 10 } }]);
    await expectAccessible(hand.element);
    expect((await drawn()).element.renderRoot.querySelector('.suggest')).to.equal(null);
  });

  it('keeps what is typed when the host gives back what it was told, and shows what a host sets', async () => {
    const hand = await drawn();
    await hand.type('rate', '151.');
    await hand.type('overall', '10.0');
    hand.element.options = ALL;
    await hand.element.updateComplete;
    expect(hand.field('#overall').value).to.equal('5');
    await hand.type('overall', '7.50');
    const told = hand.last!;
    hand.element.options = told;
    await hand.element.updateComplete;
    expect(hand.field('#overall').value).to.equal('7.50');
  });
});

describe('readDraft', () => {
  it('reads what draftOf wrote', () => expect(readDraft(draftOf(ALL), 'USD')).to.deep.equal({ options: ALL }));
  it('never reads a decimal comma as a group', () =>
    expect(readDraft({ ...draftOf(ALL), rate: '151,20' }, 'USD')).to.deep.equal({ wrong: new Set(['rate']) }));
  it('refuses to convert a currency into itself', () =>
    expect(readDraft({ ...draftOf(ALL), code: 'USD' }, 'USD')).to.deep.equal({ wrong: new Set(['code']) }));
  it('takes a unit of a host’s own only where it holds already', () => {
    expect(readDraft({ ...draftOf(ALL), code: 'PTS' }, 'USD')).to.deep.equal({ wrong: new Set(['code']) });
    expect(readDraft({ ...draftOf(ALL), code: 'PTS' }, 'USD', 'PTS')).to.deep.include({
      options: { ...ALL, secondCurrency: { ...ALL.secondCurrency, code: 'PTS' } },
    });
  });
  it('names every field that is wrong', () =>
    expect(
      readDraft({ ...draftOf(ALL), overall: 'x', taxName: ' ', taxPercent: '-1', rate: '0', date: '2026-02-30' }, 'USD'),
    ).to.deep.equal({
      wrong: new Set(['overall', 'tax-name', 'tax-percent', 'rate', 'date']),
    }));
});
