import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EventPlan, ExtraCost, PlannedEvent } from '../../src/capacity/plan-events.js';
import { countText, moneyText, quantityText } from '../../src/locale/numbers.js';
import { durationText, instantText } from '../../src/locale/times.js';
import { warning } from '../demand-chart/legend.js';
import { eventPlans, firstDraft, isOnSchedule, readEvent, type EventDraft, type EventFault, type EventField } from './event-draft.js';
import type { Telling } from './telling.js';
import { HIGHEST } from './week-edit.js';
import type { Messages } from './week-schedule.messages.js';
import type { ScheduleHost } from './schedule-host.js';

/** The list of planned events under the map, and the form that adds one. */
export class PlannedEvents implements ReactiveController {
  readonly #host: ScheduleHost;
  readonly #changed: (events: readonly PlannedEvent[], said: string) => void;
  #draft: EventDraft | undefined;
  #faults: readonly EventFault[] = [];

  constructor(host: ScheduleHost, changed: (events: readonly PlannedEvent[], said: string) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#faults = [];
  }

  /** What stands in the form was of another resource. */
  forget(): void {
    this.#draft = undefined;
    this.#faults = [];
  }

  view(text: Messages, telling: Telling | undefined, events: readonly PlannedEvent[]): TemplateResult {
    if (!telling)
      return html`<div class="events" part="events">
        <h3>${text.events.title}</h3>
        <p class="say">${text.events.say}</p>
      </div>`;
    const { unit, locale, plan } = telling,
      { single } = plan.week;
    const base = isOnSchedule(telling) ? text.events.onSchedule : text.events.onSingle(countText(single, locale), unit);
    return html`<div class="events" part="events">
      <h3>${text.events.title}</h3>
      <p class="say">${text.events.say}${text.between}${base}</p>
      ${
        events.length === 0
          ? html`<p class="note none">${text.events.none}</p>`
          : html`<ul>
              ${eventPlans(events, telling).map((each) => this.#event(telling, each, events))}
            </ul>`
      }
      ${this.#form(telling, events)}
    </div>`;
  }

  #event(
    telling: Telling,
    { event, raise, drop, extra, overwrittenBy, forgotten }: EventPlan,
    events: readonly PlannedEvent[],
  ): TemplateResult {
    const { text, locale, unit, plan } = telling,
      { timeZone } = plan.week,
      name = event.name ?? text.events.unnamed,
      when = (at: number): string => instantText(at, locale, timeZone),
      costs = (of: ExtraCost): string => costText(telling, of);
    const remove = (): void => {
      this.#changed(
        events.filter((each) => each !== event),
        text.events.removed(name),
      );
    };
    return html`<li class="event">
      <p class="event-head">
        <span>${text.events.head(name, when(event.start), when(event.end), countText(event.minimum, locale), unit)}</span>
        <button type="button" class="link" aria-label=${text.events.removeOf(name)} @click=${remove}>${text.events.remove}</button>
      </p>
      ${
        raise && drop
          ? html`<dl>
                <div>
                  <dt>${text.events.raise(countText(raise.minimum, locale))}</dt>
                  <dd>${when(raise.at)}</dd>
                </div>
                <div>
                  <dt>${text.events.drop(countText(drop.minimum, locale))}</dt>
                  <dd>${when(drop.at)}</dd>
                </div>
                <div>
                  <dt>${text.events.extra}</dt>
                  <dd><b class="more">${costs(extra)}</b></dd>
                </div>
                <div class="forgotten">
                  <dt>${text.events.forgotten}</dt>
                  <dd>
                    ${(['night', 'weekend', 'month'] as const).map(
                      (long) =>
                        html`<span class="nowrap"
                          ><span class="dim">${text.events[long]}</span> <span class="more">${costs(forgotten[long])}</span></span
                        >`,
                    )}
                  </dd>
                </div>
              </dl>
              ${overwrittenBy.length > 0 ? html`<p class="note">${text.events.heldBack(countText(overwrittenBy.length, locale))}</p>` : nothing}`
          : html`<p class="note">${text.events.covered}</p>`
      }
    </li>`;
  }

  #form(telling: Telling, events: readonly PlannedEvent[]): TemplateResult {
    const { text, unit, plan } = telling,
      { timeZone } = plan.week,
      { start, windowSeconds, requests } = plan.series;
    const draft = (this.#draft ??= firstDraft(start + requests.length * windowSeconds, timeZone));
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      this.#add(telling, draft, events);
    };
    return html`<form novalidate @submit=${submit}>
      <div class="name-field">
        <label for="event-name">${text.events.name}</label>
        <div class="input">
          <input
            id="event-name"
            class="start"
            autocomplete="off"
            maxlength="80"
            placeholder=${text.events.namePlaceholder}
            .value=${live(draft.name)}
            @input=${(event: InputEvent) => this.#type({ name: valueOf(event) })}
          />
        </div>
      </div>
      ${this.#field(telling, 'start', draft.start, 'datetime-local')} ${this.#field(telling, 'end', draft.end, 'datetime-local')}
      ${this.#field(telling, 'minimum', draft.minimum, 'text', unit)}
      <button type="submit" class="button">${text.events.add}</button>
      <p class="note times">${text.events.times(timeZone)}</p>
    </form>`;
  }

  #field(telling: Telling, field: EventField, value: string, type: 'datetime-local' | 'text', unit?: string): TemplateResult {
    const { text } = telling,
      fault = this.#faults.find((each) => each.field === field);
    return html`<div class=${`${field}-field`}>
      <label for=${`event-${field}`}>${text.events[field]}</label>
      <div class=${fault ? 'input bad' : 'input'}>
        <input
          id=${`event-${field}`}
          class=${type === 'text' ? '' : 'start'}
          type=${type}
          inputmode=${type === 'text' ? 'numeric' : nothing}
          autocomplete="off"
          aria-invalid=${fault !== undefined}
          aria-describedby=${fault ? `event-${field}-fault` : nothing}
          .value=${live(value)}
          @input=${(event: InputEvent) => this.#type({ [field]: valueOf(event) })}
        />
        ${unit ? html`<span class="unit">${unit}</span>` : nothing}
      </div>
      ${fault ? html`<p class="error" id=${`event-${field}-fault`}>${warning}<span>${faultText(telling, fault)}</span></p>` : nothing}
    </div>`;
  }

  #type(typed: Partial<EventDraft>): void {
    this.#draft = { ...this.#draft!, ...typed };
    // What is being mended is no longer told to be wrong.
    this.#faults = this.#faults.filter(({ field }) => !(field in typed));
    this.#host.requestUpdate();
  }

  #add({ text, plan }: Telling, draft: EventDraft, events: readonly PlannedEvent[]): void {
    const { timeZone, leadSeconds } = plan.week,
      read = readEvent(draft, events, timeZone, leadSeconds);
    if ('length' in read) {
      this.#faults = read;
      this.#host.requestUpdate();
      void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(`#event-${read[0]!.field}`)?.focus());
      return;
    }
    this.#faults = [];
    this.#draft = { ...draft, name: '', minimum: '' };
    this.#changed(
      [...events, read].sort((a, b) => a.start - b.start),
      text.events.added(read.name ?? text.events.unnamed),
    );
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

function costText({ text, locale, currency }: Telling, { amount, tpsHours }: ExtraCost): string {
  return amount
    ? text.events.money(`+${moneyText(amount, locale)}`, currency)
    : text.events.tpsHours(`+${quantityText(tpsHours, locale, 1)}`);
}

function faultText({ text, locale, plan }: Telling, { kind, other }: EventFault): string {
  switch (kind) {
    case 'start':
    case 'end':
    case 'not-after':
      return text.events.fault[kind];
    case 'meets':
      return text.events.fault.meets(other?.name ?? text.events.unnamed, durationText(plan.week.leadSeconds, locale));
    case 'minimum':
      return text.events.fault.minimum(countText(HIGHEST, locale));
  }
}
