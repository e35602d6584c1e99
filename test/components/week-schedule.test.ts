import { expect } from 'chai';
import { html } from 'lit';
import '../../components/week-schedule/define.js';
import type { PlannerEvents } from '../../components/events.js';
import type { WeekScheduleView } from '../../components/week-schedule/week-schedule.js';
import { judgeWeek } from '../../src/capacity/judge-week.js';
import { planEvents } from '../../src/capacity/plan-events.js';
import { planWeek } from '../../src/capacity/plan-week.js';
import { priceAbove } from '../../src/capacity/week/price-above.js';
import { instantOf } from '../../src/demand/time-zone.js';
import { moneyText } from '../../src/locale/numbers.js';
import { shareRangeText } from '../../src/locale/shares.js';
import { instantText } from '../../src/locale/times.js';
import { BOOK } from '../../stories/planned-demand.js';
import { seededDemand, shapes } from '../../stories/seeded-demand.js';
import { expectAccessible, fixture } from '../fixture.js';
import { heardOnConsole } from '../late-loading.js';
import { until } from '../until.js';

const ARN = 'arn:aws:personalize:us-east-1:123456789012:campaign/home-top-picks';
const ZONE = 'Europe/Berlin';
const series = seededDemand(shapes.officeHours, { seed: 4, days: 42 });
const options = { changesPerDay: 4, price: { book: BOOK, hoursPerMonth: 732, otherTpsHours: 16_000 } };
const week = planWeek(series, { ...options, timeZone: ZONE });
const { schedule, single } = week.judging!;

/** What is given to the element; what is `undefined` here is not set. */
const drawn = async (given: Partial<WeekScheduleView> = {}, lang = 'en'): Promise<WeekScheduleView> => {
  const element = await fixture<WeekScheduleView>(html`<personalize-week-schedule lang=${lang}></personalize-week-schedule>`);
  Object.assign(element, { series, schedule: week, options, timeZone: ZONE, arn: ARN, ...given });
  await element.updateComplete;
  await until(() => element.renderRoot.querySelector('.keys') !== null, 'the schedule is there');
  await element.updateComplete;
  return element;
};
const all = <E extends Element = HTMLElement>({ renderRoot }: WeekScheduleView, selector: string): E[] => [
  ...renderRoot.querySelectorAll<E>(selector),
];
const one = <E extends Element = HTMLElement>(element: WeekScheduleView, selector: string): E => {
  const [found] = all<E>(element, selector);
  if (!found) throw new Error(`nothing fits ${selector}`);
  return found;
};
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const part = (element: WeekScheduleView, name: string): string => textOf(one(element, `[part=${name}]`));
const button = (element: WeekScheduleView, words: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, 'button').find((each) => textOf(each) === words || each.ariaLabel === words)!;
const click = async (element: WeekScheduleView, words: string): Promise<void> => {
  button(element, words).click();
  await element.updateComplete;
};
const press = async (element: WeekScheduleView, ...keys: (string | [string, KeyboardEventInit])[]): Promise<void> => {
  for (const each of keys) {
    const [key, more] = typeof each === 'string' ? [each, {}] : each;
    one(element, '.cell[tabindex="0"]').dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
    );
    await element.updateComplete;
  }
};
const type = async (element: WeekScheduleView, selector: string, value: string): Promise<void> => {
  const field = one<HTMLInputElement>(element, selector);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
};
const told = (element: WeekScheduleView): PlannerEvents['schedule-change'][] => {
  const details: PlannerEvents['schedule-change'][] = [];
  element.addEventListener('schedule-change', ({ detail }) => details.push(detail));
  return details;
};
const chosen = (element: WeekScheduleView): number[] => all(element, '[aria-selected=true]').map((cell) => Number(cell.dataset['hour']));
const rows = (element: WeekScheduleView, selector: string): string[][] =>
  all(element, `${selector} tbody tr`).map((row) => [...row.children].map((cell) => textOf(cell)));
const SHIFT = { shiftKey: true };

describe('<personalize-week-schedule>', function () {
  // Weeks of windows; a slow machine is no bug.
  this.timeout(120_000);

  describe('answers first', () => {
    it('by how much a schedule beats one minimum, with which risks and how many changes', async () => {
      const element = await drawn();
      const [cost, alone] = [schedule.costPerMonth!, single.costPerMonth!];
      const risk = ({ riskShareLagging, riskShareNoAutoscaling }: typeof schedule): string =>
        shareRangeText(riskShareLagging, riskShareNoAutoscaling, 'en');
      expect(part(element, 'answer').replaceAll('\u00a0', ' ')).to.equal(
        `A schedule beats the best single minimum: ${moneyText(alone.minus(cost), 'en')} USD less a month, ` +
          `${moneyText(cost, 'en')} instead of ${moneyText(alone, 'en')} USD; ` +
          `${risk(schedule)} of requests at risk instead of ${risk(single)}; ${week.changes.length} changes a week.`,
      );
      expect(part(element, 'notes')).to.match(
        /^Learnt on 13 Oct to 10 Nov 2026, judged on 10 to 24 Nov 2026, days that the choice had not seen\./,
      );
      expect(part(element, 'notes')).to.include('The clocks change on Sun, 25 Oct 2026');
      await expectAccessible(element);
    });

    it('that one number is better, and why', async () => {
      const smooth = seededDemand(shapes.smallAndSmooth, { seed: 3, days: 28 });
      expect(part(await drawn({ series: smooth, schedule: undefined }), 'answer')).to.equal(
        'One number is better: of the same days 1 TPS all week. Within the budget no hour of the week asks for another one.',
      );
      const eager = planWeek(series, { ...options, timeZone: ZONE, threshold: 0.99 });
      expect(part(await drawn({ schedule: eager }), 'answer')).to.match(
        /^One number is better: of the same days \d+ TPS all week\. The best schedule would save only [\d,.]+ USD a month \([\d.]+ %\), under the 99 % that make \d+ changes a week worth it\.$/,
      );
    });

    it('that there is too little data, or none; nothing can be changed then', async () => {
      const short = await drawn({ series: { ...series, requests: series.requests.subarray(0, 9 * 288) }, schedule: undefined });
      expect(part(short, 'answer')).to.match(/^Too little data for a schedule: 1 of 2 whole weeks are there\./);
      expect(one(short, '[role=grid]').getAttribute('aria-readonly')).to.equal('true');
      const heard = told(short);
      await press(short, 'ArrowRight', '+', '5');
      expect(heard).to.deep.equal([]);
      expect(all(short, '[part=comparison]')).to.deep.equal([]);
      const none = await drawn({ series: { ...series, requests: series.requests.map(() => NaN) }, schedule: undefined });
      expect(part(none, 'answer')).to.equal('No window of demand was measured: there is nothing to plan from.');
      await expectAccessible(none);
    });

    it('without money where nobody told the rates', async () => {
      const element = await drawn({ options: { changesPerDay: 4 }, schedule: undefined });
      expect(part(element, 'answer')).to.match(/: [\d.]+ % less billed; /);
      expect(part(element, 'comparison')).to.include('TPS-hours').and.not.to.include('USD');
    });

    it('in Japanese, tax said', async () => {
      const element = await drawn({}, 'ja');
      expect(part(element, 'answer')).to.match(/^スケジュールの方が、単一の最小値より有利です：月 [\d,.]+ USD 減.*税抜/);
    });
  });

  it('calculates the schedule itself where nobody did, the very same', async () => {
    const [given, own] = [await drawn(), await drawn({ schedule: undefined })];
    expect(part(own, 'answer')).to.equal(part(given, 'answer'));
  });

  it('sets schedule, one minimum and the live one beside each other', async () => {
    const element = await drawn({ current: 30 }),
      now = judgeWeek(series, week, 30, options)!;
    const table = rows(element, '[part=comparison]');
    expect(table.map(([name]) => name)).to.deep.equal([
      'Schedulerecommended',
      'Yoursunchanged',
      `One minimum${week.single} TPS`,
      'Now30 TPS',
    ]);
    expect(table[3]![1]).to.match(new RegExp(`^${moneyText(now.costPerMonth!, 'en')}`));
    expect(table[3]![2]).to.equal(moneyText(now.costPerMonth!.minus(single.costPerMonth!), 'en', { signed: true }));
  });

  describe('changing hours', () => {
    it('chooses with the keys, and says of each hour what it asks for and has', async () => {
      const element = await drawn();
      await press(element, 'ArrowDown', 'ArrowRight', ['ArrowRight', SHIFT], ['ArrowDown', SHIFT]);
      expect(chosen(element)).to.deep.equal([25, 26, 49, 50]);
      expect(one(element, '.cell[tabindex="0"]').dataset['hour']).to.equal('50');
      expect(textOf(one(element, '[data-hour="25"] .sr'))).to.match(/^Tue, 01:00 to 02:00; mean [\d.]+, peak [\d.]+ TPS; minimum \d+$/);
      expect(part(element, 'editor')).to.match(/^Tue to Wed, 01:00 to 03:00 mean/);
    });

    it('shows what the engine says of it, tells the host, and can be undone', async () => {
      const element = await drawn(),
        heard = told(element);
      await press(element, ['ArrowRight', SHIFT], '+', 'PageUp');
      const raised = week.minimums.map((minimum, hour) => (hour <= 1 ? minimum + 6 : minimum)),
        figures = judgeWeek(series, week, raised, options)!;
      expect(heard.map(({ arn, isCalculated }) => [arn, isCalculated])).to.deep.equal([
        [ARN, false],
        [ARN, false],
      ]);
      expect(heard[1]!.schedule.minimums).to.deep.equal(raised);
      expect(heard[1]!.schedule.changes.length).to.be.greaterThan(week.changes.length);
      expect(rows(element, '[part=comparison]')[1]![1]).to.match(new RegExp(`^${moneyText(figures.costPerMonth!, 'en')}`));
      await until(() => textOf(one(element, '[role=status]')).includes(moneyText(figures.costPerMonth!, 'en')), 'it is said');
      await press(element, ['z', { ctrlKey: true }]);
      expect(heard.at(-1)!.schedule.minimums[0]).to.equal(week.minimums[0]! + 1);
      await click(element, 'Undo');
      expect([heard.at(-1)!.isCalculated, element.minimums]).to.deep.equal([true, undefined]);
      expect(button(element, 'Undo').disabled).to.equal(true);
    });

    it('takes a number that is typed, its digits as one change, and refuses what is none', async () => {
      const element = await drawn(),
        heard = told(element);
      await press(element, ['ArrowDown', SHIFT]);
      await type(element, '#field', '4');
      await type(element, '#field', '47');
      expect(heard.at(-1)!.schedule.minimums.filter((minimum) => minimum === 47).length).to.equal(2);
      await type(element, '#field', '47x');
      expect(one(element, '#field').ariaInvalid).to.equal('true');
      expect(textOf(one(element, '#field-help'))).to.equal('“47x”: a whole number from 1 to 100,000 is expected.');
      expect(heard.length).to.equal(2);
      await expectAccessible(element);
      await click(element, 'Undo');
      expect(heard.at(-1)!.isCalculated).to.equal(true);
    });

    it('keeps what is wrong in the field while demand is read anew', async () => {
      const element = await drawn();
      await press(element, 'ArrowDown');
      await type(element, '#field', '47x');
      element.series = undefined;
      await element.updateComplete;
      expect(part(element, 'answer')).to.equal('The schedule waits for demand.');
      expect(one(element, '#field').ariaInvalid).to.equal('false');
      element.series = series;
      await element.updateComplete;
      expect(one<HTMLInputElement>(element, '#field').value).to.equal('47x');
      expect(one(element, '#field').ariaInvalid).to.equal('true');
    });

    it('goes back to the recommended at once, and that can be undone too', async () => {
      const element = await drawn(),
        heard = told(element);
      await press(element, ['a', { ctrlKey: true }], '+', '+');
      await click(element, 'Back to the recommended');
      expect(heard.at(-1)!.isCalculated).to.equal(true);
      expect(rows(element, '[part=comparison]')[1]![0]).to.equal('Yoursunchanged');
      await click(element, 'Undo');
      expect(heard.at(-1)!.schedule.minimums).to.deep.equal(week.minimums.map((minimum) => minimum + 2));
    });

    it('never goes below 1', async () => {
      const element = await drawn();
      await press(element, ['a', { ctrlKey: true }], ...new Array<string>(20).fill('PageDown'));
      expect(new Set(element.minimums)).to.deep.equal(new Set([1]));
    });

    it('chooses what a mouse is dragged over', async () => {
      const element = await drawn();
      await until(() => all(element, 'svg.over').length === 1, 'the map has its size');
      const [from, to] = ['[data-hour="25"]', '[data-hour="50"]'].map((cell) => one(element, cell).getBoundingClientRect()) as [
        DOMRect,
        DOMRect,
      ];
      const at = ({ left, top }: DOMRect): PointerEventInit => ({
        bubbles: true,
        composed: true,
        cancelable: true,
        pointerId: 1,
        pointerType: 'mouse',
        clientX: left + 4,
        clientY: top + 4,
      });
      // A pointer that no hand holds can't be captured.
      one(element, '[role=grid]').setPointerCapture = () => {};
      one(element, '[data-hour="25"]').dispatchEvent(new PointerEvent('pointerdown', at(from)));
      one(element, '[role=grid]').dispatchEvent(new PointerEvent('pointermove', at(to)));
      await element.updateComplete;
      expect(chosen(element)).to.deep.equal([25, 26, 49, 50]);
    });

    it('takes a day by its name, and an hour of every day', async () => {
      const element = await drawn();
      one(element, '[data-whole-day="2"]').click();
      await element.updateComplete;
      expect(chosen(element)).to.deep.equal(Array.from({ length: 24 }, (_, hour) => 48 + hour));
      one(element, '[data-every-day="9"]').click();
      await element.updateComplete;
      expect(chosen(element)).to.deep.equal([9, 33, 57, 81, 105, 129, 153]);
    });
  });

  describe('planned events', () => {
    const sale = { name: 'Flash sale', start: instantOf('2026-11-27T18:00', ZONE), end: instantOf('2026-11-28T00:00', ZONE), minimum: 40 };

    it('are typed, dated and priced over the schedule, with what forgetting costs', async () => {
      const element = await drawn(),
        events: unknown[] = [];
      element.addEventListener('planned-events-change', ({ detail }) => events.push(detail));
      await type(element, '#event-name', 'Flash sale');
      await type(element, '#event-minimum', '40');
      await click(element, 'Add the event');
      expect(events).to.deep.equal([{ arn: ARN, events: [sale] }]);
      const [plan] = planEvents([sale], { base: week, leadSeconds: 900, price: priceAbove(options.price, schedule) });
      const said = part(element, 'events');
      const when = (at: number): string => instantText(at, 'en', ZONE).replace(/\s+/g, ' ');
      expect(said)
        .to.include(`Raise to 40 ${when(instantOf('2026-11-27T17:45', ZONE))}`)
        .and.to.include(`Drop to 1 ${when(sale.end)}`);
      for (const { amount } of [plan!.extra, plan!.forgotten.night, plan!.forgotten.weekend, plan!.forgotten.month])
        expect(said).to.include(`+${moneyText(amount!, 'en')} USD`);
      await expectAccessible(element);
      await click(element, 'Remove Flash sale');
      expect(events.at(-1)).to.deep.equal({ arn: ARN, events: [] });
      expect(part(element, 'events')).to.include('No event is planned.');
    });

    it('are refused beside the field that is wrong', async () => {
      const element = await drawn({ plannedEvents: [sale] });
      await type(element, '#event-minimum', 'many');
      await click(element, 'Add the event');
      expect(all(element, '.events .error').map(textOf)).to.deep.equal([
        'It meets “Flash sale”: leave 15 min between them for the raise.',
        'A whole number from 1 to 100,000, please.',
      ]);
      expect(one(element, '#event-minimum').getAttribute('aria-describedby')).to.equal('event-minimum-fault');
      await type(element, '#event-minimum', '4');
      expect(all(element, '.events .error').length).to.equal(1);
      await expectAccessible(element);
    });

    it('cost nothing where the schedule covers them', async () => {
      const element = await drawn({ plannedEvents: [{ ...sale, minimum: 1 }] });
      expect(part(element, 'events')).to.include('nothing is to be done');
    });
  });

  it('is a table one key away: its changes and its 168 hours', async () => {
    const element = await drawn();
    await click(element, 'Table');
    expect(rows(element, '[part=table]').length).to.equal(168);
    expect(rows(element, '.rows:first-child').length).to.equal(week.changes.length);
    const { day, time, from, to } = week.changes[0]!;
    expect(day).to.equal(0);
    expect(rows(element, '.rows:first-child')[0]).to.deep.equal([`Mon ${time}`, String(from), String(to)]);
    await expectAccessible(element);
  });

  describe('where a schedule is of another series', () => {
    const heard = heardOnConsole();

    for (const [lang, says] of [
      ['en', 'The schedule could not be calculated of this demand.'],
      ['ja', 'この需要からはスケジュールを計算できませんでした。'],
    ] as const)
      it(`says that it can't be calculated, and blames no loading, in ${lang}`, async () => {
        const element = await fixture<WeekScheduleView>(html`<personalize-week-schedule lang=${lang}></personalize-week-schedule>`);
        const minimums = week.minimums.map((minimum) => minimum + 1);
        Object.assign(element, { series: { ...series, start: series.start + 84 * 86_400 }, schedule: week, options, minimums });
        await until(() => part(element, 'answer') === says, 'it is said');
        expect(heard.map(([said]) => said)).to.deep.equal(['personalize-planner: a part of the page has no answer']);
        await expectAccessible(element);
      });
  });

  it('keeps the place of everything while demand is awaited', async () => {
    const element = await fixture<WeekScheduleView>(html`<personalize-week-schedule lang="en"></personalize-week-schedule>`);
    expect(part(element, 'answer')).to.equal('The schedule waits for demand.');
    expect(all(element, '.cell').length).to.equal(168);
    await expectAccessible(element);
  });
});
