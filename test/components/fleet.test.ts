import { expect } from 'chai';
import { html } from 'lit';
import '../../components/fleet/define.js';
import type { Fleet } from '../../components/fleet/fleet.js';
import { measuredRow, type FleetRow } from '../../components/fleet/fleet-row.js';
import type { FleetSnapshot } from '../../components/fleet/fleet-snapshot.js';
import { memberOf } from '../../components/fleet/row-view.js';
import { priceBook } from '../../pricing/price-book.js';
import { AwsCallError } from '../../src/aws/call-error.js';
import { connect } from '../../src/aws/connect.js';
import { fleetCost } from '../../src/capacity/fleet-cost.js';
import { createEmulator } from '../../src/emulator/index.js';
import { moneyText } from '../../src/locale/numbers.js';
import { SEEN_UNTIL, seededDemand, shapes } from '../../stories/seeded-demand.js';
import { arnOf, campaign, FLEET, manyRows, throttled } from '../../stories/seeded-fleet.js';
import { expectAccessible, fixture, once } from '../fixture.js';
import { until } from '../until.js';

const USERS = 500_000;
const ready = (rows: readonly FleetRow[]): FleetSnapshot => ({ kind: 'ready', rows, readAt: SEEN_UNTIL, metricsPerResource: 12 });
const draw = (snapshot: FleetSnapshot, reader?: Fleet['reader']): Promise<Fleet> =>
  fixture<Fleet>(
    html`<personalize-fleet .snapshot=${snapshot} .reader=${reader} .users=${USERS} time-zone="UTC" lang="en"></personalize-fleet>`,
  );
const all = <E extends Element = HTMLElement>(fleet: Fleet, selector: string): E[] => [...fleet.renderRoot.querySelectorAll<E>(selector)];
const one = <E extends Element = HTMLElement>(fleet: Fleet, selector: string): E => {
  const [found] = all<E>(fleet, selector);
  if (!found) throw new Error(`nothing fits ${selector}`);
  return found;
};
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const namesIn = (fleet: Fleet): string[] => all(fleet, 'tbody .open-row').map(textOf);
const rowNamed = (fleet: Fleet, name: string): HTMLElement =>
  all(fleet, 'tbody tr').find((row) => row.querySelector('.open-row')?.textContent === name)!;
const cell = (fleet: Fleet, name: string, column: string): string => textOf(rowNamed(fleet, name).querySelector(`.${column}`)!);
const button = (fleet: Fleet, words: string): HTMLButtonElement =>
  all<HTMLButtonElement>(fleet, 'button').find((each) => textOf(each) === words)!;
const figure = (fleet: Fleet, label: string): string => textOf(all(fleet, '.strip > div').find((each) => textOf(each).startsWith(label))!);
const recommendedFor = (name: string): number => {
  const { demand } = FLEET.find(({ resource }) => resource.name === name)!;
  if (demand.kind !== 'measured') throw new Error(demand.kind);
  return demand.recommendation.minimum;
};
const expired = new AwsCallError('expired', { name: 'ExpiredTokenException', kind: 'expired', operation: 'personalize:ListCampaigns' });

describe('personalize-fleet: what it shows', () => {
  it('totals what the engine totals: now, recommended, and the difference with its sign', async () => {
    const fleet = await draw(ready(FLEET));
    const cost = fleetCost(FLEET.map(memberOf), { book: priceBook('us-east-1'), hoursPerMonth: 732, users: USERS });
    expect(figure(fleet, 'Now')).to.equal(`Now ${moneyText(cost.now.amount, 'en')} USD / month at least, 1 unread`);
    expect(figure(fleet, 'With recommended')).to.contain(moneyText(cost.recommended.amount, 'en'));
    expect(figure(fleet, 'Difference')).to.match(/^Difference \u2212[\d,.]+ USD \/ month, [\d.]+ % less$/);
    expect(figure(fleet, 'Requests at risk')).to.match(/[\d.]+ to [\d.]+ % now [\d.]+ to [\d.]+ %$/);
    expect(figure(fleet, 'Idle')).to.equal('Idle 1 costs 146.40 USD / month');
  });

  it('says of a row its minimum now and then, its cost, its difference and what is at risk', async () => {
    const fleet = await draw(ready(FLEET));
    expect(cell(fleet, 'home-top-picks', 'minimum')).to.equal(
      `40→${recommendedFor('home-top-picks')}from 40 to ${recommendedFor('home-top-picks')}`,
    );
    expect(cell(fleet, 'home-top-picks', 'cost')).to.equal('now 2,928.00');
    expect(cell(fleet, 'home-top-picks', 'difference')).to.match(/^\u2212[\d,]+\.\d\d$/);
    expect(cell(fleet, 'home-top-picks', 'demand')).to.match(/peak \d+\.\d\s?mean \d+\.\d/);
    expect(cell(fleet, 'checkout-addons', 'difference')).to.match(/^\+/);
    expect(cell(fleet, 'checkout-addons', 'at-risk')).to.match(/now [\d.]+ to [\d.]+$/);
    expect(cell(fleet, 'checkout-addons', 'state')).to.equal('Minimum too low');
    expect(cell(fleet, 'email-next-best', 'state')).to.equal('Idle 14 daysno metric seen');
    expect(cell(fleet, 'new-arrivals-eu', 'state')).to.match(/^Too little data/);
    expect([cell(fleet, 'video-top-picks', 'minimum'), cell(fleet, 'video-top-picks', 'difference')]).to.deep.equal([
      '1keep1 is free here',
      '0.00',
    ]);
  });

  it('shows an update in flight as a step of three, and lets nobody change it', async () => {
    const fleet = await draw(ready(FLEET)),
      row = rowNamed(fleet, 'home-hero');
    expect(cell(fleet, 'home-hero', 'state')).to.contain('Updating to 10');
    expect(row.querySelector('progress')!.value).to.equal(2);
    expect(row.querySelector('input')).to.equal(null);
  });

  it('names the permission that a row lacks, in a statement to paste', async () => {
    const fleet = await draw(ready(FLEET)),
      row = rowNamed(fleet, 'partner-feed');
    expect(textOf(row.querySelector('.words-across')!)).to.contain('Allow personalize:DescribeCampaign on this campaign, then refresh.');
    expect(JSON.parse(row.querySelector('pre')!.textContent)).to.include({
      Action: 'personalize:DescribeCampaign',
      Resource: arnOf('partner-feed'),
    });
    expect(textOf(row.querySelector('.state')!)).to.equal('No permission');
  });

  it('keeps AWS’s name and request id of a demand that could not be read, and counts the row as the least it can be', async () => {
    const { resource } = FLEET[0]!,
      fleet = await draw(ready([{ resource, demand: { kind: 'failed', error: throttled } }]));
    expect(textOf(rowNamed(fleet, 'home-top-picks'))).to.contain(`ThrottlingException, request ${throttled.requestId}`);
    expect(figure(fleet, 'Now')).to.equal('Now 4,928.00 USD / month at least, 1 unread');
  });

  it('says where the numbers come from, whose rates they are, and what a refresh costs', async () => {
    const fleet = await draw(ready(FLEET)),
      notes = textOf(one(fleet, '.notes'));
    expect(notes).to.contain('the CloudWatch metrics GetRecommendations, GetPersonalizedRanking counted; calls');
    expect(notes).to.contain('0.20 USD for the first 20,000 TPS-hours a month, 0.10 for the next 180,000, 0.05 beyond');
    expect(notes).to.contain('Price book of us-east-1, 24 Nov 2026, rates of June 2023 and November 2026, tax excluded.');
    // Eleven of twelve can be read, twelve metrics each.
    expect(textOf(one(fleet, '.side'))).to.equal('Read 14:30. A refresh reads 132 metrics: 0.00132 USD.');
  });

  it('says why rows do not add up, and by how much', async () => {
    const idle = (name: string) => measuredRow(campaign(name, 20, 's'), seededDemand(shapes.mailings, { seed: 1, silentDays: 14 }));
    const fleet = await draw(ready([idle('a'), idle('b')]));
    expect(figure(fleet, 'Now')).to.equal('Now 4,928.00 USD / month');
    expect([cell(fleet, 'a', 'cost'), cell(fleet, 'b', 'cost')]).to.deep.equal(['now 2,000.00', 'now 2,000.00']);
    expect(textOf(one(fleet, '.notes'))).to.contain('the dearer first tier (928.00 USD more) is counted once, in “Now”');
  });

  it('shows no money where the region’s rates are not known, and says so', async () => {
    const { resource } = measuredRow(
      { ...campaign('a', 4, 's'), arn: 'arn:aws:personalize:eu-west-1:123456789012:campaign/a' },
      seededDemand(shapes.mailings, { seed: 1 }),
    );
    const fleet = await draw(ready([measuredRow(resource as ReturnType<typeof campaign>, seededDemand(shapes.mailings, { seed: 1 }))]));
    expect(figure(fleet, 'Now')).to.equal('Now not known');
    expect(textOf(one(fleet, '.notes'))).to.contain('no built-in rates of eu-west-1');
    expect(cell(fleet, 'a', 'difference')).to.equal('');
  });

  it('does not guess the users of recommenders', async () => {
    const fleet = await draw(ready(FLEET));
    fleet.users = undefined;
    await fleet.updateComplete;
    expect(cell(fleet, 'video-top-picks', 'cost')).to.equal('not known');
    expect(figure(fleet, 'Now')).to.contain('at least, 1 unread, 2 recommenders without their users');
  });

  it('speaks Japanese', async () => {
    const fleet = await draw(ready(FLEET));
    fleet.locale = 'ja';
    await fleet.updateComplete;
    expect(cell(fleet, 'home-top-picks', 'state')).to.equal('稼働中');
    expect(figure(fleet, '推奨値にした場合')).to.contain('USD / 月');
    expect(textOf(one(fleet, '.notes'))).to.contain('税抜');
  });
});

describe('personalize-fleet: what a person does', () => {
  it('a tick chooses the recommended minimum, unticking drops it, and the tray follows', async () => {
    const fleet = await draw(ready(FLEET)),
      box = rowNamed(fleet, 'home-top-picks').querySelector('input')!;
    expect(all(fleet, '.tray')).to.deep.equal([]);
    const ticked = once(fleet, 'target-change');
    box.click();
    expect((await ticked).detail).to.deep.equal({ arn: arnOf('home-top-picks'), minimum: recommendedFor('home-top-picks') });
    await fleet.updateComplete;
    expect(textOf(one(fleet, '.tray p'))).to.match(/^1 selected \u2212[\d,.]+ USD \/ month together, 1 lowers$/);
    const unticked = once(fleet, 'target-change');
    box.click();
    expect((await unticked).detail).to.deep.equal({ arn: arnOf('home-top-picks'), minimum: undefined });
    await fleet.updateComplete;
    expect(all(fleet, '.tray')).to.deep.equal([]);
  });

  it('the tray adds changes up as one fleet, not row by row', async () => {
    const fleet = await draw(ready(FLEET)),
      targets = new Map(['home-top-picks', 'checkout-addons'].map((name) => [arnOf(name), recommendedFor(name)]));
    fleet.targets = targets;
    await fleet.updateComplete;
    const cost = fleetCost(FLEET.map(memberOf), { book: priceBook('us-east-1'), hoursPerMonth: 732, users: USERS });
    const together = moneyText(cost.with(targets).amount.minus(cost.now.amount), 'en', { signed: true });
    expect(textOf(one(fleet, '.tray p'))).to.equal(`2 selected ${together} USD / month together, 1 lowers, 1 raises`);
  });

  it('the box in the head ticks all that can change, and only them', async () => {
    const fleet = await draw(ready(FLEET)),
      told: string[] = [];
    fleet.addEventListener('target-change', (event) => told.push((event as CustomEvent<{ arn: string }>).detail.arn));
    one<HTMLInputElement>(fleet, 'thead input').click();
    await fleet.updateComplete;
    expect(told.length).to.equal(7);
    expect([...fleet.targets.keys()].some((arn) => arn.includes(':recommender/') || arn.endsWith('/home-hero'))).to.equal(false);
    button(fleet, 'Clear').click();
    await fleet.updateComplete;
    expect([told.length, fleet.targets.size]).to.deep.equal([14, 0]);
  });

  it('asks for the review of what was chosen', async () => {
    const fleet = await draw(ready(FLEET));
    fleet.targets = new Map([[arnOf('home-top-picks'), 15]]);
    await fleet.updateComplete;
    expect(cell(fleet, 'home-top-picks', 'minimum')).to.contain(`${recommendedFor('home-top-picks')} is recommended`);
    const asked = once(fleet, 'review-request');
    button(fleet, 'Review 1 change').click();
    await asked;
  });

  it('opens a row by its name', async () => {
    const fleet = await draw(ready(FLEET)),
      opened = once(fleet, 'resource-open');
    rowNamed(fleet, 'search-rerank').querySelector<HTMLButtonElement>('.open-row')!.click();
    expect((await opened).detail).to.deep.equal({ arn: arnOf('search-rerank') });
  });

  it('sorts by a column’s head, and turns round at the second press', async () => {
    const fleet = await draw(ready(FLEET));
    const sortedColumn = () => all(fleet, 'th[aria-sort]').map((head) => `${textOf(head)} ${head.getAttribute('aria-sort')}`);
    expect(sortedColumn()).to.deep.equal(['Difference descending']);
    button(fleet, 'Resource').click();
    await fleet.updateComplete;
    expect([sortedColumn(), namesIn(fleet)[0]]).to.deep.equal([['Resource ascending'], 'app-feed']);
    button(fleet, 'Resource').click();
    await fleet.updateComplete;
    expect([sortedColumn(), namesIn(fleet)[0]]).to.deep.equal([['Resource descending'], 'video-top-picks']);
  });

  it('filters by advice and finds by name, says when nothing is left, and comes back', async () => {
    const fleet = await draw(ready(FLEET)),
      search = one<HTMLInputElement>(fleet, '.find input');
    all<HTMLButtonElement>(fleet, '.chip')
      .find((chip) => textOf(chip).startsWith('Raise'))!
      .click();
    await fleet.updateComplete;
    expect(namesIn(fleet)).to.deep.equal(['checkout-addons']);
    search.value = ' VIDEO ';
    search.dispatchEvent(new Event('input'));
    await fleet.updateComplete;
    expect(textOf(one(fleet, '.nothing-shown'))).to.contain('Nothing here is called “ VIDEO ”.');
    button(fleet, 'Show all').click();
    await fleet.updateComplete;
    expect(namesIn(fleet).length).to.equal(12);
    search.value = 'video';
    search.dispatchEvent(new Event('input'));
    await fleet.updateComplete;
    expect(namesIn(fleet)).to.deep.equal(['video-because-you-watched', 'video-top-picks']);
  });

  it('keeps rows in their places while the keyboard is in the table, and sorts again when it has left', async () => {
    const rows = FLEET.slice(0, 3),
      fleet = await draw(ready(rows));
    // Rows keep their places under the pointer too, and nobody knows where that is.
    fleet.parentElement!.style.setProperty('pointer-events', 'none');
    const before = namesIn(fleet);
    rowNamed(fleet, before[1]!).querySelector<HTMLButtonElement>('.open-row')!.focus();
    const larger = measuredRow(campaign('a-larger-saving', 90, 's'), seededDemand(shapes.mailings, { seed: 3 }));
    fleet.snapshot = ready([larger, ...rows]);
    await fleet.updateComplete;
    expect(namesIn(fleet)).to.deep.equal([...before, 'a-larger-saving']);
    (fleet.shadowRoot!.activeElement as HTMLElement).blur();
    fleet.snapshot = ready([larger, ...rows]);
    await fleet.updateComplete;
    expect(namesIn(fleet)[0]).to.equal('a-larger-saving');
  });

  it('opens the statement where the page has no clipboard', async () => {
    const fleet = await draw(ready(FLEET)),
      row = rowNamed(fleet, 'partner-feed');
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      const opened = once(row.querySelector('details')!, 'toggle');
      button(fleet, 'Copy statement').click();
      await opened;
    } finally {
      delete (navigator as { clipboard?: Clipboard }).clipboard;
    }
    expect(row.querySelector('details')!.open).to.equal(true);
  });
});

describe('personalize-fleet: reading', () => {
  const calls: string[] = [];
  const reader: Fleet['reader'] = { refresh: async () => void calls.push('refresh'), stop: () => void calls.push('stop') };
  beforeEach(() => void (calls.length = 0));

  it('keeps the places of rows while it lists, counts them, and can be stopped', async () => {
    const fleet = await draw({ kind: 'loading', rows: FLEET.slice(0, 2), done: 2, of: 14, isListed: false }, reader);
    expect(all(fleet, 'tbody tr').length).to.equal(5);
    expect(textOf(one(fleet, '.side [role=status]'))).to.equal('2 of 14 resources read');
    expect(one<HTMLProgressElement>(fleet, '.tools progress').value).to.equal(2);
    button(fleet, 'Stop here').click();
    expect([calls, button(fleet, 'Refresh').disabled, one(fleet, 'table').getAttribute('aria-busy')]).to.deep.equal([
      ['stop'],
      true,
      'true',
    ]);
  });

  it('a strip of figures is as high before it has figures as after', async () => {
    const fleet = await draw({ kind: 'loading', rows: [], done: 0, of: 0, isListed: false }, reader);
    fleet.parentElement!.style.setProperty('width', '1216px');
    await fleet.updateComplete;
    const before = one(fleet, '.strip').getBoundingClientRect().height;
    fleet.snapshot = ready(FLEET);
    await fleet.updateComplete;
    expect(one(fleet, '.strip').getBoundingClientRect().height).to.equal(before);
  });

  it('says what kept it from reading, with AWS’s own words, and tries again', async () => {
    const fleet = await draw({ kind: 'failed', rows: [], error: throttled, readAt: undefined }, reader),
      failure = one(fleet, '.failure');
    expect(textOf(failure)).to.contain('AWS is limiting our reads');
    expect(textOf(failure)).to.contain(`ThrottlingException Rate exceeded Call cloudwatch:GetMetricData Request ${throttled.requestId}`);
    button(fleet, 'Try again').click();
    expect(calls).to.deep.equal(['refresh']);
  });

  it('a session that has ended leaves figures as they were, with their time, and locks changes', async () => {
    const fleet = await draw({ kind: 'failed', rows: FLEET, error: expired, readAt: SEEN_UNTIL }, reader);
    fleet.targets = new Map([[arnOf('home-top-picks'), 12]]);
    await fleet.updateComplete;
    expect(textOf(one(fleet, '.meta'))).to.match(/Figures stay as they were at Tue,? 24 Nov,? 14:30\./);
    expect(all<HTMLInputElement>(fleet, 'input[type=checkbox]').every((box) => box.disabled)).to.equal(true);
    expect(button(fleet, 'Review 1 change').disabled).to.equal(true);
  });

  it('says what an account without resources means, and what to do without a connection', async () => {
    expect(textOf(one(await draw(ready([])), '.empty'))).to.contain('nothing is billed by the hour');
    expect(textOf(one(await fixture<Fleet>(html`<personalize-fleet lang="en"></personalize-fleet>`), '.empty'))).to.contain(
      'No connection to AWS',
    );
  });

  it('draws many rows in parts, all of them in the end', async () => {
    const fleet = await draw(ready(manyRows(320)));
    expect(namesIn(fleet).length).to.equal(100);
    await until(() => namesIn(fleet).length === 320, 'all rows are drawn');
    expect(all(fleet, '.chip').map(textOf)[0]).to.equal('All320');
  });

  it('reads over a connection by itself, and again when Refresh is pressed', async () => {
    const emulator = createEmulator({ clock: { start: SEEN_UNTIL, speed: 0 } });
    const connection = connect({
      region: 'us-east-1',
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
      now: () => emulator.clock.now(),
      fetch: (request) => emulator.fetch(request),
    });
    const fleet = await fixture<Fleet>(
      html`<personalize-fleet .connection=${connection} .users=${USERS} time-zone="UTC" lang="en"></personalize-fleet>`,
    );
    const read = (words: string) => until(() => textOf(one(fleet, '.side')).startsWith(words), `it says "${words}"`);
    await read('Read 14:30.');
    expect(namesIn(fleet)).to.have.members(['home-top-picks', 'checkout-addons', 'search-rerank', 'email-next-best', 'video-top-picks']);
    expect(textOf(one(fleet, '.side'))).to.contain('60 metrics: 0.0006 USD');
    emulator.clock.advance(3600);
    button(fleet, 'Refresh').click();
    await read('Read 15:30.');
  });
});

describe('personalize-fleet: access', () => {
  for (const [name, snapshot] of [
    ['a mixed fleet', ready(FLEET)],
    ['loading', { kind: 'loading', rows: FLEET.slice(0, 2), done: 2, of: 14, isListed: false }],
    ['stale', { kind: 'failed', rows: FLEET, error: expired, readAt: SEEN_UNTIL }],
    ['empty', ready([])],
  ] as const)
    it(`${name} has no barrier`, async () => {
      const fleet = await draw(snapshot);
      fleet.targets = new Map([[arnOf('checkout-addons'), 8]]);
      await fleet.updateComplete;
      await expectAccessible(fleet);
    });

  it('fits 320 px without scrolling sideways', async () => {
    const fleet = await draw(ready(FLEET));
    fleet.parentElement!.style.setProperty('width', '288px');
    await fleet.updateComplete;
    const { right } = fleet.getBoundingClientRect();
    const wide = all(fleet, 'tbody td *, .strip *, .tools *, .notes *').filter(
      (each) => each.getBoundingClientRect().right > right + 5 && !each.closest('pre, .sr, svg'),
    );
    expect(wide.map((each) => `${each.className} ${textOf(each)}`)).to.deep.equal([]);
  });
});
