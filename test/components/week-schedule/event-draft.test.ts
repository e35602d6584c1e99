import { expect } from 'chai';
import { firstDraft, readEvent, type EventDraft } from '../../../components/week-schedule/event-draft.js';
import type { PlannedEvent } from '../../../src/capacity/plan-events.js';
import { instantOf } from '../../../src/demand/time-zone.js';

const ZONE = 'Asia/Tokyo';
const sale: EventDraft = { name: ' Flash sale ', start: '2026-11-27T18:00', end: '2026-11-28T00:00', minimum: '４０' };
const read = (typed: Partial<EventDraft>, others: readonly PlannedEvent[] = []): ReturnType<typeof readEvent> =>
  readEvent({ ...sale, ...typed }, others, ZONE, 900);
const faults = (typed: Partial<EventDraft>, others: readonly PlannedEvent[] = []): string[] => {
  const answer = read(typed, others);
  return 'length' in answer ? answer.map(({ field, kind }) => `${field}: ${kind}`) : [];
};

describe('a planned event that was typed', () => {
  const event = read({}) as PlannedEvent;

  it('is read by the clock of the zone, full-width digits too', () =>
    expect(event).to.deep.equal({
      name: 'Flash sale',
      start: instantOf('2026-11-27T18:00', ZONE),
      end: instantOf('2026-11-28T00:00', ZONE),
      minimum: 40,
    }));

  it('needs no name', () => expect((read({ name: '  ' }) as PlannedEvent).name).to.equal(undefined));

  for (const [typed, expected] of [
    [{ start: '' }, ['start: start']],
    [{ end: 'soon' }, ['end: end']],
    [{ end: sale.start }, ['end: not-after']],
    [{ minimum: '0' }, ['minimum: minimum']],
    [{ minimum: '4.5' }, ['minimum: minimum']],
    [{ start: '', end: '', minimum: '' }, ['start: start', 'end: end', 'minimum: minimum']],
  ] as const)
    it(`is refused at ${expected.join(', ')}`, () => expect(faults(typed)).to.deep.equal(expected));

  it('is refused where it meets another, the lead of the later one included', () => {
    const after = { start: '2026-11-28T00:10', end: '2026-11-28T02:00' },
      before = { start: '2026-11-27T12:00', end: '2026-11-27T17:50' };
    expect([faults(after, [event]), faults(before, [event])]).to.deep.equal([['start: meets'], ['start: meets']]);
    expect(faults({ ...after, start: '2026-11-28T00:15' }, [event])).to.deep.equal([]);
  });

  it('begins on the first Friday evening after what is known, by the clock of the zone', () => {
    const { start, end } = firstDraft(Date.UTC(2026, 10, 27, 9, 30) / 1000, ZONE);
    expect([start, end]).to.deep.equal(['2026-12-04T18:00', '2026-12-05T00:00']);
  });
});
