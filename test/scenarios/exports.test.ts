import { expect } from 'chai';
import papaparse from 'papaparse';
import { Big, sum } from '../../pricing/exact.js';
import { parsePriceBook } from '../../pricing/parse-price-book.js';
import { priceBook, type MeterId } from '../../pricing/price-book.js';
import { boardCsv } from '../../src/scenarios/export-csv.js';
import { FOCUS_COLUMNS, focusCsv, focusRows } from '../../src/scenarios/export-focus.js';
import { boardMarkdown } from '../../src/scenarios/export-markdown.js';
import { pricedBoard } from '../../src/scenarios/priced-board.js';
import { BOARD, LAUNCH, SALE_WEEK } from './boards.js';

const BOOK = priceBook('us-east-1');
const read = (csv: string): Record<string, string>[] =>
  papaparse.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;
const amount = (rows: readonly Record<string, string>[], column: string): Big => sum(rows.map((row) => new Big(row[column]!)));
const named = (name: string) => ({ ...BOARD, scenarios: [{ ...LAUNCH, name }] });
const SERVED = pricedBoard(BOARD, BOOK).filter((each) => each.kind === 'priced');
// An amount divides once, last; a product with a quantity that was divided before differs in the 20th digit.
const SAME_DIGITS = 12;

describe('the exports of a board', () => {
  it('all have the same lines and totals', async () => {
    const csv = read(await boardCsv(BOARD, BOOK)),
      focus = read(await focusCsv(BOARD, BOOK)),
      markdown = boardMarkdown(BOARD, BOOK);
    expect(SERVED.map(({ scenario }) => scenario.name)).to.deep.equal(['Launch, 500,000 users', 'Launch on campaigns', 'Sale week']);
    for (const { scenario, lines, quote } of SERVED) {
      const own = csv.filter((row) => row.Scenario === scenario.name);
      const total = own.filter((row) => row.Row === 'total');
      expect(total.map((row) => row['Amount a month'])).to.deep.equal([quote.total.toFixed()]);
      const charged = own.filter((row) => row.Row === 'line');
      expect(charged.length).to.equal(lines.flatMap(({ tiers }) => tiers).length);
      expect(amount(charged, 'Amount a month').toFixed()).to.equal(quote.list.toFixed());
      const added = own.filter((row) => ['line', 'discount', 'tax'].includes(row.Row!));
      expect(amount(added, 'Amount a month').toFixed()).to.equal(quote.total.toFixed());

      const rows = focus.filter((row) => row.x_ScenarioId === scenario.id);
      expect(rows.length).to.equal(charged.length);
      expect(amount(rows, 'ListCost').toFixed(SAME_DIGITS)).to.equal(quote.list.toFixed(SAME_DIGITS));
      expect(amount(rows, 'ContractedCost').toFixed(SAME_DIGITS)).to.equal(quote.net.toFixed(SAME_DIGITS));
      for (const { meter, net } of lines) {
        const of = rows.filter((row) => row.SkuMeter === (meter satisfies MeterId));
        expect(amount(of, 'EffectiveCost').toFixed(SAME_DIGITS)).to.equal(net.toFixed(SAME_DIGITS));
      }
    }
    expect(csv.filter((row) => row.Scenario === 'Batch').map((row) => row.Row)).to.deep.equal(['can’t be served']);
    for (const text of ['1,328.74', '705.33']) expect(markdown).to.include(text);
  });
});

describe('boardCsv', () => {
  it('opens right in Excel: byte order mark, CRLF, quoted where needed', async () => {
    const csv = await boardCsv(BOARD, BOOK);
    expect(csv.slice(0, 10)).to.equal('\ufeffScenario,');
    expect(csv.replace(/\r\n/g, '')).not.to.match(/[\r\n]/);
    expect(csv).to.include('"Launch, 500,000 users",Domain recommenders,line,Data ingestion,200,GB,0.05,10,USD,published,');
  });

  for (const [name, led] of [
    ['=1+1', true],
    ['+cmd', true],
    ['-2+3', true],
    ['@SUM(A1)', true],
    ['\t=1', true],
    ['  =1', true],
    ['=1\n2', true],
    ['＝1+1', true],
    ['＠x', true],
    ['=HYPERLINK("http://a.example")', true],
    ['-5', false],
    ['Launch', false],
    ['a=b', false],
  ] as const)
    it(`${led ? 'leads' : 'leaves'} ${JSON.stringify(name)} ${led ? 'by an apostrophe, so that no sheet runs it' : 'as it is'}`, async () => {
      for (const csv of [await boardCsv(named(name), BOOK), await focusCsv(named(name), BOOK)])
        expect(read(csv).map((row) => row.Scenario ?? row.x_Scenario)).to.satisfy((names: string[]) =>
          names.every((each) => each === (led ? `'${name}` : name)),
        );
    });

  it('writes discounts and tax as rows of their own', async () => {
    const rows = read(await boardCsv({ ...BOARD, scenarios: [SALE_WEEK] }, BOOK)).filter((row) => row.Row !== 'line');
    expect(rows.map((row) => [row.Row, row.Item])).to.deep.equal([
      ['discount', 'Data ingestion, 50 % off'],
      ['discount', 'Everything, 10 % off'],
      ['tax', 'Consumption tax, 10 %'],
      ['total', 'tax included'],
    ]);
  });

  it('speaks Japanese', async () => {
    const csv = await boardCsv(BOARD, BOOK, 'ja');
    expect(csv).to.include('シナリオ,提供方法,行の種類');
    expect(csv).to.include('ドメインレコメンダー,明細,データの取り込み');
  });
});

describe('focusCsv', () => {
  it('has one row a tier, and ListUnitPrice x PricingQuantity is ListCost, digit by digit', () => {
    const rows = focusRows(BOARD, BOOK);
    expect(rows.filter((row) => row.x_ScenarioId === 's1' && row.SkuMeter === 'recommender-users').length).to.equal(2);
    for (const row of rows) {
      expect(new Big(row.ListUnitPrice!).times(row.PricingQuantity!).toFixed()).to.equal(row.ListCost);
      expect(new Big(row.ContractedUnitPrice!).times(row.PricingQuantity!).toFixed()).to.equal(row.ContractedCost);
    }
  });

  it('has every column, once, and bills nothing', async () => {
    const csv = await focusCsv(BOARD, BOOK);
    expect(csv.split('\r\n')[0]).to.equal(FOCUS_COLUMNS.join(','));
    expect(new Set(FOCUS_COLUMNS).size).to.equal(FOCUS_COLUMNS.length);
    const rows = focusRows(BOARD, BOOK);
    expect(rows.every((row) => Object.keys(row).every((column) => (FOCUS_COLUMNS as readonly string[]).includes(column)))).to.be.true;
    expect(read(csv).map((row) => row.BilledCost)).to.satisfy((cells: string[]) => cells.every((cell) => cell === ''));
  });

  it("uses the book's region and currency", () => {
    const book = parsePriceBook({ ...BOOK, currency: 'EUR', region: 'eu-central-1' });
    expect(focusRows(BOARD, book).every((row) => row.PricingCurrency === 'EUR' && row.RegionId === 'eu-central-1')).to.be.true;
  });
});

describe('boardMarkdown', () => {
  it('sets totals, differing inputs and lines in tables', () => {
    const lines = boardMarkdown({ ...BOARD, scenarios: BOARD.scenarios.slice(0, 2) }, BOOK).split('\n');
    expect(lines).to.include('| 1. Launch, 500,000 users | Domain recommenders | 1,328.74 |  | 0.11 |');
    expect(lines).to.include('| 2. Launch on campaigns | Custom campaigns | 705.33 | −623.41 | 0.06 |');
    expect(lines).to.include('| Offering | Domain recommenders | Custom campaigns |');
    expect(lines).to.include('| Data ingestion | 10.00 | 10.00 |');
    expect(lines).to.include('| **Total** | **1,328.74** | **705.33 (−623.41)** |');
  });

  it('gives tax a row among the lines', () => {
    const lines = boardMarkdown({ ...BOARD, scenarios: [LAUNCH, SALE_WEEK] }, BOOK).split('\n');
    expect(lines.filter((line) => line.startsWith('| Tax |'))).to.have.length(2);
  });

  it('takes pipes, markup and line ends in names and notes at their word', () => {
    const text = boardMarkdown({ ...BOARD, scenarios: [{ ...LAUNCH, name: 'a|b\n<b>*c*</b>', note: '[x](y)\n| z' }] }, BOOK);
    expect(text).to.include('| 1. a\\|b \\<b\\>\\*c\\*\\</b\\> |');
    expect(text).to.include('\\[x\\](y) \\| z');
  });

  it('says in words what can’t be served, in both languages', () => {
    expect(boardMarkdown(BOARD, BOOK)).to.include('can’t be served: ');
    expect(boardMarkdown(BOARD, BOOK, 'ja')).to.include('提供不可');
  });
});
