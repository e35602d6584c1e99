import { expect } from 'chai';
import { EXAMPLE_WORKLOAD, PRESETS } from '../../../pricing/presets.js';
import { expectAccessible } from '../../fixture.js';
import { drawn, empty } from './form-in-hand.js';

describe('personalize-workload-form: undo and redo', () => {
  it('names what it would undo and redo, and has nothing to undo at first', async () => {
    const hand = await drawn();
    expect([hand.text('#undo'), hand.text('#redo')]).to.deep.equal(['Undo', 'Redo']);
    expect(hand.form.renderRoot.querySelector('#undo')!.getAttribute('aria-disabled')).to.equal('true');
    await hand.press('#undo');
    expect(hand.told).to.deep.equal([]);
    await hand.type('#users', '900000');
    expect(hand.text('#undo')).to.equal('Undo: users');
    await hand.press('#undo');
    expect([hand.text('#undo'), hand.text('#redo')]).to.deep.equal(['Undo', 'Redo: users']);
    await expectAccessible(hand.form);
  });

  for (const [keys, name] of [
    [{ ctrlKey: true }, 'Ctrl'],
    [{ metaKey: true }, 'Cmd'],
  ] as const)
    it(`takes back everything typed in a field with one ${name}+Z, and takes it again with Shift`, async () => {
      const hand = await drawn();
      await hand.type('#users', '9');
      await hand.type('#users', '90');
      await hand.type('#users', '900');
      expect((await hand.key('#users', 'z', keys)).defaultPrevented).to.equal(true);
      expect(hand.field('#users').value).to.equal('500,000');
      expect(hand.form.workload).to.deep.equal(EXAMPLE_WORKLOAD);
      await hand.key('#users', 'Z', { ...keys, shiftKey: true });
      expect(hand.field('#users').value).to.equal('900');
      expect(hand.told.map(({ users }) => users)).to.deep.equal([9, 90, 900, 500_000, 900]);
    });

  it('takes it again with Ctrl+Y, and leaves other keys to the page', async () => {
    const hand = await drawn();
    await hand.type('#users', '900');
    await hand.key('#users', 'z');
    await hand.key('#month', 'y');
    expect(hand.field('#users').value).to.equal('900');
    for (const [key, keys] of [
      ['z', {}],
      ['a', { ctrlKey: true }],
      ['z', { ctrlKey: true, altKey: true }],
      ['z', { ctrlKey: true, isComposing: true }],
    ] as const)
      expect((await hand.key('#users', key, keys)).defaultPrevented, JSON.stringify([key, keys])).to.equal(false);
    expect(hand.field('#users').value).to.equal('900');
  });

  it("answers the undo of a browser's menu the same way", async () => {
    const hand = await drawn();
    await hand.type('#users', '900');
    const event = new InputEvent('beforeinput', { inputType: 'historyUndo', bubbles: true, cancelable: true });
    hand.field('#users').dispatchEvent(event);
    await hand.form.updateComplete;
    expect(event.defaultPrevented).to.equal(true);
    expect(hand.field('#users').value).to.equal('500,000');
  });

  it('brings back what could not be priced, too: nothing typed is lost', async () => {
    const hand = await drawn();
    await hand.type('#users', 'about a million');
    await hand.choose('#start', 'vod');
    expect(hand.errors).to.deep.equal([]);
    await hand.press('#undo');
    expect(hand.field('#users').value).to.equal('about a million');
    expect(hand.errors).to.have.lengthOf(1);
    expect(hand.told.at(-1), 'the last valid workload stays').to.deep.equal(hand.form.workload);
  });

  it('undoes each structural change in one step, with the focus where it was', async () => {
    const hand = await drawn();
    await hand.press('#add-placement');
    await hand.press('[id^="add-band"]');
    await hand.press('[aria-label="Remove Peak hour"]');
    await hand.press('#add-recommendations');
    await hand.press('#add-activity');
    const names: string[] = [];
    for (let step = 0; step < 5; step++) {
      names.push(hand.text('#undo'));
      await hand.press('#undo');
    }
    expect(names).to.deep.equal([
      'Undo: add active users',
      'Undo: add a batch job',
      'Undo: remove a band of hours',
      'Undo: add a band of hours',
      'Undo: add a placement',
    ]);
    expect(hand.told.at(-1)).to.deep.equal(EXAMPLE_WORKLOAD);
    expect(hand.text('#undo')).to.equal('Undo');
    for (let step = 0; step < 5; step++) await hand.press('#redo');
    expect(hand.text('#redo')).to.equal('Redo');
    expect(hand.told.at(-1)!.placements).to.have.lengthOf(4);
    expect(hand.told.at(-1)!.batch).to.have.lengthOf(1);
    expect(hand.told.at(-1)!.activity).to.deep.equal([{ usersShare: 0.2, requestsShare: 0.6 }]);
  });

  it('undoes what was ticked and chosen', async () => {
    const hand = await drawn();
    await hand.press('#free-tier');
    await hand.choose('#month', '744');
    await hand.choose('[id$="-kind"]', 'RELATED_ITEMS');
    await hand.press('#undo');
    expect(hand.form.renderRoot.querySelector<HTMLSelectElement>('[id$="-kind"]')!.value).to.equal('USER_PERSONALIZATION');
    await hand.press('#undo');
    expect(hand.form.renderRoot.querySelector<HTMLSelectElement>('#month')!.value).to.equal('732');
    await hand.press('#undo');
    expect(hand.field('#free-tier').checked).to.equal(false);
    expect(hand.form.workload).to.deep.equal(EXAMPLE_WORKLOAD);
  });

  it('undoes a workload that the host set, but not the first one', async () => {
    const hand = await drawn();
    await hand.type('#gigabytes', '7');
    hand.form.workload = PRESETS.vod;
    await hand.form.updateComplete;
    expect(hand.text('#undo')).to.equal('Undo: another workload');
    await hand.press('#undo');
    expect(hand.field('#gigabytes').value).to.equal('7');
    expect(hand.told.at(-1)!.ingestion.gigabytesPerMonth).to.equal(7);

    const late = await empty();
    late.form.workload = PRESETS.vod;
    await late.form.updateComplete;
    expect(late.text('#undo')).to.equal('Undo');
  });

  it('does not take a workload that is handed back for another one', async () => {
    const hand = await drawn();
    await hand.type('#users', '900');
    hand.form.workload = structuredClone(hand.told.at(-1)!);
    await hand.form.updateComplete;
    await hand.press('#undo');
    expect(hand.field('#users').value).to.equal('500,000');
  });

  it('says aloud what it undid, in the language of the page', async () => {
    const hand = await drawn(EXAMPLE_WORKLOAD, 'ja');
    await hand.type('#users', '900');
    expect(hand.text('#undo')).to.equal('元に戻す：ユーザー数');
    await hand.press('#undo');
    expect(hand.text('.sr[role="status"]')).to.equal('元に戻しました：ユーザー数');
  });
});

describe('personalize-workload-form: where one starts from', () => {
  it('shows the preset that the workload is, with what it holds; a change makes it one of its own', async () => {
    const hand = await drawn();
    const start = hand.form.renderRoot.querySelector<HTMLSelectElement>('#start')!;
    expect(start.value).to.equal('deck-domain');
    expect(hand.text('#start-holds')).to.equal('500,000 users, 3 places, 40 peak hours');
    await hand.type('#users', '600000');
    expect(start.value).to.equal('');
    expect(hand.text('#start-holds')).to.contain('Undo brings it back');
    await hand.press('#undo');
    expect(start.value).to.equal('deck-domain');
  });

  it('starts from another preset in one step, in the region it stands in', async () => {
    const hand = await drawn({ ...EXAMPLE_WORKLOAD, region: 'ap-northeast-1' });
    await hand.choose('#start', 'deck-batch');
    expect(hand.told).to.have.lengthOf(1);
    expect(hand.told[0]).to.deep.equal({ ...PRESETS['deck-batch'], region: 'ap-northeast-1' });
    expect(hand.text('#undo')).to.equal('Undo: start from AWS example 2: batch');
    await hand.press('#undo');
    expect(hand.told.at(-1)).to.deep.equal({ ...EXAMPLE_WORKLOAD, region: 'ap-northeast-1' });
  });

  it('fills an empty form, which can be emptied again', async () => {
    const hand = await empty();
    await hand.choose('#start', 'small-shop');
    expect(hand.told).to.deep.equal([PRESETS['small-shop']]);
    await hand.press('#undo');
    expect(hand.field('#users').value).to.equal('');
    expect(hand.errors, 'without reproach').to.deep.equal([]);
  });

  it('names placements in Japanese, and still knows the preset', async () => {
    const hand = await drawn(EXAMPLE_WORKLOAD, 'ja');
    await hand.choose('#start', 'vod');
    expect(hand.told[0]!.placements.map(({ name }) => name)).to.deep.equal(['あなたへのトップピック', '視聴履歴からのおすすめ', '急上昇']);
    expect(hand.form.renderRoot.querySelector<HTMLSelectElement>('#start')!.value).to.equal('vod');
  });
});
