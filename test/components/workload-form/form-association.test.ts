import { expect } from 'chai';
import { html } from 'lit';
import { EXAMPLE_WORKLOAD, PRESETS } from '../../../pricing/presets.js';
import { parseWorkload, type Workload } from '../../../pricing/workload.js';
import { draftOf, inputOf, stateOf } from '../../../components/workload-form/draft.js';
import { draftFromState } from '../../../components/workload-form/kept-draft.js';
import type { WorkloadForm } from '../../../components/workload-form/workload-form.js';
import { fixture } from '../../fixture.js';
import { FormInHand } from './form-in-hand.js';

interface Around {
  readonly around: HTMLFormElement;
  readonly hand: FormInHand;
}

const inForm = async (workload: Workload | undefined, { required = false } = {}): Promise<Around> => {
  const around = await fixture<HTMLFormElement>(html`
    <form @submit=${(event: Event) => event.preventDefault()}>
      <fieldset>
        <personalize-workload-form name="workload" ?required=${required} locale="en" .workload=${workload}></personalize-workload-form>
      </fieldset>
      <button type="reset">Reset</button>
      <button>Send</button>
    </form>
  `);
  return { around, hand: new FormInHand(around.querySelector('personalize-workload-form')!) };
};
const sent = (around: HTMLFormElement): unknown => {
  const value = new FormData(around).get('workload');
  return typeof value === 'string' ? JSON.parse(value) : value;
};

describe('personalize-workload-form in a form', () => {
  it('sends the workload as JSON under its name', async () => {
    const { around, hand } = await inForm(EXAMPLE_WORKLOAD);
    expect(sent(around)).to.deep.equal(EXAMPLE_WORKLOAD);
    await hand.type('#users', '1.5M');
    expect(parseWorkload(sent(around)).users).to.equal(1_500_000);
    expect(hand.form.form).to.equal(around);
    expect([...around.elements].includes(hand.form)).to.equal(true);
    expect(around.checkValidity()).to.equal(true);
  });

  it('sends nothing while a field is wrong, and says which', async () => {
    const { around, hand } = await inForm(EXAMPLE_WORKLOAD);
    await hand.type('#users', 'many');
    expect(sent(around)).to.equal(null);
    expect(around.checkValidity()).to.equal(false);
    expect(hand.form.validity.badInput).to.equal(true);
    expect(hand.form.validationMessage).to.equal(
      'Users in the dataset: “many” can’t be used. Enter a whole number, 0 or more, such as 500,000 or 1.5M.',
    );
    await hand.type('#users', '5');
    expect(hand.form.validity.valid).to.equal(true);
    expect(hand.form.validationMessage).to.equal('');
  });

  it('names the first wrong field of several, in the order of the screen', async () => {
    const { hand } = await inForm(EXAMPLE_WORKLOAD);
    await hand.type('[id$="-hours"]', '712');
    expect(hand.form.validationMessage).to.equal('Hours add up to 752; a month has 732. Take 20 off.');
    await hand.type('#training', 'long');
    expect(hand.form.validationMessage).to.match(/^Training:/);
  });

  it('is not submitted while a field is wrong; the fields then say what is missing', async () => {
    const { around, hand } = await inForm(undefined, { required: true });
    let submitted = 0;
    around.addEventListener('submit', () => (submitted += 1));
    expect(hand.form.validity.valueMissing).to.equal(true);
    expect(hand.form.validationMessage).to.equal('Fill in the workload.');
    expect(hand.errors).to.deep.equal([]);
    around.requestSubmit();
    await hand.form.updateComplete;
    expect(submitted).to.equal(0);
    expect(hand.errors.map((each) => each.split(' is missing')[0])).to.deep.equal(['Users in the dataset', 'Data ingested']);
    await hand.type('#users', '1,000');
    await hand.type('#gigabytes', '1');
    around.requestSubmit();
    expect(submitted).to.equal(1);
  });

  it('may stay empty unless it is required; begun, it must be finished', async () => {
    const { around, hand } = await inForm(undefined);
    expect(around.checkValidity()).to.equal(true);
    expect(sent(around)).to.equal(null);
    await hand.type('#users', '1,000');
    expect(around.checkValidity()).to.equal(false);
    expect(hand.form.validity.valueMissing).to.equal(true);
    expect(hand.form.reportValidity()).to.equal(false);
  });

  it('goes back to what the page gave when the form is reset, and what was typed comes back by undoing', async () => {
    const { around, hand } = await inForm(EXAMPLE_WORKLOAD);
    await hand.type('#users', '900');
    await hand.type('#gigabytes', 'much');
    around.reset();
    await hand.form.updateComplete;
    expect(sent(around)).to.deep.equal(EXAMPLE_WORKLOAD);
    expect(hand.form.workload).to.deep.equal(EXAMPLE_WORKLOAD);
    expect(hand.text('#undo')).to.equal('Undo: reset the form');
    await hand.press('#undo');
    expect([hand.field('#users').value, hand.field('#gigabytes').value]).to.deep.equal(['900', 'much']);
  });

  it('empties itself when a form is reset that gave no workload', async () => {
    const { around, hand } = await inForm(undefined);
    await hand.choose('#start', 'vod');
    around.reset();
    await hand.form.updateComplete;
    expect(hand.field('#users').value).to.equal('');
    expect(sent(around)).to.equal(null);
  });

  for (const [how, disable] of [
    ['by its own attribute', ({ hand }: Around, isDisabled: boolean) => (hand.form.disabled = isDisabled)],
    ['by a fieldset around it', ({ around }: Around, isDisabled: boolean) => (around.querySelector('fieldset')!.disabled = isDisabled)],
  ] as const)
    it(`is shown and not sent when it is disabled ${how}`, async () => {
      const both = await inForm(EXAMPLE_WORKLOAD);
      const { around, hand } = both;
      disable(both, true);
      await hand.form.updateComplete;
      await hand.form.updateComplete;
      expect(sent(around)).to.equal(null);
      expect(hand.field('#users').matches(':disabled')).to.equal(true);
      expect(hand.form.willValidate).to.equal(false);
      disable(both, false);
      await hand.form.updateComplete;
      await hand.form.updateComplete;
      expect(sent(around)).to.deep.equal(EXAMPLE_WORKLOAD);
      expect(hand.field('#users').matches(':disabled')).to.equal(false);
    });

  it('submits the form around it with Enter in a field, as any field does', async () => {
    const { around, hand } = await inForm(EXAMPLE_WORKLOAD);
    let submitted = 0;
    around.addEventListener('submit', () => (submitted += 1));
    await hand.key('#users', 'Enter', {});
    expect(submitted).to.equal(1);
  });

  it('keeps for the browser all that was typed, valid or not, and takes it up again as a step', async () => {
    const { hand } = await inForm(EXAMPLE_WORKLOAD);
    const kept: string[] = [];
    // Only the browser reads the state that is kept; here we listen while it is told.
    const { setFormValue } = ElementInternals.prototype;
    ElementInternals.prototype.setFormValue = function (value, state) {
      kept.push(state as string);
      return setFormValue.call(this, value, state);
    };
    try {
      await hand.type('#users', 'many');
    } finally {
      ElementInternals.prototype.setFormValue = setFormValue;
    }
    const { hand: later } = await inForm(PRESETS.vod);
    later.form.formStateRestoreCallback(kept.at(-1)!);
    await later.form.updateComplete;
    expect(later.field('#users').value).to.equal('many');
    expect(later.field('#gigabytes').value).to.equal('200');
    await later.press('#undo');
    expect(later.told.at(-1) ?? later.form.workload).to.deep.equal(PRESETS.vod);
  });

  it('takes up what was kept also where that comes before its first drawing', async () => {
    const form = document.createElement('personalize-workload-form');
    form.workload = EXAMPLE_WORKLOAD;
    form.formStateRestoreCallback(stateOf({ ...draftOf(EXAMPLE_WORKLOAD, 'en'), users: 'many' }));
    (await fixture<HTMLElement>(html`<div></div>`)).append(form);
    await form.updateComplete;
    await form.updateComplete;
    expect(form.renderRoot.querySelector<HTMLInputElement>('#users')!.value).to.equal('many');
  });

  for (const [state, why] of [
    [null, 'nothing'],
    ['{', 'no JSON'],
    ['{"users":5}', 'a draft of another time'],
    [new FormData(), 'no text'],
  ] as const)
    it(`leaves its fields alone when the browser kept ${why}`, async () => {
      const { hand } = await inForm(EXAMPLE_WORKLOAD);
      hand.form.formStateRestoreCallback(state);
      await hand.form.updateComplete;
      expect(hand.field('#users').value).to.equal('500,000');
      expect(hand.text('#undo')).to.equal('Undo');
    });

  it('gives a draft that was kept keys of its own', async () => {
    const { hand } = await inForm(PRESETS.marketplace);
    const draft = (hand.form as unknown as { draft: Parameters<typeof inputOf>[0] }).draft;
    const again = draftFromState(JSON.stringify(draft))!;
    expect(parseWorkload(inputOf(again))).to.deep.equal(PRESETS.marketplace);
    expect(again.placements.map(({ key }) => key)).to.not.have.members(draft.placements.map(({ key }) => key));
  });

  it('has the part of a form control for those who write pages', async () => {
    const { hand } = await inForm(EXAMPLE_WORKLOAD);
    const form: WorkloadForm = hand.form;
    expect([form.name, form.getAttribute('name'), form.required, form.disabled, form.willValidate]).to.deep.equal([
      'workload',
      'workload',
      false,
      false,
      true,
    ]);
    form.name = 'other';
    await form.updateComplete;
    expect(new FormData(form.form!).has('other')).to.equal(true);
  });
});
