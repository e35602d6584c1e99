import { expect } from 'chai';
import { html } from 'lit';
import '../../components/bill-reconciliation/define.js';
import type { BillReconciliation } from '../../components/bill-reconciliation/bill-reconciliation.js';
import { PRESETS } from '../../pricing/presets.js';
import { parsePriceBook } from '../../pricing/parse-price-book.js';
import { priceBook } from '../../pricing/price-book.js';
import { parseWorkload, type Workload } from '../../pricing/workload.js';
import { estimate } from '../../pricing/estimate.js';
import { COST_EXPLORER, COST_EXPLORER_BY_SERVICE, CUR, CUR_2, FOCUS } from '../bill/bills.js';
import { expectAccessible, fixture } from '../fixture.js';
import { placement, usEast1 } from '../pricing/priced.js';

const idle: Workload = parseWorkload({
  region: 'us-east-1',
  users: 0,
  ingestion: { gigabytesPerMonth: 0 },
  placements: [placement()],
});

/** What a person pastes and chooses, and what can be read. */
class BillInHand {
  constructor(readonly element: BillReconciliation) {}
  part<T extends HTMLElement = HTMLElement>(name: string): T | null {
    return this.element.renderRoot.querySelector<T>(`[part='${name}']`);
  }
  textOf(selector: string): string[] {
    return [...this.element.renderRoot.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  }
  get field(): HTMLTextAreaElement {
    return this.element.renderRoot.querySelector('textarea')!;
  }
  async paste(text: string): Promise<this> {
    this.field.value = text;
    this.field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return this.read();
  }
  async read(): Promise<this> {
    await this.element.settled;
    await this.element.updateComplete;
    return this;
  }
  async choose(part: string, value: string): Promise<void> {
    const select = this.part<HTMLSelectElement>(part)!;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }
  get answer(): string | undefined {
    return this.part('answer')?.textContent.trim();
  }
  get why(): string[] {
    return this.textOf("[part='why'] li");
  }
}

const drawn = async (changes: Partial<Pick<BillReconciliation, 'estimate' | 'book' | 'workload' | 'locale'>> = {}): Promise<BillInHand> => {
  const { estimate: priced = estimate(idle, 'custom', usEast1), book = usEast1, workload = idle, locale = 'en' } = changes;
  return new BillInHand(
    await fixture<BillReconciliation>(
      html`<personalize-bill-reconciliation
        locale=${locale}
        .estimate=${'estimate' in changes ? changes.estimate : priced}
        .book=${book}
        .workload=${workload}
      ></personalize-bill-reconciliation>`,
    ),
  );
};

describe('personalize-bill-reconciliation', () => {
  it('says where a bill is to be found, and that nothing leaves the page', async () => {
    const hand = await drawn();
    expect(hand.part('empty')).not.to.equal(null);
    expect(hand.textOf('.side')).to.deep.equal(['Read in this page alone: nothing of it is sent anywhere.']);
    await expectAccessible(hand.element);
  });

  it('sets a pasted report beside the estimate, and explains each difference under its row', async () => {
    const hand = await (await drawn()).paste(CUR);
    expect(hand.answer).to.equal('For October 2026 AWS billed 463.28 USD: 316.88 USD more than the estimate of a month.');
    expect(hand.textOf('[role=status]')).to.deep.equal([
      'What was pasted: Cost and Usage Report, 7 charges of Personalize; 1 of other services left out.',
    ]);
    expect(hand.textOf("[part='rows'] tr.first, [part='rows'] tfoot tr")).to.deep.equal([
      'Data ingestionUSE1-DataIngestion 0.00 0.53 +0.53',
      'Campaign throughputUSE1-TPS-hours 146.40 462.00 +315.60',
      'Usage types that we don’t knowUSE1-ContentGenerator 0.00 0.75 +0.75',
      'Total of the month 146.40 463.28 +316.88',
    ]);
    expect(hand.why).to.deep.equal([
      '10.5 GB more than estimated: +0.53',
      '1,628 TPS-hours more than estimated: +325.60',
      '50 TPS-hours were free of charge: −10.00',
      'October 2026 has 744 hours, the estimate’s month 732: more hours are charged',
    ]);
    expect(hand.textOf("[part='apart'] tbody tr")).to.deep.equal(['Credits and refunds −12.50', 'Discounts −23.10', 'Tax 46.20']);
    expect(hand.textOf("[part='notes'] li")).to.deep.equal([]);
    await expectAccessible(hand.element);
  });

  it('says the same in Japanese', async () => {
    const hand = await (await drawn({ locale: 'ja' })).paste(CUR);
    expect(hand.answer).to.equal('2026年10月の請求は 463.28 USDで、1か月の見積もりより 316.88 USD 多くなっています。');
    expect(hand.why.slice(1)).to.deep.equal([
      '見積もりより1,628 TPS 時間多く使われました：+325.60',
      '50 TPS 時間は無料でした：−10.00',
      '2026年10月は744時間、見積もりの1か月は732時間で、その分だけ課金時間が長くなります',
    ]);
    await expectAccessible(hand.element);
  });

  it('counts whole users, requests and recommendations, and says of users by the hour, too, that the month is longer', async () => {
    const workload = PRESETS['deck-domain'];
    const priced = estimate(workload, 'domain', usEast1);
    const [columns] = CUR_2.split('\n');
    const paid = (type: string, quantity: string, unit: string, cost: string): string =>
      `Usage,2026-10-01 00:00:00.000,AmazonPersonalize,USE1-${type},${quantity},USD,${cost},us-east-1,${unit}`;
    const hand = await (
      await drawn({ workload, estimate: priced })
    ).paste(
      [
        columns,
        paid('DataIngestion', '10.25', 'GB', '0.5125'),
        paid('Recommender-User-Hours', '1116000000.6', 'User-Hours', '1300'),
        paid('AdditionalRecommendations', '2500000.75', 'Requests', '120'),
        '',
      ].join('\n'),
    );
    expect(hand.why).to.deep.equal([
      '189.75 GB fewer than estimated: −9.49',
      '18,000,001 user-hours more than estimated. Tiers begin anew with each hour or query, so no more can be told from a month’s sum',
      'October 2026 has 744 hours, the estimate’s month 732: more hours are charged',
      '1,300,001 recommendations more than estimated: +108.29',
      'Billed at 0.048 instead of 0.0833 per 1,000 recommendations: −88.25',
    ]);
  });

  it('names the rates of a private price', async () => {
    const hand = await (await drawn()).paste(FOCUS);
    expect(hand.why).to.include('Billed at 0.18 instead of 0.20 per TPS-hour: −14.64');
  });

  it('compares one month and one region, the latest and the workload’s first', async () => {
    const hand = await (await drawn()).paste(COST_EXPLORER);
    expect(hand.answer).to.match(/^For October 2026 AWS billed 472.50 USD/);
    await hand.choose('month', '2026-09');
    expect(hand.answer).to.match(/^For September 2026 AWS billed 156.40 USD/);
    await hand.choose('month', '2026-10');
    await hand.choose('region', '');
    expect(hand.answer).to.match(/^For October 2026 AWS billed 496.50 USD/);
    await hand.choose('region', 'ap-northeast-1');
    expect(hand.textOf("[part='notes'] li")[1]).to.equal('Billed in ap-northeast-1; the estimate’s prices are of us-east-1.');
    expect(hand.textOf("[part='apart'] .types")).to.deep.equal([]);
  });

  it('says what costs without quantities can tell', async () => {
    const hand = await (await drawn()).paste(COST_EXPLORER);
    expect(hand.textOf("[part='notes'] li")[0]).to.equal('This file has costs without quantities, so differences can’t be split.');
    expect(hand.why).to.include('At the book’s rates this is 2,310 TPS-hours, 732 TPS-hours were estimated');
    expect(hand.textOf("[part='apart'] .types")).to.deep.equal(['USE1-BoxUsage:t3.micro']);
    await hand.paste(COST_EXPLORER_BY_SERVICE);
    expect(hand.textOf("[part='unknown'] tr")).to.deep.equal(['All of Personalize 0.00 500.25 +500.25']);
    await expectAccessible(hand.element);
  });

  it('names every wrong cell, keeps what was pasted, and reads it once it is mended', async () => {
    const hand = await drawn();
    const wrong = CUR_2.replace('146.4', 'lots').replace('2026-09-30 23:00:00.000', 'yesterday');
    await hand.paste(wrong);
    expect(hand.part('failure')?.getAttribute('role')).to.equal('alert');
    expect(hand.textOf('.issues li')).to.deep.equal([
      'line 2, column line_item_unblended_cost: expected a decimal, got "lots"',
      'line 3, column line_item_usage_start_date: expected a date such as "2026-10-01", got "yesterday"',
    ]);
    expect(hand.field.value).to.equal(wrong);
    expect(hand.field.getAttribute('aria-invalid')).to.equal('true');
    await expectAccessible(hand.element);
    await hand.paste(CUR_2);
    expect(hand.part('failure')).to.equal(null);
    expect(hand.field.getAttribute('aria-invalid')).to.equal('false');
    expect(hand.answer).to.match(/146.40 USD/);
    await hand.paste('  ');
    expect(hand.part('empty')).not.to.equal(null);
  });

  for (const [text, ja] of [
    [CUR_2.replace('146.4', 'lots'), '2行目の列「line_item_unblended_cost」：数値が必要ですが、"lots"でした'],
    ['%PDF-1.7', 'ファイル：CSVが必要ですが、PDFでした'],
    [CUR_2.replace('line_item_product_code', 'x'), '1行目：列「line_item_product_code」が必要ですが、なしでした'],
    [CUR_2.replaceAll('AmazonPersonalize', 'AmazonEC2'), 'ファイル：Amazon Personalize の料金が必要ですが、他のサービスのもの2件でした'],
    ['Region,us-east-1($)\n', '1行目：使用タイプ別またはサービス別のコストが必要ですが、"Region"でした'],
  ] as const)
    it(`says in Japanese: ${ja}`, async () => {
      const hand = await (await drawn({ locale: 'ja' })).paste(text);
      expect(hand.textOf('.issues li')).to.deep.equal([ja]);
    });

  it('reads a file that is dropped, packed as AWS delivers it', async () => {
    const packed = await new Response(new Blob([CUR_2]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
    const hand = await drawn();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([packed], 'october.csv.gz'));
    hand.element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await hand.read();
    expect(hand.textOf('[role=status]')).to.deep.equal(['october.csv.gz: Cost and Usage Report 2.0, 2 charges of Personalize.']);
    expect(hand.textOf("[part='notes'] li")).to.include('Billed in ap-northeast-1; the estimate’s prices are of us-east-1.');
  });

  it('reads a sheet that a Japanese Excel saved', async () => {
    // サービス, then Personalize($), in Shift_JIS.
    const header = [0x83, 0x54, 0x81, 0x5b, 0x83, 0x72, 0x83, 0x58];
    const hand = await drawn();
    await hand.element.read(new Blob([new Uint8Array(header), ',Personalize($)\r\n2026/10/1,5\r\n']));
    await hand.read();
    expect(hand.answer).to.match(/^For October 2026 AWS billed 5.00 USD/);
  });

  it('says of a damaged archive that it is', async () => {
    const hand = await drawn();
    await hand.element.read(new File([new Uint8Array([0x1f, 0x8b, 1, 2, 3])], 'broken.csv.gz'));
    await hand.read();
    expect(hand.textOf("[part='failure'] p")).to.deep.equal([
      'broken.csv.gz can’t be read as a bill.',
      'The file is damaged or can no longer be opened. Choose it again, or unpack it first.',
    ]);
  });

  it('can be stopped while it reads, and drops what a newer bill overtakes', async () => {
    const hand = await drawn();
    const endless = (): File => {
      const file = new File(['x'], 'endless.csv');
      // Bytes that never come.
      file.stream = () => new ReadableStream();
      return file;
    };
    const first = hand.element.read(endless());
    await hand.element.updateComplete;
    expect(hand.textOf('[role=status]')).to.deep.equal(['Reading endless.csv']);
    await expectAccessible(hand.element);
    hand.element.renderRoot.querySelector<HTMLButtonElement>("[part='reading'] button")!.click();
    await first;
    await hand.element.updateComplete;
    expect(hand.part('empty')).not.to.equal(null);
    const overtaken = hand.element.read(endless());
    await hand.paste(CUR);
    await overtaken;
    await hand.element.updateComplete;
    expect(hand.answer).to.match(/^For October 2026/);
  });

  it('has nothing to compare without an estimate, or with prices in another currency', async () => {
    const alone = await (await drawn({ estimate: undefined })).paste(CUR);
    expect(alone.part('no-estimate')).not.to.equal(null);
    const yuan = parsePriceBook({ ...priceBook('us-east-1'), currency: 'CNY' });
    const hand = await (await drawn({ book: yuan })).paste(CUR);
    expect(hand.part('other-currency')?.textContent).to.match(/^The bill is in USD, the prices are in CNY/);
    hand.element.book = usEast1;
    await hand.element.updateComplete;
    expect(hand.answer).to.match(/^For October 2026/);
  });

  it('follows a changed estimate, and keeps the bill when it is moved on the page', async () => {
    const hand = await (await drawn()).paste(CUR);
    const { element } = hand;
    element.estimate = estimate({ ...idle, ingestion: { gigabytesPerMonth: 10.5 } }, 'custom', usEast1);
    await element.updateComplete;
    expect(hand.why).not.to.include('10.5 GB more than estimated: +0.53');
    element.parentElement!.append(element);
    await element.updateComplete;
    expect(hand.answer).to.match(/^For October 2026/);
  });

  it('shows names as text, whatever they hold', async () => {
    const hand = await (await drawn()).paste(CUR.replace('USE1-ContentGenerator', '<img src=x onerror=alert(1)>'));
    expect(hand.textOf("[part='unknown'] code")).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(hand.element.renderRoot.querySelector('img')).to.equal(null);
  });
});
