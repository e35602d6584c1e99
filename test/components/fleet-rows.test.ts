import { expect } from 'chai';
import { render } from 'lit';
import { measuredRow, withResource, type FleetRow } from '../../components/fleet/fleet-row.js';
import { BY_SAVING, inPlaces, sorted, type RowOrder } from '../../components/fleet/row-order.js';
import { statusOf } from '../../components/fleet/row-status.js';
import { FleetViews, type RowView } from '../../components/fleet/row-view.js';
import { sparkline } from '../../components/fleet/sparkline.js';
import { missingPermission, statementText } from '../../components/fleet/statement.js';
import { priceBook } from '../../pricing/price-book.js';
import type { LatestUpdate } from '../../src/provisioning/provisioned.js';
import { SEEN_UNTIL, seededDemand, shapes } from '../../stories/seeded-demand.js';
import { arnOf, campaign, denied, FLEET, recommender, throttled } from '../../stories/seeded-fleet.js';

const DAY = 86_400;
const pricing = { book: priceBook('us-east-1'), hoursPerMonth: 732, users: 500_000 };
const quiet = { baseTps: 0.2, humps: [] };
const viewsOf = (rows: readonly FleetRow[], targets = new Map<string, number>()): readonly RowView[] =>
  new FleetViews().of(rows, targets, pricing).views;
const namesOf = (views: readonly RowView[]): string[] => views.map(({ name }) => name);

describe('statusOf: the most pressing thing about a row', () => {
  const asked = seededDemand(quiet, { seed: 1 });
  const updateTo = (status: string, minimum: number): LatestUpdate => ({
    status,
    minimum,
    failureReason: 'no capacity',
    createdAt: SEEN_UNTIL - 60,
    updatedAt: SEEN_UNTIL,
  });
  const of = (changes: Parameters<typeof campaign>[3], series = asked) => statusOf(measuredRow(campaign('a', 1, 's', changes), series));

  it('active: served, asked, and within its budget', () => expect(of({})).to.deep.equal({ kind: 'active' }));
  it('AWS’s state comes first, with its reason', () =>
    expect(of({ status: 'CREATE_FAILED', failureReason: 'quota' })).to.deep.equal({
      kind: 'state',
      state: 'CREATE FAILED',
      reason: 'quota',
    }));
  it('an update in flight, waiting', () =>
    expect(of({ latestUpdate: updateTo('CREATE PENDING', 4) })).to.deep.equal({
      kind: 'updating',
      to: 4,
      step: 1,
      since: SEEN_UNTIL - 60,
    }));
  it('an update in flight, being applied', () =>
    expect(of({ latestUpdate: updateTo('CREATE IN_PROGRESS', 4) })).to.include({ kind: 'updating', step: 2 }));
  it('an update that failed, while the minimum that serves is another', () =>
    expect(of({ latestUpdate: updateTo('CREATE FAILED', 4) })).to.deep.equal({ kind: 'update-failed', to: 4, reason: 'no capacity' }));
  it('a failed update to what serves anyway is past', () =>
    expect(of({ latestUpdate: updateTo('CREATE FAILED', 1) })).to.deep.equal({ kind: 'active' }));
  it('an update that is done is past', () => expect(of({ latestUpdate: updateTo('ACTIVE', 1) })).to.deep.equal({ kind: 'active' }));
  it('idle for 9 days: since the last request', () =>
    expect(of({}, seededDemand(quiet, { seed: 1, silentDays: 9 }))).to.deep.equal({ kind: 'idle', days: 9, since: SEEN_UNTIL - 9 * DAY }));
  it('a week without a request is idle, six days are a pause', () => {
    expect(of({}, seededDemand(quiet, { seed: 1, silentDays: 7 }))).to.include({ kind: 'idle', days: 7 });
    expect(of({}, seededDemand(quiet, { seed: 1, silentDays: 6 }))).to.deep.equal({ kind: 'active' });
  });
  it('idle without any metric: for as long as was looked at', () =>
    expect(of({}, seededDemand(quiet, { seed: 1, silentDays: 14 }))).to.deep.equal({ kind: 'idle', days: 14, since: undefined }));
  it('too little data under 24 hours', () =>
    expect(of({}, seededDemand(quiet, { seed: 1, measuredDays: 0.5 }))).to.deep.equal({ kind: 'too-little', measuredHours: 12 }));
  it('the minimum is too low where the budget asks for more', () =>
    expect(of({}, seededDemand(shapes.bursty, { seed: 1 }))).to.deep.equal({ kind: 'too-low' }));
  it('what could not be read', () => {
    const error = new Error('no');
    expect(
      statusOf({ resource: { kind: 'unreadable', resource: 'campaign', arn: 'a', name: 'a', error }, demand: { kind: 'waiting' } }),
    ).to.deep.equal({ kind: 'unreadable', error });
    expect(statusOf({ resource: campaign('a', 1, 's'), demand: { kind: 'failed', error } })).to.deep.equal({
      kind: 'demand-unread',
      error,
    });
    expect(statusOf({ resource: campaign('a', 1, 's'), demand: { kind: 'waiting' } })).to.deep.equal({ kind: 'reading' });
  });
});

describe('FleetViews', () => {
  const [home, hero, because, checkout] = ['home-top-picks', 'home-hero', 'video-because-you-watched', 'checkout-addons'].map(
    (name) => (views: readonly RowView[]) => views.find((view) => view.name === name)!,
  );

  it('lets a person change campaigns that have advice and no update in flight, and no recommender', () => {
    const views = viewsOf(FLEET);
    expect(namesOf(views.filter(({ canChange }) => canChange))).to.deep.equal([
      'home-top-picks',
      'pdp-similar-items',
      'search-rerank',
      'push-daily-digest',
      'email-next-best',
      'checkout-addons',
      'app-feed',
    ]);
    expect([hero!(views).advice, because!(views).advice]).to.deep.equal(['lower', 'lower']);
  });

  it('shows risk now only where it is over the budget and would change', () => {
    const views = viewsOf(FLEET);
    expect(home!(views).riskNow).to.equal(undefined);
    expect(checkout!(views).riskNow!.low).to.be.greaterThan(0.001);
    expect(checkout!(views).risk!.low).to.be.at.most(0.001);
    expect(checkout!(views).risk!.high).to.be.at.least(checkout!(views).risk!.low);
  });

  it('prices the target that a person chose, not the advice', () => {
    const arn = arnOf('home-top-picks'),
      advised = home!(viewsOf(FLEET)),
      chosen = home!(viewsOf(FLEET, new Map([[arn, 30]])));
    expect([chosen.target, chosen.difference!.toFixed(2)]).to.deep.equal([30, '-732.00']);
    expect(advised.difference!.lt(chosen.difference!)).to.equal(true);
  });

  it('knows how many requests a second of a recommender are free', () => {
    expect(because!(viewsOf(FLEET)).freeFloor).to.equal(1);
    const views = new FleetViews().of([measuredRow(recommender('r', 1), seededDemand(quiet, { seed: 1 }))], new Map(), {
      ...pricing,
      users: 1_000_000,
    }).views;
    expect(views[0]!.freeFloor).to.equal(2);
  });

  it('shows no money without rates', () => {
    const { views, cost } = new FleetViews().of(FLEET, new Map(), { ...pricing, book: undefined });
    expect([cost, home!(views).cost, home!(views).difference, home!(views).recommended]).to.deep.equal([
      undefined,
      undefined,
      undefined,
      home!(viewsOf(FLEET)).recommended,
    ]);
  });

  it('keeps the very views of rows that say the same', () => {
    const kept = new FleetViews(),
      before = kept.of(FLEET, new Map(), pricing).views,
      after = kept.of(FLEET, new Map([[arnOf('app-feed'), 3]]), pricing).views;
    expect(after.filter((view, index) => view !== before[index]).map(({ name }) => name)).to.deep.equal(['app-feed']);
  });
});

describe('withResource', () => {
  it('gives the advice for the minimum that serves now, on the same demand', () => {
    const row = FLEET[0]!,
      { demand } = row;
    if (demand.kind !== 'measured') throw new Error(demand.kind);
    const changed = withResource(row, campaign('home-top-picks', demand.recommendation.minimum, 'retail-eu'));
    expect(
      changed.demand.kind === 'measured' && [changed.demand.recommendation.kind, changed.demand.series === demand.series],
    ).to.deep.equal(['keep', true]);
  });
});

describe('row order', () => {
  const views = viewsOf(FLEET);
  const inOrder = (order: RowOrder): string[] => namesOf(sorted(views, order));

  it('begins with the largest saving; what costs more follows, then what stays, what has no advice, what was not read', () => {
    const names = inOrder(BY_SAVING);
    expect(names.slice(0, 2)).to.deep.equal(['home-top-picks', 'pdp-similar-items']);
    expect(names.slice(-4)).to.deep.equal(['checkout-addons', 'video-top-picks', 'new-arrivals-eu', 'partner-feed']);
  });

  it('turns round, and leaves those that have no value at the end', () => {
    expect(inOrder({ column: 'difference', direction: 'ascending' }).slice(0, 1)).to.deep.equal(['checkout-addons']);
    for (const direction of ['ascending', 'descending'] as const)
      expect(inOrder({ column: 'cost', direction }).at(-1)).to.equal('partner-feed');
  });

  for (const [column, direction, first] of [
    ['name', 'ascending', 'app-feed'],
    ['name', 'descending', 'video-top-picks'],
    ['minimum', 'descending', 'home-top-picks'],
    ['cost', 'descending', 'home-top-picks'],
    ['peak', 'ascending', 'email-next-best'],
    ['risk', 'descending', 'checkout-addons'],
  ] as const)
    it(`${column}, ${direction}: ${first} is first`, () => expect(inOrder({ column, direction })[0]).to.equal(first));

  it('keeps places, and puts new rows after them', () => {
    const places = new Map([
      [arnOf('app-feed'), 0],
      [arnOf('partner-feed'), 1],
    ]);
    expect(namesOf(inPlaces(views, places)).slice(0, 3)).to.deep.equal(['app-feed', 'partner-feed', 'home-top-picks']);
  });
});

describe('sparkline', () => {
  const drawn = (requests: readonly number[], minimum: number): Record<string, string> => {
    const host = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    render(sparkline({ start: 0, windowSeconds: 300, requests: Float64Array.from(requests) }, minimum), host as unknown as HTMLElement);
    return Object.fromEntries([...host.querySelectorAll('path')].map((path) => [path.getAttribute('class'), path.getAttribute('d')!]));
  };

  it('draws steps, not slopes, on a scale that holds peak and minimum', () => {
    const { line, 'minimum-line': minimum } = drawn([0, 300], 2);
    // Half of the time nothing is asked (the base, 27.5), then 1 TPS: half way up to the minimum, at 3.
    expect([line!.startsWith('M0 27.5V27.5H1'), line!.endsWith('V15.3H132'), minimum]).to.deep.equal([true, true, 'M0 3H132']);
    expect(line).not.to.match(/[LC]/);
  });

  it('marks what is above the minimum, only where something is', () => {
    expect(drawn([300, 300], 2)).not.to.have.property('over');
    expect(drawn([300, 900], 2)).to.have.property('over');
  });

  it('leaves gaps open: no demand is drawn where none was measured', () => {
    const { gap, line } = drawn([NaN, 300], 1);
    expect([gap, line!.startsWith('M66 ')]).to.deep.equal(['M0 27.5H66', true]);
  });

  it('has a place for a series that is all gaps', () => expect(drawn([NaN, NaN], 3)).to.include({ gap: 'M0 27.5H132', line: '' }));
});

describe('missingPermission', () => {
  const metrics = Object.assign(denied('x'), { operation: 'cloudwatch:GetMetricData' });

  it('is limited to the resource where IAM can: DescribeCampaign', () =>
    expect(JSON.parse(statementText(missingPermission(denied(arnOf('a')), arnOf('a'))!))).to.deep.equal({
      Effect: 'Allow',
      Action: 'personalize:DescribeCampaign',
      Resource: arnOf('a'),
    }));
  it('is * where it knows no resource: GetMetricData', () =>
    expect(missingPermission(metrics, arnOf('a'))).to.deep.equal({ action: 'cloudwatch:GetMetricData', resource: '*' }));
  it('is nothing where permission is not the matter', () =>
    expect([missingPermission(throttled), missingPermission(new Error('x'))]).to.deep.equal([undefined, undefined]));
});
