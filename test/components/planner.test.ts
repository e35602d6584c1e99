import { expect } from 'chai';
import { html } from 'lit';
import '../../components/planner/define.js';
import type { Planner } from '../../components/planner/planner.js';
import { connect } from '../../src/aws/index.js';
import { createEmulator } from '../../src/emulator/index.js';
import { announce } from '../../components/events.js';
import type { CostEstimate } from '../../components/cost-estimate/cost-estimate.js';
import type { ScenarioBoard } from '../../components/scenario-board/scenario-board.js';
import type { PriceComparison } from '../../components/price-comparison/price-comparison.js';
import type { OfferingId } from '../../pricing/offerings/offering.js';
import { PRESETS, type PresetId } from '../../pricing/presets.js';
import { parsePriceBook } from '../../pricing/parse-price-book.js';
import { priceBook } from '../../pricing/price-book.js';
import { shareFragment } from '../../src/scenarios/share-link.js';
import { expectAccessible, fixture, once } from '../fixture.js';
import { START } from '../emulator/emulated.js';
import { until } from '../until.js';

const HOME = 'arn:aws:personalize:us-east-1:123456789012:campaign/home-top-picks';
const VIDEO = 'arn:aws:personalize:us-east-1:123456789012:recommender/video-top-picks';

/** A planner on an emulator whose clock stands still, and the operations it asked for. */
async function planner(properties: Partial<Planner> = {}): Promise<{ element: Planner; asked: string[] }> {
  const emulator = createEmulator({ clock: { start: START, speed: 0 } });
  const asked: string[] = [];
  const connection = connect({
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    now: () => emulator.clock.now(),
    fetch: (request) => {
      asked.push(request.headers.get('x-amz-target')?.split('.')[1] ?? '');
      return emulator.fetch(request);
    },
  });
  const element = await fixture<Planner>(html`<personalize-planner time-zone="UTC"></personalize-planner>`);
  Object.assign(element, { connection, ...properties });
  await element.updateComplete;
  return { element, asked };
}

/** What a person reads, shadow roots included, white space folded. */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLElement && (node.hidden || node.localName === 'style')) return '';
  const within = node instanceof Element && node.shadowRoot ? [...node.shadowRoot.childNodes] : [...node.childNodes];
  return within.map(textOf).join(' ').replace(/\s+/g, ' ');
}

const part = (element: Planner, tag: string): HTMLElement => element.renderRoot.querySelector<HTMLElement>(`personalize-${tag}`)!;
const button = (root: ParentNode, words: string): HTMLButtonElement =>
  [...root.querySelectorAll('button')].find((each) => textOf(each).trim().startsWith(words))!;

async function read(element: Planner): Promise<void> {
  await until(() => textOf(element).includes('Read '), 'the fleet was read');
}

describe('personalize-planner', () => {
  it('opens on the example of 500,000 users at 1,328.74 USD, custom beside it', async () => {
    const { element } = await planner();
    const answer = textOf(element).replace(/ \./g, '.');
    expect(answer).to.include('1,328.74').and.include('USD / month').and.include('705.33').and.include('1,218.78').and.include('99.96');
    await expectAccessible(element);
  });

  it('prices again when an input changes, in every part of the view', async () => {
    const { element } = await planner();
    element.workload = { ...element.workload, users: 900_000 };
    await element.updateComplete;
    expect(textOf(element).replace(/ \./g, '.')).to.include('1,704.03');
  });

  it('asks AWS for nothing before somebody looks at the fleet', async () => {
    const { element, asked } = await planner();
    expect(asked).to.deep.equal([]);
    element.view = 'fleet';
    await read(element);
    expect(asked).to.include('ListCampaigns').and.include('GetMetricData');
  });

  it('lists the four campaigns and the recommender, without a barrier', async () => {
    const { element } = await planner({ view: 'fleet' });
    await read(element);
    const shown = textOf(element);
    for (const name of ['home-top-picks', 'checkout-addons', 'email-next-best', 'search-rerank', 'video-top-picks'])
      expect(shown).to.include(name);
    await expectAccessible(element);
  });

  it('opens a campaign, tries a minimum, and plans what was tried', async () => {
    const { element, asked } = await planner({ view: 'fleet', opened: HOME });
    await until(() => button(element.renderRoot, 'Add to plan') !== undefined, 'the advice is there');
    // The others' demand is still being asked for when the first advice is there: of one, of two, of the last two, then nothing more is due.
    await until(() => asked.filter((operation) => operation === 'GetMetricData').length === 3, 'the demand of all five was asked for');
    const before = asked.length;
    part(element, 'demand-chart').dispatchEvent(
      new CustomEvent('minimum-change', { detail: { arn: HOME, minimum: 17 }, bubbles: true, composed: true }),
    );
    await element.updateComplete;
    button(element.renderRoot, 'Add to plan: 40 → 17').click();
    await element.updateComplete;
    expect(textOf(element)).to.include('In the plan: 17 TPS');
    button(element.renderRoot, 'Review 1 change').click();
    await element.updateComplete;
    expect(element.view).to.equal('changes');
    expect(textOf(part(element, 'change-review')))
      .to.include('home-top-picks')
      .and.include('17');
    expect(asked.length, 'nothing was asked, nothing written').to.equal(before);
    await expectAccessible(element);
  });

  it('shows and advises a recommender, and offers no way to write it', async () => {
    const { element } = await planner({ view: 'fleet', opened: VIDEO });
    await until(() => textOf(element).includes('Recommenders are shown and advised'), 'the recommender is there');
    expect(button(element.renderRoot, 'Add to plan')).to.equal(undefined);
  });

  it('says what is missing without a connection, and without rates of the region', async () => {
    const { element } = await planner({ view: 'fleet', connection: undefined });
    expect(textOf(element)).to.include('No connection to AWS');
    element.connection = connect({
      region: 'eu-west-1',
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
      fetch: () => new Promise(() => {}),
    });
    await element.updateComplete;
    expect(textOf(element)).to.include('No rates for eu-west-1');
  });

  it('speaks the other language in every part when asked', async () => {
    const { element } = await planner();
    const told = once(element, 'locale-change');
    button(element.renderRoot, '日本語').click();
    expect((await told).detail).to.deep.equal({ locale: 'ja' });
    await element.updateComplete;
    await until(() => textOf(part(element, 'workload-form')).includes('ユーザー'), 'the form speaks Japanese');
    expect(element.lang).to.equal('ja');
    expect(textOf(element)).to.include('見積もり').and.include('税抜');
    await expectAccessible(element);
  });

  it('says plainly that it talks to the emulator, and which campaign replays a file', async () => {
    const { element } = await planner({ emulated: { seed: 1, traces: [{ campaign: 'home-top-picks', name: 'requests.csv' }] } });
    expect(textOf(element)).to.include('emulator, not to AWS').and.include('home-top-picks replays requests.csv');
  });

  it('keeps each scenario’s own workload, offering and options while another is edited', async () => {
    const { element } = await planner();
    const scenarios = part(element, 'scenario-board') as ScenarioBoard;
    button(scenarios.renderRoot, 'Duplicate').click();
    await element.updateComplete;
    announce(part(element, 'workload-form'), 'workload-change', { workload: { ...element.workload, users: 900_000 } });
    announce(part(element, 'price-comparison'), 'offering-change', { offering: 'custom' });
    announce(part(element, 'price-comparison'), 'price-options-change', { options: { tax: { name: 'VAT', percent: 10 } } });
    await element.updateComplete;
    const [first, second] = scenarios.board!.scenarios;
    expect([first!.workload.users, first!.offering, first!.options]).to.deep.equal([500_000, 'domain', undefined]);
    expect([second!.workload.users, second!.offering, second!.options?.tax?.percent]).to.deep.equal([900_000, 'custom', 10]);
    announce(scenarios, 'scenario-change', { board: { ...scenarios.board!, active: first!.id } });
    await element.updateComplete;
    expect(element.workload.users).to.equal(500_000);
    const answer = part(element, 'cost-estimate') as CostEstimate;
    await answer.updateComplete;
    expect(textOf(answer).replace(/ \./g, '.')).to.include('1,328.74');
  });

  it('serves a preset as it fits: jobs alone in batch at 79.50, a ranked search in the cheapest that can', async () => {
    const { element } = await planner();
    const start = async (preset: PresetId): Promise<[chosen: OfferingId | undefined, cheapest: OfferingId | undefined]> => {
      announce(part(element, 'workload-form'), 'workload-change', { workload: PRESETS[preset] });
      await element.updateComplete;
      const { selected, comparison } = part(element, 'price-comparison') as PriceComparison;
      return [selected, comparison?.cheapest];
    };
    expect(await start('deck-batch')).to.deep.equal(['batch', 'batch']);
    const answer = part(element, 'cost-estimate') as CostEstimate;
    await answer.updateComplete;
    expect(textOf(answer).replace(/ \./g, '.')).to.include('Batch only').and.include('79.50');
    expect(await start('email-batch')).to.deep.equal(['batch', 'batch']);
    const [chosen, cheapest] = await start('marketplace');
    expect(chosen).to.equal(cheapest).and.not.equal('domain');
    expect(await start('deck-domain'), 'AWS’s own example of domain recommenders').to.deep.equal(['domain', 'custom']);
  });

  it('keeps the offering that a person chose as long as it can serve, in a duplicate too', async () => {
    const { element } = await planner();
    const scenarios = part(element, 'scenario-board') as ScenarioBoard;
    const work = async (preset: PresetId): Promise<OfferingId> => {
      announce(part(element, 'workload-form'), 'workload-change', { workload: PRESETS[preset] });
      await element.updateComplete;
      const { scenarios: all, active } = scenarios.board!;
      return all.find(({ id }) => id === active)!.offering;
    };
    announce(part(element, 'price-comparison'), 'offering-change', { offering: 'domain' });
    expect(await work('deck-batch')).to.equal('domain');
    button(scenarios.renderRoot, 'Duplicate').click();
    await element.updateComplete;
    expect(await work('email-batch')).to.equal('domain');
    expect(await work('marketplace'), 'domain ranks nothing').to.not.equal('domain');
    expect(await work('deck-batch'), 'the choice ended where it could not serve').to.equal('batch');
  });

  it('opens a link to shared scenarios, and leaves the view’s own beside them', async () => {
    const { element } = await planner();
    const own = (part(element, 'scenario-board') as ScenarioBoard).board!;
    const shared = {
      ...own,
      scenarios: [{ ...own.scenarios[0]!, name: 'From a colleague', workload: { ...element.workload, users: 12_345 } }],
    };
    element.fragment = await shareFragment(shared);
    await until(() => element.workload.users === 12_345, 'the shared workload to be shown');
    expect(textOf(part(element, 'scenario-board'))).to.include('From a colleague');
  });

  it('takes the workload to the region of a book that is chosen, and prices the fleet by its own', async () => {
    const { element } = await planner({ view: 'prices' });
    announce(part(element, 'price-book'), 'price-book-change', {
      book: parsePriceBook({ ...priceBook('us-east-1'), region: 'eu-west-1', currency: 'EUR' }),
    });
    await element.updateComplete;
    expect(element.workload.region).to.equal('eu-west-1');
    element.view = 'estimate';
    await element.updateComplete;
    expect(textOf(element)).to.include('EUR / month');
    element.view = 'fleet';
    await read(element);
    expect(textOf(part(element, 'fleet')))
      .to.include('USD')
      .and.not.include('EUR');
  });

  it('draws what lies below when it is opened, and keeps what was typed there', async () => {
    const { element } = await planner();
    expect(part(element, 'price-options')).to.equal(null);
    const fold = element.renderRoot.querySelector<HTMLDetailsElement>('details')!;
    const opened = once(fold, 'toggle');
    fold.open = true;
    await opened;
    await element.updateComplete;
    const form = part(element, 'price-options');
    expect(form).not.to.equal(null);
    const closed = once(fold, 'toggle');
    fold.open = false;
    await closed;
    await element.updateComplete;
    expect(part(element, 'price-options')).to.equal(form);
  });
});
