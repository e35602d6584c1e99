import { expect } from 'chai';
import { demandFromCsv } from '../../src/demand/demand-from-csv.js';

const file = (...lines: string[]) => lines.join('\r\n');
const HEAD = [
  'Full label,home GetRecommendations,home GetRecommendations4xxErrors',
  'Label,GetRecommendations,GetRecommendations4xxErrors',
  'Statistic,Sum,Sum',
  'Period,5 minutes,5 minutes',
];
const NOON = Date.UTC(2026, 10, 24, 12) / 1000;

describe('demandFromCsv of what the CloudWatch console saved', () => {
  it('reads the requests, and takes what is missing for zeros', () => {
    const found = demandFromCsv(file(...HEAD, '2026/11/24 12:00:00,120,3', '2026/11/24 12:05:00,,', '2026/11/24 12:20:00,60.0,', ''));
    expect(found).to.deep.equal({ start: NOON, windowSeconds: 300, requests: Float64Array.of(120, 0, 0, 0, 60) });
  });

  it('takes it for gaps where it is told to', () => {
    const text = file(...HEAD, '2026/11/24 12:00:00,120,3', '2026/11/24 12:10:00,60,');
    expect([...demandFromCsv(text, { missing: 'gap' }).requests]).to.deep.equal([120, NaN, 60]);
  });

  it('counts the larger of two names of an operation, adds operations, and reads rows newest first', () => {
    const labels = 'Label,GetPersonalizedRanking,GetPersonalizedRankingRequests,GetRecommendations,"GetRecommendationsLatency, ms"';
    const { requests } = demandFromCsv(file(labels, '2026-11-24T13:00:00Z,10,12,100,35.2', '2026-11-24 12:00:00,7,,,'));
    expect([...requests]).to.deep.equal([7, 112]);
  });

  it('reads a single metric under any label, its window from its lines', () => {
    const { requests, windowSeconds } = demandFromCsv(file('Label,Requests of the shop', '2026/11/24 12:00:00,1', '2026/11/24 12:01:00,2'));
    expect([windowSeconds, ...requests]).to.deep.equal([60, 1, 2]);
  });

  for (const [message, text] of [
    [
      'line 3: Statistic: expected Sum, got "Average"; requests are counted by their sum',
      file(HEAD[0]!, HEAD[1]!, 'Statistic,Average,Sum', '2026/11/24 12:00:00,1,'),
    ],
    ['line 6: "noon" is not a time; expected one such as 2026/11/24 12:00:00', file(...HEAD, '2026/11/24 12:00:00,1,', 'noon,1,')],
    ['line 5: expected a whole number >= 0, or nothing, got "1.5"', file(...HEAD, '2026/11/24 12:00:00,1.5,', '2026/11/24 12:05:00,1,')],
    ['line 6: this time stands twice', file(...HEAD, '2026/11/24 12:00:00,1,', '2026/11/24 12:00:00,2,')],
    [
      'line 1: GetRecommendations stands in two columns; expected the metrics of one campaign or recommender',
      file('Label,a GetRecommendations,b GetRecommendations', '2026/11/24 12:00:00,1,2'),
    ],
    [
      'line 1: expected a column of GetRecommendations, GetPersonalizedRanking or GetActionRecommendations, got "CPU, Disk"',
      file('Label,CPU,Disk', '2026/11/24 12:00:00,1,2'),
    ],
    [
      'line 2: expected at least two times, got one: the step between them is the window',
      file('Label,GetRecommendations', '2026/11/24 12:00:00,1'),
    ],
    ['line 4: expected lines with a time such as 2026/11/24 12:00:00 after the labels, got none', file(...HEAD)],
    [
      'line 6: start is off the grid of 300-second windows that line 5 begins',
      file(...HEAD, '2026/11/24 12:00:00,1,', '2026/11/24 12:07:00,1,'),
    ],
  ] as const)
    it(message, () =>
      expect(() => demandFromCsv(text))
        .to.throw(message)
        .with.property('name', 'InvalidInputError'),
    );
});
