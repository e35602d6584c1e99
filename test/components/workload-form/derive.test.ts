import { expect } from 'chai';
import { EXAMPLE_WORKLOAD } from '../../../pricing/presets.js';
import { SHAPES } from '../../../pricing/derive/shapes.js';
import { expectAccessible } from '../../fixture.js';
import { until } from '../../until.js';
import { drawn, type FormInHand } from './form-in-hand.js';

const opened = async (what: 'ingestion' | 'training' | 'requests', locale = 'en'): Promise<FormInHand> => {
  const hand = await drawn(EXAMPLE_WORKLOAD, locale);
  await hand.press(`[id^="derive-${what}"][id$="-open"]`);
  await until(() => hand.form.renderRoot.querySelector('.incomplete') !== null, 'the panel is loaded');
  return hand;
};
const lines = (hand: FormInHand): string[] => [...hand.form.renderRoot.querySelectorAll('.steps li')].map(({ textContent }) => textContent);
const key = async (hand: FormInHand, selector: string, name: string): Promise<void> => {
  hand.form.renderRoot.querySelector(selector)!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  await hand.form.updateComplete;
};
const HOURS = 'svg[id$="-hours"]';

describe('personalize-workload-form: work it out', () => {
  it('works the data out of events, line by line, and writes it only when it is used', async () => {
    const hand = await opened('ingestion');
    expect(hand.told).to.deep.equal([]);
    await hand.type('#derive-ingestion-eventsPerMonth', '20M');
    await hand.type('#derive-ingestion-bytesPerEvent', '450');
    expect(lines(hand)).to.deep.equal([
      '20,000,000 events a month × 450 bytes an event = 9,000,000,000 bytes',
      '9,000,000,000 bytes ÷ 1,000,000,000 bytes a GB = 9 GB a month',
    ]);
    expect(hand.told, 'nothing yet').to.deep.equal([]);
    expect(hand.text('#undo')).to.equal('Undo');
    await expectAccessible(hand.form);
    await hand.leave('#derive-ingestion-eventsPerMonth');
    await hand.press('#derive-ingestion-use');
    expect(hand.told.at(-1)!.ingestion.gigabytesPerMonth).to.equal(9);
    expect(hand.field('#gigabytes').value).to.equal('9');
    expect(hand.text('#undo')).to.equal('Undo: data worked out');
    await hand.press('#undo');
    expect(hand.field('#gigabytes').value).to.equal('200');
    expect(hand.field('#derive-ingestion-eventsPerMonth').value, 'what was typed in the panel stays').to.equal('20,000,000');
  });

  it('keeps what was typed while the panel is closed, and leaves undoing inside it to the field', async () => {
    const hand = await opened('ingestion');
    await hand.type('#users', '900');
    await hand.type('#derive-ingestion-eventsPerMonth', '20M');
    expect((await hand.key('#derive-ingestion-eventsPerMonth', 'z')).defaultPrevented).to.equal(false);
    await hand.leave('#derive-ingestion-eventsPerMonth');
    expect(hand.field('#users').value).to.equal('900');
    await hand.press('#derive-ingestion-open');
    expect(hand.form.renderRoot.querySelector<HTMLElement>('#derive-ingestion')!.hidden).to.equal(true);
    await hand.press('#derive-ingestion-open');
    expect(hand.field('#derive-ingestion-eventsPerMonth').value, 'as it was read').to.equal('20,000,000');
  });

  it('says beside a figure what is wrong with it, which leaves the workload valid', async () => {
    const hand = await opened('ingestion');
    await hand.type('#derive-ingestion-eventsPerMonth', 'many');
    expect(hand.errors).to.deep.equal(['Events a month: “many” can’t be used. Enter a number, 0 or more, such as 12.5.']);
    expect(hand.form.renderRoot.querySelector('#derive-ingestion-use')).to.equal(null);
    expect(hand.form.validity.valid).to.equal(true);
    expect(hand.waiting).to.equal('');
  });

  it('counts the trainings that a solution does by itself, and says so', async () => {
    const hand = await opened('training');
    expect(hand.field('#derive-training-solutions').value).to.equal('3');
    await hand.type('#derive-training-hoursPerTraining', '1.5');
    expect(lines(hand)[1]).to.contain('30.5 days ÷ 7 days from one automatic training to the next');
    expect(hand.text('.assumed')).to.contain('performAutoTraining');
    await hand.press('#derive-training-automatic');
    expect(hand.text('.assumed')).to.contain('no training is counted');
    await hand.type('#derive-training-everyDays', '15.25');
    expect(lines(hand).at(-1)).to.equal('6 trainings × 1.5 hours a training = 9 training hours a month');
    await hand.press('#derive-training-use');
    expect(hand.told.at(-1)!.training!.hoursPerMonth).to.equal(9);
    await expectAccessible(hand.form);
  });

  it('works requests out of users, and spreads them over bands that add up to them', async () => {
    const hand = await opened('requests');
    await hand.type('[id$="-monthlyActiveUsers"]', '50,000');
    await hand.type('[id$="-sessionsPerUser"]', '4');
    await hand.type('[id$="-callsPerSession"]', '3');
    expect(lines(hand).slice(0, 2)).to.deep.equal([
      '50,000 users a month × 4 sessions a user = 200,000 sessions',
      '200,000 sessions × 3 calls a session = 600,000 requests a month',
    ]);
    await hand.choose('[id$="-shape"]', 'evening');
    await hand.type('[id$="-peakFactor"]', '2');
    await expectAccessible(hand.form);
    await hand.press('[id^="derive-requests"][id$="-use"]');
    const { demand } = hand.told.at(-1)!.placements[0]!;
    expect(demand.reduce((sum, { requestsPerHour, hoursPerMonth }) => sum + requestsPerHour * hoursPerMonth, 0)).to.be.closeTo(
      600_000,
      1e-6,
    );
    expect(demand.reduce((sum, { hoursPerMonth }) => sum + hoursPerMonth, 0)).to.be.closeTo(732, 1e-9);
    expect(hand.text('#undo')).to.equal('Undo: requests worked out');
    await hand.press('#undo');
    expect(hand.form.workload).to.deep.equal(EXAMPLE_WORKLOAD);
  });

  it('lets a shape be drawn with the keys: up and down change a bar, left and right move on', async () => {
    const hand = await opened('requests');
    const bar = (index: number): Element => hand.form.renderRoot.querySelectorAll(`${HOURS} [role="slider"]`)[index]!;
    const value = (index: number): string | null => bar(index).getAttribute('aria-valuenow');
    await key(hand, `${HOURS} [role="slider"]`, 'ArrowDown');
    expect(value(0)).to.equal('95');
    expect(hand.form.renderRoot.querySelector<HTMLSelectElement>('[id$="-shape"]')!.value, 'drawn by hand').to.equal('');
    await key(hand, `${HOURS} [role="slider"]`, 'Home');
    expect(value(0)).to.equal('0');
    await key(hand, `${HOURS} [role="slider"]`, 'ArrowRight');
    expect([bar(0).getAttribute('tabindex'), bar(1).getAttribute('tabindex')]).to.deep.equal(['-1', '0']);
    expect(value(1), 'moving changes nothing').to.equal('100');
    expect(SHAPES.flat.hourly[0], 'the built-in shape is not drawn on').to.equal(100);
    await hand.choose('[id$="-shape"]', 'flat');
    expect(value(0)).to.equal('100');
  });

  it('lets a shape be drawn with the pointer', async () => {
    const hand = await opened('requests');
    const bars = hand.form.renderRoot.querySelector<SVGElement>(HOURS)!;
    const { left, top, width } = bars.getBoundingClientRect();
    const at = (share: number, y: number): PointerEventInit => ({
      clientX: left + width * share,
      clientY: top + y,
      buttons: 1,
      bubbles: true,
    });
    bars.dispatchEvent(new PointerEvent('pointermove', at(0.5 / 24, 32)));
    bars.dispatchEvent(new PointerEvent('pointermove', at(23.5 / 24, 64)));
    await hand.form.updateComplete;
    const values = [...bars.querySelectorAll('[role="slider"]')].map((each) => each.getAttribute('aria-valuenow'));
    expect([values[0], values[1], values[23]]).to.deep.equal(['50', '100', '0']);
  });

  it('makes bands of measured requests that are pasted', async () => {
    const hand = await opened('requests');
    await hand.press('.workings .segment button', 1);
    const rows = Array.from({ length: 168 }, (_, hour) => `${hour * 3600},${hour % 24 < 12 ? 100 : 300}`);
    await hand.type('[id$="-csv"]', ['start,requests', ...rows].join('\n'));
    expect(hand.errors).to.deep.equal([]);
    await hand.press('[id^="derive-requests"][id$="-use"]');
    expect(hand.told.at(-1)!.placements[0]!.demand).to.deep.equal([
      { requestsPerHour: 100, hoursPerMonth: 366 },
      { requestsPerHour: 300, hoursPerMonth: 366 },
    ]);
    await expectAccessible(hand.form);
  });

  it('reads a file that is dropped, and says which', async () => {
    const hand = await opened('requests');
    await hand.press('.workings .segment button', 1);
    const files = new DataTransfer();
    files.items.add(new File(['start,requests\n0,60\n3600,60'], 'week.csv', { type: 'text/csv' }));
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(drop, 'dataTransfer', { value: files });
    hand.form.renderRoot.querySelector('textarea')!.dispatchEvent(drop);
    await until(() => hand.text('.workings[id^="derive-requests"]').includes('Read from week.csv.'), 'the file is read');
    expect(drop.defaultPrevented).to.equal(true);
    expect(hand.text('.derived-bands')).to.equal('60 req / h for 732 h');
  });

  for (const [locale, sentences] of [
    [
      'en',
      [
        'line 2: requests: expected a whole number >= 0, got "many"',
        'line 3: start "soon" is not a date; expected ISO 8601 or epoch seconds',
      ],
    ],
    [
      'ja',
      [
        '2行目：requests 列には0以上の整数が必要ですが、"many"でした',
        '3行目：start 列の"soon"は日時ではありません。ISO 8601 かエポック秒で入力してください',
      ],
    ],
  ] as const)
    it(`names line, column and reason of what can't be read, in ${locale}, and keeps it`, async () => {
      const hand = await opened('requests', locale);
      await hand.press('.workings .segment button', 1);
      await hand.type('[id$="-csv"]', 'start,requests\n0,many\nsoon,5');
      expect(hand.errors).to.deep.equal(sentences);
      expect(hand.field('[id$="-csv"]').value).to.contain('many');
      expect(hand.form.validity.valid, 'the workload itself is fine').to.equal(true);
      await expectAccessible(hand.form);
    });
});
