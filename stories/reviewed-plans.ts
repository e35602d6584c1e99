import { priceBook } from '../pricing/price-book.js';
import { connect } from '../src/aws/connect.js';
import type { Connection } from '../src/aws/connection.js';
import { frontier } from '../src/capacity/frontier.js';
import { createEmulator, type Emulator, type Fault } from '../src/emulator/index.js';
import type { ChangeOutcome, ChangeRecord } from '../src/provisioning/change-event.js';
import type { ChangePlan } from '../src/provisioning/change-plan.js';
import { planChanges, type ChangeTarget } from '../src/provisioning/plan-changes.js';
import { arnOf, campaign } from './seeded-fleet.js';
import { SEEN_UNTIL, seededDemand, shapes, type DemandShape } from './seeded-demand.js';

const seen = (shape: DemandShape, seed: number) => frontier(seededDemand(shape, { seed }));

/** The emulator's own campaigns, and two more that are not in it. */
const HOME = campaign('home-top-picks', 40, 'retail-eu'),
  CHECKOUT = campaign('checkout-addons', 2, 'retail-eu'),
  SEARCH = campaign('search-rerank', 20, 'retail-search'),
  EMAIL = campaign('email-next-best', 2, 'retail-crm'),
  PAGES = campaign('pdp-similar-items', 24, 'retail-eu', {
    latestUpdate: {
      status: 'CREATE IN_PROGRESS',
      minimum: 30,
      failureReason: undefined,
      createdAt: SEEN_UNTIL - 90,
      updatedAt: SEEN_UNTIL - 30,
    },
  });

/** Lowers far, with next to nothing at risk. */
export const LOWER: ChangeTarget = { arn: HOME.arn, minimum: 12, frontier: seen(shapes.eveningPeak, 11), reason: 'idle since the launch' };
/** Costs more, and covers what was at risk. */
export const RAISE: ChangeTarget = { arn: CHECKOUT.arn, minimum: 6, frontier: seen(shapes.bursty, 18) };
/** Saves most of all, and leaves much to autoscaling. */
export const RISKY: ChangeTarget = { arn: SEARCH.arn, minimum: 5, frontier: seen(shapes.officeHours, 14) };
/** AWS takes no update of it now. */
export const BLOCKED: ChangeTarget = { arn: PAGES.arn, minimum: 6, frontier: seen(shapes.productPages, 12) };
/** Its demand was not read. */
export const UNMEASURED: ChangeTarget = { arn: EMAIL.arn, minimum: 1 };

export function planOf(...targets: ChangeTarget[]): ChangePlan {
  return planChanges(
    [HOME, CHECKOUT, SEARCH, EMAIL, PAGES],
    targets,
    { riskBudget: 0.02 },
    {
      book: priceBook('us-east-1'),
      hoursPerMonth: 732,
      plannedAt: SEEN_UNTIL,
      otherTpsHours: 5600,
      fleetCostPerMonth: '9214.62',
    },
  );
}

/** An AWS that stands still until its clock is advanced, so that every step can be looked at. Once nobody looks, it lets what is left come to its end. */
export function emulatedAws(faults: readonly Fault[], isWatched: () => boolean): { emulator: Emulator; connection: Connection } {
  const emulator = createEmulator({ clock: { start: SEEN_UNTIL + 120, speed: 0 }, faults });
  const credentials = { accessKeyId: 'emulator', secretAccessKey: 'emulator' };
  const connection = connect({
    region: 'us-east-1',
    credentials,
    fetch: (request) => {
      if (!isWatched()) emulator.clock.advance(3600);
      return emulator.fetch(request);
    },
    now: () => emulator.clock.now(),
  });
  return { emulator, connection };
}

/** A record of a week ago, and of the week before: one of them was taken back. */
export function earlierRecords(): ChangeRecord[] {
  const week = 7 * 86_400;
  const done = (name: string, before: number, after: number, finishedAt: number): ChangeOutcome => ({
    kind: 'done',
    arn: arnOf(name),
    before,
    after,
    sentAt: finishedAt - 290,
    settledAt: finishedAt,
  });
  const record = (name: string, before: number, after: number, approvedBy: string, reason: string, finishedAt: number): ChangeRecord => {
    const target = { arn: arnOf(name), minimum: after, frontier: seen(shapes.productPages, 19), reason };
    const prices = { book: priceBook('us-east-1'), hoursPerMonth: 732, plannedAt: finishedAt - 400 };
    return {
      plan: planChanges([campaign(name, before, 'app')], [target], {}, prices),
      approvedBy,
      approvedAt: finishedAt - 300,
      finishedAt,
      outcomes: [done(name, before, after, finishedAt)],
    };
  };
  return [
    record('app-feed', 10, 6, 'platform-oncall', 'weekly review', SEEN_UNTIL - week),
    record('home-hero', 16, 8, 'release-team', 'the sale is over', SEEN_UNTIL - 1.5 * week),
    record('home-hero', 8, 16, 'release-team', 'Friday sale', SEEN_UNTIL - 2 * week),
  ];
}
