import { expect } from 'chai';
import fc from 'fast-check';
import { demandFromCsv, type DemandSeries } from '../../src/demand/index.js';
import { isInvalidInputError } from '../../pricing/index.js';
import { sharedFile } from '../shared-file.js';

const csv = (...rows: string[]): string => ['start,requests', ...rows].join('\n');
const day = Date.UTC(2026, 0, 1) / 1000;

function messagesOf(text: string): string[] {
  try {
    demandFromCsv(text);
  } catch (error) {
    if (isInvalidInputError(error)) return error.issues.map(({ message }) => message);
    throw error;
  }
  return [];
}
/** Start, window and requests, a gap as null. */
const shapeOf = ({ start, windowSeconds, requests }: DemandSeries): unknown[] => [
  start,
  windowSeconds,
  Array.from(requests, (each) => (Number.isNaN(each) ? null : each)),
];

describe('demandFromCsv reads', function () {
  // Many runs; a slow machine is no bug.
  this.timeout(60_000);

  for (const [why, text] of [
    ['ISO 8601 in UTC', csv('2026-01-01T00:00:00Z,7', '2026-01-01T00:05:00Z,0')],
    ['ISO 8601 without a zone, as UTC', csv('2026-01-01T00:00:00,7', '2026-01-01T00:05:00,0')],
    ['a space instead of T', csv('2026-01-01 00:00:00,7', '2026-01-01 00:05:00,0')],
    ['minutes without seconds', csv('2026-01-01T00:00,7', '2026-01-01T00:05,0')],
    ['an offset', csv('2026-01-01T09:00:00+09:00,7', '2026-01-01T09:05:00+0900,0')],
    ['an offset of hours, west of Greenwich', csv('2025-12-31T16:00:00-08,7', '2025-12-31T16:05:00-08,0')],
    ['offsets that change between rows', csv('2026-01-01T01:00:00+01:00,7', '2026-01-01T00:05:00Z,0')],
    ['midnight as the 24th hour', csv('2025-12-31T24:00:00Z,7', '2026-01-01T00:05:00Z,0')],
    ['milliseconds of zero', csv('2026-01-01T00:00:00.000Z,7', '2026-01-01T00:05:00.000Z,0')],
    ['epoch seconds', csv(`${day},7`, `${day + 300},0`)],
    ['epoch seconds that some spreadsheet gave a decimal', csv(`${day}.0,7.0`, `${day + 300}.0,0.0`)],
    ['Windows line ends', csv('2026-01-01T00:00:00Z,7', '2026-01-01T00:05:00Z,0', '').replaceAll('\n', '\r\n')],
    ['old Macintosh line ends', csv('2026-01-01T00:00:00Z,7', '2026-01-01T00:05:00Z,0').replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${csv('2026-01-01T00:00:00Z,7', '2026-01-01T00:05:00Z,0')}`],
    ['quotes', csv('"2026-01-01T00:00:00Z","7"', '"2026-01-01T00:05:00Z" , "0"')],
    ['quoted commas and quotes in other columns', 'note,start,requests\n"a, ""b"", c",2026-01-01T00:00:00Z,7\n,2026-01-01T00:05:00Z,0'],
    ['columns in another order, and others', 'Requests,errors,START\n7,1,2026-01-01T00:00:00Z\n0,2,2026-01-01T00:05:00Z'],
    ['spaces and empty lines', '\n start , requests \n\n 2026-01-01T00:00:00Z , 7 \n\n2026-01-01T00:05:00Z,0\n\n'],
  ] as const)
    it(why, () => expect(shapeOf(demandFromCsv(text))).to.deep.equal([day, 300, [7, 0]]));

  for (const [seconds, why] of [
    [60, 'minutes'],
    [300, 'five minutes'],
    [3600, 'hours'],
  ] as const)
    it(`windows of ${seconds} s from the smallest step between rows: ${why}`, () => {
      const at = (index: number) => day + index * seconds;
      expect(shapeOf(demandFromCsv(csv(`${at(0)},1`, `${at(3)},2`, `${at(4)},3`)))).to.deep.equal([at(0), seconds, [1, null, null, 2, 3]]);
    });

  it('epoch seconds of any age, from 0 on', () => expect(shapeOf(demandFromCsv(csv('0,1', '300,2')))).to.deep.equal([0, 300, [1, 2]]));

  it('a missing row as a gap, and a 0 as a zero (C4)', () =>
    expect(shapeOf(demandFromCsv(csv('0,1', '300,0', '900,2')))[2]).to.deep.equal([1, 0, null, 2]));

  it("a missing row as a zero where the caller knows it is: { missing: 'zero' }", () =>
    expect(shapeOf(demandFromCsv(csv('0,1', '300,0', '900,2'), { missing: 'zero' }))[2]).to.deep.equal([1, 0, 0, 2]));

  it('a start off the grid of the epoch as it is', () =>
    expect(shapeOf(demandFromCsv(csv('240,1', '540,2')))).to.deep.equal([240, 300, [1, 2]]));

  it('the leap day, and clock changes as the hours they are in UTC', () => {
    expect(demandFromCsv(csv('2024-02-29T00:00:00Z,1', '2024-02-29T00:01:00Z,1')).start).to.equal(Date.UTC(2024, 1, 29) / 1000);
    expect(demandFromCsv(csv('2026-03-29T01:59:00+01:00,1', '2026-03-29T03:00:00+02:00,1')).windowSeconds).to.equal(60);
  });

  it('what it wrote: any whole requests, on any grid', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(60, 300, 3600),
        fc.nat(2_000_000_000),
        fc.array(fc.option(fc.nat(1_000_000), { nil: null }), { maxLength: 30 }),
        fc.boolean(),
        (seconds, start, middle, iso) => {
          // Two neighbours at the beginning give the window, one at the end its length.
          const requests = [1, 2, ...middle, 3];
          const rows = requests.flatMap((each, index) => {
            const at = start + index * seconds;
            return each === null ? [] : [`${iso ? new Date(at * 1000).toISOString() : at},${each}`];
          });
          expect(shapeOf(demandFromCsv(csv(...rows)))).to.deep.equal([start, seconds, requests]);
        },
      ),
      { seed: 3 },
    ));
});

describe('demandFromCsv refuses, naming the line:', () => {
  const ok = '2026-01-01T00:00:00Z,7';
  for (const [message, text] of [
    ['line 1: expected a header with the columns start,requests, got ""', ''],
    ['line 1: expected a header with the columns start,requests, got ""', '\uFEFF\n\n'],
    ['line 1: expected a header with the columns start,requests, got "2026-01-01T00:00:00Z,7"', ok],
    ['line 2: expected a header with the columns start,requests, got "time,requests"', '\ntime,requests'],
    ['line 1: expected at least two rows, got 0: the step between rows is the window', csv()],
    ['line 1: expected at least two rows, got 1: the step between rows is the window', csv(ok)],
    ['line 3: start "2026-13-01" is not a date; expected ISO 8601 or epoch seconds', csv(ok, '2026-13-01,1')],
    ['line 3: start "2026-02-30T00:00:00Z" is not a date; expected ISO 8601 or epoch seconds', csv(ok, '2026-02-30T00:00:00Z,1')],
    ['line 3: start "2025-02-29" is not a date; expected ISO 8601 or epoch seconds', csv(ok, '2025-02-29,1')],
    ['line 3: start "2026-00-10" is not a date; expected ISO 8601 or epoch seconds', csv(ok, '2026-00-10,1')],
    ['line 3: start "2026-01-00" is not a date; expected ISO 8601 or epoch seconds', csv(ok, '2026-01-00,1')],
    ['line 3: start "2026-01-01T25:00:00Z" is not a date; expected ISO 8601 or epoch seconds', csv(ok, '2026-01-01T25:00:00Z,1')],
    ['line 3: start "2026-01-01T24:05:00Z" is not a date; expected ISO 8601 or epoch seconds', csv(ok, '2026-01-01T24:05:00Z,1')],
    ['line 3: start "2026-01-01T00:60:00Z" is not a date; expected ISO 8601 or epoch seconds', csv(ok, '2026-01-01T00:60:00Z,1')],
    ['line 3: start "2026-01-01T00:05:00+24:00" is not a date; expected ISO 8601 or epoch seconds', csv(ok, '2026-01-01T00:05:00+24:00,1')],
    ['line 3: start "01/02/2026 00:05" is not a date; expected ISO 8601 or epoch seconds', csv(ok, '01/02/2026 00:05,1')],
    ['line 3: start "1767225900000" is not a date; expected ISO 8601 or epoch seconds', csv(ok, '1767225900000,1')],
    ['line 3: start "" is not a date; expected ISO 8601 or epoch seconds', csv(ok, ',1')],
    ['line 3: requests: expected a whole number >= 0, got "-1"', csv(ok, '2026-01-01T00:05:00Z,-1')],
    ['line 3: requests: expected a whole number >= 0, got "1.5"', csv(ok, '2026-01-01T00:05:00Z,1.5')],
    ['line 3: requests: expected a whole number >= 0, got "1,234"', csv(ok, '2026-01-01T00:05:00Z,"1,234"')],
    ['line 3: requests: expected a whole number >= 0, got "NaN"', csv(ok, '2026-01-01T00:05:00Z,NaN')],
    ['line 3: requests: expected a whole number >= 0, got "9007199254740993"', csv(ok, '2026-01-01T00:05:00Z,9007199254740993')],
    ['line 3: requests: expected a whole number >= 0, got ""', csv(ok, '2026-01-01T00:05:00Z,')],
    ['line 3: requests: expected a whole number >= 0, got nothing', csv(ok, '2026-01-01T00:05:00Z')],
    ['line 3: start 2026-01-01T00:00:00Z stands twice (line 2)', csv(ok, ok)],
    ['line 3: start 2026-01-01T01:00:00+01:00 stands twice (line 2)', csv(ok, '2026-01-01T01:00:00+01:00,7')],
    ['line 3: start 2025-12-31T23:55:00Z is before line 2; expected rows in time order', csv(ok, '2025-12-31T23:55:00Z,1')],
    ['line 4: a window of 240 s; expected 60, 300, 3600 s between neighbouring rows', csv('0,1', '300,1', '540,1')],
    ['line 3: a window of 86400 s; expected 60, 300, 3600 s between neighbouring rows', csv(ok, '2026-01-02,1', '2026-01-03,1')],
    ['line 4: start is off the grid of 300-second windows that line 2 begins', csv('0,1', '300,1', '660,1')],
    [
      'line 4: start is off the grid of 300-second windows that line 2 begins',
      csv(ok, '2026-01-01T00:05:00Z,1', '2026-01-01T00:10:00.500Z,1'),
    ],
    [
      'line 4: the rows span 17882209 windows; expected at most 5300000. Is a year mistyped?',
      csv('2026-01-01T00:00:00Z,1', '2026-01-01T00:05:00Z,1', '2196-01-01T00:00:00Z,1'),
    ],
  ] as const)
    it(message, () => expect(messagesOf(text)).to.deep.equal([message]));

  it('everything that is wrong, in the order of the lines', () =>
    expect(messagesOf(csv('tomorrow,few', ok, ok, '2026-01-01T00:05:00Z,-1'))).to.deep.equal([
      'line 2: start "tomorrow" is not a date; expected ISO 8601 or epoch seconds',
      'line 2: requests: expected a whole number >= 0, got "few"',
      'line 4: start 2026-01-01T00:00:00Z stands twice (line 3)',
      'line 5: requests: expected a whole number >= 0, got "-1"',
    ]));

  it('at most about twenty things: a file of another kind is not recited', () =>
    expect(messagesOf(csv(...Array.from({ length: 1000 }, () => 'x,y')))).to.have.length(20));

  it('with path and value as data', () => {
    try {
      demandFromCsv(csv(ok, '2026-13-01,1'));
      expect.fail('it was taken');
    } catch (error) {
      if (!isInvalidInputError(error)) throw error;
      expect(error.issues.map(({ path, value }) => [path, value])).to.deep.equal([['line 3', '2026-13-01']]);
    }
  });
});

describe('demandFromCsv reads the traces of ../shared/data', function () {
  this.timeout(60_000);

  for (const [file, windowSeconds, rows, gaps, peakTps] of [
    ['elb-requests-5min', 300, 4032, 8, 218.67],
    ['tweets-amzn-5min', 300, 15_831, 0, 334.6],
    ['mongo-queries-1min', 60, 15_840, 0, 70.93],
    ['ecommerce-api-hourly', 3600, 2880, 0, 326.34],
    ['app-server-hourly-2018', 3600, 8751, 9, 152.9],
    ['nyc-taxi-hourly', 3600, 5160, 0, 20.67],
  ] as const)
    it(`${file}: ${rows} windows of ${windowSeconds} s, ${gaps} gaps, at most ${peakTps} TPS, as its README says`, async function () {
      const text = await sharedFile(`data/traces/${file}.csv`);
      if (text === undefined) this.skip();
      const series = demandFromCsv(text);
      const measured = series.requests.filter((each) => !Number.isNaN(each));
      expect([series.windowSeconds, measured.length, series.requests.length - measured.length]).to.deep.equal([windowSeconds, rows, gaps]);
      expect((Math.max(...measured) / windowSeconds).toFixed(2)).to.equal(peakTps.toFixed(2));
    });
});
