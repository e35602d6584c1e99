import { consume } from '@lit/context';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { isInvalidInputError, type Issue } from '../../pricing/invalid-input.js';
import { priceBook, type PriceBook } from '../../pricing/price-book.js';
import { parseWorkload, type Workload } from '../../pricing/workload.js';
import { countText, quantityText } from '../../src/locale/numbers.js';
import { localeContext, priceBookContext } from '../contexts.js';
import { announce } from '../events.js';
import { controls } from '../look/controls.js';
import { text as textLook } from '../look/text.js';
import { tokens } from '../look/tokens.js';
import { localeOf, words } from '../words.js';
import { batchView } from './batch-view.js';
import { draftOf, inputOf, placementDraft, type WorkloadDraft } from './draft.js';
import { wrongText, type Editing } from './editing.js';
import { fieldView } from './field-view.js';
import { placementView } from './placement-view.js';
import { en, ja } from './workload-form.messages.js';
import { styles } from './workload-form.styles.js';

/** The lengths of a month: AWS's own examples, a twelfth of a year, 30 and 31 days. */
const MONTHS = [732, 730, 720, 744];

/** A workload's valid reading, or everything that is wrong with it. */
function read(input: unknown): { readonly workload?: Workload; readonly issues: readonly Issue[] } {
  try {
    return { workload: parseWorkload(input), issues: [] };
  } catch (error) {
    if (!isInvalidInputError(error)) throw error;
    return { issues: error.issues };
  }
}

/** Two workloads that say the same, whatever the order of their fields. */
function isSame(one: Workload | undefined, other: Workload | undefined): boolean {
  return (
    one === other ||
    (one !== undefined && other !== undefined && JSON.stringify(read(one).workload) === JSON.stringify(read(other).workload))
  );
}

/**
 * What is asked for in a month: users, data, placements with their hours, batch jobs. Every valid change tells the workload at once.
 * @tag personalize-workload-form
 * @fires {CustomEvent<PlannerEvents['workload-change']>} workload-change - a field was changed to something valid
 * @fires {CustomEvent<PlannerEvents['workload-validity']>} workload-validity - the fields can no longer be priced, or can be again
 * @csspart placement - a placement
 * @csspart job - a batch job
 * @csspart waiting - the sentence that says what the estimate waits for
 * @cssprop [--personalize-risk] - values that can't be used
 * @cssprop [--personalize-demand] - the drawing of a month's demand
 */
export class WorkloadForm extends LitElement {
  static override styles = [tokens, textLook, controls, styles];

  /** The last valid workload: what was given, then what was typed. Unset, the fields are empty. */
  @property({ attribute: false }) workload?: Workload | undefined;
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
  /** Fields that were filled in once: an empty one that never was is not wrong yet. */
  #touched = new Set<string>();
  #known: Workload | undefined;
  /** What hosts were told of the fields; before they are told anything, they take them for valid. */
  #wasValid = true;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isFirst = !this.hasUpdated;
    // A host that hands back what we told it must not disturb what is being typed.
    if (!isFirst && (!changed.has('workload') || isSame(this.workload, this.#known))) return;
    this.#known = this.workload;
    this.draft = draftOf(this.workload, localeOf(this));
    this.#touched.clear();
    this.issues = read(inputOf(this.draft)).issues;
    const first = this.draft.placements[0];
    this.opened = new Set(first ? [`placement-${first.key}`] : []);
    this.#openWhatIsWrong();
  }

  protected override updated(): void {
    const isValid = this.issues.length === 0;
    if (isValid === this.#wasValid) return;
    this.#wasValid = isValid;
    announce(this, 'workload-validity', { isValid });
  }

  protected override render(): TemplateResult {
    const form = this.#editing();
    const { text, draft } = form;
    const months = MONTHS.includes(draft.hoursPerMonth) ? MONTHS : [draft.hoursPerMonth, ...MONTHS];
    return html`
      <form aria-labelledby="workload" novalidate @submit=${(event: Event) => event.preventDefault()}>
        <div class="group">
          <h2 id="workload">${text.workload}</h2>
          ${fieldView({ path: 'users', id: 'users', label: text.users, kind: 'count', commas: 'anywhere', text: draft.users, set: (typed) => (draft.users = typed) }, form)}
          ${fieldView(
            {
              path: 'ingestion.gigabytesPerMonth',
              id: 'gigabytes',
              label: text.gigabytes,
              unit: text.gigabytesUnit,
              kind: 'quantity',
              commas: 'grouping',
              text: draft.gigabytesPerMonth,
              set: (typed) => (draft.gigabytesPerMonth = typed),
            },
            form,
          )}
          ${fieldView(
            {
              path: 'training.hoursPerMonth',
              id: 'training',
              label: text.trainingHours,
              unit: text.hoursUnit,
              kind: 'quantity',
              commas: 'grouping',
              text: draft.trainingHours,
              set: (typed) => (draft.trainingHours = typed),
            },
            form,
          )}
          ${fieldView(
            {
              path: 'training.interactionsPerMonth',
              id: 'interactions',
              label: text.interactions,
              kind: 'quantity',
              commas: 'anywhere',
              text: draft.trainedInteractions,
              set: (typed) => (draft.trainedInteractions = typed),
            },
            form,
          )}
        </div>
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
        <div class="group">
          <div class="field">
            <label for="month">${text.month}</label>
            <select
              id="month"
              @change=${(event: Event) => {
                draft.hoursPerMonth = Number((event.target as HTMLSelectElement).value);
                form.edited('hoursPerMonth');
              }}
            >
              ${months.map((hours) => html`<option value=${hours} ?selected=${hours === draft.hoursPerMonth}>${text.hours(quantityText(hours, form.locale))}</option>`)}
            </select>
          </div>
          <div class="field">
            <label for="free-tier">${text.freeTier}</label>
            <input
              type="checkbox"
              id="free-tier"
              .checked=${draft.freeTier}
              @change=${(event: Event) => {
                draft.freeTier = (event.target as HTMLInputElement).checked;
                form.edited('freeTier');
              }}
            />
          </div>
          ${batchView(form)}
        </div>
        <p class="waiting note" role="status" part="waiting">${this.#waitingText(form)}</p>
      </form>
    `;
  }

  #editing(): Editing {
    const text = words(this, { en, ja }),
      locale = localeOf(this);
    return {
      text,
      locale,
      draft: this.draft,
      book: this.book ?? priceBook('us-east-1'),
      wrong: (field) => {
        const issue = this.#issueAt(field.path);
        return issue && !this.#isUnfilled(issue) ? wrongText(field, text, locale) : undefined;
      },
      issueAt: (path) => this.#issueAt(path),
      isOpen: (key) => this.opened.has(key),
      toggle: (key) => this.#toggle(key),
      edited: (path) => {
        this.#touched.add(path);
        this.#tell();
      },
      rearranged: (focus) => {
        const placement = /^placement-\d+/.exec(focus)?.[0];
        if (placement) this.opened = new Set([...this.opened, placement]);
        this.#tell();
        void this.updateComplete.then(() => {
          const next = this.renderRoot.querySelector<HTMLElement>(`#${focus}`);
          next?.focus();
          if (next instanceof HTMLInputElement) next.select();
        });
      },
      redraw: () => this.requestUpdate(),
    };
  }

  #issueAt(path: string): Issue | undefined {
    return this.issues.find((issue) => issue.path === path);
  }

  #isUnfilled({ path, value }: Issue): boolean {
    return value === undefined && !this.#touched.has(path);
  }

  #toggle(key: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(key)) opened.add(key);
    this.opened = opened;
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
    form.rearranged(`placement-${added.key}-name`);
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

  #waitingText({ text, locale }: Editing): string {
    if (this.issues.length === 0) return '';
    const count = countText(this.issues.length, locale);
    return this.#known ? text.waits(count) : text.toFill(count);
  }
}
