import { html, nothing, type TemplateResult } from 'lit';
import type { PriceBook } from '../../pricing/price-book.js';
import type { Locale } from '../../src/locale/locale.js';
import { instantText } from '../../src/locale/times.js';
import type { Recommendation } from '../../src/capacity/recommendation.js';
import type { Provisioned } from '../../src/provisioning/provisioned.js';
import type { PlannerEvents } from '../events.js';
import type { FleetRow } from '../fleet/fleet-row.js';
import { explainedAdvice, type PricedFleet } from './fleet-money.js';
import type { MadeSchedules } from './made-schedules.js';
import type { messages } from './planner.messages.js';
import { scheduleTerms } from './schedule-terms.js';

type Messages = typeof messages.en;

export interface ResourceParts {
  readonly text: Messages;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly arn: string;
  readonly row: FleetRow | undefined;
  readonly isReading: boolean;
  /** undefined: no rates of this region, so no money. */
  readonly rates: PriceBook | undefined;
  readonly money: PricedFleet | undefined;
  readonly hoursPerMonth: number;
  /** The minimum that is tried on the chart. */
  readonly tried: number | undefined;
  /** The minimum in the plan. */
  readonly target: number | undefined;
  /** Changes in the plan. */
  readonly changes: number;
  readonly hasCopied: boolean;
  /** Schedules made by hand, and planned events. */
  readonly made: MadeSchedules;
  /** The way to a closer look. */
  readonly closer: TemplateResult | typeof nothing;
  readonly onBack: () => void;
  readonly onTry: (minimum: number) => void;
  readonly onTarget: (minimum: number | undefined) => void;
  readonly onReview: () => void;
  readonly onCopy: () => void;
}

/** One campaign or recommender: the advice in a sentence, its demand against the minimum, and why. */
export function resourceView(parts: ResourceParts): TemplateResult {
  const { text, arn, row, isReading } = parts;
  if (!row || row.resource.kind === 'unreadable')
    return html`${crumb(parts)}
      <div class="state">${isReading ? html`<p>${text.demandReading}</p>` : html`<h2>${text.notThere(arn)}</h2>`}</div>`;
  const { resource } = row;
  return html`${head(parts, resource)} ${evidence(parts, resource, row)}`;
}

/** The advice with its money, or without where there are no rates. */
function adviceOf({ row, money }: ResourceParts): Recommendation | undefined {
  if (!row) return undefined;
  return money ? money.adviceOf(row) : unpriced(row);
}

const unpricedAdvice = new WeakMap<FleetRow, Recommendation | undefined>();

/** Worked out once a row, however often it is drawn. */
function unpriced(row: FleetRow): Recommendation | undefined {
  if (!unpricedAdvice.has(row)) unpricedAdvice.set(row, explainedAdvice(row));
  return unpricedAdvice.get(row);
}

function crumb({ text, onBack }: ResourceParts): TemplateResult {
  return html`<nav class="crumb" aria-label=${text.breadcrumb}>
    <button type="button" class="link" @click=${onBack}>${text.backToFleet}</button>
  </nav>`;
}

function head(parts: ResourceParts, { name, kind, createdAt, minimum }: Provisioned): TemplateResult {
  const { text, locale, timeZone, tried, target, changes, hasCopied, onTarget, onReview, onCopy } = parts;
  const chosen = tried ?? target ?? adviceOf(parts)?.minimum ?? minimum;
  return html`<div class="head">
    <div>
      ${crumb(parts)}
      <h1>${name}</h1>
      <p class="meta">
        <span>${text[kind]}</span>
        ${createdAt > 0 ? html`<span>${text.activeSince(instantText(createdAt, locale, timeZone, { withTime: false, withYear: true }))}</span>` : nothing}
        <button type="button" class="link" @click=${onCopy}>${hasCopied ? text.copied : text.copyArn}</button>
      </p>
    </div>
    ${
      kind === 'recommender'
        ? html`<p class="note acts">${text.recommenderOnlyAdvised}</p>`
        : html`<div class="acts">
            ${
              target === undefined
                ? nothing
                : html`<button type="button" class="button quiet" @click=${() => onTarget(undefined)}>${text.dropFromPlan}</button>`
            }
            <button
              type="button"
              class=${target === undefined ? 'button main' : 'button'}
              ?disabled=${chosen === minimum || chosen === target}
              @click=${() => onTarget(chosen)}
            >
              ${chosen === minimum ? text.stays(minimum) : chosen === target ? text.inPlan(target) : text.addToPlan(minimum, chosen)}
            </button>
            ${changes > 0 ? html`<button type="button" class="button main" @click=${onReview}>${text.reviewPlan(changes)}</button>` : nothing}
          </div>`
    }
  </div>`;
}

function evidence(parts: ResourceParts, resource: Provisioned, row: FleetRow): TemplateResult {
  const { arn, name, kind, minimum } = resource,
    { demand } = row,
    { money, rates, hoursPerMonth, timeZone, tried, target, onTry, onTarget } = parts;
  if (demand.kind === 'failed')
    return html`<div class="state" role="alert">
      <h2>${demand.error.name}</h2>
      <p>${demand.error.message}</p>
    </div>`;
  const advice = adviceOf(parts),
    measured = demand.kind === 'measured' ? demand : undefined;
  // A refusal keeps what is: it recommends nothing.
  const recommended = advice?.kind === 'no-data' || advice?.kind === 'insufficient-data' ? undefined : advice?.minimum,
    chosen = tried ?? target ?? advice?.minimum;
  const terms = money?.termsOf(row);
  const told = (show: 'sentence' | 'reasons' | 'history'): TemplateResult =>
    html`<personalize-minimum-recommendation
      show=${show}
      .recommendation=${advice}
      .arn=${arn}
      .name=${name}
      .kind=${kind}
      .currency=${rates?.currency ?? 'USD'}
      .hoursPerMonth=${hoursPerMonth}
      .timeZone=${timeZone}
      .scaling=${measured?.scaling}
      .scalingSince=${measured?.closer?.minimums[0]?.at}
      .history=${parts.isReading ? undefined : (measured?.closer?.history ?? measured?.series)}
      .price=${terms?.price}
      .freePerHour=${terms?.freePerHour}
      >${show === 'reasons' ? parts.closer : nothing}</personalize-minimum-recommendation
    >`;
  return html`<div
    @minimum-change=${({ detail }: CustomEvent<PlannerEvents['minimum-change']>) => onTry(detail.minimum)}
    @target-change=${({ detail }: CustomEvent<PlannerEvents['target-change']>) => onTarget(detail.minimum)}
  >
    ${told('sentence')}
    <div class="section">
      <personalize-demand-chart
        .series=${measured?.series}
        .frontier=${measured?.frontier}
        .minimum=${chosen}
        .current=${minimum}
        .recommended=${recommended}
        .costPerMonth=${money?.costsOf(arn)}
        .currency=${rates?.currency ?? 'USD'}
        .hoursPerMonth=${hoursPerMonth}
        .timeZone=${timeZone}
        .arn=${arn}
        .kind=${kind}
      ></personalize-demand-chart>
    </div>
    <div class="two tall">
      <div class="section">
        <personalize-capacity-frontier
          .frontier=${measured?.frontier}
          .minimum=${chosen}
          .current=${minimum}
          .recommended=${recommended}
          .budget=${advice?.rule.kind === 'risk-budget' ? advice.rule.riskBudget : undefined}
          .costPerMonth=${money?.costsOf(arn)}
          .currency=${rates?.currency ?? 'USD'}
          .hoursPerMonth=${hoursPerMonth}
          .arn=${arn}
          .kind=${kind}
        ></personalize-capacity-frontier>
      </div>
      <div class="section">${told('reasons')}</div>
      <div class="section">${told('history')}</div>
    </div>
    <div class="section">
      <personalize-week-schedule
        .series=${parts.isReading ? undefined : (measured?.closer?.history ?? measured?.series)}
        .options=${scheduleTerms(row, terms)}
        .minimums=${parts.made.minimumsOf(arn)}
        .plannedEvents=${parts.made.eventsOf(arn)}
        .current=${minimum}
        .timeZone=${timeZone}
        .arn=${arn}
        .kind=${kind}
        @schedule-change=${parts.made.hearSchedule}
        @planned-events-change=${parts.made.hearEvents}
      ></personalize-week-schedule>
    </div>
  </div>`;
}
