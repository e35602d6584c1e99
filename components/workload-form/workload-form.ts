import { consume } from '@lit/context';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Issue } from '../../pricing/invalid-input.js';
import type { PresetId } from '../../pricing/presets.js';
import { priceBook, type PriceBook } from '../../pricing/price-book.js';
import type { Workload } from '../../pricing/workload.js';
import { countText } from '../../src/locale/numbers.js';
import { localeContext, priceBookContext } from '../contexts.js';
import { announce } from '../events.js';
import { adoptLate, LatePart } from '../late-part.js';
import { LateWords } from '../late-words.js';
import { controls } from '../look/controls.js';
import { text as textLook } from '../look/text.js';
import { tokens } from '../look/tokens.js';
import { localeOf } from '../words.js';
import { activityView } from './activity-view.js';
import { batchView } from './batch-view.js';
import { draftOf, inputOf, placementDraft, stateOf, type WorkloadDraft } from './draft.js';
import type { PanelDraft } from './derive/panel-draft.js';
import { wrongText, type Editing, type Late } from './editing.js';
import { History } from './history.js';
import { monthView } from './month-view.js';
import { parts } from './parts.js';
import { placementView } from './placement-view.js';
import { isSame, read } from './same-workload.js';
import { startView } from './start-view.js';
import { fieldStep, type StepName } from './step-name.js';
import { en } from './workload-form.messages.js';
import { styles } from './workload-form.styles.js';
import { workloadView } from './workload-view.js';

const messages = new LateWords(en, () => import('./workload-form.messages.ja.js'));

/** Panels are sheets of their own: what stands there is no part of the workload until it is used. */
function isInWorkings(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.workings') !== null;
}

/**
 * What is asked for in a month: users, data, placements with their hours, batch jobs. Every valid change tells the workload at once, and can
 * be undone. In a `<form>` it takes part like a field: its value is the workload as JSON, under its `name`.
 * @tag personalize-workload-form
 * @fires {CustomEvent<PlannerEvents['workload-change']>} workload-change - a field was changed to something valid
 * @fires {CustomEvent<PlannerEvents['workload-validity']>} workload-validity - the fields can no longer be priced, or can be again
 * @csspart start - where one starts from, and undo and redo
 * @csspart placement - a placement
 * @csspart job - a batch job
 * @csspart waiting - the sentence that says what the estimate waits for
 * @cssprop [--personalize-risk] - values that can't be used
 * @cssprop [--personalize-demand] - the drawing of a month's demand
 */
export class WorkloadForm extends LitElement {
  static readonly formAssociated = true;
  static override styles = [tokens, textLook, controls, styles];

  /** The last valid workload: what was given, then what was typed. Unset, the fields are empty. */
  @property({ attribute: false }) workload?: Workload | undefined;
  /** What the workload is called in the form that it is sent with; without a name it is not sent. */
  @property({ reflect: true }) name?: string | undefined;
  /** Whether the form around it waits for a workload. One that is begun must be finished in any case. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** Shown and not sent; also inside a disabled fieldset. */
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** The rates whose free requests the drawings show; ours of us-east-1 unless a book is given here or by the page. */
  @consume({ context: priceBookContext, subscribe: true })
  @property({ attribute: false })
  book?: PriceBook | undefined;
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale?: string;

  @state() private draft: WorkloadDraft = draftOf(undefined, 'en');
  @state() private issues: readonly Issue[] = [];
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private isDisabled = false;
  /** What an undo or redo did, for those who don't see it. */
  @state() private said: { readonly did: 'undone' | 'redone'; readonly step: StepName } | undefined;

  /** The panels, when one was opened. */
  @state() private late: Pick<Late, 'workings' | 'workingsFailed'> = {};

  readonly #closer = new LatePart(this, parts.closer);
  readonly #lists = new LatePart(this, parts.lists);
  readonly #kept = new LatePart(this, parts.kept);
  readonly #internals = this.attachInternals();
  readonly #panels = new Map<string, PanelDraft>();
  readonly #history = new History<WorkloadDraft, StepName>();
  /** The draft as it was before the change that is being told. */
  #before: WorkloadDraft = this.draft;
  /** Fields that were filled in once: an empty one that never was is not wrong yet. */
  #touched = new Set<string>();
  /** Somebody tried to send the form: every field that is missing is wrong by now. */
  #wasAskedFor = false;
  #known: Workload | undefined;
  /** What a reset brings back: the workload that the page gave last. */
  #given: Workload | undefined;
  #restoring: Promise<void> | undefined;
  /** What the browser kept of an earlier visit, until it was read or somebody fills in fields. */
  #unread: string | File | FormData | null = null;
  /** The same as read, until the fields are drawn. */
  #restored: WorkloadDraft | undefined;
  /** What hosts were told of the fields; before they are told anything, they take them for valid. */
  #wasValid = true;

  constructor() {
    super();
    this.addEventListener('invalid', () => {
      this.#wasAskedFor = true;
      this.requestUpdate();
    });
  }

  /** The form that it takes part in. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether the fields can be sent; fires `invalid` where they can't. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** The same, and shows the person the first field that is wrong. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  formDisabledCallback(isDisabled: boolean): void {
    // Our own attribute changes in the middle of an update, which would take this change for drawn.
    queueMicrotask(() => (this.isDisabled = isDisabled));
  }

  /** The workload that the page gave last, as a step: what was typed comes back by undoing it. */
  formResetCallback(): void {
    this.#wasAskedFor = false;
    this.#replace(draftOf(this.#given, localeOf(this)), { kind: 'reset' });
    this.#touched.clear();
  }

  /** What the browser kept of an earlier visit. */
  formStateRestoreCallback(kept: string | File | FormData | null): void {
    this.#kept.ask();
    this.#unread = kept;
    this.#restoring = this.#kept.settled.then(() => {
      const { value } = this.#kept;
      // Somebody filled in fields meanwhile, or it stays with the browser for another try.
      if (this.#unread === null || !value) return;
      const draft = value.draftFromState(this.#unread);
      this.#unread = null;
      if (!draft) return;
      // The first drawing takes what the page gave, and would overwrite it.
      if (this.hasUpdated) this.#replace(draft, { kind: 'restored' });
      else this.#restored = draft;
    });
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const draw = (): void | Promise<unknown> => super.scheduleUpdate();
    // A form that is sent before its words are there must not pass for filled in.
    if (!this.hasUpdated && this.required && !this.workload)
      this.#internals.setValidity({ valueMissing: true }, messages.of(this).required);
    return messages.before(this, () => (!this.hasUpdated && this.#isGivenLists ? this.#lists.before(draw) : draw()));
  }

  /** Also waits for what is loaded after the fields. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#drawn();
    await this.#loaded();
    return this.#drawn();
  }

  #drawn(): Promise<boolean> {
    return super.getUpdateComplete();
  }

  #loaded(): Promise<unknown> {
    return Promise.all([this.#closer.settled, this.#lists.settled, this.#restoring]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isFirst = !this.hasUpdated;
    // A host that hands back what we told it must not disturb what is being typed.
    if (!changed.has('workload') && !isFirst) return;
    if (!isFirst && isSame(this.workload, this.#known)) return;
    // Nobody's work is lost where the fields stood as the page had given them: a step back to that would be the page's, not the person's.
    if (this.#history.undoable || this.#history.redoable || this.#touched.size > 0) this.#history.record({ kind: 'given' }, this.#before);
    this.#known = this.#given = this.workload;
    this.draft = draftOf(this.workload, localeOf(this));
    this.#before = structuredClone(this.draft);
    this.#touched.clear();
    this.#wasAskedFor = false;
    this.said = undefined;
    this.issues = read(inputOf(this.draft)).issues;
    const first = this.draft.placements[0];
    this.opened = new Set(first ? [`placement-${first.key}`] : []);
    this.#openWhatIsWrong();
  }

  protected override firstUpdated(): void {
    this.#closer.ask();
    this.#lists.ask();
    const kept = this.#restored;
    this.#restored = undefined;
    // Not in the middle of this update.
    if (kept) queueMicrotask(() => this.#replace(kept, { kind: 'restored' }));
  }

  protected override updated(): void {
    this.#takePart();
    const isValid = this.issues.length === 0;
    if (isValid === this.#wasValid) return;
    this.#wasValid = isValid;
    announce(this, 'workload-validity', { isValid });
  }

  protected override render(): TemplateResult {
    const form = this.#editing();
    const { text, draft } = form;
    return html`
      <form
        aria-labelledby="workload"
        novalidate
        @submit=${(event: Event) => event.preventDefault()}
        @keydown=${(event: KeyboardEvent) => this.#pressed(event, form)}
        @beforeinput=${(event: InputEvent) => this.#fromMenu(event, form)}
      >
        <fieldset ?disabled=${this.isDisabled} role="presentation">
          <div class="group" part="start">
            <h2 id="workload">${text.workload}</h2>
            ${startView(form)}${this.#kept.hasFailed && this.#unread !== null ? html`<p class="note" role="alert">${text.notRestored}</p>` : ''}
          </div>
          <div class="group">${workloadView(form)}</div>
          <div class="group">
            <h2>${text.placements}</h2>
            ${draft.placements.length === 0 ? html`<p class="note">${text.noPlacements}</p>` : ''}
            <ul>
              ${repeat(
                draft.placements,
                ({ key }) => key,
                (placement, index) => placementView(placement, index, form),
              )}
            </ul>
            <p class="add">
              <button type="button" class="button quiet" id="add-placement" @click=${() => this.#addPlacement(form)}>
                ${text.addPlacement}
              </button>
            </p>
          </div>
          <div class="group">${monthView(form)} ${batchView(form)} ${activityView(form)}</div>
        </fieldset>
        <p class="waiting note" role="status" part="waiting">${this.#waitingText(form)}</p>
        <p class="sr" role="status">${this.#saidText(form)}</p>
      </form>
    `;
  }

  #editing(): Editing {
    const text = messages.of(this),
      locale = localeOf(this),
      { value: closer, hasFailed } = this.#closer;
    return {
      text,
      locale,
      draft: this.draft,
      book: this.book ?? priceBook('us-east-1'),
      preset: this.issues.length === 0 ? closer?.presetOf(this.#known) : undefined,
      undoable: this.#history.undoable,
      redoable: this.#history.redoable,
      wrong: (field) => {
        const issue = this.#issueAt(field.path);
        return issue && !this.#isUnfilled(issue) ? wrongText(field, text, locale) : undefined;
      },
      issueAt: (path) => this.#issueAt(path),
      isOpen: (key) => this.opened.has(key),
      toggle: (key) => this.#toggle(key),
      typed: (path) => {
        this.#touched.add(path);
        this.#step(fieldStep(path), path);
      },
      left: () => this.#left(),
      chosen: (path) => {
        this.#touched.add(path);
        this.#step(fieldStep(path));
      },
      rearranged: (step, focus) => {
        const placement = /^placement-\d+/.exec(focus ?? '')?.[0];
        if (placement) this.opened = new Set([...this.opened, placement]);
        this.#step(step);
        if (focus !== undefined) void this.#focusOnceDrawn(focus);
      },
      late: { ...this.late, closer, closerFailed: hasFailed, lists: this.#lists.value, listsFailed: this.#lists.hasFailed },
      panels: this.#panels,
      redraw: () => this.requestUpdate(),
      start: (preset) => this.#start(preset),
      undo: () => this.#turn('undone'),
      redo: () => this.#turn('redone'),
    };
  }

  /** Whether the first drawing has jobs or shares. */
  get #isGivenLists(): boolean {
    const given = this.workload;
    // Hosts without types clear with null; what is thrown before an update would end all updates.
    return (given?.batch.length ?? 0) > 0 || (given?.activity?.length ?? 0) > 0;
  }

  #issueAt(path: string): Issue | undefined {
    return this.issues.find((issue) => issue.path === path);
  }

  #isUnfilled({ path, value }: Issue): boolean {
    return value === undefined && !this.#wasAskedFor && !this.#touched.has(path);
  }

  #toggle(key: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(key)) opened.add(key);
    this.opened = opened;
    if (key.startsWith('derive-') && !this.late.workings) void this.#loadWorkings();
  }

  /** What the form needs only when a way to a figure is opened. */
  async #loadWorkings(): Promise<void> {
    try {
      const workings = await parts.workings();
      adoptLate(this, workings.looks);
      this.late = { workings };
    } catch (error) {
      // The network, or a host that serves one file only: the panel says so.
      console.error('personalize-planner: a part could not be loaded', error);
      this.late = { ...this.late, workingsFailed: true };
    }
  }

  /** What was added is the next to be filled in; where its fields are still loading, unless the person went elsewhere meanwhile. */
  async #focusOnceDrawn(id: string): Promise<void> {
    await this.#drawn();
    if (this.#focusOn(id)) return;
    const before = this.shadowRoot?.activeElement;
    await this.#loaded();
    await this.#drawn();
    if (this.shadowRoot?.activeElement === before) this.#focusOn(id);
  }

  /** Answers whether there is such a field. */
  #focusOn(id: string): boolean {
    const next = this.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`);
    next?.focus();
    if (next instanceof HTMLInputElement) next.select();
    return next !== null;
  }

  #addPlacement(form: Editing): void {
    const added = placementDraft(
      {
        name: form.text.nameOf(this.draft.placements.length + 1),
        type: 'USER_PERSONALIZATION',
        demand: [{ requestsPerHour: 0, hoursPerMonth: this.draft.hoursPerMonth }],
      },
      form.locale,
    );
    this.draft.placements = [...this.draft.placements, added];
    form.rearranged({ kind: 'addPlacement' }, `placement-${added.key}-name`);
  }

  /** The draft was changed: a step back to what it was before, and the workload told. */
  #step(name: StepName, typedIn?: string): void {
    this.#unread = null;
    this.#history.record(name, this.#before, typedIn);
    this.#before = structuredClone(this.draft);
    this.said = undefined;
    this.#tell();
  }

  /** A field was left, also by being removed while we draw: nothing is drawn again for nothing. */
  #left(): void {
    const { undoable } = this.#history;
    this.#history.settle(this.draft);
    if (undoable === this.#history.undoable && stateOf(this.draft) === stateOf(this.#before)) return;
    this.#before = structuredClone(this.draft);
    this.requestUpdate();
  }

  /** Another draft in the place of this one, as a step. */
  #replace(draft: WorkloadDraft, step: StepName): void {
    this.draft = draft;
    this.#openFirst();
    this.#step(step);
  }

  #start(preset: PresetId): void {
    const workload = this.#closer.value?.presetWorkload(preset, localeOf(this));
    if (!workload) return;
    this.#touched.clear();
    this.#replace(draftOf({ ...workload, region: this.draft.region }, localeOf(this)), { kind: 'preset', preset });
  }

  /** A step back, or forward again. Keys stay, so what is drawn stays, and the focus with it. */
  #turn(did: 'undone' | 'redone'): void {
    const now = structuredClone(this.draft);
    const step = did === 'undone' ? this.#history.undo(now) : this.#history.redo(now);
    if (!step) return;
    const hadFocus = this.shadowRoot?.activeElement;
    this.draft = structuredClone(step.state);
    this.#before = structuredClone(step.state);
    this.said = { did, step: step.name };
    if (!this.draft.placements.some(({ key }) => this.opened.has(`placement-${key}`))) this.#openFirst();
    this.#tell();
    void this.#drawn().then(() => {
      if (hadFocus && !hadFocus.isConnected) this.#focusOn(did === 'undone' ? 'undo' : 'redo');
    });
  }

  /** The keys of undoing. The browser's own undoing knows one field at a time and nothing of what was added, removed or chosen. */
  #pressed(event: KeyboardEvent, form: Editing): void {
    if (event.isComposing || isInWorkings(event.target)) return;
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type === 'text') this.form?.requestSubmit();
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const turn = key === 'y' && !event.shiftKey ? form.redo : key === 'z' ? (event.shiftKey ? form.redo : form.undo) : undefined;
    if (!turn) return;
    event.preventDefault();
    turn();
  }

  /** Undo and redo of a menu or a shaken phone. */
  #fromMenu(event: InputEvent, form: Editing): void {
    const turn = event.inputType === 'historyUndo' ? form.undo : event.inputType === 'historyRedo' ? form.redo : undefined;
    if (!turn || !event.cancelable || isInWorkings(event.target)) return;
    event.preventDefault();
    turn();
  }

  #openFirst(): void {
    const first = this.draft.placements[0];
    this.opened = new Set([...this.opened, ...(first ? [`placement-${first.key}`] : [])]);
  }

  /** What is typed now: told if it is valid and says something new. */
  #tell(): void {
    const { workload, issues } = read(inputOf(this.draft));
    this.issues = issues;
    this.#openWhatIsWrong();
    this.requestUpdate();
    if (!workload || isSame(workload, this.#known)) return;
    this.#known = workload;
    this.workload = workload;
    announce(this, 'workload-change', { workload });
  }

  /** A refusal inside a closed placement would be hidden. */
  #openWhatIsWrong(): void {
    const wrong = this.issues.flatMap(({ path }) => {
      const found = /^placements\[(\d+)\](\.minimum|\.precompute)?/.exec(path);
      const placement = found && this.draft.placements[Number(found[1])];
      return placement ? [`placement-${placement.key}`, ...(found[2] ? [`more-${placement.key}`] : [])] : [];
    });
    if (wrong.some((key) => !this.opened.has(key))) this.opened = new Set([...this.opened, ...wrong]);
  }

  /** What the form around us is told: a value only if it is what stands in the fields, and what is wrong with them otherwise. */
  #takePart(): void {
    const isBegun = this.#known !== undefined || this.#touched.size > 0;
    const isValid = this.issues.length === 0;
    this.#internals.setFormValue(isValid && this.#known ? JSON.stringify(this.#known) : null, this.#unread ?? stateOf(this.draft));
    if (isValid || (!isBegun && !this.required)) return this.#internals.setValidity({});
    const text = messages.of(this);
    const field = this.#firstWrong();
    const said = field?.getAttribute('aria-describedby');
    const sentence = said ? this.renderRoot.querySelector(`[id="${said}"]`)?.textContent.trim() : undefined;
    const message = sentence ?? (isBegun ? text.toFill(countText(this.issues.length, localeOf(this))) : text.required);
    this.#internals.setValidity(sentence === undefined ? { valueMissing: true } : { badInput: true }, message, field);
  }

  /** The first field, in the order of the screen, that is refused; else the first that is missing. */
  #firstWrong(): HTMLElement | undefined {
    const fields = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-path]')].filter((field) => !isInWorkings(field));
    const refused = fields.find((field) => field.getAttribute('aria-invalid') === 'true');
    if (refused) return refused;
    return fields.find(({ dataset: { path = '' } }) =>
      this.issues.some((issue) => path === issue.path || path.startsWith(`${issue.path}[`) || path.startsWith(`${issue.path}.`)),
    );
  }

  #saidText({ text, locale, late }: Editing): string {
    const step = this.said && late.closer?.stepText(this.said.step, locale);
    return this.said && step !== undefined ? text[this.said.did](step) : '';
  }

  #waitingText({ text, locale }: Editing): string {
    if (this.issues.length === 0) return '';
    const count = countText(this.issues.length, locale);
    return this.#known ? text.waits(count) : text.toFill(count);
  }
}
