import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Connection } from '../../src/aws/connection.js';
import type { FleetPrices } from '../../src/capacity/fleet-cost.js';
import type { ChangeRecord } from '../../src/provisioning/change-event.js';
import type { ChangePlan } from '../../src/provisioning/change-plan.js';
import { planChanges } from '../../src/provisioning/plan-changes.js';
import type { Provisioned } from '../../src/provisioning/provisioned.js';
import { undoPlan } from '../../src/provisioning/undo-plan.js';
import type { FleetRow } from '../fleet/fleet-row.js';
import type { PricedFleet } from './fleet-money.js';

/** What changes are made of, asked when it is needed. */
export interface ChangeSources {
  readonly rows: () => readonly FleetRow[];
  readonly connection: () => Connection | undefined;
  readonly refresh: (arn: string) => Promise<void>;
  /** Whether the fleet is looked at, and how often a running update is then. */
  readonly isWatched: () => boolean;
  readonly pollSeconds: () => number;
}

type ReadableRow = FleetRow & { readonly resource: Provisioned };

/** From the targets that a person chose to a plan, its run and the way back. Nothing here writes: `personalize-change-review` does, once a plan is agreed to. */
export class Changes implements ReactiveController {
  /** ARN to the minimum that was chosen for it. */
  targets: ReadonlyMap<string, number> = new Map();
  plan: ChangePlan | undefined;
  /** Why there is no plan. */
  failure: Error | undefined;
  records: readonly ChangeRecord[] = [];
  /** ARNs of a plan that is on its way. */
  applying: readonly string[] = [];
  #watching: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly from: ChangeSources,
  ) {
    host.addController(this);
  }

  get hasReview(): boolean {
    return this.plan !== undefined || this.records.length > 0;
  }

  hostUpdated(): void {
    this.#watch(this.applying.length > 0 && this.from.isWatched());
  }

  hostDisconnected(): void {
    this.#watch(false);
  }

  /** Chooses a minimum for a resource, or drops the choice. */
  aim(arn: string, minimum: number | undefined): void {
    const targets = new Map(this.targets);
    if (minimum === undefined) targets.delete(arn);
    else targets.set(arn, minimum);
    this.targets = targets;
    this.host.requestUpdate();
  }

  /** Targets become a plan, made of what was last read; every resource is read again right before its write. */
  review({ book, hoursPerMonth }: FleetPrices, money: PricedFleet): void {
    const rows = this.from.rows().filter((row): row is ReadableRow => row.resource.kind !== 'unreadable');
    const targets = rows
      .filter(({ resource }) => this.targets.has(resource.arn))
      .map(({ resource: { arn }, demand }) => ({
        arn,
        minimum: this.targets.get(arn)!,
        frontier: demand.kind === 'measured' ? demand.frontier : undefined,
      }));
    this.#plan(() =>
      planChanges(
        rows.map(({ resource }) => resource),
        targets,
        {},
        {
          book,
          hoursPerMonth,
          plannedAt: this.#now(),
          otherTpsHours: money.tpsHoursWithout(new Set(targets.map(({ arn }) => arn))),
          fleetCostPerMonth: money.now.isAtLeast ? undefined : money.now.amount,
        },
      ),
    );
  }

  /** The way back of a record, or of one of its resources, is a plan of its own. */
  undo(record: ChangeRecord, arn: string | undefined): void {
    this.#plan(() => undoPlan(record, arn === undefined ? undefined : [arn], this.#now()));
  }

  /** No plan can be made. */
  fail(failure: Error): void {
    this.failure = failure;
    this.host.requestUpdate();
  }

  discard(): void {
    this.plan = undefined;
    this.host.requestUpdate();
  }

  /** What is on its way is no choice any more. */
  approved(plan: ChangePlan): void {
    this.applying = plan.changes.filter(({ call }) => call).map(({ arn }) => arn);
    this.targets = new Map([...this.targets].filter(([arn]) => !this.applying.includes(arn)));
    this.host.requestUpdate();
  }

  /** What did not come through becomes a choice again. */
  applied(record: ChangeRecord): void {
    this.records = [record, ...this.records];
    this.applying = [];
    const isDone = new Set(record.outcomes.filter(({ kind }) => kind === 'done').map(({ arn }) => arn));
    for (const { arn, call, after } of record.plan.changes) if (call && !isDone.has(arn)) this.aim(arn, after.minimum);
    for (const { arn } of record.outcomes) void this.from.refresh(arn);
    this.host.requestUpdate();
  }

  #plan(make: () => ChangePlan): void {
    try {
      this.plan = make();
      this.failure = undefined;
    } catch (error) {
      this.failure = error as Error;
    }
    this.host.requestUpdate();
  }

  #now(): number {
    return Math.floor(this.from.connection()?.now() ?? Date.now() / 1000);
  }

  /** While the fleet is looked at, rows of a running plan say how far AWS is. Describing costs nothing; nobody looking, nothing is asked. */
  #watch(isNeeded: boolean): void {
    if (isNeeded === (this.#watching !== undefined)) return;
    const look = (): void => {
      if (document.visibilityState === 'visible') for (const arn of this.applying) void this.from.refresh(arn);
    };
    if (isNeeded) {
      look();
      this.#watching = setInterval(look, this.from.pollSeconds() * 1000);
    } else {
      clearInterval(this.#watching);
      this.#watching = undefined;
    }
  }
}
