import { html, nothing, type TemplateResult } from 'lit';
import { durationText } from '../../src/locale/times.js';
import type { ChangeOutcome } from '../../src/provisioning/change-event.js';
import type { PlannedChange } from '../../src/provisioning/change-plan.js';
import { glyph, type Glyph } from '../fleet/glyphs.js';
import type { ChangeProgress, ChangeRun } from './change-run.js';
import { outcomeText } from './outcome-text.js';
import { isOurs } from './record-rows.js';
import { stepsOf, type Step } from './steps.js';
import { fromTo, timeText, type Telling } from './telling.js';

/** What a person can do while a plan is applied, and after. */
export interface ProgressActions {
  readonly stop: () => void;
  readonly reviewAgain: () => void;
  /** Of one resource, or of all that were done. */
  readonly undo: (arn: string | undefined) => void;
}

/** A plan on its way: five steps a resource, what serves meanwhile, and how each ended. */
export function progressView(run: ChangeRun, telling: Telling, actions: ProgressActions): TemplateResult {
  const { text } = telling,
    written = run.plan.changes.filter(({ call }) => call),
    done = run.record?.outcomes.filter(({ kind }) => kind === 'done').length ?? 0,
    ours = run.record?.outcomes.filter(isOurs).length ?? 0;
  if (run.error)
    return html`<section class="section" part="progress" role="alert">
      <h2 id="progress" tabindex="-1">${run.error.name === 'PlanAlteredError' ? text.altered : text.notApplied}</h2>
      <p class="note">${run.error.name === 'PlanAlteredError' ? text.alteredWhy : run.error.message}</p>
    </section>`;
  return html`<section class="section" part="progress" aria-labelledby="progress">
    <div class="section-head">
      <h2 id="progress" tabindex="-1">${run.record ? text.applied(done, written.length) : text.applying(written.length)}</h2>
      <div class="side">
        ${
          run.record
            ? ours > 1
              ? html`<button type="button" class="link" @click=${() => actions.undo(undefined)}>${text.undoAll(ours)}</button>`
              : nothing
            : html`<span>${text.settled(run.settled, written.length)}</span>
                <button type="button" class="link" ?disabled=${run.isStopping} aria-describedby="stop-does" @click=${actions.stop}>
                  ${run.isStopping ? text.stopping : text.stop}
                </button>
                <span class="stop-does" id="stop-does">${text.stopDoes}</span>`
        }
      </div>
    </div>
    <ol class="runs">
      ${written.map((change) => runView(change, run, telling, actions))}
    </ol>
  </section>`;
}

function runView(change: PlannedChange, run: ChangeRun, telling: Telling, actions: ProgressActions): TemplateResult {
  const progress = run.progressOf(change.arn),
    { outcome } = progress;
  const said = outcome ? outcomeText(outcome, change.name, telling) : nothing;
  return html`<li class="run" part="run">
    <p class="which">
      <span class="name">${change.name}</span>
      <span class="dim">${fromTo(String(change.before.minimum), String(change.after.minimum), telling)}</span>
    </p>
    <ol class="steps">
      ${stepsOf(progress, run.connection.now()).map((step) => stepView(step, change, progress, telling))}
    </ol>
    <p class="end">${endView(change, run, progress, telling, actions)}</p>
    ${said === nothing ? nothing : html`<p class="note said">${said}</p>`}
  </li>`;
}

function stepView(step: Step, change: PlannedChange, { found }: ChangeProgress, telling: Telling): TemplateResult {
  const { text } = telling;
  return html`<li class=${step.state} aria-current=${step.state === 'current' ? 'step' : nothing}>
    <b>${text.step[step.id]}</b>
    ${step.state === 'halted' ? html`<span class="sr">${text.halted}</span>` : nothing} ${detailOf(step, change, found, telling)}
  </li>`;
}

function detailOf(
  { id, at, seconds }: Step,
  { before, after }: PlannedChange,
  found: number | undefined,
  telling: Telling,
): string | typeof nothing {
  const { text, locale } = telling;
  if (seconds !== undefined) return durationText(seconds, locale);
  if (at === undefined) return nothing;
  const time = timeText(at, telling);
  if (id === 'active') return text.reachedAt(time, after.minimum);
  if (id !== 'read' || found === undefined) return time;
  return found === before.minimum ? text.stillIs(time, found) : text.nowAt(time, found);
}

const GLYPHS = {
  done: 'ok',
  drifted: 'warning',
  busy: 'warning',
  refused: 'warning',
  failed: 'warning',
  unknown: 'warning',
  'not-started': 'stopped',
} as const satisfies Record<ChangeOutcome['kind'], Glyph>;

function endView(
  change: PlannedChange,
  run: ChangeRun,
  { at, outcome }: ChangeProgress,
  { text }: Telling,
  actions: ProgressActions,
): TemplateResult {
  if (!outcome) {
    if (at.sent === undefined)
      return at.reading === undefined
        ? html`<span class="status dim">${glyph('clock')}${text.waits}</span>`
        : html`<span class="status">${glyph('running')}${text.reading}</span>`;
    return html`<span class="status">${glyph('running')}${text.updating}</span>
      <span class="dim">${text.servesUntilThen(change.before.minimum)}</span>`;
  }
  const isGood = outcome.kind === 'done',
    isStopped = outcome.kind === 'not-started';
  return html`<span class="status ${isGood || isStopped ? '' : 'risk'}">${glyph(GLYPHS[outcome.kind])}${text.ended[outcome.kind]}</span>
    ${isOurs(outcome) && run.record ? html`<button type="button" class="link" @click=${() => actions.undo(change.arn)}>${text.undo}</button>` : nothing}
    ${!isGood && run.record ? html`<button type="button" class="link" @click=${actions.reviewAgain}>${text.reviewAgain}</button>` : nothing}`;
}
