import { expect } from 'chai';
import { html } from 'lit';
import { lineArithmetic } from '../../components/cost-estimate/arithmetic-text.js';
import { ja } from '../../components/cost-estimate/cost-estimate.messages.ja.js';
import { en } from '../../components/cost-estimate/cost-estimate.messages.js';
import '../../components/cost-estimate/define.js';
import type { CostEstimate } from '../../components/cost-estimate/cost-estimate.js';
import { explaining } from '../../components/cost-estimate/explaining.js';
import { workingsOf } from '../../components/cost-estimate/workings.js';
import { canServe } from '../../pricing/compare.js';
import { Big } from '../../pricing/exact.js';
import { OFFERING_IDS, type OfferingId } from '../../pricing/index.js';
import { parsePriceBook } from '../../pricing/parse-price-book.js';
import { priceBook } from '../../pricing/price-book.js';
import type { PriceOptions } from '../../pricing/price-options.js';
import { BEYOND_KNOWN_TIERS, EVERYTHING, priced, WITH_RANKING, WITHOUT_TRAINING, type Priced } from '../../stories/priced-workloads.js';
import { onBusyPage } from '../busy-page.js';
import { expectAccessible, fixture } from '../fixture.js';
import { until } from '../until.js';

const EXAMPLE = priced();
const book = priceBook('us-east-1');

const OPTIONS: PriceOptions = {
  discounts: [{ percent: 10 }, { meter: 'recommender-users', percent: 20 }],
  tax: { name: 'Consumption tax', percent: 10 },
  secondCurrency: { code: 'JPY', rate: '151.20', date: '2026-11-20' },
};
const doubtful = (hand: { one(selector: string): string }): string => hand.one('[part="doubtful"]');

/** What a person reads and does in the estimate. */
class EstimateInHand {
  constructor(readonly element: CostEstimate) {}
  all(selector: string): string[] {
    return [...this.element.renderRoot.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  }
  one(selector: string): string {
    return this.all(selector)[0] ?? '';
  }
  get rows(): string[][] {
    return [...this.element.renderRoot.querySelectorAll('tr.line')].map((row) =>
      ['.name', '.quantity', '.rate', '.amount'].map((cell) => row.querySelector(cell)!.textContent.trim()),
    );
  }
  async press(selector: string, index = 0): Promise<void> {
    this.element.renderRoot.querySelectorAll<HTMLElement>(selector)[index]!.click();
    await this.element.updateComplete;
  }
  async openAll(): Promise<void> {
    for (const button of this.element.renderRoot.querySelectorAll<HTMLElement>('.open')) button.click();
    await this.element.updateComplete;
  }
}

const drawn = async ({ workload, comparison }: Priced, offering: OfferingId, more: Partial<CostEstimate> = {}): Promise<EstimateInHand> => {
  const element = await fixture<CostEstimate>(html`<personalize-cost-estimate locale="en"></personalize-cost-estimate>`);
  Object.assign(element, { workload, comparison, estimate: comparison.offerings[offering], ...more });
  await element.updateComplete;
  return new EstimateInHand(element);
};

describe('personalize-cost-estimate', () => {
  it('tells a total at once, and how it comes about once there is time', async () => {
    const hand = await drawn(EXAMPLE, 'domain');
    const totals = (): string[] => ['.hero .sum', 'tfoot .amount', '.falls .total .number'].map((place) => hand.one(place));
    expect(totals()).to.deep.equal(['1,328.74', '1,328.74', '1,328.74']);
    await onBusyPage(async ({ isAsked, rest }) => {
      hand.element.estimate = EXAMPLE.comparison.offerings.custom;
      await until(isAsked, 'it waits for time');
      expect(totals()).to.deep.equal(['705.33', '1,328.74', '1,328.74']);
      rest();
      await hand.element.updateComplete;
      expect(totals()).to.deep.equal(['705.33', '705.33', '705.33']);
    });
  });

  it('says that a total is of the last valid workload, in a quieter ink, until it is not', async () => {
    const hand = await drawn(EXAMPLE, 'domain', { stale: true });
    const inkOf = (): string => getComputedStyle(hand.element.renderRoot.querySelector('.hero .sum')!).color;
    const quiet = inkOf();
    expect(hand.one('.waiting')).to.equal(en.waiting);
    await expectAccessible(hand.element);
    hand.element.stale = false;
    await hand.element.updateComplete;
    expect(hand.one('.waiting')).to.equal('');
    expect(inkOf()).not.to.equal(quiet);
  });

  for (const locale of ['en', 'ja'])
    it(`never draws its table wider than itself, in ${locale}`, async () => {
      const { element } = await drawn(EXAMPLE, 'domain', { locale });
      for (const width of [288, 440, 561, 657, 704, 780, 781, 824]) {
        element.style.width = `${width}px`;
        expect(element.renderRoot.querySelector('table')!.getBoundingClientRect().width, `${width} px`).to.be.at.most(width);
      }
    });

  it("shows AWS's example 1: 1,328.74 USD in its three lines", async () => {
    const hand = await drawn(EXAMPLE, 'domain');
    expect(hand.one('.hero')).to.equal('1,328.74 USD / month, tax excluded');
    expect(hand.rows).to.deep.equal([
      ['Data ingestion', '200 GB', '0.05 / GB', '10.00'],
      ['Recommender users', '3 × 500,000 users × 732 h', '2 tiers', '1,218.78'],
      ['Additional recommendations', '1,200,000 above the free ones', '0.0833 / 1,000', '99.96'],
    ]);
    expect(hand.one('tfoot .amount')).to.equal('1,328.74');
    expect(hand.one('.lead')).to.equal(
      'Custom campaigns would serve the same workload for 705.33 USD, 623.41 USD less. One thousand recommendations cost 0.11 USD here, 0.06 there.',
    );
    expect(hand.one('[part="rates"]')).to.equal(
      'Rates. 933.46 USD at published rates, 395.28 USD at a rate solved from a published example. Price book of us-east-1, 24 Nov 2026, rates of June 2023.',
    );
    expect(hand.one('[part="assumptions"]')).to.contain('Rule P6. Lower tiers');
    expect(hand.one('[part="not-counted"]')).to.equal(
      'Not counted. Tax, S3 storage and requests for training data and batch files, what calls the API (Lambda, containers, API Gateway), data transfer, CloudWatch metrics, alarms and reading them, CloudWatch Logs, preparing data (Glue, Athena, EMR), EventBridge rules and schedules, KMS keys of your own and AWS Support.',
    );
    await expectAccessible(hand.element);
  });

  it('opens a line to its tiers, with what is counted, rate, amount, source and how sure it is', async () => {
    const hand = await drawn(EXAMPLE, 'domain');
    expect(hand.all('.tier')).to.deep.equal([]);
    await hand.press('.open', 1);
    expect(hand.all('.tier .words')).to.deep.equal([
      'First 100,000 users: 1 block × 3 × 732 h',
      'Next 400,000 users: 4 blocks × 3 × 732 h',
    ]);
    expect(hand.all('.tier .operation')).to.deep.equal(['2,196 × 0.375', '8,784 × 0.045']);
    expect(hand.all('.tier .sum')).to.deep.equal(['823.50', '395.28']);
    expect(hand.all('.tier .mark')).to.deep.equal(['solved from an example']);
    expect(hand.all('.tier .source')[0]).to.match(/30 Jun 2023/);
    expect(hand.one('.work .note')).to.contain('A block is 100,000 users');
    await hand.press('.open', 1);
    expect(hand.all('.tier')).to.deep.equal([]);
  });

  it('says where a quantity comes from, placements alike said once', async () => {
    const hand = await drawn(EXAMPLE, 'domain');
    await hand.press('.open', 2);
    expect(hand.all('.origin .words')).to.deep.equal(['Top picks, More like this and Most popular']);
    expect(hand.all('.origin .terms')).to.deep.equal(['40 h × (16,000 \u2212 6,000) + 692 h within the free 6,000 / h']);
    expect(hand.all('.origin .result')).to.deep.equal(['400,000 each']);
  });

  it('tells TPS-hours by their hours, the minimum and idle time named', async () => {
    const hand = await drawn(EVERYTHING, 'custom');
    await hand.press('.open', 2);
    expect(hand.all('.origin .terms')).to.deep.equal([
      '600 h × 90,000 + 132 h × 72,000 (idle, at the minimum) = 63,504,000 requests, ÷ 3,600',
      '100 h × 3,600 (minimum) + 632 h × 3,600 (idle, at the minimum) = 2,635,200 requests, ÷ 3,600',
    ]);
    expect(hand.all('.origin .result')).to.deep.equal(['17,640', '732']);
  });

  for (const [what, given, offering, bound, mark] of [
    [
      'rates that could not be verified',
      EXAMPLE,
      'custom-v2',
      'about',
      'Some rates could not be verified: Training, v2 recipes and Requests, v2 recipes.',
    ],
    ['users beyond the last known tier', BEYOND_KNOWN_TIERS, 'domain', 'at most', 'Lower rates exist, so the total is at most this.'],
    ['training that is not given', WITHOUT_TRAINING, 'custom', 'at least', 'count as 0, so the total is at least this.'],
  ] as const)
    it(`reads "${bound}" because of ${what}, and says so`, async () => {
      const hand = await drawn(given, offering);
      expect(hand.one('.hero')).to.match(new RegExp(`^${bound} [\\d,]+\\.\\d\\d USD`));
      expect(hand.one('.warnings')).to.contain(mark);
      await expectAccessible(hand.element);
    });

  it('has no bound and no warning where the rates are sure enough', async () => {
    const hand = await drawn(EXAMPLE, 'domain');
    expect(hand.all('.bound, .warnings, tfoot .mark')).to.deep.equal([]);
  });

  it('marks a line by the least sure of its rates', async () => {
    const marks = (hand: EstimateInHand): string[] => hand.all('tr.line th').map((head) => head.replace(/\s+/g, ' '));
    expect(marks(await drawn(EXAMPLE, 'domain'))).to.deep.equal([
      'Data ingestion',
      'Recommender users solved from an example',
      'Additional recommendations upper bound',
    ]);
    expect(marks(await drawn(BEYOND_KNOWN_TIERS, 'domain'))[1]).to.equal('Recommender users last known rate');
  });

  it('shows reasons and no total for an offering that cannot serve', async () => {
    const hand = await drawn(WITH_RANKING, 'domain');
    expect(hand.all('.hero, table')).to.deep.equal([]);
    expect(hand.all('.reasons li')).to.deep.equal(['Search results. No domain use case ranks a given list.']);
    expect(hand.one('.answer .say')).to.match(/^Custom campaigns would serve it for [\d,.]+ USD\.$/);
    await expectAccessible(hand.element);
  });

  it('compares the cheapest with the next', async () => {
    const hand = await drawn(EXAMPLE, 'custom');
    expect(hand.one('.lead')).to.match(
      /^No other offering serves this workload for less\. Custom v2 would cost about 1,172\.56 USD, 467\.22 USD more\./,
    );
  });

  it('goes from the list price to what is paid: discounts, tax, another currency', async () => {
    const hand = await drawn(EXAMPLE, 'domain', { options: OPTIONS });
    const steps = [...hand.element.renderRoot.querySelectorAll('tfoot tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent.trim()),
    );
    expect(steps).to.deep.equal([
      ['List price', '1,328.74'],
      ['Discount of 20 % on Recommender users', '\u2212243.76'],
      ['Discount of 10 %', '\u2212108.50'],
      ['Net, tax excluded', '976.49'],
      ['Consumption tax 10 %', '97.65'],
      ['Total', '1,074.13'],
      ['converted, 1 USD = 151.20 JPY, typed 20 Nov 2026', '162,409 JPY'],
    ]);
    expect(hand.one('.hero')).to.equal('1,074.13 USD / month, after discounts, Consumption tax 10 % included');
    expect(hand.one('[part="second"]')).to.equal('162,409 JPY converted, 1 USD = 151.20 JPY, typed 20 Nov 2026');
    expect(hand.one('[part="not-counted"]')).to.match(/^Not counted\. S3 storage/);
    await expectAccessible(hand.element);
  });

  it('shows no total but the one that is asked for, from the first drawing on', async () => {
    const element = await fixture<CostEstimate>(html`<personalize-cost-estimate locale="en"></personalize-cost-estimate>`);
    const seen: string[] = [];
    new MutationObserver(() => {
      const sum = element.renderRoot.querySelector('.hero .sum');
      if (sum) seen.push(sum.textContent);
    }).observe(element.renderRoot, { childList: true, subtree: true, characterData: true });
    Object.assign(element, { estimate: EXAMPLE.comparison.offerings.domain, options: OPTIONS });
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.hero .sum')!.textContent).to.equal('1,074.13');
    expect([...new Set(seen)]).to.deep.equal(['1,074.13']);
  });

  it('draws a total and what makes it uncertain at once', async () => {
    const element = await fixture<CostEstimate>(html`<personalize-cost-estimate locale="en"></personalize-cost-estimate>`);
    const now = (): string => ['.hero', '.warnings li'].map((each) => element.renderRoot.querySelectorAll(each).length > 0).join();
    const seen: string[] = [];
    new MutationObserver(() => seen.push(now())).observe(element.renderRoot, { childList: true, subtree: true });
    element.estimate = EXAMPLE.comparison.offerings['custom-v2'];
    await element.updateComplete;
    expect(now()).to.equal('true,true');
    expect(seen).to.not.include('true,false');
  });

  it('draws what comes after what can not be drawn', async () => {
    const element = await fixture<CostEstimate>(html`<personalize-cost-estimate locale="en"></personalize-cost-estimate>`);
    Object.assign(element, { estimate: null });
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[part="empty"]')).not.to.equal(null);
    element.estimate = EXAMPLE.comparison.offerings.domain;
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.hero .sum')!.textContent).to.equal('1,328.74');
  });

  it('compares what is paid, not the list: a discount can turn the order', async () => {
    const hand = await drawn(EXAMPLE, 'custom', { options: { discounts: [{ meter: 'recommender-users', percent: 60 }] } });
    expect(hand.one('.lead')).to.match(/^Domain recommenders would serve the same workload for 597\.47 USD, 107\.86 USD less\./);
  });

  it('says what a thousand recommendations and a user cost, after discounts and before tax', async () => {
    const costs = (hand: EstimateInHand): string[] => hand.all('[part="unit-costs"] dd');
    expect(costs(await drawn(EXAMPLE, 'domain'))).to.deep.equal(['0.11 USD', '0.0027 USD']);
    expect(costs(await drawn(EXAMPLE, 'domain', { options: OPTIONS }))).to.deep.equal(['0.08 USD', '0.002 USD']);
    expect(costs(await drawn(EXAMPLE, 'domain', { workload: undefined }))).to.deep.equal([]);
  });

  it('says that a unit cost is without the tax which the total beside it has', async () => {
    const words = (hand: EstimateInHand): string[] => hand.all('[part="unit-costs"] dt');
    expect(words(await drawn(EXAMPLE, 'domain'))).to.deep.equal(['Per 1,000 recommendations', 'Per user in the dataset, a month']);
    const taxed = await drawn(EXAMPLE, 'domain', { options: OPTIONS });
    expect(words(taxed)).to.deep.equal(['Per 1,000 recommendations, tax excluded', 'Per user in the dataset, a month, tax excluded']);
    expect(taxed.one('[part="sentence"]')).to.match(/One thousand recommendations cost 0\.08 USD here, 0\.05 there, tax excluded\.$/);
  });

  it('draws how the total adds up, each step with its words and figure', async () => {
    const steps = (hand: EstimateInHand): string[] => hand.all('[part="waterfall"] tbody tr');
    expect(steps(await drawn(EXAMPLE, 'domain'))).to.deep.equal([
      'Data ingestion 10.00',
      'Recommender users +1,218.78',
      'Additional recommendations +99.96',
      'Total 1,328.74',
    ]);
    expect(steps(await drawn(EXAMPLE, 'domain', { options: OPTIONS })).slice(3)).to.deep.equal([
      'Discounts \u2212352.25',
      'Consumption tax 10 % +97.65',
      'Total 1,074.13',
    ]);
  });

  it('lists each rate that is not verified, with its source', async () => {
    expect(doubtful(await drawn(EXAMPLE, 'custom-v2'))).to.match(
      /^Not verified\. Training, v2 recipes: 0\.002 \/ 1,000 \(USD\), not verified; No source at hand/,
    );
    expect(doubtful(await drawn(EXAMPLE, 'domain'))).to.equal('');
  });

  it('draws one half where told', async () => {
    expect((await drawn(EXAMPLE, 'domain', { show: 'answer' })).all('table')).to.deep.equal([]);
    expect((await drawn(EXAMPLE, 'domain', { show: 'workings' })).all('.hero')).to.deep.equal([]);
  });

  it("uses the host's own book: currency, region, date", async () => {
    const own = parsePriceBook({ ...book, currency: 'EUR', region: 'eu-west-1', date: '2026-10-01', taxIncluded: true });
    const hand = await drawn(EXAMPLE, 'domain', { book: own });
    expect(hand.one('.hero .unit')).to.equal('EUR / month, tax included');
    expect(hand.one('[part="rates"]')).to.contain('Price book of eu-west-1, 1 Oct 2026');
    expect(hand.one('[part="not-counted"]')).to.match(/^Not counted\. S3 storage/);
  });

  it('says what to do while there is nothing to price', async () => {
    const hand = new EstimateInHand(await fixture<CostEstimate>(html`<personalize-cost-estimate></personalize-cost-estimate>`));
    expect(hand.one('[part="empty"]')).to.match(/^Nothing to price yet/);
  });

  it('speaks Japanese', async () => {
    const hand = await drawn(EXAMPLE, 'domain', { locale: 'ja' });
    await hand.openAll();
    expect(hand.one('.hero')).to.equal('1,328.74 USD / 月（税抜）');
    expect(hand.one('.lead')).to.equal(
      '同じワークロードをカスタムキャンペーンで提供すると705.33 USD、623.41 USD安くなります。レコメンド1,000件あたり0.11 USDに対して0.06 USDです。',
    );
    expect(hand.all('tr.line .name')).to.deep.equal(['データの取り込み', 'レコメンダーのユーザー数', '追加のレコメンド']);
  });

  describe('copying', () => {
    const clipboard = Object.getOwnPropertyDescriptor(Clipboard.prototype, 'writeText')!;
    afterEach(() => Object.defineProperty(Clipboard.prototype, 'writeText', clipboard));

    it("copies a line's arithmetic as text, and says so", async () => {
      let copied = '';
      Object.defineProperty(Clipboard.prototype, 'writeText', { configurable: true, value: async (text: string) => void (copied = text) });
      const hand = await drawn(EXAMPLE, 'domain');
      await hand.press('.open', 2);
      await hand.press('.work .copy');
      await hand.element.updateComplete;
      expect(copied.split('\n')).to.deep.equal([
        'Additional recommendations: 1,200,000 above the free ones = 99.96 USD',
        '  1,200,000 above the free ones: 1,200,000 × 0.0833 / 1,000 = 99.96 (upper bound; AWS Black Belt seminar, Amazon Personalize basics (prices of June 2023), 30 Jun 2023)',
        '  Top picks, More like this and Most popular: 40 h × (16,000 \u2212 6,000) + 692 h within the free 6,000 / h = 400,000 each',
      ]);
      expect(hand.one('.work [role="status"]')).to.equal('Copied');
    });

    it('lays the text out to be copied by hand where the page may not', async () => {
      Object.defineProperty(Clipboard.prototype, 'writeText', {
        configurable: true,
        value: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      });
      const hand = await drawn(EXAMPLE, 'domain');
      await hand.press('.notes .copy');
      await hand.element.updateComplete;
      const field = hand.element.renderRoot.querySelector('textarea')!;
      expect(field.value).to.match(/^Domain recommenders: 1,328\.74 USD \/ month, tax excluded\n\nData ingestion: 200 GB = 10\.00 USD\n/);
      expect(field.value).to.contain('Not counted.');
      expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
      await expectAccessible(hand.element);
    });
  });
});

describe('workingsOf', () => {
  const printed = (text: string): Big => new Big(text.replaceAll(',', ''));
  /** What a reader gets who multiplies what is printed: "1,200,000 x 0.0833 / 1,000". */
  const multiplied = (operation: string): Big => {
    const [counted, rate, unit] = operation.split(/ [×/] /) as [string, string, string?];
    return printed(counted)
      .times(printed(rate))
      .div(unit ? printed(unit) : 1);
  };

  for (const [name, given] of Object.entries({ EXAMPLE, BEYOND_KNOWN_TIERS, EVERYTHING, WITH_RANKING }))
    for (const offering of OFFERING_IDS)
      for (const [locale, text] of [
        ['en', en],
        ['ja', ja],
      ] as const)
        it(`prints arithmetic that gives the amounts printed: ${name}, ${offering}, ${locale}`, () => {
          const found = given.comparison.offerings[offering];
          if (!canServe(found)) return;
          for (const workload of [given.workload, undefined]) {
            const telling = explaining({ text, locale, book, workload, options: {} });
            for (const line of found.lines) {
              const { tiers } = workingsOf(line, telling);
              for (const { operation, amount } of tiers)
                expect(multiplied(operation).round(2, Big.roundHalfUp).toFixed(2), operation).to.equal(printed(amount).toFixed(2));
              const sum = tiers.reduce((total, { amount }) => total.plus(printed(amount)), new Big(0));
              expect(sum.minus(line.amount).abs().lt('0.02'), `tiers of ${line.meter} add up`).to.be.true;
              expect(lineArithmetic(line, telling)).to.not.match(/undefined|NaN|\[object/);
            }
          }
        });
});
