import type { CSSResult, LitElement, ReactiveController } from 'lit';
import type { Connection } from '../../src/aws/connection.js';
import type { Provisioned } from '../../src/provisioning/provisioned.js';
import type { FleetReader } from '../fleet/fleet-reader.js';
import { LatePart } from '../late-part.js';
import type { CloserState } from './closer-state.js';
import type { CloserLimits, closerView } from './closer-view.js';

/** How it is shown, and what it asks at most. */
interface View {
  readonly closerView: typeof closerView;
  readonly styles: CSSResult;
  readonly limits: CloserLimits;
}

/**
 * Reads one resource's minutes, latency and errors where a person asks for them, never by itself: CloudWatch bills each metric. What was read goes to the
 * fleet's row, so that all advice goes by it. How it is read and shown is loaded when a resource is opened.
 */
export class CloserReading implements ReactiveController {
  readonly view: LatePart<View>;
  readonly #states = new Map<string, CloserState>();
  readonly #running = new Map<string, AbortController>();
  #connection: Connection | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly getConnection: () => Connection | undefined,
    private readonly reader: FleetReader,
  ) {
    this.view = new LatePart(host, loadView);
    host.addController(this);
  }

  /** undefined: nobody asked, or it was read. */
  stateOf(arn: string): CloserState | undefined {
    return this.#states.get(arn);
  }

  hostUpdate(): void {
    const connection = this.getConnection();
    if (connection === this.#connection) return;
    this.#connection = connection;
    this.#endAll();
    this.#states.clear();
  }

  hostDisconnected(): void {
    for (const arn of this.#running.keys()) this.#states.set(arn, { kind: 'stopped' });
    this.#endAll();
  }

  /** Never rejects: what went wrong is the state. */
  async read(resource: Provisioned): Promise<void> {
    const connection = this.#connection,
      { arn } = resource;
    if (!connection || this.#running.has(arn)) return;
    const running = new AbortController(),
      { signal } = running;
    this.#running.set(arn, running);
    this.#tell(arn, { kind: 'reading', done: 0, of: 0 });
    try {
      const [{ lookCloser }, cache] = await Promise.all([import('./closer-work.js'), this.reader.cacheFor(connection)]);
      const onProgress = ({ done, of }: { done: number; of: number }): void => {
        if (!signal.aborted) this.#tell(arn, { kind: 'reading', done, of });
      };
      const closer = await lookCloser(connection, resource, { signal, cache, onProgress });
      if (signal.aborted) return;
      this.reader.learn(arn, closer);
      this.#tell(arn, undefined);
    } catch (error) {
      if (!signal.aborted) this.#tell(arn, { kind: 'failed', error: error as Error });
    } finally {
      if (this.#running.get(arn) === running) this.#running.delete(arn);
    }
  }

  /** Ends the read that runs: nothing of it is kept. */
  stop(arn: string): void {
    const running = this.#running.get(arn);
    if (!running) return;
    this.#running.delete(arn);
    running.abort();
    this.#tell(arn, { kind: 'stopped' });
  }

  #endAll(): void {
    for (const running of this.#running.values()) running.abort();
    this.#running.clear();
  }

  #tell(arn: string, state: CloserState | undefined): void {
    if (state) this.#states.set(arn, state);
    else this.#states.delete(arn);
    const hadFocus = Boolean(this.host.shadowRoot?.activeElement?.closest('.closer'));
    this.host.requestUpdate();
    // The button that was pressed goes with its state: the keyboard goes on at the one that takes its place.
    if (hadFocus) void this.host.updateComplete.then(() => this.#keepFocus());
  }

  #keepFocus(): void {
    const { shadowRoot: root } = this.host;
    if (root && !root.activeElement) root.querySelector<HTMLElement>('.closer button')?.focus();
  }
}

async function loadView(): Promise<View> {
  const [{ closerView, styles }, { HISTORY_DAYS, MINUTE_DAYS, mostMetricsOfCloseRead }] = await Promise.all([
    import('./closer-view.js'),
    import('../../src/aws/read-closely.js'),
  ]);
  return { closerView, styles, limits: { minuteDays: MINUTE_DAYS, historyDays: HISTORY_DAYS, metrics: mostMetricsOfCloseRead() } };
}
