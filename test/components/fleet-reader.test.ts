import { expect } from 'chai';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FleetReader } from '../../components/fleet/fleet-reader.js';
import type { FleetRow } from '../../components/fleet/fleet-row.js';
import type { FleetSnapshot } from '../../components/fleet/fleet-snapshot.js';
import { connect } from '../../src/aws/connect.js';
import type { Connection } from '../../src/aws/connection.js';
import type { WindowCache } from '../../src/aws/window-cache.js';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/emulator/index.js';
import { until } from '../until.js';

const START = Date.UTC(2026, 10, 24, 14, 32) / 1000;
const HOME = 'arn:aws:personalize:us-east-1:123456789012:campaign/home-top-picks';
const SEARCH = 'arn:aws:personalize:us-east-1:123456789012:campaign/search-rerank';

/** A host without a screen: it runs the reader's part of an update whenever it is asked for one, and lets a test wait for a state. */
class Host implements ReactiveControllerHost {
  readonly #controllers: ReactiveController[] = [];
  readonly updateComplete = Promise.resolve(true);
  readonly snapshots: FleetSnapshot[] = [];
  reader!: FleetReader;

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }
  removeController(): void {}
  requestUpdate(): void {
    queueMicrotask(() => this.update());
  }
  update(): void {
    for (const controller of this.#controllers) controller.hostUpdate?.();
    const { snapshot } = this.reader;
    if (this.snapshots.at(-1) !== snapshot) this.snapshots.push(snapshot);
  }
  leave(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
  /** Waits for a state that stays: one that may be passed over is seen on some machines and not on others. */
  async until(holds: (snapshot: FleetSnapshot) => boolean, what: string): Promise<void> {
    this.update();
    await until(
      () => holds(this.reader.snapshot),
      what,
      () => `${counted(this.reader.snapshot)}, after ${this.snapshots.map(counted).join('; ')}`,
    );
  }
}

/** A snapshot in a word and its numbers. */
const counted = (snapshot: FleetSnapshot): string =>
  [
    snapshot.kind,
    ...('rows' in snapshot ? [`${snapshot.rows.length} rows`] : []),
    ...('done' in snapshot ? [`${snapshot.done} of ${snapshot.of}`] : []),
  ].join(' ');

interface Reading {
  readonly host: Host;
  readonly reader: FleetReader;
  readonly emulator: Emulator;
  /** Operations in the order in which they reached AWS. */
  readonly calls: string[];
  connection: Connection | undefined;
  /** Lets the demand through that was held. */
  readonly release: () => void;
}

interface ReadingOptions extends EmulatorOptions {
  /** Where windows are kept; asked at each read. */
  readonly cache?: WindowCache | false;
  /** An address that stands for AWS's: without one nothing is kept of what a fetch answers. */
  readonly endpoint?: string;
  /** How many resources' demand is answered before the rest is held until `release()`; all, unless given. */
  readonly holdAfter?: number;
}

/** A reader on the real SDK clients, whose requests the emulator answers. */
function reading({ holdAfter = Infinity, cache, endpoint, ...options }: ReadingOptions = {}): Reading {
  const emulator = createEmulator({ clock: { start: START, speed: 0 }, ...options }),
    calls: string[] = [];
  let demands = 0,
    release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const connection = connect({
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    endpoint,
    now: () => emulator.clock.now(),
    fetch: async (request) => {
      const operation = request.headers.get('x-amz-target')!.split('.')[1]!;
      calls.push(operation);
      if (operation === 'GetMetricData' && ++demands > holdAfter) await released;
      return emulator.fetch(request);
    },
  });
  const host = new Host(),
    made: Reading = {
      host,
      emulator,
      calls,
      connection,
      release,
      reader: new FleetReader(
        host,
        () => made.connection,
        () => cache,
      ),
    };
  host.reader = made.reader;
  return made;
}

const isReady = ({ host }: Reading): Promise<void> => host.until(({ kind }) => kind === 'ready', 'the fleet is read');
const isFailed = ({ host }: Reading): Promise<void> => host.until(({ kind }) => kind === 'failed', 'the read has failed');
/** One of five is read, and no more can be before `release()`. */
const isHeld = ({ host }: Reading): Promise<void> =>
  host.until(
    (snapshot) => snapshot.kind === 'loading' && snapshot.isListed && snapshot.done === 1,
    'all are listed, and the demand of one is read',
  );

function snapshotOf<K extends FleetSnapshot['kind']>({ reader: { snapshot } }: Reading, kind: K): Extract<FleetSnapshot, { kind: K }> {
  expect(snapshot.kind).to.equal(kind);
  return snapshot as Extract<FleetSnapshot, { kind: K }>;
}

function rowNamed(rows: readonly FleetRow[], name: string): FleetRow {
  const found = rows.find(({ resource }) => resource.name === name);
  expect(found, name).not.to.equal(undefined);
  return found!;
}

const measured = ({ demand }: FleetRow) => {
  expect(demand.kind).to.equal('measured');
  return demand as Extract<FleetRow['demand'], { kind: 'measured' }>;
};

describe('FleetReader', function () {
  // Fourteen days of twelve metrics a resource go over the wire and back.
  this.timeout(60_000);

  it('reads every resource and 14 days of its demand, up to the last complete window', async () => {
    const read = reading();
    await isReady(read);
    const { rows, readAt, metricsPerResource } = snapshotOf(read, 'ready');
    expect(rows.map(({ resource: { name, kind } }) => `${name}, ${kind}`)).to.deep.equal([
      'home-top-picks, campaign',
      'checkout-addons, campaign',
      'search-rerank, campaign',
      'email-next-best, campaign',
      'video-top-picks, recommender',
    ]);
    expect([readAt, metricsPerResource]).to.deep.equal([START, 12]);
    for (const row of rows) {
      const { series, frontier } = measured(row);
      expect([series.start, series.requests.length, series.windowSeconds]).to.deep.equal([START - 120 - 14 * 86_400, 14 * 288, 300]);
      expect(frontier.gaps).to.equal(0);
    }
  });

  it('advises by what it read: what is too high, too low and idle', async () => {
    const read = reading();
    await isReady(read);
    const { rows } = snapshotOf(read, 'ready');
    const kindOf = (name: string) => measured(rowNamed(rows, name)).recommendation.kind;
    expect([kindOf('home-top-picks'), kindOf('checkout-addons'), kindOf('email-next-best')]).to.deep.equal(['lower', 'raise', 'lower']);
    expect(measured(rowNamed(rows, 'email-next-best')).series.metrics).to.deep.equal([]);
    expect(measured(rowNamed(rows, 'search-rerank')).series.metrics.map(({ name }) => name)).to.include('GetPersonalizedRanking');
  });

  it('bills a recommender by whole hours', async () => {
    const read = reading();
    await isReady(read);
    const { frontier } = measured(rowNamed(snapshotOf(read, 'ready').rows, 'video-top-picks'));
    // From half past to half past: the first and the last hour are not whole.
    expect([frontier.windowSeconds, frontier.billedHours]).to.deep.equal([300, 14 * 24 - 1]);
  });

  it('shows rows as they come, and counts them', async () => {
    const read = reading({ holdAfter: 1 });
    await isHeld(read);
    const { rows, of } = snapshotOf(read, 'loading');
    expect([rows.length, of]).to.deep.equal([5, 5]);
    expect(rows.map(({ demand }) => demand.kind).sort()).to.deep.equal(['measured', 'waiting', 'waiting', 'waiting', 'waiting']);
    read.release();
    await isReady(read);
    const progress = read.host.snapshots.filter((snapshot) => snapshot.kind === 'loading');
    expect(progress.length).to.be.greaterThan(1);
    const done = progress.map((snapshot) => snapshot.done);
    expect(done).to.deep.equal([...done].sort((a, b) => a - b));
    for (const { done, of } of progress) expect(done).to.be.at.most(of);
  });

  it('keeps what failed to its row, with AWS’s name and request id, and goes on with the others', async () => {
    const read = reading({
      faults: [
        { operation: 'DescribeCampaign', arn: SEARCH, error: { name: 'AccessDeniedException', message: 'not authorized', status: 400 } },
      ],
    });
    await isReady(read);
    const { rows } = snapshotOf(read, 'ready'),
      { resource } = rowNamed(rows, 'search-rerank');
    if (resource.kind !== 'unreadable') throw new Error(`search-rerank is a ${resource.kind}`);
    expect([resource.error.name, 'requestId' in resource.error && typeof resource.error.requestId]).to.deep.equal([
      'AccessDeniedException',
      'string',
    ]);
    expect(measured(rowNamed(rows, 'home-top-picks')).recommendation.kind).to.equal('lower');
  });

  it('keeps a refusal of CloudWatch to the row that it hit', async () => {
    const read = reading({
      faults: [{ operation: 'GetMetricData', times: 1, error: { name: 'AccessDeniedException', message: 'not authorized', status: 400 } }],
    });
    await isReady(read);
    const { rows } = snapshotOf(read, 'ready');
    expect(rows.map(({ demand }) => demand.kind).sort()).to.deep.equal(['failed', 'measured', 'measured', 'measured', 'measured']);
  });

  it('says why nothing could be listed', async () => {
    const read = reading({
      faults: [{ operation: 'ListCampaigns', error: { name: 'AccessDeniedException', message: 'not authorized', status: 400 } }],
    });
    await isFailed(read);
    const { rows, error, readAt } = snapshotOf(read, 'failed');
    expect([rows.length, error.name, readAt]).to.deep.equal([0, 'AccessDeniedException', undefined]);
  });

  it('reads the demand of what one list gave where the other list is denied', async () => {
    const read = reading({
      faults: [{ operation: 'ListRecommenders', error: { name: 'AccessDeniedException', message: 'not authorized', status: 400 } }],
    });
    await isFailed(read);
    expect(snapshotOf(read, 'failed').rows.map(({ demand }) => demand.kind)).to.deep.equal([
      'measured',
      'measured',
      'measured',
      'measured',
    ]);
  });

  it('keeps the rows of the read before when the session ends, and when that was', async () => {
    const read = reading();
    await isReady(read);
    read.emulator.faults.add({ operation: 'ListCampaigns', error: { name: 'ExpiredTokenException', message: 'expired', status: 400 } });
    read.emulator.clock.advance(600);
    await read.reader.refresh();
    const { rows, error, readAt } = snapshotOf(read, 'failed');
    expect([rows.length, error.name, readAt]).to.deep.equal([5, 'ExpiredTokenException', START]);
  });

  it('stops where it is told to: what has arrived stays, and no call follows', async () => {
    const read = reading({ holdAfter: 1 });
    await isHeld(read);
    read.reader.stop();
    const { rows, done, of } = snapshotOf(read, 'stopped'),
      calls = read.calls.length;
    expect([rows.length, done, of]).to.deep.equal([5, 1, 5]);
    read.release();
    await read.reader.refresh();
    expect(read.calls.slice(calls, calls + 1)).to.deep.equal(['ListCampaigns']);
    expect(snapshotOf(read, 'ready').rows.length).to.equal(5);
  });

  it('reads nothing without a connection, reads a new one from the start, and forgets the old one’s rows', async () => {
    const read = reading(),
      { connection } = read;
    read.connection = undefined;
    read.host.update();
    expect([read.reader.snapshot.kind, read.calls.length]).to.deep.equal(['none', 0]);
    read.connection = connection;
    await isReady(read);
    read.connection = undefined;
    read.host.update();
    expect(read.reader.snapshot.kind).to.equal('none');
  });

  it('refreshes with every row in its place, and drops what is gone', async () => {
    const read = reading();
    await isReady(read);
    const before = snapshotOf(read, 'ready').rows.map(({ resource }) => resource.name);
    read.emulator.state.campaigns.delete(SEARCH);
    await read.reader.refresh();
    expect(snapshotOf(read, 'ready').rows.map(({ resource }) => resource.name)).to.deep.equal(
      before.filter((name) => name !== 'search-rerank'),
    );
  });

  it('looks at one resource again after a change: a new minimum, the same demand, other advice', async () => {
    const read = reading();
    await isReady(read);
    const before = measured(rowNamed(snapshotOf(read, 'ready').rows, 'home-top-picks')),
      advised = before.recommendation.minimum;
    const calls = read.calls.length;
    await read.connection!.updateCampaignMinimum(HOME, advised);
    read.emulator.clock.advance(600);
    await read.reader.refreshResource(HOME);
    const row = rowNamed(snapshotOf(read, 'ready').rows, 'home-top-picks'),
      after = measured(row);
    expect(row.resource.kind !== 'unreadable' && row.resource.minimum).to.equal(advised);
    expect([after.series === before.series, after.recommendation.kind]).to.deep.equal([true, 'keep']);
    expect(read.calls.slice(calls)).to.deep.equal(['UpdateCampaign', 'DescribeCampaign']);
  });

  it('asks CloudWatch for one resource, then for many in a call, and never on its own', async () => {
    const read = reading();
    await isReady(read);
    // One, two, and the two that are left.
    expect(read.calls.filter((call) => call === 'GetMetricData').length).to.equal(3);
    expect(snapshotOf(read, 'ready').asked).to.deep.include({ metricsRequested: 60, windowsRequested: 5 * 14 * 288, windowsKept: 0 });
    const calls = read.calls.length;
    read.emulator.clock.advance(86_400);
    read.host.update();
    expect(read.calls.length).to.equal(calls);
  });

  it('asks for what is new when it refreshes, also in the next page, and says what it had', async () => {
    // An address of its own: the browser's cache outlives a test.
    const endpoint = `https://${crypto.randomUUID()}.test`,
      first = reading({ endpoint });
    await isReady(first);
    const { rows } = snapshotOf(first, 'ready');
    const later = reading({ endpoint });
    later.emulator.clock.advance(600);
    await isReady(later);
    // Three windows that may have changed, and two that are new.
    expect(snapshotOf(later, 'ready').asked).to.deep.include({
      metricsRequested: 60,
      windowsRequested: 5 * 5,
      windowsKept: 5 * (14 * 288 - 5),
    });
    for (const { resource, demand } of snapshotOf(later, 'ready').rows) {
      const before = measured(rowNamed(rows, resource.name)).series.requests;
      expect(demand.kind === 'measured' && demand.series.requests.slice(0, -5)).to.deep.equal(before.slice(2, -3));
    }
  });

  it('keeps nothing where the cache is off', async () => {
    const endpoint = `https://${crypto.randomUUID()}.test`;
    await isReady(reading({ endpoint, cache: false }));
    const later = reading({ endpoint });
    await isReady(later);
    expect(snapshotOf(later, 'ready').asked).to.deep.include({ windowsKept: 0 });
  });

  it('reads without a cache that fails, and says why', async () => {
    const failed = () => Promise.reject(new Error('no room'));
    const read = reading({ endpoint: 'https://full.test', cache: { read: failed, write: failed } });
    await isReady(read);
    const { rows, asked } = snapshotOf(read, 'ready');
    expect([rows.length, asked?.windowsKept, asked?.cacheFailure?.message]).to.deep.equal([5, 0, 'no room']);
    expect(rows.every(({ demand }) => demand.kind === 'measured')).to.equal(true);
  });

  it('ends its read when its host leaves, and begins again when it is back', async () => {
    const read = reading({ holdAfter: 1 });
    await isHeld(read);
    read.host.leave();
    read.release();
    await isReady(read);
    expect(snapshotOf(read, 'ready').rows.length).to.equal(5);
    expect(read.calls.filter((call) => call === 'ListCampaigns').length).to.equal(2);
  });

  it('tells how far it is also when it was begun over', async () => {
    const read = reading({ holdAfter: 1 });
    read.host.update();
    const begunOver = read.reader.refresh();
    await isHeld(read);
    read.release();
    await begunOver;
    expect(snapshotOf(read, 'ready').rows.length).to.equal(5);
  });
});
