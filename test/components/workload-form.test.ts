import { expect } from 'chai';
import fc from 'fast-check';
import { html } from 'lit';
import { PLACEMENT_TYPES, parseWorkload, type Workload } from '../../pricing/workload.js';
import { draftOf, inputOf } from '../../components/workload-form/draft.js';
import { EXAMPLE_WORKLOAD } from '../../pricing/presets.js';
import { expectAccessible, fixture, once } from '../fixture.js';
import { drawn, empty, left } from './workload-form/form-in-hand.js';

describe('personalize-workload-form', () => {
  it('tells a host when its fields stop being valid, and when they are again', async () => {
    const hand = await drawn(),
      told: boolean[] = [];
    hand.form.addEventListener('workload-validity', ({ detail }) => told.push(detail.isValid));
    await hand.type('#users', 'many');
    await hand.type('#users', 'many more');
    expect(told).to.deep.equal([false]);
    await hand.type('#users', '600000');
    await hand.type('#users', '700000');
    expect(told).to.deep.equal([false, true]);
  });

  it('is valid again when its host gives another workload', async () => {
    const hand = await drawn();
    await hand.type('#users', 'many');
    const event = once<CustomEvent<{ isValid: boolean }>>(document, 'workload-validity');
    hand.form.workload = { ...EXAMPLE_WORKLOAD, users: 7 };
    expect((await event).detail).to.deep.equal({ isValid: true });
  });

  for (const [usual, line] of [
    ['5,000', 'the free requests'],
    ['9,000', 'the usual hour'],
    ['15,900', 'the peak'],
  ] as const)
    it(`keeps the label of the free requests clear of every line at ${usual} an hour, near ${line}`, async () => {
      const hand = await drawn();
      await hand.type('[id$="-requests"]', usual);
      const label = hand.form.renderRoot.querySelector('.shape .halo')!.getBoundingClientRect();
      const struck = [...hand.form.renderRoot.querySelectorAll('.shape .step, .shape .free')].filter((each) => {
        const { left, right, top } = each.getBoundingClientRect();
        return right > label.left && left < label.right && top > label.top + 3 && top < label.bottom - 3;
      });
      expect(struck).to.have.lengthOf(0);
    });

  it('shows a workload with its numbers grouped', async () => {
    const hand = await drawn();
    expect(
      ['#users', '#gigabytes', '#training', '#interactions', '[id$="-requests"]', '[id$="-hours"]'].map((each) => hand.field(each).value),
    ).to.deep.equal(['500,000', '200', '50', '40,000,000', '5,000', '692']);
    expect(hand.form.renderRoot.querySelector('.sum')!.textContent).to.match(/^4\.1\sM requests \/ month$/);
  });

  it('tells the whole workload when a field is changed, and changes nothing else', async () => {
    const hand = await drawn();
    const event = once<CustomEvent<{ workload: Workload }>>(document, 'workload-change');
    await hand.type('#users', '900000');
    expect((await event).detail.workload).to.deep.equal({ ...EXAMPLE_WORKLOAD, users: 900_000 });
    expect((await event).composed, 'crosses shadow roots').to.be.true;
  });

  it('keeps what is typed as it is typed, and groups it when the field is left', async () => {
    const hand = await drawn();
    await hand.type('#users', ' ９００，０００');
    expect(hand.told.at(-1)!.users).to.equal(900_000);
    hand.form.workload = structuredClone(hand.told.at(-1)!);
    await hand.form.updateComplete;
    expect(hand.field('#users').value, 'the host handed the workload back').to.equal(' ９００，０００');
    await hand.leave('#users');
    expect(hand.field('#users').value).to.equal('900,000');
    expect(hand.told.length, 'formatting is no change').to.equal(1);
  });

  for (const [typed, users, shown] of [
    ['1.5M', 1_500_000, '1,500,000'],
    ['200k', 200_000, '200,000'],
    ['３億', 300_000_000, '300,000,000'],
    ['150万', 1_500_000, '1,500,000'],
  ] as const)
    it(`reads ${typed} as ${shown}, and shows that it did once the field is left`, async () => {
      const hand = await drawn();
      await hand.type('#users', typed);
      expect(hand.told.at(-1)!.users).to.equal(users);
      expect(hand.field('#users').value).to.equal(typed);
      await hand.leave('#users');
      expect(hand.field('#users').value).to.equal(shown);
    });

  it('does not guess whether M of gigabytes means millions or megabytes', async () => {
    const hand = await drawn();
    await hand.type('#gigabytes', '1.5M');
    expect(hand.errors).to.deep.equal(['Data ingested: “1.5M” can’t be used. Enter a number, 0 or more, such as 12.5.']);
    await hand.type('#users', '1.500M');
    expect(hand.errors[0]).to.equal(
      'Users in the dataset: “1.500M” can be read as 1,500,000 or as 1,500,000,000. Enter it without a point.',
    );
  });

  it('formats what stands in a field even when it is left before it was drawn', async () => {
    const hand = await drawn();
    const field = hand.field('#users');
    field.focus();
    field.value = '1234567';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    left(field);
    await hand.form.updateComplete;
    expect(field.value).to.equal('1,234,567');
  });

  it('tells nothing when a change says the same', async () => {
    const hand = await drawn();
    await hand.type('#users', '500000');
    await hand.type('#gigabytes', '200.0');
    expect(hand.told).to.deep.equal([]);
  });

  for (const [selector, typed, sentence] of [
    ['#users', '-5', 'Users in the dataset: “-5” can’t be used. Enter a whole number, 0 or more, such as 500,000 or 1.5M.'],
    ['#users', '12.5', 'Users in the dataset: “12.5” can’t be used. Enter a whole number, 0 or more, such as 500,000 or 1.5M.'],
    ['#users', '', 'Users in the dataset is missing. Enter a whole number, 0 or more, such as 500,000 or 1.5M.'],
    ['#gigabytes', '1,5', 'Data ingested: “1,5” can be read as 1.5 or as 15. Enter it without a comma.'],
    ['#training', 'many', 'Training: “many” can’t be used. Enter a number, 0 or more, such as 12.5.'],
    ['[id$="-requests"]', '-1', 'Usual hour, requests: “-1” can’t be used. Enter a number, 0 or more, such as 12.5.'],
    ['#users', '500.000', 'Users in the dataset: “500.000” can be read as 500 or as 500,000. Enter it without a point.'],
    ['#users', '12,50', 'Users in the dataset: “12,50” can be read as 12.5 or as 1,250. Enter it without a comma.'],
    ['#users', '１，５', 'Users in the dataset: “１，５” can be read as 1.5 or as 15. Enter it without a comma.'],
    ['[id$="-name"]', '  ', 'Name is missing. Enter a name.'],
    ['[id$="-hours"]', '712', 'Hours add up to 752; a month has 732. Take 20 off.'],
  ] as const)
    it(`says beside ${selector} what is wrong with ${JSON.stringify(typed)}, keeps it, and waits`, async () => {
      const hand = await drawn();
      const before = hand.field(selector).value;
      await hand.type(selector, typed);
      expect(hand.errors).to.deep.equal([sentence]);
      await hand.leave(selector);
      expect(hand.field(selector).value).to.equal(typed);
      expect(hand.field(selector).getAttribute('aria-invalid')).to.equal('true');
      const id = hand.field(selector).getAttribute('aria-describedby')!;
      expect(hand.form.renderRoot.querySelector(`#${id}`)!.textContent.trim()).to.equal(sentence);
      expect(hand.told).to.deep.equal([]);
      expect(hand.form.workload).to.equal(EXAMPLE_WORKLOAD);
      expect(hand.waiting).to.equal('The estimate waits for 1 field and keeps the last valid workload.');
      await expectAccessible(hand.form);

      await hand.type(selector, before);
      expect(hand.errors).to.deep.equal([]);
      expect(hand.waiting).to.equal('');
    });

  for (const [typed, sentence] of [
    ['500.000', 'データセットのユーザー数：「500.000」は500とも500,000とも読めます。小数点を使わずに入力してください。'],
    ['1,5', 'データセットのユーザー数：「1,5」は1.5とも15とも読めます。カンマを使わずに入力してください。'],
  ] as const)
    it(`says in Japanese that ${typed} can be read in two ways`, async () => {
      const hand = await drawn(undefined, 'ja');
      await hand.type('#users', typed);
      expect(hand.errors).to.deep.equal([sentence]);
    });

  it('opens the placements that a shorter month no longer fits', async () => {
    const hand = await drawn();
    await hand.choose('#month', '720');
    expect(hand.errors).to.deep.equal(Array.from({ length: 3 }, () => 'Hours add up to 732; a month has 720. Take 12 off.'));
    await hand.choose('#month', '744');
    expect(hand.told.at(-1)!.hoursPerMonth).to.equal(744);
  });

  it('offers a month that is none of the usual ones, if that is given', async () => {
    const hand = await drawn({ ...EXAMPLE_WORKLOAD, hoursPerMonth: 740 });
    expect(hand.form.renderRoot.querySelector<HTMLSelectElement>('#month')!.value).to.equal('740');
  });

  it('adds a third band of hours, takes the focus there, and removes it again', async () => {
    const hand = await drawn({ ...EXAMPLE_WORKLOAD, hoursPerMonth: 744 });
    await hand.press('[id^="add-band"]');
    expect(hand.focused).to.match(/^band-\d+-requests$/);
    await hand.type(`#${hand.focused}`, '20,000');
    await hand.type(`#${hand.focused.replace('requests', 'hours')}`, '12');
    expect(hand.told.at(-1)!.placements[0]!.demand.at(-1)).to.deep.equal({ requestsPerHour: 20_000, hoursPerMonth: 12 });
    await hand.press('[aria-label="Remove Band 3"]');
    expect(hand.told.at(-1)!.placements[0]!.demand).to.deep.equal(EXAMPLE_WORKLOAD.placements[0]!.demand);
    expect(hand.focused).to.match(/^add-band-/);
  });

  it('adds a placement, opened, with the focus in its name, and removes it', async () => {
    const hand = await drawn();
    await hand.press('#add-placement');
    expect(hand.focused).to.match(/^placement-\d+-name$/);
    expect(hand.told.at(-1)!.placements.map(({ name }) => name)).to.deep.equal([
      'Top picks',
      'More like this',
      'Most popular',
      'Placement 4',
    ]);
    const key = hand.focused.replace(/-name$/, '');
    await hand.choose(`#${key}-kind`, 'PERSONALIZED_RANKING');
    expect(hand.told.at(-1)!.placements[3]!.type).to.equal('PERSONALIZED_RANKING');
    await hand.press(`#${key} > .add:last-child button`);
    expect(hand.told.at(-1)!.placements.length).to.equal(3);
    expect(hand.focused).to.equal('add-placement');
  });

  it('tells a minimum only where one is typed: absent is not 1', async () => {
    const hand = await drawn();
    await hand.press('.more');
    await hand.type('[id$="-minimumProvisionedTps"]', '1');
    expect(hand.told.at(-1)!.placements[0]!.minimumProvisionedTps).to.equal(1);
    await hand.type('[id$="-minimumProvisionedTps"]', '');
    expect(hand.told.at(-1)!.placements[0]!).not.to.have.property('minimumProvisionedTps');
    await hand.type('[id$="-minimumRequestsPerSecond"]', '0');
    expect(hand.errors).to.deep.equal(['Minimum of a recommender: “0” can’t be used. Enter a whole number, 1 or more, or leave it empty.']);
  });

  it('takes how a placement can be computed ahead', async () => {
    const hand = await drawn();
    await hand.press('.more');
    await hand.press('[id^="precompute-"]');
    expect(hand.told.at(-1)!.placements[0]!.precompute).to.deep.equal({ usersPerRun: 500_000, runsPerMonth: 30 });
    await hand.type('[id$="precompute.runsPerMonth"]', '4');
    expect(hand.told.at(-1)!.placements[0]!.precompute).to.deep.equal({ usersPerRun: 500_000, runsPerMonth: 4 });
    await hand.press('[id^="precompute-"]');
    expect(hand.told.at(-1)!.placements[0]!).not.to.have.property('precompute');
  });

  it('adds batch jobs of both kinds and removes them', async () => {
    const hand = await drawn();
    await hand.press('#add-recommendations');
    expect(hand.focused).to.match(/^job-\d+-count$/);
    await hand.press('.adders button', 1);
    await hand.type(`#${hand.focused}`, '3');
    expect(hand.told.at(-1)!.batch).to.deep.equal([
      { kind: 'recommendations', usersPerRun: 500_000, runsPerMonth: 1 },
      { kind: 'segments', queriesPerRun: 3, runsPerMonth: 1 },
    ]);
    await expectAccessible(hand.form);
    await hand.press('[aria-label="Remove job 1"]');
    expect(hand.told.at(-1)!.batch).to.deep.equal([{ kind: 'segments', queriesPerRun: 3, runsPerMonth: 1 }]);
  });

  it('draws jobs and shares with the rest of a workload, not after it', async () => {
    const form = document.createElement('personalize-workload-form');
    const seen: string[] = [];
    const now = (): string => ['#users', '[part="job"]', '.activity'].map((each) => form.renderRoot.querySelectorAll(each).length).join();
    form.workload = {
      ...EXAMPLE_WORKLOAD,
      batch: [{ kind: 'recommendations', usersPerRun: 1000, runsPerMonth: 4 }],
      activity: [{ usersShare: 0.2, requestsShare: 0.6 }],
    };
    const host = await fixture<HTMLElement>(html`<div></div>`);
    host.append(form);
    new MutationObserver(() => seen.push(now())).observe(form.renderRoot, { childList: true, subtree: true });
    await form.updateComplete;
    expect(now()).to.equal('1,1,1');
    expect([...new Set(seen)]).to.deep.equal(['1,1,1']);
  });

  it('has nothing to take back of a page that gives one workload after the other', async () => {
    const { form } = await drawn();
    form.workload = { ...EXAMPLE_WORKLOAD, users: 777 };
    await form.updateComplete;
    expect(form.renderRoot.querySelector('#undo')!.getAttribute('aria-disabled')).to.equal('true');
  });

  it('is cleared with null too, and draws what is given next', async () => {
    const hand = await drawn();
    Object.assign(hand.form, { workload: null });
    await hand.form.updateComplete;
    expect(hand.form.renderRoot.querySelectorAll('[part="placement"]').length).to.equal(0);
    hand.form.workload = EXAMPLE_WORKLOAD;
    await hand.form.updateComplete;
    expect(hand.form.renderRoot.querySelectorAll('[part="placement"]').length).to.equal(EXAMPLE_WORKLOAD.placements.length);
  });

  it('takes the free tier of the first two months', async () => {
    const hand = await drawn();
    await hand.press('#free-tier');
    expect(hand.told.at(-1)!.freeTier).to.be.true;
    await hand.press('#free-tier');
    expect(hand.told.at(-1)!).to.deep.equal(EXAMPLE_WORKLOAD);
  });

  it('shows another workload when it is given one, invalid texts included', async () => {
    const hand = await drawn();
    await hand.type('#users', 'many');
    hand.form.workload = { ...EXAMPLE_WORKLOAD, users: 7 };
    await hand.form.updateComplete;
    expect(hand.field('#users').value).to.equal('7');
    expect(hand.errors).to.deep.equal([]);
  });

  it('starts empty without reproach, says what is needed, and tells the first workload that is whole', async () => {
    const hand = await empty();
    expect(hand.errors).to.deep.equal([]);
    expect(hand.waiting).to.equal('2 fields to fill in before there is an estimate.');
    await hand.type('#users', '1,000');
    expect(hand.told).to.deep.equal([]);
    await hand.type('#gigabytes', '1');
    expect(hand.told).to.deep.equal([parseWorkload({ region: 'us-east-1', users: 1000, ingestion: { gigabytesPerMonth: 1 } })]);
  });

  it('draws the month of a placement in words too', async () => {
    const hand = await drawn();
    expect(hand.form.renderRoot.querySelector('.shape')!.getAttribute('aria-label')).to.equal(
      'Demand of a month: 40 h at 16,000 requests an hour, 692 h at 5,000 requests an hour. A domain recommender answers 6,000 requests an hour free',
    );
  });

  it('speaks Japanese', async () => {
    const hand = await drawn(EXAMPLE_WORKLOAD, 'ja');
    await hand.type('#users', '-5');
    expect(hand.errors).to.deep.equal([
      'データセットのユーザー数：「-5」は使えません。0以上の整数（例：500,000、150万）を入力してください。',
    ]);
    expect(hand.form.renderRoot.querySelector('label[for="users"]')!.textContent).to.equal('データセットのユーザー数');
  });

  it('reads back every workload from its own fields', () => {
    const count = fc.nat(10_000_000),
      quantity = fc.nat(1e9).map((n) => n / 997),
      minimum = fc.integer({ min: 1, max: 500 });
    const workloads = fc
      .record(
        {
          region: fc.constant('us-east-1'),
          hoursPerMonth: fc.constantFrom(732, 730, 720, 744),
          users: count,
          ingestion: fc.record({ gigabytesPerMonth: quantity }),
          training: fc.record({ hoursPerMonth: quantity, interactionsPerMonth: count }, { requiredKeys: ['hoursPerMonth'] }),
          placements: fc.array(
            fc.record(
              {
                name: fc.constantFrom('Top picks', 'おすすめ'),
                type: fc.constantFrom(...PLACEMENT_TYPES),
                demand: fc.array(fc.record({ requestsPerHour: quantity, hoursPerMonth: fc.nat(200_000).map((n) => n / 1009) }), {
                  maxLength: 3,
                }),
                minimumProvisionedTps: minimum,
                minimumRequestsPerSecond: minimum,
                precompute: fc.record({ usersPerRun: count, runsPerMonth: count }),
              },
              { requiredKeys: ['name', 'type', 'demand'] },
            ),
            { maxLength: 3 },
          ),
          activity: fc
            .tuple(fc.integer({ min: 1, max: 499 }), fc.integer({ min: 501, max: 999 }))
            .map(([users, requests]) => [{ usersShare: users / 1000, requestsShare: requests / 1000 }]),
          batch: fc.array(
            fc.oneof(
              fc.record({ kind: fc.constant('recommendations'), usersPerRun: count, runsPerMonth: count }),
              fc.record({ kind: fc.constant('segments'), queriesPerRun: count, runsPerMonth: count }),
            ),
            { maxLength: 3 },
          ),
        },
        { requiredKeys: ['region', 'hoursPerMonth', 'users', 'ingestion', 'placements', 'batch'] },
      )
      .map((input) => parseWorkload(input));
    const plain = (workload: Workload): unknown => JSON.parse(JSON.stringify(workload));
    fc.assert(
      fc.property(workloads, fc.constantFrom('en' as const, 'ja' as const), (workload, locale) => {
        expect(plain(parseWorkload(inputOf(draftOf(workload, locale))))).to.deep.equal(plain(workload));
      }),
      { numRuns: 60 },
    );
  });
});
