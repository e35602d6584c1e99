import { expect } from 'chai';
import { html, render } from 'lit';
import '../../components/price-comparison/define.js';
import type { PriceComparison } from '../../components/price-comparison/price-comparison.js';
import { parsePriceBook } from '../../pricing/parse-price-book.js';
import { priceBook } from '../../pricing/price-book.js';
import { hybridView } from '../../components/price-comparison/hybrid-view.js';
import { Big } from '../../pricing/exact.js';
import { hybrid, isHybrid } from '../../pricing/hybrid.js';
import { PRESETS } from '../../pricing/presets.js';
import { EVERYTHING, priced, SPLIT, WITH_RANKING, type Priced } from '../../stories/priced-workloads.js';
import { onBusyPage } from '../busy-page.js';
import { expectAccessible, fixture, once } from '../fixture.js';
import { until } from '../until.js';

const EXAMPLE = priced();

const drawn = async ({ workload, comparison }: Priced, more: Partial<PriceComparison> = {}): Promise<PriceComparison> => {
  const element = await fixture<PriceComparison>(
    html`<personalize-price-comparison locale="en" selected="domain"></personalize-price-comparison>`,
  );
  Object.assign(element, { workload, comparison, ...more });
  await element.updateComplete;
  return element;
};

const textOf = (root: ParentNode, selector: string): string =>
  [...(root.querySelector(selector)?.childNodes ?? [])]
    .filter((node) => node instanceof Text || (node instanceof Element && !node.classList.contains('sr')))
    .map(({ textContent }) => textContent?.trim() ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Each row as a person reads it: name, how, amount, difference. */
const rowsOf = ({ renderRoot }: PriceComparison): string[][] =>
  [...renderRoot.querySelectorAll('[part="offerings"] .row:not(.head)')].map((row) =>
    row.classList.contains('cannot')
      ? [textOf(row, '.name'), textOf(row, '.reason')]
      : ['.name', '.how', '.amount', '.difference'].map((cell) => textOf(row, cell)),
  );

describe('personalize-price-comparison', () => {
  it('sets four offerings side by side, the cheapest first', async () => {
    const element = await drawn(EXAMPLE);
    expect(rowsOf(element)).to.deep.equal([
      ['Custom campaigns', '3 campaigns, minimum 1 TPS', '705.33', 'cheapest'],
      ['Custom v2', 'v2 for Top picks, v1 for the rest', 'about 1,172.56', '+467.22'],
      ['Domain recommenders', '3 recommenders, 6,000 free / h each', '1,328.74', '+623.41'],
      ['Batch only', 'All 3 placements: Batch can’t answer in real time, and nothing says how it could be computed ahead.'],
    ]);
    await expectAccessible(element);
  });

  it('follows a keystroke once there is time, and another language at once', async () => {
    const element = await drawn(EXAMPLE);
    await onBusyPage(async ({ isAsked, rest }) => {
      Object.assign(element, { workload: WITH_RANKING.workload, comparison: WITH_RANKING.comparison });
      await until(isAsked, 'it waits for time');
      expect(textOf(element.renderRoot, '.row:not(.head) .amount')).to.equal('705.33');
      element.locale = 'ja';
      await until(() => element.renderRoot.querySelector('.head .name')?.textContent === '提供方法', 'it speaks Japanese');
      expect(textOf(element.renderRoot, '.row:not(.head) .amount')).not.to.equal('705.33');
      rest();
    });
    await element.updateComplete;
  });

  it('counts placements and jobs where names would not fit', async () => {
    expect(rowsOf(await drawn(EVERYTHING)).map(([name, how]) => `${name}: ${how}`)).to.have.members([
      'Batch only: 2 placements computed ahead, 2 batch jobs',
      'Custom campaigns: 2 campaigns, minimum 1 to 20 TPS',
      'Domain recommenders: 2 recommenders, 7,500 free / h each',
      'Custom v2: v2 for Top picks, v1 for the rest',
    ]);
  });

  it('names the placement that stands in the way, in a row that cannot be chosen', async () => {
    const element = await drawn(WITH_RANKING, { selected: 'custom' });
    const cannot = [...element.renderRoot.querySelectorAll('.cannot')];
    expect(cannot.map((row) => textOf(row, '.name'))).to.deep.equal(['Domain recommenders', 'Batch only']);
    expect(textOf(cannot[0]!, '.reason')).to.equal('Search results: No domain use case ranks a given list.');
    expect(cannot.flatMap((row) => [...row.querySelectorAll('input, button')])).to.deep.equal([]);
    await expectAccessible(element);
  });

  it('tells which offering was chosen, and checks it', async () => {
    const element = await drawn(EXAMPLE);
    const told = once<CustomEvent<{ offering: string }>>(document, 'offering-change');
    element.renderRoot.querySelector<HTMLInputElement>('input[value="custom-v2"]')!.click();
    expect((await told).detail).to.deep.equal({ offering: 'custom-v2' });
    await element.updateComplete;
    expect(element.selected).to.equal('custom-v2');
    expect([...element.renderRoot.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value)).to.deep.equal([
      'custom-v2',
    ]);
  });

  it('follows the attribute', async () => {
    const element = await drawn(EXAMPLE);
    element.setAttribute('selected', 'custom');
    await element.updateComplete;
    expect(textOf(element.renderRoot, '.chosen .name')).to.equal('Custom campaigns');
    expect(element.renderRoot.querySelector<HTMLInputElement>('input[value="custom"]')!.checked).to.be.true;
  });

  it('splits each total by its causes, as long as it costs, and says the parts in words', async () => {
    const element = await drawn(EXAMPLE);
    const bars = [...element.renderRoot.querySelectorAll('[part="offerings"] .bar')].map((bar) =>
      [...bar.querySelectorAll('rect')].map((part) => Number.parseFloat(part.getAttribute('width')!)),
    );
    expect(bars.map((parts) => Math.round(parts.reduce((sum, width) => sum + width, 0)))).to.deep.equal([53, 88, 100]);
    expect(bars[2]!.map(Math.round)).to.deep.equal([92, 8, 1]);
    expect(element.renderRoot.querySelector('#causes-domain')!.textContent.trim()).to.equal(
      '1,218.78 USD runs whether asked or not, 99.96 by use, 10.00 data and training',
    );
  });

  it('keeps its rows in place while somebody is in them, and sorts them again afterwards', async () => {
    const element = await drawn(EXAMPLE);
    const names = (): (string | undefined)[] => rowsOf(element).map(([name]) => name);
    const before = names();
    const radio = element.renderRoot.querySelector<HTMLInputElement>('input[value="domain"]')!;
    radio.focus();
    const small = priced({ users: 1000, placements: EXAMPLE.workload.placements.slice(0, 1) });
    Object.assign(element, small);
    await element.updateComplete;
    expect(names()).to.deep.equal(before);
    radio.blur();
    Object.assign(
      element,
      priced({
        users: 1000,
        placements: EXAMPLE.workload.placements.slice(0, 1),
        training: { hoursPerMonth: 5000, interactionsPerMonth: 1 },
      }),
    );
    await element.updateComplete;
    expect(names()[0]).to.equal('Domain recommenders');
  });

  it('says "the same" where two cost the same', async () => {
    const element = await drawn(priced({ placements: [], batch: [], training: { hoursPerMonth: 0 } }));
    expect(rowsOf(element).map((row) => row[3])).to.deep.equal(['cheapest', 'the same', 'the same', 'the same']);
  });

  it("uses the currency of the host's book", async () => {
    const element = await drawn(EXAMPLE, { book: parsePriceBook({ ...priceBook('us-east-1'), currency: 'EUR' }) });
    expect(textOf(element.renderRoot, '.head .amount')).to.equal('EUR / month');
  });

  it('says what to do while there is nothing to compare', async () => {
    const element = await fixture<PriceComparison>(html`<personalize-price-comparison></personalize-price-comparison>`);
    expect(textOf(element.renderRoot, '[part="empty"]')).to.match(/^Nothing to compare yet/);
  });

  it('speaks Japanese', async () => {
    const element = await drawn(EXAMPLE, { locale: 'ja' });
    expect(rowsOf(element)[0]).to.deep.equal(['カスタムキャンペーン', 'キャンペーン3件、最小プロビジョンド TPS 1', '705.33', '最安']);
    expect(rowsOf(element)[3]).to.deep.equal([
      'バッチのみ',
      '掲載面3件すべて：バッチはリアルタイムに応答できません。事前に計算する方法も指定されていません。',
    ]);
  });

  const closer = async (given: Priced, more: Partial<PriceComparison> = {}): Promise<PriceComparison> => {
    const element = await drawn(given, more);
    await until(
      () => element.renderRoot.querySelector('[part="drivers"]') !== null && !element.renderRoot.querySelector('[aria-busy=true]'),
      'what drives the cost is shown',
    );
    return element;
  };
  const mustChanges = ({ renderRoot }: PriceComparison): string[] =>
    [...renderRoot.querySelectorAll('[part="must-change"]')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

  it('says what would have to change for each other offering to be cheaper', async () => {
    const element = await closer(EXAMPLE);
    expect(mustChanges(element)).to.deep.equal([
      'cheaper below 1.3 M requests a month',
      'not cheaper at any number of users, requests or peak hours alone',
    ]);
    await expectAccessible(element);
  });

  it('says what to fill in before a split can be told', async () => {
    const element = await closer(EXAMPLE);
    expect(textOf(element.renderRoot, '[part="split"] .reason')).to.equal(
      'Say of at least one placement how it could be computed ahead. Fill in the most active users: which share of the requests they make.',
    );
  });

  it('has no row for a split where nothing is asked for', async () => {
    const element = await closer(priced({ placements: [], batch: [{ kind: 'recommendations', usersPerRun: 1_000_000, runsPerMonth: 1 }] }));
    expect(element.renderRoot.querySelector('[part="split"]')).to.equal(null);
  });

  it('prices batch with real time for what can’t be computed ahead, and opens its lines', async () => {
    const element = await closer(SPLIT, { selected: 'custom' });
    const found = hybrid(SPLIT.workload, priceBook('us-east-1'));
    if (!isHybrid(found)) throw new Error('no split');
    expect(textOf(element.renderRoot, '[part="split"] .how')).to.match(/^Lists in batch for everyone, Custom/);
    expect(textOf(element.renderRoot, '[part="split"] .amount')).to.include(found.total.toFixed(2));
    expect(textOf(element.renderRoot, '[part="split"] .difference')).to.match(/^\u2212/);
    const lines = [...element.renderRoot.querySelectorAll('[part="split-lines"] .money')].map(({ textContent }) => Number(textContent));
    expect(lines.reduce((sum, amount) => sum + amount, 0)).to.be.closeTo(found.total.toNumber(), 0.03);
    await expectAccessible(element);
  });

  it('says of runs how many they are counted from, since placements run differently often', async () => {
    const element = await closer(priced(PRESETS.vod));
    expect(textOf(element.renderRoot, '[part="split"] .must')).to.equal(
      'all in batch wins from 28.7 M requests a month; all in batch wins up to 434 runs a month instead of 720',
    );
  });

  it('tells how users are shared out', () => {
    const found = hybrid(SPLIT.workload, priceBook('us-east-1'));
    if (!isHybrid(found)) throw new Error('no split');
    const host = document.createElement('div');
    const told = (locale: 'en' | 'ja'): string => {
      const split = { ...found, realTime: 'custom' as const, activeUsers: 6000, requestsShare: new Big('0.65') };
      const shown = { name: 'Split', split, workload: SPLIT.workload, longest: found.total, lowest: undefined, currency: 'USD', locale };
      render(hybridView(shown), host);
      return textOf(host, '.how');
    };
    expect(told('en')).to.equal('Batch for 24,000 users, Custom campaigns for the 6,000 most active with 65 % of requests');
    expect(told('ja')).to.equal('24,000人はバッチ、リクエストの65%を占める上位6,000人はカスタムキャンペーン');
  });

  it('draws what a tenth more of each input does, with signs, and the knees ahead', async () => {
    const element = await closer(EXAMPLE, { selected: 'custom' });
    const rows = [...element.renderRoot.querySelectorAll('[part="drivers"] tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()).filter(Boolean),
    );
    expect(rows.some(([input, change]) => input === 'Requests' && /^\+\d+\.\d\dmore$/.test(change!))).to.be.true;
    expect(textOf(element.renderRoot, '.knee')).to.equal('At 20,000 TPS-hours the rate halves; you are at 3,417.');
    element.selected = 'domain';
    await until(
      () => textOf(element.renderRoot, '.driving .side').startsWith('Domain recommenders'),
      'the drivers are those of the chosen offering',
    );
  });

  it('tells what drives the cost in Japanese', async () => {
    const element = await closer(EXAMPLE, { selected: 'custom', locale: 'ja' });
    expect(textOf(element.renderRoot, '.knee')).to.equal('20,000 TPS 時間で料率が半分になります（現在 3,417）。');
    expect(mustChanges(element)[0]).to.equal('月133万件未満なら安い');
  });
});
