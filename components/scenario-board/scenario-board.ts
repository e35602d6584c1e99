import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { priceBook, type PriceBook } from '../../pricing/price-book.js';
import { BOARD_LIMITS, type Board } from '../../src/scenarios/board.js';
import { boardDifferences } from '../../src/scenarios/board-differences.js';
import type { KeyValueStore } from '../../src/scenarios/board-store.js';
import { activeScenario, hasRoom, withAdded, withDuplicate, withMoved, without, withScenario } from '../../src/scenarios/edit-board.js';
import { pricedBoard, type Priced, type Unserved } from '../../src/scenarios/priced-board.js';
import { localeContext, priceBookContext } from '../contexts.js';
import { FileDrop } from '../file-drop.js';
import { controls } from '../look/controls.js';
import { fileReading } from '../look/file-reading.js';
import { table } from '../look/table.js';
import { text as textLook } from '../look/text.js';
import { tokens } from '../look/tokens.js';
import { saveFile } from '../save-file.js';
import { localeOf, words } from '../words.js';
import { BoardImport } from './board-import.js';
import { BoardKeeper, type Kept } from './board-keeper.js';
import { BoardLink, type Linked } from './board-link.js';
import { compareStyles } from './compare.styles.js';
import { compareView } from './compare-view.js';
import { copied } from './copied.js';
import { exportView } from './export-view.js';
import { FORMATS, type Format } from './formats.js';
import { headStyles } from './head.styles.js';
import { headView } from './head-view.js';
import { importView, type ImportFailure } from './import-view.js';
import { linkView } from './link-view.js';
import { listStyles } from './list.styles.js';
import { listView, MOST_COMPARED } from './list-view.js';
import { nameStyles } from './name.styles.js';
import { noticeStyles } from './notice.styles.js';
import { noticeView } from './notice-view.js';
import { panelStyles } from './panel.styles.js';
import type { Panel } from './panel.js';
import { en, ja } from './scenario-board.messages.js';
import { styles } from './scenario-board.styles.js';
import type { Telling } from './telling.js';

/** What a person is told was done, with the way back where there is one. */
interface Said {
  readonly words: string;
  readonly undo?: ((board: Board) => Board) | undefined;
}

/**
 * Scenarios beside each other: named, noted, copied, moved, compared two to six at a time, exported, imported, shared by a link, and kept in
 * the browser. The workload of the active one is edited elsewhere: the host answers with a board in which it is changed.
 * @tag personalize-scenario-board
 * @fires {CustomEvent<PlannerEvents['scenario-change']>} scenario-change - a scenario was added, named, moved, removed or chosen, or a kept or shared board was opened
 * @csspart head - the active scenario's name, and what can be done
 * @csspart notice - what came of a link or of the browser's store
 * @csspart panel - export, import or link, while it is open
 * @csspart list - the scenarios
 * @csspart scenario - one of them
 * @csspart comparison - the table of those that are compared
 * @csspart empty - the sentence that stands here before there is a board
 * @cssprop [--personalize-accent] - what can be pressed, and the active scenario
 * @cssprop [--personalize-saving] - money that is less
 * @cssprop [--personalize-cost] - money that is more
 */
export class ScenarioBoard extends LitElement implements Kept, Linked {
  static override styles = [
    tokens,
    textLook,
    controls,
    table,
    fileReading,
    styles,
    noticeStyles,
    headStyles,
    nameStyles,
    panelStyles,
    listStyles,
    compareStyles,
  ];

  /** The scenarios. A board that is kept in the browser takes the place of the first one given, and is told by `scenario-change`. */
  @property({ attribute: false }) board?: Board | undefined;
  /** The rates; ours of us-east-1 unless a book is given here or by the page. */
  @consume({ context: priceBookContext, subscribe: true })
  @property({ attribute: false })
  book?: PriceBook | undefined;
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale?: string;
  /** `head`: one slim line, below which Compare opens the rest. `all`: everything. */
  @property({ reflect: true }) show: 'all' | 'head' = 'all';
  /** With `show="head"`: whether the rest is open. */
  @property({ type: Boolean, reflect: true }) open = false;
  /** The name under which the board is kept in the browser. Unset, nothing is kept. One element a page should have it. */
  @property({ attribute: 'storage-key' }) storageKey = '';
  /** Where it is kept: the browser's localStorage unless another is given. */
  @property({ attribute: false }) storage?: KeyValueStore | undefined;
  /** What share links begin with, up to "#": the page's own address unless given. */
  @property({ attribute: 'link-base' }) linkBase = '';
  /** The page's fragment. One that carries a board opens it, beside the person's own. */
  @property() fragment = '';

  @state() private panel?: Panel | undefined;
  @state() private renaming?: { readonly id: string; readonly where: 'head' | 'list' } | undefined;
  @state() private noting?: string | undefined;
  /** Ids in no order; undefined: as many as fit. */
  @state() private ticked?: ReadonlySet<string> | undefined;
  @state() private baseline = '';
  @state() private areSameShown = false;
  @state() private said?: Said | undefined;

  readonly #keeper = new BoardKeeper(this, () => (this.ticked = undefined));
  readonly #link = new BoardLink(this);
  readonly #import = new BoardImport(this, {
    telling: () => this.#telling,
    begin: () => (this.said = undefined),
    add: (board) => this.#addAll(board),
  });
  readonly #drop = new FileDrop(
    this,
    (file) => void this.#import.take(file),
    () => this.panel === 'import',
  );
  #priced?: { readonly board: Board; readonly book: PriceBook; readonly found: readonly (Priced | Unserved)[] };

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { fragment } = this;
    if (changed.has('fragment')) void this.#keeper.openShared(fragment, () => this.fragment === fragment);
    if (changed.has('board') && this.panel === 'link') void this.#link.make();
  }

  protected override render(): TemplateResult {
    const telling = this.#telling,
      { board } = this;
    const keeper = this.#keeper;
    const notices = noticeView(keeper, board?.scenarios.length ?? 0, () => this.#join(), telling);
    if (!board || board.scenarios.length === 0)
      return html`${notices}
        <p class="say" part="empty">${telling.text.empty}</p>`;
    return html`${notices} ${this.#head(board, telling)} ${this.#panel(telling)} ${this.#saying(telling)}
    ${this.show === 'all' || this.open ? this.#all(board, telling) : nothing}`;
  }

  get #telling(): Telling {
    return { text: words(this, { en, ja }), locale: localeOf(this), book: this.book ?? priceBook('us-east-1') };
  }

  #head(board: Board, telling: Telling): TemplateResult {
    const active = activeScenario(board)!;
    return headView(
      board,
      {
        panel: this.panel,
        toggle: (panel) => this.#toggle(panel),
        copyLink: () => void this.#copyLink(),
        go: (id) => this.#change({ ...board, active: id }),
        duplicate: () => this.#duplicate(active.id),
        naming: {
          isRenaming: this.renaming?.where === 'head',
          begin: () => this.#beginName(active.id, 'head'),
          end: (name) => this.#endName(active.id, name),
        },
        isOpen: this.show === 'head' ? this.open : undefined,
        open: () => (this.open = !this.open),
      },
      telling,
    );
  }

  #panel(telling: Telling): TemplateResult | typeof nothing {
    switch (this.panel) {
      case undefined:
        return nothing;
      case 'export':
        return exportView(
          {
            download: (format) => void this.#download(format),
            copy: (format) => void this.#copy(format),
            print: () => window.print(),
          },
          telling,
        );
      case 'link':
        return linkView(this.#link.state, () => void this.#copyLink(), telling);
      case 'import':
        return importView(this.#import, this.#drop.isOver, telling);
    }
  }

  #saying({ text }: Telling): TemplateResult {
    const undo = this.said?.undo;
    return html`<p class="said" role="status">
      ${this.said?.words}
      ${
        undo
          ? html`<button
              type="button"
              class="link"
              @click=${() => {
                this.#change(undo(this.board!));
                this.said = { words: text.undone };
              }}
            >
              ${text.undo}
            </button>`
          : nothing
      }
    </p>`;
  }

  #all(board: Board, telling: Telling): TemplateResult {
    const ticked = this.#tickedOf(board);
    const compared = board.scenarios.filter(({ id }) => ticked.includes(id));
    const baseline = compared.find(({ id }) => id === this.baseline) ?? compared[0] ?? board.scenarios[0]!;
    return html`${listView(
        {
          board,
          priced: this.#pricedOf(board, telling.book),
          ticked,
          baseline: baseline.id,
          renaming: this.renaming?.where === 'list' ? this.renaming.id : undefined,
          noting: this.noting,
          activate: (id) => this.#change({ ...board, active: id }),
          tick: (id, isTicked) => (this.ticked = new Set(isTicked ? [...ticked, id] : ticked.filter((each) => each !== id))),
          move: (id, by) => this.#move(id, by),
          duplicate: (id) => this.#duplicate(id),
          remove: (id) => this.#remove(id),
          beginName: (id) => this.#beginName(id, 'list'),
          endName: (id, name) => this.#endName(id, name),
          beginNote: (id) => this.#beginNote(id),
          endNote: (id, note) => this.#endNote(id, note),
        },
        telling,
      )}
      <div class="section">
        ${
          compared.length < 2
            ? html`<p class="say">${telling.text.tick}</p>`
            : compareView(
                boardDifferences(compared, telling.book, compared.indexOf(baseline)),
                {
                  areSameShown: this.areSameShown,
                  showSame: () => (this.areSameShown = !this.areSameShown),
                  makeBase: (id) => (this.baseline = id),
                },
                telling,
              )
        }
      </div>`;
  }

  #pricedOf(board: Board, book: PriceBook): readonly (Priced | Unserved)[] {
    if (this.#priced?.board !== board || this.#priced.book !== book) this.#priced = { board, book, found: pricedBoard(board, book) };
    return this.#priced.found;
  }

  #tickedOf({ scenarios }: Board): readonly string[] {
    return scenarios
      .map(({ id }) => id)
      .filter((id) => this.ticked?.has(id) ?? true)
      .slice(0, MOST_COMPARED);
  }

  /** Shows a board that was made here, keeps it, and tells the host. */
  #change(board: Board, said?: Said): void {
    this.said = said;
    this.#keeper.change(board);
  }

  #focus(id: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus());
  }

  #duplicate(id: string): void {
    const { board } = this,
      { text } = this.#telling;
    if (!board) return;
    if (!hasRoom(board)) {
      this.said = { words: text.full(BOARD_LIMITS.scenarios) };
      return;
    }
    const { name } = board.scenarios.find((scenario) => scenario.id === id)!;
    const copied = text.copyName(name).slice(0, BOARD_LIMITS.nameLength);
    const next = withDuplicate(board, id, copied);
    if (this.ticked) this.ticked = new Set([...this.ticked, next.active]);
    this.#change(next, { words: text.duplicated(copied), undo: (later) => without(later, next.active) });
  }

  #remove(id: string): void {
    const { board } = this;
    if (!board) return;
    const at = board.scenarios.findIndex((scenario) => scenario.id === id),
      removed = board.scenarios[at]!;
    this.#change(without(board, id), {
      words: this.#telling.text.removed(removed.name),
      undo: (later) => ({ ...withAdded(later, [removed], Math.min(at, later.scenarios.length)), active: board.active }),
    });
  }

  #move(id: string, by: -1 | 1): void {
    const { board } = this;
    if (!board) return;
    const next = withMoved(board, id, by);
    if (next === board) return;
    const place = next.scenarios.findIndex((scenario) => scenario.id === id);
    // A row that moves in the document loses the keyboard.
    const had = this.shadowRoot?.activeElement?.id ?? '';
    this.#change(next, { words: this.#telling.text.moved(next.scenarios[place]!.name, place + 1, next.scenarios.length) });
    const isOff = (had.startsWith('up-') && place === 0) || (had.startsWith('down-') && place === next.scenarios.length - 1);
    if (had !== '') this.#focus(isOff ? `active-${id}` : had);
  }

  #beginName(id: string, where: 'head' | 'list'): void {
    this.renaming = { id, where };
    void this.updateComplete.then(() => {
      const field = this.renderRoot.querySelector<HTMLInputElement>('.rename');
      field?.focus();
      field?.select();
    });
  }

  #endName(id: string, name: string | undefined): void {
    // Leaving the field ends it, too: what ended by a key has ended.
    const { renaming, board } = this;
    if (!renaming || !board) return;
    const hadFocus = this.shadowRoot?.activeElement?.classList.contains('rename') ?? false;
    this.renaming = undefined;
    if (name !== undefined) this.#change(withScenario(board, id, { name }));
    if (!hadFocus) return;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(renaming.where === 'head' ? '.head .name' : `.list #${CSS.escape(`name-${id}`)}`)?.focus(),
    );
  }

  #beginNote(id: string): void {
    this.noting = id;
    this.#focus(`note-${id}`);
  }

  #endNote(id: string, note: string): void {
    const { board } = this;
    if (this.noting !== id || !board) return;
    this.noting = undefined;
    if (note !== board.scenarios.find((scenario) => scenario.id === id)?.note) this.#change(withScenario(board, id, { note }));
  }

  #toggle(panel: Panel): void {
    this.panel = this.panel === panel ? undefined : panel;
    if (this.panel) this.said = undefined;
    this.#import.forget();
  }

  async #written(format: Format): Promise<string> {
    const { locale, book } = this.#telling;
    return FORMATS[format].write(this.board!, book, locale);
  }

  async #download(format: Format): Promise<void> {
    const { fileName, type } = FORMATS[format];
    try {
      saveFile(fileName, new Blob([await this.#written(format)], { type }));
    } catch (error) {
      this.said = { words: this.#telling.text.exportFailed(error instanceof Error ? error.message : String(error)) };
    }
  }

  async #copy(format: Format): Promise<void> {
    const { text } = this.#telling;
    const [name] = text.formats[format] as [string, string];
    const isCopied = await copied(await this.#written(format));
    this.said = { words: isCopied ? text.copied(name) : text.notCopied(name) };
  }

  async #copyLink(): Promise<void> {
    this.panel = 'link';
    this.said = undefined;
    await this.#link.copy();
    const { state } = this.#link;
    if (state.kind === 'made' && state.copied === false) this.#focus('link');
  }

  /** Scenarios of a text or a link go below those that are there: an import takes nothing away. */
  #addAll({ scenarios }: Board): ImportFailure | undefined {
    const { board } = this,
      { text } = this.#telling;
    if (!board) return undefined;
    if (!hasRoom(board, scenarios.length)) return { kind: 'sentence', words: text.noRoom(scenarios.length, BOARD_LIMITS.scenarios) };
    this.panel = undefined;
    const next = withAdded(board, scenarios);
    const ids = next.scenarios.slice(board.scenarios.length).map(({ id }) => id);
    if (this.ticked) this.ticked = new Set([...this.ticked, ...ids]);
    this.#change(next, {
      words: text.added(scenarios.length),
      undo: (later) => ({ ...ids.reduce(without, later), active: board.active }),
    });
    return undefined;
  }

  /** What came with a link, or a fresh start, is kept from now on. */
  #join(): void {
    const { text } = this.#telling,
      shown = this.board;
    if (!shown) return;
    const joined = this.#keeper.join(shown);
    if (joined.kind === 'no-room') this.said = { words: text.noRoom(shown.scenarios.length, BOARD_LIMITS.scenarios) };
    else this.#change(joined.board, { words: joined.kind === 'beside' ? text.keptBeside : text.kept });
  }
}
