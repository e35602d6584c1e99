import type { Connection } from '../../src/aws/connection.js';
import { applyChanges } from '../../src/provisioning/apply-changes.js';
import type { ChangeEvent, ChangeOutcome, ChangeRecord } from '../../src/provisioning/change-event.js';
import type { ChangePlan } from '../../src/provisioning/change-plan.js';

/** How far one change is: when each thing happened, epoch seconds. */
export interface ChangeProgress {
  readonly at: Readonly<Partial<Record<Exclude<ChangeEvent['type'], 'finished'>, number>>>;
  /** The live minimum, as read right before the write. */
  readonly found?: number | undefined;
  readonly outcome?: ChangeOutcome | undefined;
}

/** An element that shows a run. */
export interface RunViewer {
  readonly isConnected: boolean;
  /** Something happened, or (`undefined`) it came to its end. */
  onRun(run: ChangeRun, event: ChangeEvent | undefined): void;
  /** Asked of one viewer alone, once: fire what there is to tell the page. */
  onRecord(record: ChangeRecord): void;
}

export interface RunOptions {
  readonly approvedBy: string;
  readonly pollSeconds: number;
}

/**
 * A plan on its way. It belongs to the plan, not to an element: taking the element off the page, or showing the plan in another one,
 * neither stops the writes nor starts them twice. Stopping is asked for, by `stop()`.
 */
export class ChangeRun {
  readonly #progress = new Map<string, ChangeProgress>();
  readonly #viewers = new Set<RunViewer>();
  readonly #starter: RunViewer;
  readonly #stop = new AbortController();
  record: ChangeRecord | undefined;
  /** The plan was not applied at all: it was altered after it was made. */
  error: Error | undefined;

  constructor(
    readonly plan: ChangePlan,
    readonly connection: Connection,
    { approvedBy, pollSeconds }: RunOptions,
    starter: RunViewer,
  ) {
    this.#starter = starter;
    this.#viewers.add(starter);
    void this.#apply(approvedBy, pollSeconds);
  }

  get isOver(): boolean {
    return this.record !== undefined || this.error !== undefined;
  }

  get isStopping(): boolean {
    return this.#stop.signal.aborted;
  }

  get settled(): number {
    return [...this.#progress.values()].filter(({ outcome }) => outcome).length;
  }

  progressOf(arn: string): ChangeProgress {
    return this.#progress.get(arn) ?? { at: {} };
  }

  /** Starts no further write and stops watching. AWS ends what it took. */
  stop(): void {
    this.#stop.abort();
    this.#show(undefined);
  }

  watchedBy(viewer: RunViewer): void {
    this.#viewers.add(viewer);
  }

  leftBy(viewer: RunViewer): void {
    this.#viewers.delete(viewer);
  }

  async #apply(approvedBy: string, pollSeconds: number): Promise<void> {
    try {
      for await (const event of applyChanges(this.plan, this.connection, { approvedBy, pollSeconds, signal: this.#stop.signal })) {
        if (event.type === 'finished') this.record = event.record;
        else this.#note(event);
        this.#show(event);
      }
    } catch (error) {
      this.error = error as Error;
      this.#show(undefined);
    }
    // One event a run: from whoever shows it now, or else from where it was started, whose listeners may still be there.
    const teller = [...this.#viewers].find(({ isConnected }) => isConnected) ?? this.#starter;
    if (this.record) teller.onRecord(this.record);
  }

  #note(event: Exclude<ChangeEvent, { type: 'finished' }>): void {
    const before = this.progressOf(event.arn);
    this.#progress.set(event.arn, {
      ...before,
      at: { ...before.at, [event.type]: event.at },
      ...(event.type === 'read' && { found: event.minimum }),
      ...(event.type === 'settled' && { outcome: event.outcome }),
    });
  }

  #show(event: ChangeEvent | undefined): void {
    for (const viewer of this.#viewers) viewer.onRun(this, event);
  }
}

const runs = new WeakMap<ChangePlan, ChangeRun>();

/** The run of a plan, wherever it was started; undefined for a plan that was not applied yet. */
export function runOf(plan: ChangePlan | undefined): ChangeRun | undefined {
  return plan && runs.get(plan);
}

/** Starts a plan; one that was started already goes on as it is. */
export function startRun(plan: ChangePlan, connection: Connection, options: RunOptions, starter: RunViewer): ChangeRun {
  const started = runs.get(plan);
  if (started) return started;
  const run = new ChangeRun(plan, connection, options, starter);
  runs.set(plan, run);
  return run;
}
