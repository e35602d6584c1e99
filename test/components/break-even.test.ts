import { expect } from 'chai';
import { html } from 'lit';
import '../../components/break-even/define.js';
import type { BreakEvenChart } from '../../components/break-even/break-even.js';
import { PRESETS } from '../../pricing/presets.js';
import { parseWorkload, type Workload } from '../../pricing/workload.js';
import { expectAccessible, fixture, once } from '../fixture.js';
import { until } from '../until.js';

const EXAMPLE = PRESETS['deck-domain'];

const textOf = ({ renderRoot }: BreakEvenChart, selector: string): string =>
  (renderRoot.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const lead = (element: BreakEvenChart): string => textOf(element, '[part="lead"]');
const button = ({ renderRoot }: BreakEvenChart, name: string): HTMLButtonElement =>
  [...renderRoot.querySelectorAll('button')].find((each) => each.textContent.trim() === name || each.ariaLabel === name)!;

const told = async (more: Partial<BreakEvenChart>): Promise<BreakEvenChart> => {
  const element = await fixture<BreakEvenChart>(html`<personalize-break-even locale="en" selected="domain"></personalize-break-even>`);
  Object.assign(element, more);
  await until(() => lead(element) !== '' && !element.renderRoot.querySelector('[aria-busy=true]'), 'the crossings are told');
  return element;
};
const drawn = async (more: Partial<BreakEvenChart>): Promise<BreakEvenChart> => {
  const element = await told(more);
  await until(() => !button(element, 'PNG').disabled, 'the chart is drawn');
  return element;
};

/** What a link would save: its name and its content. */
const saved = async (act: () => void): Promise<{ readonly name: string; readonly content: Blob }> => {
  const found = new Promise<HTMLAnchorElement>((resolve) => {
    const take = (event: Event): void => {
      if (!(event.target instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      document.removeEventListener('click', take);
      resolve(event.target);
    };
    document.addEventListener('click', take);
  });
  act();
  const link = await found;
  return { name: link.download, content: await (await fetch(link.href)).blob() };
};

describe('personalize-break-even', () => {
  it('says in words up to where an offering costs less, and which stays the cheapest', async () => {
    const element = await drawn({ workload: EXAMPLE });
    expect(lead(element)).to.equal(
      'Domain costs less than Custom v2 up to 300,000 users and more from there. ' +
        'Custom campaigns stay cheapest up to 1,000,000 users, where known rates end, as long as 12.3 M requests a month stay as they are.',
    );
    expect(element.renderRoot.querySelector('canvas')!.ariaLabel!.replace(/\s+/g, ' ')).to.equal(
      `What each offering costs along users. ${lead(element)}`,
    );
    await expectAccessible(element);
  });

  describe('along peak hours, says how many idle hours there are to take them from, and where none are left', () => {
    const FILLED = 'Hours of each placement’s busiest band, taken from its idle time. Now 0 of 732 hours a month are idle.';
    const withDemand = (...hours: readonly (readonly [usual: number, peak: number])[]): Workload =>
      parseWorkload({
        ...EXAMPLE,
        placements: hours.map(([usual, peak], index) => ({
          name: `Place ${index}`,
          type: 'POPULAR_ITEMS',
          demand: [
            ...(usual > 0 ? [{ requestsPerHour: 5000, hoursPerMonth: usual }] : []),
            { requestsPerHour: 16_000, hoursPerMonth: peak },
          ],
        })),
      });
    for (const [workload, locale, notes] of [
      [EXAMPLE, 'en', `${FILLED} From 40 peak hours a month on no idle hours are left, and the lines run flat.`],
      [
        withDemand([300, 40], [692, 20]),
        'en',
        'Now 20 to 392 of 732 hours a month are idle, depending on the placement. From 432 peak hours a month on no idle hours are left,',
      ],
      [withDemand([0, 40]), 'en', 'Now 692 of 732 hours a month are idle.'],
      [
        EXAMPLE,
        'ja',
        '現在、月732時間のうちリクエストのない時間は0時間です。ピークが月40時間に達するとリクエストのない時間がなくなり、線は横ばいになります。',
      ],
    ] as const)
      it(`${locale}: ${notes}`, async () =>
        expect(textOf(await told({ workload, along: 'peakHours', locale }), '[part="notes"]')).to.include(notes));

    it('and of no end where the axis ends first', async () =>
      expect(textOf(await told({ workload: withDemand([0, 40]), along: 'peakHours' }), '[part="notes"]')).not.to.include('flat'));
  });

  it('says where the lead changes, and what lies beyond the chart', async () => {
    const element = await told({ workload: EXAMPLE, along: 'requests' });
    expect(lead(element)).to.equal(
      'Cheapest: Custom v2 up to 1.3 M requests a month and Custom campaigns from there, as long as users stay at 500,000. ' +
        'Domain costs more than Custom v2 up to 14.4 M requests a month, less up to 133.3 M requests a month and more from there.',
    );
    expect(textOf(element, '[part="notes"]')).to.equal(
      'Beyond the chart: Custom v2 cheaper from 133.3 M. No line for what can’t serve this workload: Batch.',
    );
  });

  it('says that two never cross, and which is cheaper throughout', async () =>
    expect(lead(await told({ workload: PRESETS['news-site'] }))).to.match(
      /^Custom campaigns and Domain never cross: Custom campaigns are cheaper throughout\./,
    ));

  it('says that all cost the same', async () =>
    expect(lead(await told({ workload: PRESETS['deck-batch'] }))).to.equal(
      'All that can serve this workload cost the same at every size.',
    ));

  it('looks at the cheapest where the chosen offering can’t serve', async () => {
    const element = await told({ workload: PRESETS.marketplace });
    expect(lead(element)).to.match(/^Custom campaigns stay cheapest at every size/);
    expect(textOf(element, '[part="notes"]')).to.equal('No line for what can’t serve this workload: Domain, Batch.');
  });

  it('says what is missing where no request can be moved, and keeps the chart’s place', async () => {
    const element = await fixture<BreakEvenChart>(html`<personalize-break-even locale="en" along="requests"></personalize-break-even>`);
    const height = element.renderRoot.querySelector('.stage')!.getBoundingClientRect().height;
    expect(textOf(element, '.message')).to.match(/^Describe a workload/);
    element.workload = PRESETS['deck-batch'];
    await until(() => textOf(element, '.message').startsWith('The workload has no requests'), 'it says so');
    expect(element.renderRoot.querySelector('.stage')!.getBoundingClientRect().height).to.equal(height);
    await expectAccessible(element);
  });

  it('looks along another axis, and tells the host', async () => {
    const element = await told({ workload: EXAMPLE });
    const heard = once<CustomEvent<{ along: string }>>(document, 'along-change');
    button(element, 'Peak hours').click();
    expect((await heard).detail).to.deep.equal({ along: 'peakHours' });
    await until(() => /all else stays/.test(lead(element)), 'the lead is along hours');
    expect(button(element, 'Peak hours').getAttribute('aria-pressed')).to.equal('true');
  });

  it('walks from where one stands through the points, and stops at the ends', async () => {
    const element = await told({ workload: EXAMPLE });
    const status = (): string => textOf(element, '[role="status"]');
    const press = async (key: string): Promise<void> => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
      button(element, 'Next point').dispatchEvent(event);
      await element.updateComplete;
    };
    expect(status()).to.equal('');
    await press('ArrowLeft');
    expect(status()).to.equal(
      '300,001 users, from here Custom v2 costs less than Domain: Custom campaigns 705.33, Custom v2 1,172.56, Domain 1,234.92 USD a month.',
    );
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(status()).to.match(/^0 users, start of the chart:/);
    expect(button(element, 'Point before').getAttribute('aria-disabled')).to.equal('true');
    await press('ArrowRight');
    await press('ArrowRight');
    expect(status()).to.match(/^500,000 users, you are here: Custom campaigns 705.33, Custom v2 1,172.56, Domain 1,328.74/);
  });

  it('goes to the point nearest to where the chart is pressed', async () => {
    const element = await drawn({ workload: EXAMPLE });
    const canvas = element.renderRoot.querySelector('canvas')!;
    const { right, top } = canvas.getBoundingClientRect();
    canvas.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: right - 2, clientY: top + 90 }));
    await element.updateComplete;
    expect(textOf(element, '[role="status"]')).to.match(/end of the chart/);
  });

  it('forgets the point when the workload changes', async () => {
    const element = await told({ workload: EXAMPLE });
    button(element, 'Next point').click();
    await element.updateComplete;
    expect(textOf(element, '[role="status"]')).to.not.equal('');
    element.workload = { ...EXAMPLE, users: 400_000 };
    await until(() => textOf(element, '[role="status"]') === '', 'the point is forgotten');
  });

  it('shows its crossings and bends as a table', async () => {
    const element = await told({ workload: EXAMPLE, along: 'requests' });
    button(element, 'Table').click();
    await element.updateComplete;
    const rows = [...element.renderRoot.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    );
    expect(rows).to.deep.include(['1,328,000', '461.20', '461.20', '1,228.78', 'from here Custom campaigns cost less than Custom v2']);
    expect(rows).to.deep.include(['12,300,000', '705.33', '1,172.56', '1,328.74', 'you are here']);
    await expectAccessible(element);
  });

  it('saves its rows for a sheet', async () => {
    const element = await told({ workload: EXAMPLE, along: 'requests' });
    const { name, content } = await saved(() => button(element, 'CSV').click());
    expect(name).to.equal('when-to-switch.csv');
    const lines = (await content.text()).split('\r\n');
    expect(lines[0]).to.match(/^\ufeff?Requests,Custom campaigns \(USD \/ month at list price\),/);
    expect(lines.some((line) => line.startsWith('1328000,461.2,461.2,1228.78,'))).to.be.true;
  });

  it('saves its picture', async () => {
    const element = await drawn({ workload: EXAMPLE });
    const { name, content } = await saved(() => button(element, 'PNG').click());
    expect(name).to.equal('when-to-switch.png');
    expect(content.type).to.equal('image/png');
    expect(content.size).to.be.greaterThan(4000);
  });

  it('has one line where one offering alone can serve', async () => {
    const workload = parseWorkload({
      region: 'us-east-1',
      users: 1000,
      ingestion: { gigabytesPerMonth: 1 },
      training: { hoursPerMonth: 1 },
      placements: [{ name: 'Search', type: 'PERSONALIZED_RANKING', demand: [{ requestsPerHour: 100, hoursPerMonth: 700 }] }],
      batch: [],
    });
    // Custom campaigns and their v2 recipes can rank; nothing else.
    expect(lead(await told({ workload, selected: 'custom' }))).to.match(/Custom/);
  });

  it('speaks Japanese', async () => {
    const element = await told({ workload: EXAMPLE, locale: 'ja' });
    expect(lead(element)).to.equal(
      'ドメインはカスタム v2と比べて、300,000人までは安く、それを超えると高くなります。' +
        'リクエスト数が月1,230万件のままなら、料率の分かっている1,000,000人まで、常にカスタムキャンペーンが最安です。',
    );
  });
});
