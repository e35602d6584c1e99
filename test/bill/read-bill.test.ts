import { expect } from 'chai';
import { isInvalidInputError, type Issue } from '../../pricing/invalid-input.js';
import { MOST_CHARACTERS, readBill } from '../../src/bill/read-bill.js';
import { COST_EXPLORER, COST_EXPLORER_BY_SERVICE, COST_EXPLORER_JA, CUR, CUR_2, FOCUS } from './bills.js';

/** Lines in short: where, month, region, meter, kind, quantity, unit, cost. */
const linesOf = async (text: string): Promise<string[]> =>
  (await readBill(text)).lines.map((each) =>
    [
      each.line,
      each.month ?? 'no month',
      each.region ?? 'no region',
      each.meter ?? `? ${each.usageType}`,
      each.kind,
      `${each.quantity?.toFixed() ?? 'none'} ${each.unit}`.trim(),
      each.cost.toFixed(),
    ].join(' | '),
  );

async function issuesOf(text: string): Promise<readonly Issue[]> {
  try {
    await readBill(text);
  } catch (error) {
    if (isInvalidInputError(error)) return error.issues;
    throw error;
  }
  throw new Error('it was read');
}
const messagesOf = async (text: string): Promise<string[]> => (await issuesOf(text)).map(({ message }) => message);

describe('readBill', () => {
  it("reads Cost Explorer's months by usage type, passes its totals over, and keeps apart what may be another service's", async () => {
    expect(await linesOf(COST_EXPLORER)).to.deep.equal([
      '3 | 2026-09 | us-east-1 | tps-hours | usage | none | 146.4',
      '3 | 2026-09 | us-east-1 | ingestion | usage | none | 10',
      '3 | 2026-09 | us-east-1 | ? USE1-BoxUsage:t3.micro | unplaced | none | 3.79',
      '4 | 2026-10 | us-east-1 | tps-hours | usage | none | 462',
      '4 | 2026-10 | us-east-1 | ingestion | usage | none | 10.5',
      '4 | 2026-10 | ap-northeast-1 | training | usage | none | 24',
      '4 | 2026-10 | us-east-1 | ? USE1-BoxUsage:t3.micro | unplaced | none | 3.8',
    ]);
    const { format, months, regions, currency } = await readBill(COST_EXPLORER);
    expect({ format, months, regions, currency }).to.deep.equal({
      format: 'cost-explorer',
      months: ['2026-10', '2026-09'],
      regions: ['ap-northeast-1', 'us-east-1'],
      currency: 'USD',
    });
  });

  it('reads the totals of Cost Explorer where nothing else is there', async () => {
    const totals = COST_EXPLORER.split('\n').slice(0, 2).join('\n');
    expect((await linesOf(totals))[0]).to.equal('2 | no month | us-east-1 | tps-hours | usage | none | 608.4');
  });

  it("reads Cost Explorer's days by service: costs without a meter", async () => {
    expect(await linesOf(COST_EXPLORER_BY_SERVICE)).to.deep.equal([
      '3 | 2026-10 | no region | ?  | usage | none | 100.25',
      '4 | 2026-10 | no region | ?  | usage | none | 400',
    ]);
    expect((await readBill(COST_EXPLORER_BY_SERVICE)).otherServices).to.equal(1);
  });

  it('reads Japanese headers', async () =>
    expect(await linesOf(COST_EXPLORER_JA)).to.deep.equal(['3 | 2026-10 | ap-northeast-1 | tps-hours | usage | none | 146.4']));

  it('takes a column of the same usage type that counts no money for its quantity', async () =>
    expect(await linesOf('Usage type,TPS-hours (Hours),TPS-hours ($)\n2026-10-01,732,146.4\n')).to.deep.equal([
      '2 | 2026-10 | us-east-1 | tps-hours | usage | 732 Hours | 146.4',
    ]));

  it('reads a Cost and Usage Report, with credits, tax and discounts for what they are', async () => {
    expect(await linesOf(CUR)).to.deep.equal([
      '2 | 2026-10 | us-east-1 | tps-hours | usage | 2310 Hours | 462',
      '3 | 2026-10 | us-east-1 | tps-hours | usage | 50 Hours | 0',
      '4 | 2026-10 | us-east-1 | ingestion | usage | 10.5 GB | 0.525',
      '6 | 2026-10 | us-east-1 | tps-hours | credit | 0 Hours | -12.5',
      '7 | 2026-10 | no region | ?  | tax | 1 | 46.2',
      '8 | 2026-10 | us-east-1 | tps-hours | discount | 0 | -23.1',
      '10 | 2026-10 | us-east-1 | ? USE1-ContentGenerator | usage | 3 Items | 0.75',
    ]);
    const { format, otherServices } = await readBill(CUR);
    expect({ format, otherServices }).to.deep.equal({ format: 'cur', otherServices: 1 });
  });

  it('reads CUR 2.0, each instant in its own month', async () => {
    expect(await linesOf(CUR_2)).to.deep.equal([
      '2 | 2026-10 | ap-northeast-1 | tps-hours | usage | 732 Hours | 146.4',
      '3 | 2026-09 | ap-northeast-1 | tps-hours | usage | 1 Hours | 0.2',
    ]);
    expect((await readBill(CUR_2)).format).to.equal('cur-2');
  });

  it('reads FOCUS as AWS writes it; a quantity keeps the unit of its own column', async () => {
    expect(await linesOf(FOCUS)).to.deep.equal([
      '2 | 2026-10 | us-east-1 | tps-hours | usage | 732 Hours | 131.76',
      '3 | 2026-10 | us-east-1 | ingestion | usage | 18 GB | 0.9',
      '4 | 2026-10 | us-east-1 | ? Tax | tax | none | 13.1',
    ]);
    expect((await readBill(FOCUS)).format).to.equal('focus');
  });

  for (const [why, changed] of [
    ['a byte order mark', `\ufeff${CUR_2}`],
    ['CRLF', CUR_2.replaceAll('\n', '\r\n')],
    ['semicolons', CUR_2.replaceAll(',', ';')],
    ['tabs, as pasted from a sheet', CUR_2.replaceAll(',', '\t')],
    ['every cell quoted', CUR_2.replace(/[^,\n]+/g, '"$&"')],
    ['empty lines at its end', `${CUR_2}\n\n`],
    ['names in capitals', CUR_2.replace(/^[^\n]+/, (header) => header.toUpperCase())],
    [
      'columns that we do not know, __proto__ and constructor among them',
      CUR_2.replace(/^/gm, '1,').replace('1,', '__proto__,').replace(/$/gm, ',x').replace(',x', ',constructor'),
    ],
  ] as const)
    it(`reads the same with ${why}`, async () => expect(await linesOf(changed)).to.deep.equal(await linesOf(CUR_2)));

  it('counts lines through empty ones', async () =>
    expect((await linesOf(`\n\n${CUR_2}`)).map((line) => line.split(' ')[0])).to.deep.equal(['4', '5']));

  for (const [cell, cost] of [
    ['"1,234.50"', '1234.5'],
    ['"1,234,567"', '1234567'],
    ['$12.30', '12.3'],
    ['-$12.30', '-12.3'],
    ["'-5", '-5'],
    ['3.0E-7', '0.0000003'],
    ['0', '0'],
  ] as const)
    it(`reads ${cell} as ${cost}`, async () =>
      expect((await readBill(`Service,Personalize($)\n2026-10-01,${cell}`)).lines[0]?.cost.toFixed()).to.equal(cost));

  for (const cell of ['"1,5"', '"1,2345"', '"12,34.5"', '=1+1', 'N/A', '1e999', '"1.234,56"', '(5)'])
    it(`guesses nothing about ${cell}`, async () =>
      expect(await messagesOf(`Service,Personalize($)\n2026-10-01,${cell}`)).to.deep.equal([
        `line 2, column Personalize(USD): expected a decimal, got ${JSON.stringify(cell.replaceAll('"', ''))}`,
      ]));

  it('names line, column and value of every cell that is wrong', async () => {
    const wrong = CUR_2.replace(',146.4,', ',a lot,').replace('2026-09-30 23:00:00.000', '30/09/2026').replace(',1,USD', ',one,USD');
    expect(await messagesOf(wrong)).to.deep.equal([
      'line 2, column line_item_unblended_cost: expected a decimal, got "a lot"',
      'line 3, column line_item_usage_start_date: expected a date such as "2026-10-01", got "30/09/2026"',
      'line 3, column line_item_usage_amount: expected a decimal, got "one"',
    ]);
  });

  it('refuses a row of more cells than its header has, in the order of lines', async () => {
    const wrong = CUR_2.replace(',146.4,', ',lots,').replace(',0.2,', ',0,2,');
    expect(await messagesOf(wrong)).to.deep.equal([
      'line 2, column line_item_unblended_cost: expected a decimal, got "lots"',
      'line 3: expected 9 cells, got 10',
    ]);
    expect(await linesOf(CUR_2.replace(/Hours$/gm, 'Hours,,'))).to.deep.equal(await linesOf(CUR_2));
  });

  it('refuses a row of Cost Explorer that is neither a day nor a total', async () =>
    expect(await messagesOf('Usage type,TPS-hours($)\n10/1/2026,5\nUsage type total,5')).to.deep.equal([
      'line 2, column Usage type: expected a date such as "2026-10-01", got "10/1/2026"',
    ]));

  it('names twenty of a thousand wrong cells', async () => {
    const rows = Array.from({ length: 1000 }, () => '2026-10-01,x').join('\n');
    expect(await issuesOf(`Service,Personalize($)\n${rows}`)).to.have.length(20);
  });

  for (const [why, text, message] of [
    ['nothing', '', 'file: expected CSV with a header, got nothing'],
    ['blank lines', ' \n\n ', 'file: expected CSV with a header, got nothing'],
    ['a PDF', '%PDF-1.7\n%...', 'file: expected CSV, got a PDF'],
    ['a workbook', 'PK\u0003\u0004...', 'file: expected CSV, got a ZIP archive or an Excel workbook'],
    ['Parquet', 'PAR1...', 'file: expected CSV, got a Parquet file'],
    ['JSON', '{"a": 1}', 'file: expected CSV, got JSON'],
    ['other columns', 'name,age\nx,1', 'line 1: expected the header of Cost Explorer, a Cost and Usage Report or FOCUS, got "name,age"'],
    ['another grouping', 'Region,us-east-1($)\n2026-10-01,5', 'line 1: expected costs grouped by usage type or service, got "Region"'],
    [
      'a report without its costs',
      CUR_2.replace('line_item_unblended_cost', 'line_item_blended_cost'),
      'line 1: expected a column line_item_unblended_cost, got none',
    ],
    [
      'a report without its services',
      CUR_2.replace('line_item_product_code', 'x'),
      'line 1: expected a column line_item_product_code, got none',
    ],
    [
      'other services alone',
      CUR_2.replaceAll('AmazonPersonalize', 'AmazonEC2'),
      'file: expected charges of Amazon Personalize, got 2 of other services',
    ],
    [
      'usage types of other services alone',
      'Usage type,BoxUsage($)\n2026-10-01,5',
      'file: expected charges of Amazon Personalize, got 1 of other services',
    ],
    ['two currencies', CUR_2.replace('USD', 'CNY'), 'file: expected one currency, got CNY, USD'],
    ['a cell whose quotes never close', `${CUR_2}Usage,"2026-10-01`, 'line 4: expected the closing double quote, got the end of the text'],
    ['a header without rows', CUR_2.split('\n')[0]!, 'file: expected charges of Amazon Personalize, got 0 of other services'],
  ] as const)
    it(`refuses ${why}`, async () => expect(await messagesOf(text)).to.deep.equal([message]));

  it('refuses more than it can hold', async () =>
    expect(await messagesOf('x'.repeat(MOST_CHARACTERS + 1))).to.deep.equal([
      `file: expected at most ${MOST_CHARACTERS} characters, got ${MOST_CHARACTERS + 1}`,
    ]));

  it('reads on where one go ends, with lines counted through', async () => {
    const [header, row = ''] = CUR_2.split('\n');
    const other = row.replace('AmazonPersonalize', 'AmazonEC2').replace('Hours', '"two\nlines"');
    const text = [header, ...Array.from({ length: 12_000 }, () => other), row].join('\n');
    const { lines, otherServices } = await readBill(text);
    expect(lines.map(({ line }) => line)).to.deep.equal([24_002]);
    expect(otherServices).to.equal(12_000);
  });

  it('stops where it is aborted', async () => {
    const running = new AbortController();
    const reading = readBill(CUR_2, { signal: running.signal });
    running.abort(new Error('enough'));
    let reason: unknown;
    await reading.catch((error: unknown) => (reason = error));
    expect(reason).to.have.property('message', 'enough');
  });
});
