import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Connection } from '../../src/aws/connection.js';
import type { MeasuredDemand, ReadAccount } from '../../src/aws/measured-demand.js';
import type { MeasuredResource } from '../../src/aws/read-options.js';
import type { WindowCache } from '../../src/aws/window-cache.js';
import type { Provisioned, Unreadable } from '../../src/provisioning/provisioned.js';
import type { CloserLook } from './closer-look.js';
import { closerOf, measuredRow, withCloser, withResource, type FleetRow } from './fleet-row.js';
import { rowsOf, type FleetSnapshot } from './fleet-snapshot.js';

const DAYS = 14;
const WINDOW_SECONDS = 300;
/** Rows arrive in bursts: the host is told at most ten times a second, and once a second of a thousand rows, whose shares of the total all move. */
const TELL_EVERY_MS = { least: 100, each: 1 };

/**
 * Reads the fleet over a connection: resources as AWS lists them, then 14 days of demand for each, many in a call. It reads when it gets a
 * connection and when asked to, never on its own, since CloudWatch bills each metric that is read. Windows that were read are kept in the
 * browser, so that a refresh asks for new ones only. The SDK is loaded with the first read.
 */
export class FleetReader implements ReactiveController {
  #snapshot: FleetSnapshot = { kind: 'none' };
  #connection: Connection | undefined;
  #reading: Reading | undefined;
  #readAt: number | undefined;
  #rows = new Map<string, FleetRow>();
  #untold: ReturnType<typeof setTimeout> | undefined;
  #browserCache: WindowCache | undefined;

  /**
   * @param getConnection asked at each update of the host; undefined reads nothing
   * @param getCache asked at each read: where windows are kept; undefined for the browser's IndexedDB, false for nowhere
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly getConnection: () => Connection | undefined,
    private readonly getCache: () => WindowCache | false | undefined = () => undefined,
  ) {
    host.addController(this);
  }

  get snapshot(): FleetSnapshot {
    return this.#snapshot;
  }

  hostUpdate(): void {
    const connection = this.getConnection();
    if (connection === this.#connection) return;
    this.#endReading();
    this.#connection = connection;
    this.#rows = new Map();
    this.#readAt = undefined;
    if (connection) void this.refresh();
    else this.#tell({ kind: 'none' });
  }

  hostDisconnected(): void {
    if (!this.#reading) return;
    // Begun again where the host comes back; what was read in full is kept.
    this.#endReading();
    this.#connection = undefined;
  }

  /** Reads everything again. Rows keep their places, and stand until they are read. Never rejects: what went wrong is in the snapshot. */
  async refresh(): Promise<void> {
    const connection = this.#connection;
    if (!connection) return;
    this.#endReading();
    const reading = (this.#reading = new Reading());
    this.#tellProgress(reading);
    try {
      await this.#read(connection, reading);
      if (reading.signal.aborted) return;
      for (const arn of this.#rows.keys()) if (!reading.seen.has(arn)) this.#rows.delete(arn);
      this.#readAt = connection.now();
      const { metricsPerResource, asked } = reading;
      this.#tell({ kind: 'ready', rows: this.#list(), readAt: this.#readAt, metricsPerResource, asked });
    } catch (error) {
      if (reading.signal.aborted) return;
      reading.abort();
      this.#tell({ kind: 'failed', rows: this.#list(), error: error as Error, readAt: this.#readAt });
    } finally {
      if (this.#reading === reading) this.#reading = undefined;
    }
  }

  /** Ends the read that runs. What has arrived stays. */
  stop(): void {
    const reading = this.#reading,
      connection = this.#connection;
    if (!reading || !connection) return;
    this.#endReading();
    this.#tell({ kind: 'stopped', rows: this.#list(), done: reading.done, of: reading.of, readAt: connection.now() });
  }

  /** Describes one resource anew, after a change. Its demand is kept: a new minimum does not alter what was asked. */
  async refreshResource(arn: string): Promise<void> {
    const connection = this.#connection,
      row = this.#rows.get(arn);
    if (!connection || !row) return;
    const { resource } = row,
      kind = resource.kind === 'unreadable' ? resource.resource : resource.kind;
    const now = await (kind === 'campaign' ? connection.describeCampaign(arn) : connection.describeRecommender(arn)).catch(
      (error: Error): Unreadable => ({ kind: 'unreadable', resource: kind, arn, name: resource.name, error }),
    );
    const latest = this.#rows.get(arn);
    if (this.#connection !== connection || !latest) return;
    this.#replace(arn, withResource(latest, now));
  }

  /** Takes in what was read of one resource beyond its demand: the advice goes by it from now on. */
  learn(arn: string, closer: CloserLook): void {
    const row = this.#rows.get(arn);
    if (!row) return;
    // Read again, it knows the latest update alone.
    const { minimums } = closerOf(row) ?? closer;
    this.#replace(arn, withCloser(row, { ...closer, minimums }));
  }

  #replace(arn: string, row: FleetRow): void {
    this.#rows.set(arn, row);
    if (this.#snapshot.kind === 'none') return;
    // Beside a read that runs: what that has yet to tell is told all the same.
    this.#snapshot = { ...this.#snapshot, rows: this.#list() };
    this.host.requestUpdate();
  }

  /** What it had yet to tell goes with it: the read after it tells from its own start. */
  #endReading(): void {
    this.#reading?.abort();
    this.#reading = undefined;
    this.#forgetUntold();
  }

  async #read(connection: Connection, reading: Reading): Promise<void> {
    const [{ listProvisioned }, { readDemands }, { INFERENCE_METRICS }, cache] = await Promise.all([
      import('../../src/aws/list-provisioned.js'),
      import('../../src/aws/read-demands.js'),
      import('../../src/aws/inference-metrics.js'),
      this.cacheFor(connection),
    ]);
    reading.metricsPerResource = INFERENCE_METRICS.length;
    const { signal } = reading,
      end = Math.floor(connection.now() / WINDOW_SECONDS) * WINDOW_SECONDS,
      evidence = { start: end - DAYS * 86_400, end, windowSeconds: WINDOW_SECONDS, signal, cache } as const;
    const onListed = (count: number): void => {
      reading.of = count;
      this.#tellProgress(reading);
    };
    const listed = this.#listed(listProvisioned(connection, { signal, onListed }), reading);
    for await (const found of readDemands(connection, listed, evidence)) {
      const { provisioned } = found.resource;
      if ('demand' in found) {
        reading.add(found.demand);
        const known = this.#rows.get(provisioned.arn);
        this.#arrived(measuredRow(provisioned, found.demand, known && closerOf(known)), reading, true);
      } else this.#arrived({ resource: provisioned, demand: { kind: 'failed', error: found.error } }, reading, true);
    }
  }

  /** Shows resources as AWS describes them, and hands on those that have a demand to read. */
  async *#listed(
    provisioned: AsyncIterable<Provisioned | Unreadable>,
    reading: Reading,
  ): AsyncGenerator<MeasuredResource & { readonly provisioned: Provisioned }> {
    for await (const resource of provisioned) {
      const before = this.#rows.get(resource.arn),
        isUnreadable = resource.kind === 'unreadable';
      this.#arrived(before ? withResource(before, resource) : { resource, demand: { kind: 'waiting' } }, reading, isUnreadable);
      // The epoch stands for a creation that AWS did not tell.
      if (!isUnreadable)
        yield { kind: resource.kind, arn: resource.arn, createdAt: resource.createdAt || undefined, provisioned: resource };
    }
    reading.isListed = true;
    // One that was deleted between the list and its description was counted, and never came.
    reading.of = reading.seen.size;
    this.#tellProgress(reading);
  }

  /** Where windows that are read over a connection are kept. */
  async cacheFor({ metricsSource }: Connection): Promise<WindowCache | false> {
    const given = this.getCache();
    if (given !== undefined || metricsSource === undefined) return given ?? false;
    const { browserWindowCache } = await import('../../src/window-cache/browser-window-cache.js');
    return (this.#browserCache ??= browserWindowCache());
  }

  #arrived(row: FleetRow, reading: Reading, isDone: boolean): void {
    if (reading.signal.aborted) return;
    this.#rows.set(row.resource.arn, row);
    reading.seen.add(row.resource.arn);
    if (isDone) reading.done++;
    this.#tellProgress(reading);
  }

  #list(): readonly FleetRow[] {
    return [...this.#rows.values()];
  }

  #tell(snapshot: FleetSnapshot): void {
    this.#forgetUntold();
    this.#snapshot = snapshot;
    this.host.requestUpdate();
  }

  #forgetUntold(): void {
    clearTimeout(this.#untold);
    this.#untold = undefined;
  }

  /** Tells at once, then no more until a while later: the last state of a burst is never lost. */
  #tellProgress(reading: Reading): void {
    if (reading.signal.aborted || this.#untold !== undefined) return;
    const tell = (): void => {
      if (reading.signal.aborted) return;
      this.#snapshot = { kind: 'loading', rows: this.#list(), done: reading.done, of: reading.of, isListed: reading.isListed };
      this.host.requestUpdate();
    };
    if (rowsOf(this.#snapshot).length === 0) tell();
    this.#untold = setTimeout(
      () => {
        this.#untold = undefined;
        tell();
      },
      Math.max(TELL_EVERY_MS.least, TELL_EVERY_MS.each * this.#rows.size),
    );
  }
}

/** One pass over the fleet, and how far it is. */
class Reading {
  readonly #abort = new AbortController();
  readonly seen = new Set<string>();
  done = 0;
  of = 0;
  isListed = false;
  metricsPerResource = 0;
  /** Of all resources together. */
  asked: ReadAccount = { metricsRequested: 0, windowsRequested: 0, windowsKept: 0 };

  add({ asked }: MeasuredDemand): void {
    if (!asked) return;
    const { metricsRequested, windowsRequested, windowsKept, cacheFailure } = this.asked;
    this.asked = {
      metricsRequested: metricsRequested + asked.metricsRequested,
      windowsRequested: windowsRequested + asked.windowsRequested,
      windowsKept: windowsKept + asked.windowsKept,
      cacheFailure: cacheFailure ?? asked.cacheFailure,
    };
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  abort(): void {
    this.#abort.abort();
  }
}
