import { expect } from 'chai';
import { html } from 'lit';
import { apart, tickStep } from '../../components/projection/layout.js';
import { monthsAsCsv } from '../../components/projection/month-table.js';
import { pngOf } from '../../components/projection/picture-file.js';
import { en, ja } from '../../components/projection/projection.messages.js';
import '../../components/projection/define.js';
import type { Projection } from '../../components/projection/projection.js';
import { parsePlan, type Plan } from '../../pricing/plan.js';
import { EXAMPLE_WORKLOAD } from '../../pricing/presets.js';
import { priceBook } from '../../pricing/price-book.js';
import { project } from '../../pricing/projection.js';
import { WITH_RANKING } from '../../stories/priced-workloads.js';
import { expectAccessible, fixture } from '../fixture.js';
import { until } from '../until.js';

/** What a person types and reads, and what the element tells. */
class ProjectionInHand {
  readonly told: Plan[] = [];
  constructor(readonly element: Projection) {
    element.addEventListener('plan-change', ({ detail }) => void this.told.push(detail.plan));
  }
  all(selector: string): string[] {
    return [...this.element.renderRoot.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  }
  one(selector: string): string {
    return this.all(selector)[0] ?? '';
  }
  async type(id: string, value: string): Promise<void> {
    const input = this.element.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.element.updateComplete;
  }
  async press(selector: string, index = 0): Promise<void> {
    this.element.renderRoot.querySelectorAll<HTMLElement>(selector)[index]!.click();
    await this.element.updateComplete;
  }
  get drawing(): SVGSVGElement | null {
    return this.element.renderRoot.querySelector<SVGSVGElement>('.chart');
  }
}

const drawn = async (more: Partial<Projection> = {}): Promise<ProjectionInHand> => {
  const element = await fixture<Projection>(html`<personalize-projection locale="en"></personalize-projection>`);
  Object.assign(element, { workload: EXAMPLE_WORKLOAD, offering: 'domain', ...more });
  await element.updateComplete;
  return new ProjectionInHand(element);
};

const SEGMENTED = parsePlan({
  months: 12,
  growthPercentPerMonth: { requests: 3 },
  segments: [{ name: 'Sale week', fromMonth: 6, hours: 168, factors: { requests: 4 } }],
});

describe('personalize-projection', () => {
  it('sums a year up in a sentence and a table', async () => {
    const hand = await drawn();
    expect(hand.one('[part="sentence"]')).to.equal(
      'Over 12 months Domain recommenders cost 15,944.88 USD. Custom campaigns would cost 7,480.88 USD less. Custom campaigns stay the cheapest throughout.',
    );
    expect(hand.all('.sums tbody tr').map((row) => row.replace(/ [\d,.+]+.*/, ''))).to.deep.equal([
      'Custom campaigns',
      'Custom v2',
      'Domain recommenders',
    ]);
    await expectAccessible(hand.element);
  });

  it('tells a plan that changed, and keeps what can not be used, marked, without telling it', async () => {
    const hand = await drawn();
    await hand.type('growthPercentPerMonth-requests', '8');
    expect(hand.told).to.deep.equal([parsePlan({ months: 12, growthPercentPerMonth: { requests: 8 } })]);
    const before = hand.one('[part="sentence"]');
    await hand.type('growthPercentPerMonth-requests', '800');
    expect(hand.told).to.have.length(1);
    expect(hand.all('.error')).to.deep.equal([en.wrong.growth]);
    expect(hand.one('.waiting')).to.equal(en.waiting);
    expect(hand.one('[part="sentence"]')).to.equal(before);
    await expectAccessible(hand.element);
  });

  it('says of a growth whether it is no percentage or makes numbers too large', async () => {
    const hand = await drawn({ plan: parsePlan({ months: 36 }) });
    await hand.type('growthPercentPerMonth-users', '101');
    expect(hand.all('.error')).to.deep.equal(['A percentage from −100 to 100.']);
    await hand.type('growthPercentPerMonth-users', '100');
    expect(hand.all('.error')).to.deep.equal([en.wrong.growthTooLarge]);
    hand.element.locale = 'ja';
    await hand.element.updateComplete;
    expect(hand.all('.error')).to.deep.equal([ja.wrong.growthTooLarge]);
    await expectAccessible(hand.element);
  });

  it('adds a sale week in days, and refuses days beyond the month', async () => {
    const hand = await drawn();
    await hand.press('.add-sale');
    expect(hand.told.at(-1)!.segments).to.deep.equal([
      { name: 'Sale week', fromMonth: 6, hours: 168, factors: { requests: 4, ingestion: 2 } },
    ]);
    await hand.type('segments-0-hours', '31');
    expect(hand.all('.error')).to.deep.equal([en.wrong.length]);
    await hand.press('.segment-fields .remove');
    expect(hand.told.at(-1)!.segments).to.deep.equal([]);
    await expectAccessible(hand.element);
  });

  it('says beside a segment’s number which month that is, once the first month is set, in a box no higher', async () => {
    const hand = await drawn({ plan: SEGMENTED });
    const height = (): number => hand.element.renderRoot.querySelector<HTMLElement>('[part="segment"]')!.offsetHeight;
    const before = height();
    expect(hand.all('[part="meaning"]')).to.deep.equal([]);
    await hand.type('startMonth', '2026-12');
    expect(hand.all('[part="meaning"]')).to.deep.equal(['= May 2027']);
    expect(height()).to.equal(before);
    await hand.type('segments-0-fromMonth', '10');
    expect(hand.all('[part="meaning"]')).to.deep.equal(['= September 2027']);
    await expectAccessible(hand.element);
    hand.element.locale = 'ja';
    await hand.element.updateComplete;
    expect(hand.all('[part="meaning"]')).to.deep.equal(['= 2027年9月']);
    await hand.type('segments-0-fromMonth', '13');
    expect(hand.all('[part="meaning"]'), 'beyond the plan').to.deep.equal([]);
  });

  it('says in which month the cheapest changes', async () => {
    const hand = await drawn({
      offering: 'custom',
      plan: parsePlan({ months: 36, startMonth: '2026-12', growthPercentPerMonth: { requests: -10 } }),
    });
    expect(hand.one('[part="sentence"]')).to.match(/From [A-Z][a-z]+ 20\d\d the cheapest is /);
  });

  it('does not say that the cheapest of one month stays so', async () => {
    const quiet = { name: 'Quiet', months: 1, factors: { requests: 0.01 } };
    const hand = await drawn({
      plan: parsePlan({
        months: 12,
        segments: [
          { ...quiet, fromMonth: 6 },
          { ...quiet, fromMonth: 12 },
        ],
      }),
    });
    const said =
      /In month 6 alone the cheapest is (.+?)\. From month 7 the cheapest is (.+?)\. In month 12 alone the cheapest is (.+?)\./.exec(
        hand.one('[part="sentence"]'),
      );
    expect(said?.[3]).to.equal(said?.[1]);
    expect(said?.[1]).not.to.equal(said?.[2]);
  });

  it('tells the cheapest where the offering asked for can not serve, and says so', async () => {
    const hand = await drawn({ workload: WITH_RANKING.workload });
    expect(hand.all('.notes .note')[0]).to.equal(en.cannotServe('Domain recommenders'));
    expect(hand.all('.sums tbody th')).not.to.include('Domain recommenders');
  });

  it('adds tax and yen to the sum', async () => {
    const hand = await drawn({
      options: { tax: { name: 'Consumption tax', percent: 10 }, secondCurrency: { code: 'JPY', rate: '150', date: '2026-11-20' } },
    });
    expect(hand.all('.notes .note')).to.deep.equal([
      '15,944.88 USD net, with Consumption tax 10 % 17,539.37 USD in all.',
      '2,630,905 JPY, converted, 1 USD = 150 JPY, typed 20 Nov 2026',
    ]);
  });

  it('draws layers, then lines, each named, and every month as a row', async () => {
    const hand = await drawn({ plan: SEGMENTED });
    await until(() => hand.drawing !== null, 'the drawing has its width');
    expect(hand.drawing!.querySelectorAll('.layer')).to.have.length(3);
    expect(hand.all('.chart .segment')).to.deep.equal(['Sale week']);
    await hand.press('.head .segment button', 1);
    expect(hand.drawing!.querySelectorAll('.line')).to.have.length(3);
    await hand.press('.show-table');
    expect(hand.all('.months tbody tr')).to.have.length(12);
    expect(hand.all('.months tbody tr')[5]).to.match(/^6 ?Sale week ?[\d,.]+/);
    await expectAccessible(hand.element);
  });

  it('makes a picture of the drawing', async () => {
    const hand = await drawn({ plan: SEGMENTED });
    await until(() => hand.drawing !== null, 'the drawing has its width');
    const picture = await createImageBitmap(await pngOf(hand.drawing!, 'rgb(255, 255, 255)'));
    expect(picture.width).to.equal(hand.drawing!.width.baseVal.value * 2);
  });

  it('writes the months as rows with all their digits', async () => {
    const text = await monthsAsCsv(project(EXAMPLE_WORKLOAD, SEGMENTED, priceBook('us-east-1')), 'USD', en, 'en');
    const [head, ...rows] = text.replace('\ufeff', '').trimEnd().split('\r\n');
    expect(head).to.equal('Month,Segment,"Domain recommenders, USD","Custom campaigns, USD","Custom v2, USD",Cheapest');
    expect(rows).to.have.length(12);
    expect(rows[0]).to.match(/^1,,1328\.74,/);
  });

  it('speaks Japanese', async () => {
    const hand = await drawn({ locale: 'ja', plan: SEGMENTED });
    expect(hand.one('[part="sentence"]')).to.match(/^12か月間の合計は、ドメインレコメンダーで[\d,.]+ USDです。/);
    await expectAccessible(hand.element);
  });

  it('says what it waits for without a workload', async () => {
    const hand = new ProjectionInHand(await fixture<Projection>(html`<personalize-projection locale="en"></personalize-projection>`));
    expect(hand.one('[part="empty"]')).to.equal(en.empty);
  });
});

describe('the layout', () => {
  it('steps in round numbers, four or so to the top', () =>
    expect([0, 3, 10, 1328, 99_999].map(tickStep)).to.deep.equal([1, 1, 2.5, 500, 25_000]));
  it('moves labels apart, and keeps them above the base', () => {
    expect(apart([50, 52, 10], 15, 200)).to.deep.equal([50, 65, 10]);
    expect(apart([198, 199], 15, 200)).to.deep.equal([185, 200]);
  });
});
