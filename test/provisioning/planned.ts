import { priceBook } from '../../pricing/price-book.js';
import { frontier, type Frontier } from '../../src/capacity/frontier.js';
import type { Connection } from '../../src/aws/connection.js';
import type { ChangeEvent, ChangeRecord } from '../../src/provisioning/change-event.js';
import type { ChangePlan } from '../../src/provisioning/change-plan.js';
import { planChanges, type Guardrails, type PlanPrices } from '../../src/provisioning/plan-changes.js';
import type { Campaign } from '../../src/provisioning/provisioned.js';
import { arnOf, NOON } from '../aws/connected.js';

export const BOOK = priceBook('us-east-1');
export const PRICES: PlanPrices = { book: BOOK, hoursPerMonth: 732, plannedAt: NOON };

/** A day of 5-minute windows: 2 TPS, and 30 TPS for one hour of it. */
export const DAILY_PEAK: Frontier = frontier({
  start: 0,
  windowSeconds: 300,
  requests: Float64Array.from({ length: 288 }, (_, window) => 300 * (window >= 120 && window < 132 ? 30 : 2)),
});

export function campaign(name: string, minimum: number, more: Partial<Campaign> = {}): Campaign {
  return {
    kind: 'campaign',
    arn: arnOf(name),
    name,
    status: 'ACTIVE',
    failureReason: undefined,
    minimum,
    createdAt: 0,
    updatedAt: 0,
    latestUpdate: undefined,
    solutionVersionArn: undefined,
    ...more,
  };
}

/** A plan for live campaigns: names to minimums. */
export async function planFor(connection: Connection, minimums: Record<string, number>, guardrails: Guardrails = {}): Promise<ChangePlan> {
  const live = await Promise.all(Object.keys(minimums).map((name) => connection.describeCampaign(arnOf(name))));
  const targets = Object.entries(minimums).map(([name, minimum]) => ({ arn: arnOf(name), minimum, frontier: DAILY_PEAK }));
  return planChanges(live, targets, guardrails, PRICES);
}

/** Runs to the end, and answers what was told. */
export async function finished(events: AsyncIterable<ChangeEvent>): Promise<{ events: ChangeEvent[]; record: ChangeRecord }> {
  const told: ChangeEvent[] = [];
  for await (const event of events) told.push(event);
  const last = told.at(-1);
  if (last?.type !== 'finished') throw new Error(`expected to end with finished, got ${last?.type}`);
  return { events: told, record: last.record };
}
