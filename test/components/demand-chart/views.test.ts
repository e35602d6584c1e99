import { expect } from 'chai';
import { viewAt, viewsOf } from '../../../components/demand-chart/views.js';

const DAY = 86_400;
const at = (iso: string): number => Date.parse(iso) / 1000;
const FORTNIGHT = { start: at('2026-11-10T14:30Z'), end: at('2026-11-24T14:30Z') };

describe('viewsOf', () => {
  it('shows all of it as one', () => expect(viewsOf(FORTNIGHT, 'all', 'UTC')).to.deep.equal([FORTNIGHT]));

  it('counts weeks back from the end', () =>
    expect(viewsOf(FORTNIGHT, 'week', 'UTC')).to.deep.equal([
      { start: FORTNIGHT.start, end: at('2026-11-17T14:30Z') },
      { start: at('2026-11-17T14:30Z'), end: FORTNIGHT.end },
    ]));

  it('lets the oldest week overlap rather than be short', () => {
    const tenDays = { start: 0, end: 10 * DAY };
    expect(viewsOf(tenDays, 'week', 'UTC')).to.deep.equal([
      { start: 0, end: 7 * DAY },
      { start: 3 * DAY, end: 10 * DAY },
    ]);
  });

  it('has one short week where there is no whole one', () =>
    expect(viewsOf({ start: 0, end: DAY }, 'week', 'UTC')).to.deep.equal([{ start: 0, end: DAY }]));

  it('cuts days where the zone does, and the first and last where the series ends', () => {
    const days = viewsOf(FORTNIGHT, 'day', 'Asia/Tokyo');
    expect(days).to.have.length(15);
    expect(days[0]).to.deep.equal({ start: FORTNIGHT.start, end: at('2026-11-10T15:00Z') });
    expect(days.at(-1)).to.deep.equal({ start: at('2026-11-23T15:00Z'), end: FORTNIGHT.end });
  });
});

describe('viewAt', () => {
  const weeks = viewsOf(FORTNIGHT, 'week', 'UTC');
  it('is the view that holds the instant', () => expect(viewAt(weeks, FORTNIGHT.start + DAY)).to.equal(0));
  it('takes an end for the next beginning', () => expect(viewAt(weeks, weeks[0]!.end)).to.equal(1));
  it('is the latest where none holds it', () => expect(viewAt(weeks, Infinity)).to.equal(1));
});
