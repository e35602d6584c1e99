import { expect } from 'chai';
import { priceBook } from '../../pricing/price-book.js';
import { boardDifferences, type AmountRow } from '../../src/scenarios/board-differences.js';
import { isSameValue } from '../../src/scenarios/scenario-inputs.js';
import { inputName, inputText } from '../../src/locale/scenario-inputs.js';
import { LAUNCH, NOT_SERVED, ON_CAMPAIGNS, SALE_WEEK } from './boards.js';

const BOOK = priceBook('us-east-1');
const textOf = ({ amounts, differences }: AmountRow): unknown =>
  amounts.map((amount, index) => [amount?.toFixed(2), differences[index]?.toFixed(2)]);
const differing = (...scenarios: Parameters<typeof boardDifferences>[0][number][]): string[][] =>
  boardDifferences(scenarios, BOOK)
    .inputs.filter(({ isSame }) => !isSame)
    .map(({ values }) => [
      inputName(
        values.find((input) => input !== undefined)!,
        'en',
      ),
      ...values.map((input) => (input ? inputText(input, 'en') : 'none')),
    ]);

describe('boardDifferences', () => {
  it('finds the one input that differs', () =>
    expect(differing(LAUNCH, ON_CAMPAIGNS)).to.deep.equal([['Offering', 'Domain recommenders', 'Custom campaigns']]));

  it('names inputs by their path, also those that only one scenario has', () =>
    expect(differing(LAUNCH, SALE_WEEK)).to.deep.equal([
      ['Users in the dataset', '500,000', '900,000'],
      ['Most popular: requests a month', '4,100,000', '14,640,000'],
      ['Most popular: by the hour', '5,000 / h × 692 h, 16,000 / h × 40 h', '20,000 / h × 732 h'],
      ['Discount', 'none', '10\u00a0%'],
      ['Discount: Data ingestion', 'none', '50\u00a0%'],
      ['Tax', 'none', 'Consumption tax 10\u00a0%'],
    ]));

  it('puts a placement that was added where it stands, not at the end', () => {
    const [first, ...rest] = LAUNCH.workload.placements;
    const more = { ...LAUNCH, workload: { ...LAUNCH.workload, placements: [first!, { ...first!, name: 'New' }, ...rest] } };
    const paths = boardDifferences([LAUNCH, more], BOOK).inputs.map(({ path }) => path);
    expect(paths.indexOf('placements[New].type')).to.equal(paths.indexOf('placements[Top picks].demand') + 1);
    expect(differing(LAUNCH, more).map(([name]) => name)).to.deep.equal(['New: kind', 'New: requests a month', 'New: by the hour']);
  });

  it('tells placements of one name apart by their order', () => {
    const [first] = LAUNCH.workload.placements;
    const twice = { ...LAUNCH, workload: { ...LAUNCH.workload, placements: [first!, first!] } };
    expect(boardDifferences([twice], BOOK).inputs.map(({ path }) => path)).to.include('placements[Top picks (2)].type');
  });

  it('sets lines side by side by meter, and totals against the first', () => {
    const { meters, totals, perThousand } = boardDifferences([LAUNCH, ON_CAMPAIGNS], BOOK);
    expect(meters.map((row) => [row.meter, textOf(row)])).to.deep.equal([
      ['ingestion', [['10.00', '0.00'], ['10.00', '0.00']]],
      ['training', [[undefined, '0.00'], ['12.00', '12.00']]],
      ['recommender-users', [['1218.78', '0.00'], [undefined, '-1218.78']]],
      ['additional-recommendations', [['99.96', '0.00'], [undefined, '-99.96']]],
      ['tps-hours', [[undefined, '0.00'], ['683.33', '683.33']]],
    ]); // prettier-ignore
    expect(textOf(totals)).to.deep.equal([['1328.74', '0.00'], ['705.33', '-623.41']]); // prettier-ignore
    expect(textOf(perThousand)).to.deep.equal([['0.11', '0.00'], ['0.06', '-0.05']]); // prettier-ignore
  });

  it('adds the differences of lines and tax up to that of the totals', () => {
    const { meters, tax, totals } = boardDifferences([LAUNCH, SALE_WEEK], BOOK);
    const parts = [...meters, { differences: [undefined, tax!.amounts[1]] }].map(({ differences }) => differences[1]!);
    const [first, ...rest] = parts;
    expect(rest.reduce((total, part) => total.plus(part), first!).toFixed()).to.equal(totals.differences[1]!.toFixed());
  });

  it('tells against the baseline that was chosen', () =>
    expect(textOf(boardDifferences([LAUNCH, ON_CAMPAIGNS], BOOK, 1).totals)).to.deep.equal([['1328.74', '623.41'], ['705.33', '0.00']])); // prettier-ignore

  it('has no amounts for what can’t be served', () => {
    const { totals, meters } = boardDifferences([LAUNCH, NOT_SERVED], BOOK);
    expect(textOf(totals)).to.deep.equal([['1328.74', '0.00'], [undefined, undefined]]); // prettier-ignore
    expect(meters.every(({ amounts }) => amounts[1] === undefined)).to.be.true;
  });
});

describe('isSameValue', () => {
  for (const [one, other, isSame] of [
    [1, 1, true],
    [0.1 + 0.2, 0.3, false],
    ['a', 'a', true],
    [undefined, undefined, true],
    [undefined, 0, false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [null, {}, false],
  ] as const)
    it(`${JSON.stringify(one)} and ${JSON.stringify(other)}: ${isSame}`, () => expect(isSameValue(one, other)).to.equal(isSame));
});
