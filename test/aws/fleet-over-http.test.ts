import { expect } from 'chai';
import { connect } from '../../src/aws/connect.js';
import type { Connection } from '../../src/aws/connection.js';
import { listProvisioned } from '../../src/aws/list-provisioned.js';
import { readDemands, type ResourceDemand } from '../../src/aws/read-demands.js';
import type { MeasuredResource } from '../../src/aws/read-options.js';
import type { EmulatorOptions, Fault } from '../../src/emulator/index.js';
import { isChromium } from '../browser.js';
import { CREDENTIALS, NOON, rejection } from './connected.js';

const CAMPAIGNS = 1000;
const DAY = 86_400;
const evidence = { start: NOON - 14 * DAY, end: NOON, windowSeconds: 300 } as const;

/** An account of a thousand campaigns behind a real HTTP connection, in the test server's emulator. */
class Account {
  readonly #url = `${location.origin}/emulator/fleet-${crypto.randomUUID()}/`;
  readonly connection: Connection = connect({ region: 'us-east-1', credentials: CREDENTIALS, endpoint: this.#url, now: () => NOON });

  async open(faults: readonly Fault[] = [], campaigns = CAMPAIGNS): Promise<this> {
    // Made a day ago: what there is to read of them is what the emulator draws, and a test waits for it.
    const options: EmulatorOptions = { clock: { start: NOON, speed: 0 }, fleet: { campaigns, ageDays: 1 }, faults };
    await this.#post('__create', options);
    return this;
  }

  fail(...faults: readonly Fault[]): Promise<void> {
    return this.#post('__faults', faults);
  }

  async #post(path: string, body: unknown): Promise<void> {
    const { status } = await fetch(this.#url + path, { method: 'POST', body: JSON.stringify(body) });
    expect(status).to.equal(204);
  }

  /** Lists, describes and reads, all at once, as the dashboard does. */
  async *read(signal?: AbortSignal): AsyncGenerator<ResourceDemand> {
    yield* readDemands(this.connection, this.#listed(signal), { ...evidence, signal });
  }

  async *#listed(signal: AbortSignal | undefined): AsyncGenerator<MeasuredResource> {
    for await (const resource of listProvisioned(this.connection, { signal })) {
      if (resource.kind === 'unreadable') throw resource.error;
      yield resource;
    }
  }
}

async function all(found: AsyncIterable<ResourceDemand>): Promise<ResourceDemand[]> {
  const results: ResourceDemand[] = [];
  for await (const each of found) results.push(each);
  return results;
}

const demandOf = (found: ResourceDemand) => {
  if (!('demand' in found)) throw found.error;
  return found.demand;
};

// Half a minute and more, most of it the emulator's: how many there are does not hang on the browser.
(isChromium ? describe : describe.skip)('a fleet of 1,000 campaigns over HTTP', function () {
  this.timeout(240_000);

  it('is read in few calls, though every third is throttled and now and then a connection drops', async () => {
    const account = await new Account().open([
      { operation: '*', every: 3, error: { name: 'ThrottlingException', message: 'Rate exceeded' } },
      { operation: '*', every: 97, drop: true },
    ]);
    const found = await all(account.read());
    expect(found.length).to.equal(CAMPAIGNS + 1);
    expect(new Set(found.map(({ resource }) => resource.arn)).size).to.equal(CAMPAIGNS + 1);
    const demands = found.map(demandOf);
    // They were made a day and 90 minutes ago: all since then is measured, and nothing before.
    const measured = demands.map(({ requests }) => requests.filter((each) => !Number.isNaN(each)).length);
    expect(measured.filter((windows) => windows === 306).length).to.equal(CAMPAIGNS - 4);
    expect(demands.filter(({ requests }) => requests.some((each) => each > 0)).length).to.be.above(900);
    const metrics = demands.reduce((sum, { asked }) => sum + asked!.metricsRequested, 0);
    expect(metrics).to.equal(12 * (CAMPAIGNS + 1));
  });

  it('stops at once where it is cancelled, with what has arrived', async () => {
    const account = await new Account().open();
    const cancel = new AbortController(),
      arrived: ResourceDemand[] = [];
    const error = await rejection(
      (async () => {
        for await (const each of account.read(cancel.signal)) {
          arrived.push(each);
          if (arrived.length === 3) cancel.abort();
        }
      })(),
    );
    expect(error.name).to.equal('AbortError');
    expect(arrived.length).to.equal(3);
    expect(arrived.every((each) => 'demand' in each)).to.equal(true);
  });
});

describe('readDemands over HTTP', () => {
  it('gives a refused call to its own resources, and reads the others', async () => {
    const account = await new Account().open([], 60);
    await account.fail({ operation: 'GetMetricData', times: 1, error: { name: 'AccessDeniedException', message: 'no' } });
    const found = await all(account.read());
    const refused = found.filter((each) => 'error' in each);
    expect([found.length, refused.length]).to.deep.equal([61, 1]);
    expect(refused[0]).to.have.nested.property('error.kind', 'denied');
  });

  it('shows partial results as gaps, and what CloudWatch said', async () => {
    const account = await new Account().open(
      [
        {
          operation: 'GetMetricData',
          data: { status: 'PartialData', metric: 'GetRecommendations', message: { code: 'Busy', value: 'try later' } },
        },
      ],
      6,
    );
    for (const { requests, errors4xx, messages } of (await all(account.read())).map(demandOf)) {
      expect(requests.every(Number.isNaN)).to.equal(true);
      expect(errors4xx.slice(-288).some(Number.isNaN), 'errors were answered in full').to.equal(false);
      expect(messages).to.deep.equal(['Busy: try later']);
    }
  });

  it('puts short pages together, and counts each as asked', async () => {
    const account = await new Account().open([], 6);
    const whole = await all(account.read());
    await account.fail({ operation: 'GetMetricData', data: { datapoints: 200 } });
    const inPages = await all(account.read());
    expect(inPages.length).to.equal(7);
    for (const found of inPages) {
      const { requests, asked } = demandOf(found);
      const same = demandOf(whole.find(({ resource: { arn } }) => arn === found.resource.arn)!).requests;
      expect(
        requests.findIndex((each, window) => !Object.is(each, same[window])),
        found.resource.arn,
      ).to.equal(-1);
      expect(asked!.metricsRequested).to.be.above(12);
    }
  });

  it('ends where no call would get through', async () => {
    const account = await new Account().open([], 6);
    await account.fail({ operation: 'GetMetricData', drop: true });
    expect(await rejection(all(account.read()))).to.include({ kind: 'network' });
    await account.fail({ operation: 'GetMetricData', error: { name: 'ExpiredTokenException' } });
    expect(await rejection(all(account.read()))).to.include({ kind: 'expired' });
  });

  it('reads what one list gave where the other is denied, then says so', async () => {
    const account = await new Account().open([], 6);
    await account.fail({ operation: 'ListRecommenders', error: { name: 'AccessDeniedException' } });
    const arrived: ResourceDemand[] = [];
    const error = await rejection(
      (async () => {
        for await (const each of account.read()) arrived.push(each);
      })(),
    );
    expect([error.kind, arrived.length]).to.deep.equal(['denied', 6]);
  });
});
