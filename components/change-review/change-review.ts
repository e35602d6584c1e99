import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Connection } from '../../src/aws/connection.js';
import { instantText } from '../../src/locale/times.js';
import type { ChangeEvent, ChangeRecord } from '../../src/provisioning/change-event.js';
import type { ChangePlan } from '../../src/provisioning/change-plan.js';
import { connectionContext, localeContext } from '../contexts.js';
import { announce } from '../events.js';
import { controls } from '../look/controls.js';
import { table } from '../look/table.js';
import { text as textStyles } from '../look/text.js';
import { tokens } from '../look/tokens.js';
import { localeOf, words } from '../words.js';
import { asksOf, isAgreed, isWrong, type Ask } from './agreement.js';
import { messages } from './change-review.messages.js';
import { styles } from './change-review.styles.js';
import { runOf, startRun, type ChangeRun, type RunViewer } from './change-run.js';
import { changeView } from './change-view.js';
import { agreementView, differsFromRows, totalsView } from './confirm-view.js';
import { progressView } from './progress-view.js';
import { progressStyles } from './progress.styles.js';
import { recordView } from './record-view.js';
import type { Telling } from './telling.js';

/**
 * A plan of changed minimums, reviewed like a diff, agreed to, applied and followed to its end; then the record, and the way back.
 *
 * Applying belongs to the plan: while it runs, the element may leave the page, come back, or give way to another one that shows the same
 * plan object. Writes are neither lost nor sent twice; `change-applied` is fired once, by the element that then shows the plan, or else
 * by the one that started it.
 * @tag personalize-change-review
 * @fires {CustomEvent<PlannerEvents['plan-approved']>} plan-approved - a person agreed to the plan; it is being applied
 * @fires {CustomEvent<PlannerEvents['plan-discarded']>} plan-discarded - a person put the plan away; nothing was written
 * @fires {CustomEvent<PlannerEvents['change-applied']>} change-applied - every change has ended, each outcome is in the record
 * @fires {CustomEvent<PlannerEvents['undo-request']>} undo-request - the way back was asked for; nothing is written
 * @fires {CustomEvent<PlannerEvents['review-request']>} review-request - what was not written is to be planned and reviewed again
 * @csspart change - one change of the plan
 * @csspart diff - before and after
 * @csspart call - the exact call
 * @csspart flag - what to mind: it costs more, it risks more, it is blocked
 * @csspart money - the change's money
 * @csspart checks - what was checked of the change, opened in place
 * @csspart totals - all changes taken together
 * @csspart agreement - the names to be typed, and the button
 * @csspart progress - the plan on its way
 * @csspart run - one change on its way
 * @csspart record - what was applied
 * @cssprop [--personalize-accent] - the main button and the running step
 * @cssprop [--personalize-saving] - what gets less
 * @cssprop [--personalize-cost] - what gets more
 * @cssprop [--personalize-risk] - what is blocked, halted, or at risk
 */
export class ChangeReview extends LitElement implements RunViewer {
  static override styles = [tokens, textStyles, controls, table, styles, progressStyles];

  /** From `planChanges()` or `undoPlan()`. */
  @property({ attribute: false }) plan?: ChangePlan | undefined;
  /** From `connect()`. Without it a plan can be reviewed, not applied. */
  @consume({ context: connectionContext, subscribe: true })
  @property({ attribute: false })
  connection?: Connection | undefined;
  /** Who agrees, for the record. */
  @property({ attribute: 'approved-by' }) approvedBy = '';
  /** How often a running update is looked at. */
  @property({ type: Number, attribute: 'poll-seconds' }) pollSeconds = 30;
  /** IANA name of the zone whose times are shown. */
  @property({ attribute: 'time-zone' }) timeZone = 'UTC';
  /** What was applied earlier, newest first. What is applied here is added. */
  @property({ attribute: false }) records: readonly ChangeRecord[] = [];
  /** BCP 47; unset, the page's language. */
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale?: string | undefined;

  @state() private typed: ReadonlyMap<string, string> = new Map();
  /** ARNs of those that the person was done typing. */
  @state() private checked: ReadonlySet<string> = new Set();
  @state() private run?: ChangeRun | undefined;
  /** What is read aloud. */
  @state() private said = '';

  @query('#title') private titleHeading?: HTMLElement | null;
  @query('#progress') private progressHeading?: HTMLElement | null;

  #own: readonly ChangeRecord[] = [];
  #hadFocus = false;
  #ticker: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.run?.watchedBy(this);
    this.#tick();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.run?.leftBy(this);
    this.#tick();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = this.#hasFocus;
    if (!changed.has('plan')) return;
    this.typed = new Map();
    this.checked = new Set();
    // A run of another plan stays in sight until it is over.
    if (this.run && !this.run.isOver && !runOf(this.plan)) return;
    this.run?.leftBy(this);
    this.run = runOf(this.plan);
    this.run?.watchedBy(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#tick();
    // What had the keyboard may be gone, or be about another plan: it goes on from the nearest heading.
    if (!this.#hadFocus) return;
    if (changed.has('plan')) this.titleHeading?.focus();
    else if (!this.#hasFocus) (this.progressHeading ?? this.titleHeading)?.focus();
  }

  /** Not :focus-within, which holds only while the window is in front: a run may end behind another, and the keyboard comes back here. */
  get #hasFocus(): boolean {
    return (this.shadowRoot?.activeElement ?? null) !== null;
  }

  protected override render(): TemplateResult {
    const { plan, run } = this,
      telling = this.#telling,
      records = this.#records;
    return html`${plan ? this.#review(plan, telling) : run ? nothing : empty(telling)}
      ${
        run
          ? progressView(run, telling, {
              stop: this.#stop,
              reviewAgain: () => announce(this, 'review-request', {}),
              undo: (arn) => run.record && announce(this, 'undo-request', { record: run.record, arn }),
            })
          : nothing
      }
      ${records.length > 0 ? recordView(records, telling, (record, arn) => announce(this, 'undo-request', { record, arn })) : nothing}
      <p class="sr" role="status" aria-live="polite">${this.said}</p>`;
  }

  #review(plan: ChangePlan, telling: Telling): TemplateResult {
    const { text, locale, timeZone } = telling,
      run = runOf(plan),
      host = this.connection?.personalizeHost ?? `personalize.${plan.region}.amazonaws.com`;
    return html`<header class="head">
        <div>
          <h2 class="title" id="title" tabindex="-1">${titleOf(plan, run, telling)}</h2>
          <p class="meta">
            ${text.planned(instantText(plan.plannedAt, locale, timeZone, { withYear: true }), timeZone)}${run ? nothing : `${text.gap}${text.readAgain}`}
          </p>
        </div>
        ${
          run
            ? nothing
            : html`<button type="button" class="button" @click=${() => announce(this, 'plan-discarded', { plan })}>${text.discard}</button>`
        }
      </header>
      <ol class="plan" aria-label=${text.changes}>
        ${plan.changes.map((change, index) => changeView(change, index + 1, plan, host, telling))}
      </ol>
      <div class="confirm">
        ${plan.changes.some(({ call }) => call) ? totalsView(plan, telling) : nothing}
        ${
          run
            ? html`<p class="meta agreed">
                ${run.record ? text.agreedBy(run.record.approvedBy, instantText(run.record.approvedAt, locale, timeZone)) : nothing}
              </p>`
            : agreementView(
                plan,
                {
                  asks: asksOf(plan),
                  typed: this.typed,
                  checked: this.checked,
                  obstacle: this.#obstacle(plan),
                  type: this.#type,
                  check: this.#check,
                  apply: this.#apply,
                },
                telling,
              )
        }
        ${differsFromRows(plan) ? html`<p class="note">${text.rowsNeedNotAddUp}</p>` : nothing}
      </div>`;
  }

  get #telling(): Telling {
    return { text: words(this, messages), locale: localeOf(this), timeZone: this.timeZone };
  }

  /** The host's records, and those of here that it did not take up. */
  get #records(): readonly ChangeRecord[] {
    const known = new Set(this.records.map(keyOf));
    return [...this.#own.filter((record) => !known.has(keyOf(record))), ...this.records];
  }

  #obstacle(plan: ChangePlan): string | undefined {
    const text = words(this, messages);
    if (!plan.changes.some(({ call }) => call)) return text.nothingToApply;
    if (this.run && !this.run.isOver) return text.otherRunning;
    return this.connection ? undefined : text.noConnection;
  }

  readonly #type = (ask: Ask, typed: string): void => {
    const { arn } = ask.change;
    this.typed = new Map(this.typed).set(arn, typed);
    // Emptied or right: what is typed next is not called wrong at its first letter.
    if (!isWrong(ask, typed)) this.checked = new Set([...this.checked].filter((each) => each !== arn));
  };

  readonly #check = (ask: Ask): void => {
    const { arn, name } = ask.change,
      typed = this.typed.get(arn) ?? '';
    if (!isWrong(ask, typed)) return;
    this.checked = new Set(this.checked).add(arn);
    this.said = words(this, messages).isNot(typed.trim(), name);
  };

  readonly #apply = (): void => {
    const { plan, connection, approvedBy, pollSeconds } = this;
    // A second press, Enter after a click, or a press between two frames: the plan has its run by then.
    if (!plan || !connection || runOf(plan) || this.#obstacle(plan) !== undefined || !isAgreed(asksOf(plan), this.typed)) return;
    this.run?.leftBy(this);
    this.run = startRun(plan, connection, { approvedBy, pollSeconds }, this);
    announce(this, 'plan-approved', { plan, approvedBy });
    // The button that was pressed is gone: the keyboard goes on from what it started.
    void this.updateComplete.then(() => this.progressHeading?.focus());
  };

  readonly #stop = (): void => {
    this.run?.stop();
    this.said = words(this, messages).said.stopping;
  };

  onRun(run: ChangeRun, event: ChangeEvent | undefined): void {
    if (event) this.#say(run, event);
    this.requestUpdate();
  }

  onRecord(record: ChangeRecord): void {
    this.#own = [record, ...this.#own];
    announce(this, 'change-applied', { record });
    this.requestUpdate();
  }

  #say({ plan }: ChangeRun, event: ChangeEvent): void {
    const text = words(this, messages);
    const nameOf = (arn: string): string => plan.changes.find((change) => change.arn === arn)?.name ?? arn;
    switch (event.type) {
      case 'sent':
      case 'in-progress':
        this.said = text.said[event.type](nameOf(event.arn));
        return;
      case 'settled':
        this.said = text.said.settled(nameOf(event.arn), text.ended[event.outcome.kind]);
        return;
      case 'finished': {
        const { outcomes } = event.record;
        this.said = text.said.finished(outcomes.filter(({ kind }) => kind === 'done').length, outcomes.length);
        return;
      }
      case 'reading':
      case 'read':
      case 'pending':
    }
  }

  /** Durations count on while a run is in sight; the clock is not kept for anything else. */
  #tick(): void {
    const isNeeded = this.isConnected && this.run !== undefined && !this.run.isOver;
    if (isNeeded === (this.#ticker !== undefined)) return;
    if (isNeeded) this.#ticker = setInterval(() => document.visibilityState === 'visible' && this.requestUpdate(), 1000);
    else {
      clearInterval(this.#ticker);
      this.#ticker = undefined;
    }
  }
}

function titleOf({ changes }: ChangePlan, run: ChangeRun | undefined, { text }: Telling): string {
  if (!run) return text.title(changes.length);
  const done = run.record?.outcomes.filter(({ kind }) => kind === 'done').length;
  return done === undefined ? text.titleAgreed(changes.length) : text.titleEnded(done, changes.length);
}

function empty({ text }: Telling): TemplateResult {
  return html`<div class="empty">
    <h2>${text.noPlan}</h2>
    <p class="say">${text.noPlanWhy}</p>
  </div>`;
}

function keyOf({ plan, approvedAt }: ChangeRecord): string {
  return `${plan.hash} ${approvedAt}`;
}
