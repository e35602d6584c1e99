import { expect } from 'chai';
import { readDemand } from '../../src/aws/read-demand.js';
import { readDemands } from '../../src/aws/read-demands.js';
import type { WindowOptions } from '../../src/aws/read-options.js';
import type { KeptEntry, WindowCache } from '../../src/aws/window-cache.js';
import { arnOf, connected, CREDENTIALS, NOON, type Connected } from './connected.js';

const DAY = 86_400;
const campaign = { kind: 'campaign', arn: arnOf('home-top-picks'), createdAt: 0 } as const;
const endpoint = 'https://emulator.test';
const days = (count: number, end = NOON): WindowOptions => ({ start: end - count * DAY, end, windowSeconds: 300 });

/** A cache in memory that clones what it keeps, as a database does, and can be looked into and spoilt. */
class MemoryCache implements WindowCache {
  readonly kept = new Map<string, KeptEntry>();
  async read(key: string): Promise<unknown> {
    return structuredClone(this.kept.get(key)?.value);
  }
  async write(entries: readonly KeptEntry[]): Promise<void> {
    for (const entry of entries) this.kept.set(entry.key, structuredClone(entry));
  }
}

/** The times that CloudWatch was asked for, in hours before noon. */
const asked = ({ calls }: Connected): string[] =>
  calls
    .filter(({ operation }) => operation === 'GetMetricData')
    .map(({ input: { StartTime, EndTime } }) => `${(NOON - (StartTime as number)) / 3600} to ${(NOON - (EndTime as number)) / 3600}`);

describe('readDemand with a cache', () => {
  it('asks the second time for what is new and for the last 15 minutes, and finds the same demand', async () => {
    const there = connected({}, { endpoint }),
      cache = new MemoryCache();
    const first = await readDemand(there.connection, campaign, { ...days(2), cache });
    expect(first.asked).to.deep.include({ metricsRequested: 12, windowsRequested: 576, windowsKept: 0, cacheFailure: undefined });
    there.emulator.clock.advance(3600);
    const second = await readDemand(there.connection, campaign, { ...days(2, NOON + 3600), cache });
    expect(asked(there)).to.deep.equal(['48 to 0', '0.25 to -1']);
    expect(second.asked).to.deep.include({ metricsRequested: 12, windowsRequested: 15, windowsKept: 561 });
    const fresh = await readDemand(there.connection, campaign, days(2, NOON + 3600));
    expect(second).to.deep.include({ ...fresh, asked: second.asked });
    expect(second.requests.slice(0, 564)).to.deep.equal(first.requests.slice(12));
  });

  it('counts what came late: windows of the last 15 minutes are read again', async () => {
    const there = connected({}, { endpoint }),
      cache = new MemoryCache();
    const [from, to] = [NOON - 900, NOON];
    const real = there.emulator.state.metered.get(campaign.arn)!;
    // Nothing is counted yet of the last quarter of an hour.
    there.emulator.state.metered.set(campaign.arn, {
      ...real,
      traffic: { ...real.traffic, requestsIn: (minute) => (minute * 60 >= from ? 0 : real.traffic.requestsIn(minute)) },
    });
    const early = await readDemand(there.connection, campaign, { ...days(1), cache });
    there.emulator.state.metered.set(campaign.arn, real);
    const late = await readDemand(there.connection, campaign, { ...days(1), cache });
    expect([...early.requests.slice(-3)]).to.deep.equal([0, 0, 0]);
    expect([...late.requests.slice(-3)].every((requests) => requests > 0)).to.equal(true);
    expect(asked(there).at(-1)).to.equal(`${(NOON - from) / 3600} to ${(NOON - to) / 3600}`);
  });

  it('asks for the older part where a longer time is wanted, and for all where both ends are missing', async () => {
    const there = connected({}, { endpoint }),
      cache = new MemoryCache();
    await readDemand(there.connection, campaign, { ...days(1, NOON - DAY), cache });
    await readDemand(there.connection, campaign, { ...days(2, NOON - DAY), cache });
    await readDemand(there.connection, campaign, { ...days(4), cache });
    expect(asked(there)).to.deep.equal(['48 to 24', '72 to 48', '96 to 0']);
  });

  it('asks nothing where nothing can be new', async () => {
    const there = connected({}, { endpoint }),
      cache = new MemoryCache();
    const range = { ...days(1, NOON - 3600), cache };
    const first = await readDemand(there.connection, campaign, range);
    const second = await readDemand(there.connection, campaign, range);
    expect(asked(there)).to.have.length(1);
    expect(second.asked).to.deep.include({ metricsRequested: 0, windowsRequested: 0, windowsKept: 288 });
    expect(second.requests).to.deep.equal(first.requests);
  });

  it('keeps each length of windows for itself, and each address that metrics come from', async () => {
    const there = connected({}, { endpoint }),
      cache = new MemoryCache();
    await readDemand(there.connection, campaign, { ...days(1), cache });
    await readDemand(there.connection, campaign, { ...days(1), windowSeconds: 3600, cache });
    const elsewhere = connected({}, { endpoint: 'https://other.test' });
    await readDemand(elsewhere.connection, campaign, { ...days(1), cache });
    expect([...cache.kept.keys()]).to.deep.equal([
      `${endpoint} ${campaign.arn} 300`,
      `${endpoint} ${campaign.arn} 3600`,
      `https://other.test ${campaign.arn} 300`,
    ]);
    expect(asked(elsewhere)).to.deep.equal(['24 to 0']);
  });

  it('keeps nothing of what answers over a fetch of one’s own without an address, and nothing where it is off', async () => {
    const cache = new MemoryCache();
    await readDemand(connected().connection, campaign, { ...days(1), cache });
    expect(cache.kept.size).to.equal(0);
    const there = connected({}, { endpoint });
    for (let read = 0; read < 2; read++) await readDemand(there.connection, campaign, { ...days(1), cache: false });
    expect(asked(there)).to.deep.equal(['24 to 0', '24 to 0']);
  });

  it('keeps no credentials, and no more than it says', async () => {
    const { connection } = connected({}, { endpoint }),
      cache = new MemoryCache();
    await readDemand(connection, campaign, { ...days(1), cache });
    const [{ key, value, bytes }] = [...cache.kept.values()] as [KeptEntry];
    const metrics = (value as { metrics: Map<string, { at: Uint32Array; values: Float64Array }> }).metrics;
    const held = [...metrics.values()].reduce((sum, { at, values }) => sum + at.byteLength + values.byteLength, 0);
    expect(bytes).to.be.within(held, held + 2000);
    const seen = key + JSON.stringify([...metrics]);
    for (const secret of Object.values(CREDENTIALS)) expect(seen).to.not.contain(secret);
  });

  const spoil: readonly (readonly [what: string, (value: Kept) => unknown])[] = [
    ['is of a newer layout', (value) => ({ ...value, format: 2 })],
    ['is of a layout without a number', ({ metrics }) => ({ metrics })],
    ['is not what we kept', () => 'rubbish'],
    ['has a value that no count is', (value) => spoiled(value, ({ values }) => values.fill(-1))],
    ['has a point off the grid', (value) => spoiled(value, ({ at }) => at.fill(7))],
    [
      'has fewer values than points',
      (value) => ({ ...value, metrics: new Map([['GetRecommendations Sum', { ...first(value), values: new Float64Array(1) }]]) }),
    ],
    ['has lost its times', (value) => ({ ...value, metrics: new Map([['GetRecommendations Sum', { ...first(value), from: NaN }]]) })],
  ];
  for (const [what, change] of spoil)
    it(`reads again what ${what}`, async () => {
      const there = connected({}, { endpoint }),
        cache = new MemoryCache();
      const before = await readDemand(there.connection, campaign, { ...days(1), cache });
      const [entry] = [...cache.kept.values()] as [KeptEntry];
      cache.kept.set(entry.key, { ...entry, value: change(entry.value as Kept) });
      const after = await readDemand(there.connection, campaign, { ...days(1), cache });
      expect(asked(there)).to.deep.equal(['24 to 0', '24 to 0']);
      expect(after.requests).to.deep.equal(before.requests);
      await readDemand(there.connection, campaign, { ...days(1), cache });
      expect(asked(there).at(-1), 'it was kept anew').to.equal('0.25 to 0');
    });

  it('reads on where the cache fails, and says why', async () => {
    const { connection } = connected({}, { endpoint });
    const failing: WindowCache = {
      read: () => Promise.reject(new Error('no IndexedDB here')),
      write: () => Promise.reject(new Error('the disk is full')),
    };
    const demand = await readDemand(connection, campaign, { ...days(1), cache: failing });
    expect(demand.requests.some((requests) => requests > 0)).to.equal(true);
    expect(demand.asked?.cacheFailure?.message).to.equal('the disk is full');
    const unreadable = { ...failing, write: () => Promise.resolve() };
    expect((await readDemand(connection, campaign, { ...days(1), cache: unreadable })).asked?.cacheFailure?.message).to.equal(
      'no IndexedDB here',
    );
  });

  it('does not keep what stayed partial: it is asked for again', async () => {
    const there = connected({}, { endpoint }),
      cache = new MemoryCache();
    there.emulator.faults.add({ operation: 'GetMetricData', times: 1, data: { status: 'PartialData', metric: 'GetRecommendations' } });
    const partial = await readDemand(there.connection, campaign, { ...days(1), cache });
    expect(partial.requests.every(Number.isNaN)).to.equal(true);
    const whole = await readDemand(there.connection, campaign, { ...days(1), cache });
    expect(asked(there)).to.deep.equal(['24 to 0', '24 to 0']);
    expect(whole.requests.some(Number.isNaN)).to.equal(false);
  });

  it('knows a resource that was made anew under the same name by when it was made', async () => {
    const there = connected({}, { endpoint }),
      cache = new MemoryCache();
    await readDemand(there.connection, campaign, { ...days(1), cache });
    const anew = await readDemand(there.connection, { ...campaign, createdAt: NOON - 3600 }, { ...days(1), cache });
    expect(anew.requests.findIndex((requests) => !Number.isNaN(requests))).to.equal(276);
  });
});

describe('readDemands with a cache', () => {
  it('asks in one call for what is new of all that were read together', async () => {
    const there = connected({}, { endpoint }),
      cache = new MemoryCache();
    const resources = ['home-top-picks', 'checkout-addons', 'search-rerank'].map((name) => ({ ...campaign, arn: arnOf(name) }));
    const read = async (end: number, some = resources) => {
      const found = [];
      for await (const each of readDemands(there.connection, some, { ...days(1, end), cache })) found.push(each);
      return found;
    };
    await read(NOON, resources.slice(0, 2));
    there.emulator.clock.advance(600);
    await read(NOON + 600);
    // One and one, then the kept ones in calls of one and two, and the one that is new.
    expect(asked(there).sort()).to.deep.equal([
      '0.25 to -0.16666666666666666',
      '0.25 to -0.16666666666666666',
      '23.833333333333332 to -0.16666666666666666',
      '24 to 0',
      '24 to 0',
    ]);
  });
});

interface Kept {
  readonly format: number;
  readonly metrics: Map<string, { readonly from: number; readonly at: Uint32Array; readonly values: Float64Array }>;
}

const first = ({ metrics }: Kept) => metrics.get('GetRecommendations Sum')!;

function spoiled(value: Kept, change: (points: ReturnType<typeof first>) => void): Kept {
  change(first(value));
  return value;
}
