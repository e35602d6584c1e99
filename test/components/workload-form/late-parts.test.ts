import { expect } from 'chai';
import { html, render } from 'lit';
import { draftOf, stateOf } from '../../../components/workload-form/draft.js';
import { parts } from '../../../components/workload-form/parts.js';
import type { WorkloadForm } from '../../../components/workload-form/workload-form.js';
import { EXAMPLE_WORKLOAD, PRESETS } from '../../../pricing/presets.js';
import type { Workload } from '../../../pricing/workload.js';
import { expectAccessible, fixture } from '../../fixture.js';
import { heardOnConsole, held, lost } from '../../late-loading.js';
import { until } from '../../until.js';
import { drawn, FormInHand } from './form-in-hand.js';

const IN_BATCH = PRESETS['email-batch'];
const KEPT = stateOf({ ...draftOf(EXAMPLE_WORKLOAD, 'en'), users: '700,000' });

/** The form without waiting for all of it. */
async function placed(workload: Workload): Promise<FormInHand> {
  const place = await fixture(html`<div></div>`);
  render(html`<personalize-workload-form locale="en" .workload=${workload}></personalize-workload-form>`, place);
  return new FormInHand(place.firstElementChild as WorkloadForm);
}
const isDrawn = ({ form }: FormInHand): boolean => form.renderRoot.querySelector('#users') !== null;
const notes = ({ form }: FormInHand): string[] =>
  [...form.renderRoot.querySelectorAll('.note')].map(({ textContent }) => textContent.trim());

/** Types without waiting for all of the form. */
function typed({ form }: FormInHand, text: string): void {
  const field = form.renderRoot.querySelector<HTMLInputElement>('#users')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('personalize-workload-form, when a part of it', () => {
  const ours = { ...parts };
  const heard = heardOnConsole();
  afterEach(() => void Object.assign(parts, ours));

  describe('is slow', () => {
    it('takes what is typed before its starting points are there', async () => {
      const { load, release } = held(ours.closer);
      parts.closer = load;
      const hand = await placed(EXAMPLE_WORKLOAD);
      await until(() => isDrawn(hand), 'the fields are drawn');
      expect(hand.form.renderRoot.querySelectorAll('#start option')).to.have.lengthOf(1);
      typed(hand, '610,000');
      expect(hand.told.map(({ users }) => users)).to.deep.equal([610_000]);
      release();
      await hand.form.updateComplete;
      expect(hand.form.renderRoot.querySelectorAll('#start option').length).to.be.greaterThan(1);
      expect(hand.field('#users').value).to.equal('610,000');
      expect(heard).to.deep.equal([]);
    });

    it('draws given jobs with their fields, not without them', async () => {
      const { load, release } = held(ours.lists);
      parts.lists = load;
      const hand = await placed(IN_BATCH);
      // All that a form without jobs waits for has been waited for here.
      await drawnWithout();
      expect(isDrawn(hand)).to.equal(false);
      release();
      await hand.form.updateComplete;
      expect(hand.form.renderRoot.querySelectorAll('[part=job]')).to.have.lengthOf(IN_BATCH.batch.length);
    });

    it('says of a job that is added that its fields are on their way', async () => {
      const { load, release } = held(ours.lists);
      parts.lists = load;
      const hand = await placed(EXAMPLE_WORKLOAD);
      await until(() => isDrawn(hand), 'the fields are drawn');
      hand.form.renderRoot.querySelector<HTMLElement>('#add-recommendations')!.click();
      await until(() => notes(hand).includes('Loading ...'), 'the part is awaited');
      release();
      await hand.form.updateComplete;
      expect(notes(hand)).not.to.include('Loading ...');
      expect(hand.form.renderRoot.querySelectorAll('[part=job]')).to.have.lengthOf(1);
    });

    it('brings back what the browser kept once it can be read', async () => {
      const { load, release } = held(ours.kept);
      parts.kept = load;
      const hand = await drawn();
      hand.form.formStateRestoreCallback(KEPT);
      expect(hand.field('#users').value).to.equal('500,000');
      release();
      await hand.form.updateComplete;
      expect(hand.field('#users').value).to.equal('700,000');
      expect(hand.form.renderRoot.querySelector('[role=alert]')).to.equal(null);
    });

    it('leaves alone what is typed before what the browser kept can be read', async () => {
      const { load, release } = held(ours.kept);
      parts.kept = load;
      const hand = await drawn();
      hand.form.formStateRestoreCallback(KEPT);
      typed(hand, '610,000');
      release();
      await hand.form.updateComplete;
      expect(hand.field('#users').value).to.equal('610,000');
    });
  });

  describe('can’t be loaded', () => {
    for (const [part, workload, told, lose] of [
      ['starting points', EXAMPLE_WORKLOAD, 'Starting points, purposes and drawings could not be loaded. Load the page again.', 'closer'],
      ['fields of jobs', IN_BATCH, 'This part could not be loaded. Close and open it to try again.', 'lists'],
    ] as const)
      it(`says so of its ${part}, with the cause on the console, and takes what is typed`, async () => {
        parts[lose] = lost;
        const hand = await drawn(workload);
        expect([...notes(hand), hand.text('#start-holds')]).to.include(told);
        expect(heard.map(([words]) => words)).to.deep.equal(['personalize-planner: a part could not be loaded']);
        expect(String(heard[0]![1])).to.match(/Failed to fetch/);
        await hand.type('#users', '610,000');
        expect(hand.told.map(({ users }) => users)).to.deep.equal([610_000]);
        await hand.press('#undo');
        expect(hand.told.at(-1)).to.deep.equal(workload);
        await expectAccessible(hand.form);
      });

    for (const [locale, sentence] of [
      ['en', 'What was typed before could not be loaded. Load the page again.'],
      ['ja', '以前の入力内容を復元できませんでした。ページを再読み込みしてください。'],
    ] as const)
      it(`says that what the browser kept is not back (${locale}), and takes what is typed`, async () => {
        parts.kept = lost;
        const hand = await drawn(EXAMPLE_WORKLOAD, locale);
        hand.form.formStateRestoreCallback(KEPT);
        await hand.form.updateComplete;
        expect(hand.text('[role=alert]')).to.equal(sentence);
        expect(heard.map(([words]) => words)).to.deep.equal(['personalize-planner: a part could not be loaded']);
        expect(hand.field('#users').value).to.equal('500,000');
        await hand.type('#users', '610,000');
        expect(hand.told.map(({ users }) => users)).to.deep.equal([610_000]);
        expect(hand.form.renderRoot.querySelector('[role=alert]')).to.equal(null);
        await expectAccessible(hand.form);
      });

    it('leaves with the browser what it could not read, until something is typed', async () => {
      const given: unknown[] = [];
      const { setFormValue } = ElementInternals.prototype;
      ElementInternals.prototype.setFormValue = function (value, state) {
        given.push(state);
        setFormValue.call(this, value, state);
      };
      try {
        parts.kept = lost;
        const hand = await drawn();
        hand.form.formStateRestoreCallback(KEPT);
        await hand.form.updateComplete;
        expect(given.at(-1)).to.equal(KEPT);
        await hand.type('#users', '610,000');
        expect(given.at(-1)).to.contain('610,000');
      } finally {
        ElementInternals.prototype.setFormValue = setFormValue;
      }
    });

    it('tries the way to a figure again when it is opened again', async () => {
      parts.workings = lost;
      const hand = await drawn();
      const opener = '[id=derive-ingestion-open]';
      await hand.press(opener);
      const panel = (): string => hand.text('[id=derive-ingestion]');
      await until(() => /could not be loaded/.test(panel()), 'the panel says so');
      expect(heard.map(([words]) => words)).to.deep.equal(['personalize-planner: a part could not be loaded']);
      await hand.press(opener);
      Object.assign(parts, ours);
      await hand.press(opener);
      await until(() => hand.form.renderRoot.querySelector('[id=derive-ingestion] input') !== null, 'the panel is there');
    });
  });
});

/** Another form, drawn to its end. */
async function drawnWithout(): Promise<void> {
  const place = await fixture(html`<div></div>`);
  render(html`<personalize-workload-form locale="en" .workload=${EXAMPLE_WORKLOAD}></personalize-workload-form>`, place);
  await until(() => isDrawn(new FormInHand(place.firstElementChild as WorkloadForm)), 'a form without jobs is drawn');
}
