import { expect } from 'chai';
import { html } from 'lit';
import { ageOf } from '../../components/price-book/age.js';
import '../../components/price-book/define.js';
import type { PriceBookView } from '../../components/price-book/price-book.js';
import { parsePriceBook } from '../../pricing/parse-price-book.js';
import { priceBook, type PriceBook } from '../../pricing/price-book.js';
import { EXAMPLE_WORKLOAD } from '../../pricing/presets.js';
import { DEARER, LIST_FILE, PRIVATE } from '../../stories/price-books.js';
import { expectAccessible, fixture, once } from '../fixture.js';
import { until } from '../until.js';

const drawn = async (more: Partial<PriceBookView> = {}): Promise<PriceBookView> => {
  const element = await fixture<PriceBookView>(html`<personalize-price-book locale="en" today="2026-11-25"></personalize-price-book>`);
  Object.assign(element, more);
  await element.updateComplete;
  return element;
};

const textOf = (node: Element | null | undefined): string => node?.textContent?.replace(/[\s\u2007]+/g, ' ').trim() ?? '';
const part = ({ renderRoot }: PriceBookView, name: string): HTMLElement | null => renderRoot.querySelector(`[part="${name}"]`);
const partText = (element: PriceBookView, name: string): string => textOf(part(element, name));
/** A cell as it is read: its second line stands apart from the first. */
const cellText = (cell: Element): string => {
  const copy = cell.cloneNode(true) as Element;
  for (const second of copy.querySelectorAll('.second')) second.prepend(' ');
  return textOf(copy);
};
/** Each row of a table, cell by cell. */
const rowsOf = (table: Element | null): string[][] =>
  [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(cellText));
const optionsOf = (element: PriceBookView, name: string): string[] =>
  [...(part(element, name) as HTMLSelectElement).options].map(({ text, selected }) => (selected ? `[${text.trim()}]` : text.trim()));

const choose = async (element: PriceBookView, name: string, index: number): Promise<void> => {
  const select = part(element, name) as HTMLSelectElement;
  select.selectedIndex = index;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
};

type Asked = { readonly address: string; readonly signal: AbortSignal };
/** A `fetch` that answers each address with its text, and keeps what it was asked. */
const answering = (body: BodyInit | null, status = 200): { readonly fetch: typeof fetch; readonly asked: Asked[] } => {
  const asked: Asked[] = [];
  return {
    asked,
    fetch: (address, options) => {
      asked.push({ address: String(address), signal: options!.signal! });
      return Promise.resolve(new Response(body, { status }));
    },
  };
};
/** A `fetch` that answers when it is told to. */
const held = (): { readonly fetch: typeof fetch; readonly asked: Asked[]; answer: (text: string) => void } => {
  const asked: Asked[] = [];
  const hold: { readonly fetch: typeof fetch; readonly asked: Asked[]; answer: (text: string) => void } = {
    asked,
    answer: () => undefined,
    fetch: (address, options) => {
      asked.push({ address: String(address), signal: options!.signal! });
      return new Promise((resolve, reject) => {
        hold.answer = (text) => resolve(new Response(text));
        options!.signal!.addEventListener('abort', () => reject(options!.signal!.reason as Error));
      });
    },
  };
  return hold;
};

const failed = async (more: Partial<PriceBookView>): Promise<string> => {
  const element = await drawn(more);
  await until(() => part(element, 'failure') !== null, 'the failure is told');
  return partText(element, 'failure');
};

const json = (book: PriceBook): string => JSON.stringify(book);

describe('personalize-price-book', () => {
  describe('shows a book', () => {
    it('with every tier, how sure it is and its source', async () => {
      const element = await drawn();
      const rows = rowsOf(part(element, 'rates'));
      const deck = 'AWS Black Belt seminar, Amazon Personalize basics (prices of June 2023), 30 Jun 2023';
      expect(rows).to.have.length(17);
      expect(rows[0]).to.deep.equal(['Data ingestion per GB', 'all', '0.05', 'published', deck]);
      expect(rows.slice(3, 6)).to.deep.equal([
        ['Recommender users per 100,000 users, an hour and recommender', 'first 100,000 users', '0.375', 'published', deck],
        [
          'next 900,000 users',
          '0.045',
          'solved from an example',
          'Solved exactly from worked example 1 of the AWS Black Belt seminar, Amazon Personalize basics, 30 Jun 2023',
        ],
        ['over 1,000,000 users', '0.045 stands in', 'last known rate', deck],
      ]);
      expect(rows[6]!.slice(1, 4)).to.deep.equal(['all', '0.0833', 'upper bound']);
      await expectAccessible(element);
    });

    it('and what is free of charge', async () => {
      expect(rowsOf(part(await drawn(), 'free')).map((row) => row.slice(0, 3).join(' | '))).to.deep.equal([
        'Requests an hour, each recommender | first 100,000 users | 4,000',
        'each further 100,000 users | 500 | solved from an example',
        'Free tier, first two months | GB ingested a month | 20',
        'training hours a month | 100 | second-hand source',
        'TPS-hours a month | 50 | second-hand source',
      ]);
    });

    it('with its age, and that of its oldest rate', async () => {
      const element = await drawn();
      expect(partText(element, 'summary')).to.equal('us-east-1, USD, tax excluded');
      expect(textOf(part(element, 'summary')?.nextElementSibling)).to.equal(
        'In force from 24 Nov 2026, 1 day ago. The oldest rate is of June 2023, 3 years 4 months ago. Of 17 rates, 6 published, 1 solved from an example, 2 from second-hand sources, 7 not verified, 1 not known.',
      );
      element.today = '2026-11-01';
      await element.updateComplete;
      expect(textOf(part(element, 'summary')?.nextElementSibling)).to.match(/^Not in force before 24 Nov 2026\./);
    });

    it('says when the workload is elsewhere', async () => {
      const element = await drawn({ workload: { ...EXAMPLE_WORKLOAD, region: 'ap-northeast-1' } });
      expect(partText(element, 'elsewhere')).to.equal('The workload is in ap-northeast-1, these are the rates of us-east-1.');
    });

    it('in Japanese', async () => {
      const element = await drawn({ locale: 'ja' });
      expect(partText(element, 'summary')).to.equal('us-east-1、USD、税抜');
      expect(rowsOf(part(element, 'rates'))[11]!.slice(0, 4)).to.deep.equal([
        'バッチレコメンド レコメンド1,000件あたり',
        '最初の20,000,000件',
        '0.067',
        '公表',
      ]);
    });
  });

  describe('lets one choose', () => {
    it('among the regions, of which those without rates say so', async () => {
      const element = await drawn();
      const options = optionsOf(element, 'region');
      expect(options).to.have.length(12);
      expect(options[0]).to.equal('[us-east-1]');
      expect(options.slice(1)).to.include('ap-northeast-1, no rates');
    });

    it('a region without rates: it names the way to some, and the book in use stays', async () => {
      const element = await drawn();
      const told: string[] = [];
      element.addEventListener('price-book-change', ({ detail }) => told.push(detail.book.region));
      await choose(element, 'region', optionsOf(element, 'region').indexOf('eu-west-1, no rates'));
      expect(partText(element, 'empty')).to.match(
        /^No rates of eu-west-1 are built in, and those of another region are never assumed for it\./,
      );
      expect(part(element, 'empty')!.querySelector('a')!.href).to.equal(
        'https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonPersonalize/current/eu-west-1/index.json',
      );
      expect(partText(element, 'empty')).to.include('The prices in use stay those of us-east-1, 24 Nov 2026.');
      await expectAccessible(element);
      await choose(element, 'region', 0);
      expect(part(element, 'empty')).to.equal(null);
      expect(told).to.deep.equal([]);
    });

    it('among the books of a region, and tells the host', async () => {
      const element = await drawn({ book: PRIVATE });
      expect(optionsOf(element, 'date')).to.deep.equal(['24 Nov 2026, built in', '[1 Oct 2026, of this page]']);
      const told = once<CustomEvent<{ book: PriceBook }>>(element, 'price-book-change');
      await choose(element, 'date', 0);
      expect((await told).detail.book.date).to.equal('2026-11-24');
      expect(optionsOf(element, 'date')).to.deep.equal(['[24 Nov 2026, built in]', '1 Oct 2026, of this page']);
      expect(rowsOf(part(element, 'rates'))[0]![2]).to.equal('0.05');
    });

    it('and knows a built-in book that the host made itself', async () =>
      expect(optionsOf(await drawn({ book: priceBook('us-east-1') }), 'date')).to.deep.equal(['[24 Nov 2026, built in]']));
  });

  describe('loads from an address', () => {
    it('a book, once, and tells the host', async () => {
      const { fetch, asked } = answering(json(PRIVATE));
      const element = await drawn();
      const told = once<CustomEvent<{ book: PriceBook }>>(element, 'price-book-change');
      Object.assign(element, { fetch, src: 'rates/private.json' });
      expect((await told).detail.book).to.deep.equal(PRIVATE);
      await element.updateComplete;
      expect(asked.map(({ address }) => new URL(address).pathname.split('/').slice(-2).join('/'))).to.deep.equal(['rates/private.json']);
      expect(optionsOf(element, 'date')).to.deep.equal(['24 Nov 2026, built in', '[1 Oct 2026, from a file]']);
      expect(part(element, 'lasts'), 'it is read again with the page').to.equal(null);
    });

    it('with the page’s fetch where none is given', async () => {
      const element = await drawn();
      const told = once<CustomEvent<{ book: PriceBook }>>(element, 'price-book-change');
      element.src = `data:application/json,${encodeURIComponent(json(PRIVATE))}`;
      expect((await told).detail.book.date).to.equal('2026-10-01');
    });

    it('and says what it reads until it is there, with the book in use below', async () => {
      const hold = held();
      const element = await drawn({ fetch: hold.fetch, src: 'rates.json' });
      expect(textOf(element.renderRoot.querySelector('[role="status"]'))).to.equal('Reading rates.json');
      expect(part(element, 'loading')).not.to.equal(null);
      expect(rowsOf(part(element, 'rates'))).to.have.length(17);
      const told = once(element, 'price-book-change');
      hold.answer(json(PRIVATE));
      await told;
      await element.updateComplete;
      expect(part(element, 'loading')).to.equal(null);
    });

    it('until it is cancelled', async () => {
      const hold = held();
      const element = await drawn({ fetch: hold.fetch, src: 'rates.json' });
      part(element, 'loading')!.querySelector('button')!.click();
      await element.updateComplete;
      expect(hold.asked[0]!.signal.aborted).to.equal(true);
      expect([part(element, 'loading'), part(element, 'failure')]).to.deep.equal([null, null]);
    });

    it('and drops what it reads when another address is given, or it leaves the page', async () => {
      const hold = held();
      const element = await drawn({ fetch: hold.fetch, src: 'one.json' });
      element.src = 'two.json';
      await element.updateComplete;
      expect(hold.asked.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
      element.remove();
      expect(hold.asked.map(({ signal }) => signal.aborted)).to.deep.equal([true, true]);
    });

    it('and says that there is nothing', async () =>
      expect(await failed({ src: 'nowhere.json', ...answering('', 404) })).to.equal(
        'There is nothing at nowhere.json (404). The book of us-east-1, 24 Nov 2026, stays in use. Try again',
      ));

    it('or that the server refused', async () =>
      expect(await failed({ src: 'rates.json', ...answering('', 403) })).to.match(/^The server refused rates\.json \(403\)\./));

    it('or that it could not be reached', async () =>
      expect(await failed({ src: 'rates.json', fetch: () => Promise.reject(new TypeError('Failed to fetch')) })).to.match(
        /^rates\.json could not be reached\. The network, the address or the server’s CORS setting is in the way\./,
      ));

    it('or that it is too large, without reading on', async () => {
      let read = 0;
      const endless = new ReadableStream<Uint8Array>({
        pull(controller) {
          read += 1;
          controller.enqueue(new Uint8Array(1_000_000).fill(32));
        },
      });
      expect(await failed({ src: 'rates.json', ...answering(endless) })).to.match(/^rates\.json holds more than 5 million characters/);
      expect(read).to.be.lessThan(20);
    });

    it('or the line and column where it stops being JSON', async () =>
      expect(await failed({ src: 'rates.json', ...answering('{\n  "region": us-east-1\n}') })).to.match(
        /^rates\.json is not JSON\. line 2, column 13: expected a value, got "u"/,
      ));

    it('or where in it and what is wrong', async () => {
      const text = await failed({ src: 'rates.json', ...answering(JSON.stringify({ ...PRIVATE, currency: 'dollars', date: 'soon' })) });
      expect(text).to.match(/^rates\.json is not a price book that can be used\./);
      expect(text).to.match(/line 1, column \d+ \(currency\): expected a currency code such as "USD", got "dollars"/);
      expect(text).to.match(/line 1, column \d+ \(date\): expected a date such as "2026-11-24", got "soon"/);
    });

    it('or a key that is refused', async () =>
      expect(await failed({ src: 'rates.json', ...answering(json(PRIVATE).replace('{', '{"__proto__":{"a":1},')) })).to.include(
        '__proto__',
      ));

    it('or a price list of another service', async () =>
      expect(await failed({ src: 'offer.json', ...answering(JSON.stringify({ ...LIST_FILE, offerCode: 'AmazonEC2' })) })).to.include(
        'got "AmazonEC2"',
      ));

    it('or a price list without a rate that we know', async () =>
      expect(await failed({ src: 'offer.json', ...answering(JSON.stringify({ ...LIST_FILE, terms: {} })) })).to.match(
        /^offer\.json is a price list of AWS without a rate that we know\./,
      ));

    it('and tries again', async () => {
      const element = await drawn({ src: 'rates.json', ...answering('', 500) });
      await until(() => part(element, 'retry') !== null, 'the failure is told');
      await expectAccessible(element);
      const told = once(element, 'price-book-change');
      element.fetch = answering(json(PRIVATE)).fetch;
      part(element, 'retry')!.click();
      await told;
      await element.updateComplete;
      expect(part(element, 'failure')).to.equal(null);
    });
  });

  it('reads AWS’s price list: its region’s book, what it lacks, and what was not used', async () => {
    const element = await drawn();
    const told = once<CustomEvent<{ book: PriceBook }>>(element, 'price-book-change');
    Object.assign(element, { ...answering(JSON.stringify(LIST_FILE)), src: 'tokyo.json' });
    expect((await told).detail.book.region).to.equal('ap-northeast-1');
    await element.updateComplete;
    expect(optionsOf(element, 'region').slice(0, 2)).to.deep.equal(['[ap-northeast-1]', 'us-east-1']);
    const list = partText(element, 'list');
    expect(list).to.include('tokyo.json, published on 20 Nov 2026.');
    expect(list).to.include('Not in the list, and no rate is known: Training, v2 recipes, Recommender users');
    expect(list).to.include('Taken for our meters by the words of their usage types alone, so not verified: Batch recommendations.');
    expect(rowsOf(part(element, 'unused'))).to.deep.equal([
      ['APN1-ContentGenerator-Themes SKU R9HC5', 'Themes', 'counts nothing that we know'],
      ['APN1-RecommenderUsers SKU W2NF8', 'Hrs', 'unit not known'],
    ]);
    expect(rowsOf(part(element, 'rates'))[3]!.slice(1, 4)).to.deep.equal(['all', 'not known', 'not known']);
    await expectAccessible(element);
  });

  describe('takes a file', () => {
    const file = (text: string): File => new File([text], 'mine.json', { type: 'application/json' });

    it('that is chosen', async () => {
      const element = await drawn();
      const told = once<CustomEvent<{ book: PriceBook }>>(element, 'price-book-change');
      const input = part(element, 'file') as HTMLInputElement;
      const carried = new DataTransfer();
      carried.items.add(file(json(PRIVATE)));
      input.files = carried.files;
      input.dispatchEvent(new Event('change'));
      expect((await told).detail.book.date).to.equal('2026-10-01');
      expect(input.value).to.equal('');
      await element.updateComplete;
      expect(partText(element, 'lasts')).to.equal('; it lasts until you leave or reload this page');
      await choose(element, 'date', 0);
      expect(part(element, 'lasts'), 'a built-in book stays').to.equal(null);
    });

    it('and says in Japanese too that it lasts until the page is left, also where another element shows it', async () => {
      const element = await drawn();
      const told = once<CustomEvent<{ book: PriceBook }>>(element, 'price-book-change');
      const carried = new DataTransfer();
      carried.items.add(file(json(PRIVATE)));
      element.dispatchEvent(Object.assign(new Event('drop', { cancelable: true }), { dataTransfer: carried }));
      const { book } = (await told).detail;
      const next = await drawn({ book, locale: 'ja' });
      expect(partText(next, 'lasts')).to.equal('。このページを離れるか再読み込みすると、読み込んだ料金表は使えなくなります。');
      await expectAccessible(next);
    });

    it('that is dropped, or says what is wrong with it', async () => {
      const element = await drawn();
      const carried = new DataTransfer();
      carried.items.add(file('['));
      const drop = Object.assign(new Event('drop', { cancelable: true }), { dataTransfer: carried });
      element.dispatchEvent(drop);
      expect(drop.defaultPrevented).to.equal(true);
      await until(() => part(element, 'failure') !== null, 'the failure is told');
      expect(partText(element, 'failure')).to.equal(
        'mine.json is not JSON. line 1, column 2: expected a value or "]", got the end of the text The book of us-east-1, 24 Nov 2026, stays in use.',
      );
      expect(part(element, 'retry')).to.equal(null);
    });
  });

  describe('says what changed', () => {
    it('in its rates, tiers and the workload’s money', async () => {
      const element = await drawn({ book: DEARER, earlier: PRIVATE, workload: EXAMPLE_WORKLOAD });
      expect(rowsOf(part(element, 'rate-changes')).slice(0, 2)).to.deep.equal([
        ['Data ingestion per GB', '0.04', '0.05', '+25.0 %'],
        ['Training over 100 hours, per training hour', '0.24', '0.21', '\u221212.5 %'],
      ]);
      const changes = partText(element, 'changes');
      expect(changes).to.include('Custom campaigns stay the cheapest: 104.50 USD a month more.');
      expect(changes).to.include('Training: a tier now ends at 100 hours.');
      expect(changes).to.include('Campaign throughput: no tier ends at 200,000 TPS-hours any more.');
      expect(rowsOf(part(element, 'workload-change'))).to.deep.include(['Custom campaigns', '635.00', '739.50', '+104.50']);
      expect(rowsOf(part(element, 'workload-change'))).to.deep.include(['Batch only', 'can’t serve it']);
      await expectAccessible(element);
    });

    it('after the host gave another book', async () => {
      const element = await drawn({ book: PRIVATE });
      element.book = DEARER;
      await element.updateComplete;
      expect(rowsOf(part(element, 'rate-changes'))[0]).to.deep.equal(['Data ingestion per GB', '0.04', '0.05', '+25.0 %']);
    });

    it('without a difference where a book has no rate for what the workload uses', async () => {
      const element = await drawn({ workload: { ...EXAMPLE_WORKLOAD, region: 'ap-northeast-1' } });
      const told = once(element, 'price-book-change');
      Object.assign(element, { ...answering(JSON.stringify(LIST_FILE)), src: 'tokyo.json' });
      await told;
      await element.updateComplete;
      const [domain, ...further] = rowsOf(part(element, 'workload-change'));
      expect(domain).to.deep.equal([
        'Domain recommenders No difference: one of the books has no rate for Recommender users and Additional recommendations.',
        'about 1,328.74',
        'at least 12.00',
        'not known',
      ]);
      expect(further.find(([name]) => name === 'Custom campaigns')!.slice(1)).to.deep.equal(['about 705.33', '846.40', '+141.07']);
      expect(partText(element, 'changes')).to.include('Custom campaigns stay the cheapest: 141.07 USD a month more.');
    });

    it('or that nothing did', async () => {
      const again = parsePriceBook({ ...PRIVATE, date: '2026-11-01' });
      expect(partText(await drawn({ book: again, earlier: PRIVATE }), 'no-change')).to.equal('No rate, tier or allowance is another.');
    });

    it('or that two currencies have no difference', async () => {
      const inYuan = parsePriceBook({ ...PRIVATE, currency: 'CNY', region: 'cn-north-1' });
      const element = await drawn({ book: inYuan, earlier: PRIVATE, workload: EXAMPLE_WORKLOAD });
      expect(partText(element, 'no-change')).to.equal('One book is in USD, the other in CNY: amounts have no difference.');
    });
  });
});

describe('ageOf', () => {
  for (const [day, today, age] of [
    ['2026-11-24', '2026-11-25', [0, 0, 1]],
    ['2026-10-26', '2026-11-25', [0, 0, 30]],
    ['2026-10-25', '2026-11-25', [0, 1, 31]],
    ['2023-06-30', '2026-11-25', [3, 4, 1244]],
    ['2024-02-29', '2025-02-28', [0, 11, 365]],
  ] as const)
    it(`${day} to ${today} is ${age.join(', ')} (years, months, days)`, () => {
      const found = ageOf(day, today)!;
      expect([found.years, found.months, found.days]).to.deep.equal(age);
    });

  it('is nothing on the day itself or before', () =>
    expect([ageOf('2026-11-25', '2026-11-25'), ageOf('2026-11-26', '2026-11-25')]).to.deep.equal([undefined, undefined]));
});
