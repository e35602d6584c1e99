import { expect } from 'chai';
import { planEvents, type EventOptions, type PlannedEvent } from '../../src/capacity/index.js';
import { instantOf } from '../../src/demand/index.js';
import { usEast1 } from '../pricing/priced.js';

const tokyo = (local: string): number => instantOf(local, 'Asia/Tokyo');
/** Friday 27 November 2026, 18:00 to 24:00. */
const sale: PlannedEvent = { name: 'Flash sale', start: tokyo('2026-11-27T18:00'), end: tokyo('2026-11-28T00:00'), minimum: 40 };
const price = { book: usEast1, hoursPerMonth: 732, otherTpsHours: 0 };
const planOf = (event: PlannedEvent, options: EventOptions) => planEvents([event], options)[0]!;

describe('planEvents', () => {
  it('raises a quarter of an hour before the event and drops at its end', () => {
    const { raise, drop, overwrittenBy } = planOf(sale, { base: 4 });
    expect([raise, drop, overwrittenBy]).to.deep.equal([
      { at: tokyo('2026-11-27T17:45'), minimum: 40 },
      { at: tokyo('2026-11-28T00:00'), minimum: 4 },
      [],
    ]);
  });

  it('says what the event costs more, and what forgetting the drop costs in a night, a weekend and a month', () => {
    const { extra, forgotten } = planOf(sale, { base: 4, price });
    const shownCosts = [extra, forgotten.night, forgotten.weekend, forgotten.month].map(({ hours, tpsHours, amount }) => [
      hours,
      tpsHours,
      amount!.toFixed(),
    ]);
    // 36 TPS more; 0.20 USD up to 20,000 TPS-hours, 0.10 USD beyond.
    expect(shownCosts).to.deep.equal([
      [6.25, 225, '45'],
      [12, 432, '86.4'],
      [60, 2160, '432'],
      [732, 26_352, '4635.2'],
    ]);
  });

  it('returns no money without prices, and a month of 732 hours', () =>
    expect(planOf(sale, { base: 4 }).forgotten.month).to.deep.equal({ hours: 732, tpsHours: 26_352, amount: undefined }));

  it('has nothing to do where the usual minimum covers the event', () => {
    const { raise, drop, extra, forgotten } = planOf(sale, { base: 40, price });
    expect([raise, drop, extra.tpsHours, forgotten.month.amount!.toFixed()]).to.deep.equal([undefined, undefined, 0, '0']);
  });

  it('counts above a week, drops to what the week holds then, and names the changes that would undo the raise', () => {
    // 10 TPS from 8 to 20 o'clock, 2 TPS at night.
    const minimums = Array.from({ length: 168 }, (_, hour) => (hour % 24 >= 8 && hour % 24 < 20 ? 10 : 2));
    const { extra, drop, overwrittenBy, forgotten } = planOf(sale, { base: { minimums, timeZone: 'Asia/Tokyo', leadSeconds: 0 } });
    expect(overwrittenBy).to.deep.equal([{ at: tokyo('2026-11-27T20:00'), minimum: 2 }]);
    expect(drop).to.deep.equal({ at: sale.end, minimum: 2 });
    expect(extra.tpsHours).to.equal(2.25 * 30 + 4 * 38);
    expect(forgotten.night.tpsHours).to.equal(8 * 38 + 4 * 30);
  });

  it('plans events in their order', () => {
    const next = { ...sale, start: sale.end + 900, end: sale.end + 4500, minimum: 50 };
    expect(planEvents([sale, next], { base: 4 }).map(({ raise }) => raise!.at)).to.deep.equal([sale.start - 900, sale.end]);
    expect(planEvents([], { base: 4 })).to.deep.equal([]);
  });

  for (const [events, message] of [
    [[{ ...sale, end: sale.start }], `[0].end: expected a time after its start, ${sale.start}, got ${sale.start}`],
    [[{ ...sale, minimum: 0.5 }], '[0].minimum: expected a whole number >= 1, got 0.5'],
    [
      [sale, { ...sale, start: sale.end, end: sale.end + 60 }],
      `[1].start: expected a time 900 s and more after the event before it ends, at ${sale.end}, got ${sale.end}`,
    ],
  ] as const)
    it(`refuses: ${message}`, () => expect(() => planEvents(events, { base: 4 })).to.throw(message));
});
