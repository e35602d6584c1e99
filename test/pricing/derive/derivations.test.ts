import { expect } from 'chai';
import fc from 'fast-check';
import { gigabytesFromEvents } from '../../../pricing/derive/gigabytes-from-events.js';
import { requestsFromUsers } from '../../../pricing/derive/requests-from-users.js';
import { trainingFromCadence, type TrainingCadence } from '../../../pricing/derive/training-from-cadence.js';
import { Big } from '../../../pricing/exact.js';
import { isInvalidInputError } from '../../../pricing/invalid-input.js';
import { timesTried } from '../../browser.js';

const messagesOf = (derive: () => unknown): string[] => {
  try {
    derive();
  } catch (error) {
    if (isInvalidInputError(error)) return error.issues.map(({ message }) => message);
    throw error;
  }
  return [];
};
const lines = (steps: readonly { left: Big; operator: string; right: Big; result: Big }[]): string[] =>
  steps.map(({ left, operator, right, result }) => `${left.toFixed()} ${operator} ${right.toFixed()} = ${result.toFixed()}`);

describe('requestsFromUsers (P19)', () => {
  it('multiplies users, sessions and calls, one step each', () => {
    const { result, steps, assumptions } = requestsFromUsers({ monthlyActiveUsers: 500_000, sessionsPerUser: 4.2, callsPerSession: 3 });
    expect(result.toFixed()).to.equal('6300000');
    expect(lines(steps)).to.deep.equal(['500000 × 4.2 = 2100000', '2100000 × 3 = 6300000']);
    expect(assumptions).to.deep.equal([]);
  });

  it('loses nothing to binary fractions', () =>
    expect(requestsFromUsers({ monthlyActiveUsers: 3, sessionsPerUser: 0.1, callsPerSession: 0.7 }).result.toFixed()).to.equal('0.21'));

  for (const [given, message] of [
    [{ monthlyActiveUsers: 1.5 }, 'monthlyActiveUsers: expected a whole number >= 0, got 1.5'],
    [{ sessionsPerUser: -1 }, 'sessionsPerUser: expected a finite number >= 0, got -1'],
    [{ callsPerSession: Infinity }, 'callsPerSession: expected a finite number >= 0, got Infinity'],
  ] as const)
    it(`refuses ${message}`, () =>
      expect(
        messagesOf(() => requestsFromUsers({ monthlyActiveUsers: 1, sessionsPerUser: 1, callsPerSession: 1, ...given })),
      ).to.deep.equal([message]));
});

describe('gigabytesFromEvents (P19)', () => {
  it('counts 10^9 bytes a GB and says that it assumes so', () => {
    const { result, steps, assumptions } = gigabytesFromEvents({ eventsPerMonth: 40_000_000, bytesPerEvent: 500 });
    expect(result.toFixed()).to.equal('20');
    expect(lines(steps)).to.deep.equal(['40000000 × 500 = 20000000000', '20000000000 ÷ 1000000000 = 20']);
    expect(assumptions).to.deep.equal(['gigabyte-is-decimal']);
  });

  it('keeps the last byte', () =>
    expect(gigabytesFromEvents({ eventsPerMonth: 1, bytesPerEvent: 1 }).result.toFixed()).to.equal('0.000000001'));

  it('refuses what is no amount', () =>
    expect(messagesOf(() => gigabytesFromEvents({ eventsPerMonth: NaN, bytesPerEvent: -1 }))).to.deep.equal([
      'eventsPerMonth: expected a finite number >= 0, got NaN',
      'bytesPerEvent: expected a finite number >= 0, got -1',
    ]));
});

describe('trainingFromCadence (P19)', () => {
  const given = (changes: Partial<TrainingCadence> = {}): TrainingCadence => ({
    hoursPerTraining: 5,
    solutions: 2,
    automaticTraining: true,
    hoursPerMonth: 672,
    ...changes,
  });

  for (const [why, changes, hours, assumptions] of [
    ['every 7 days by itself: 4 times in 28 days, 2 solutions, 5 hours', {}, '40', ['trains-by-itself', 'trains-only-with-new-data']],
    ['on the schedule it was given', { automaticEveryDays: 14 }, '20', ['trains-by-itself', 'trains-only-with-new-data']],
    ['our own trainings come on top', { everyDays: 28 }, '50', ['trains-by-itself', 'trains-only-with-new-data']],
    ['our own alone once automatic training is off', { automaticTraining: false, everyDays: 28 }, '10', []],
    ['none at all, and that is said', { automaticTraining: false }, '0', ['nothing-retrains']],
    ['several a day', { automaticTraining: false, everyDays: 0.5 }, '560', []],
    ['no solutions', { solutions: 0 }, '0', ['trains-by-itself', 'trains-only-with-new-data']],
  ] as const)
    it(why, () => {
      const found = trainingFromCadence(given(changes));
      expect(found.result.toFixed()).to.equal(hours);
      expect(found.assumptions).to.deep.equal(assumptions);
    });

  it('shows each step, and marks where a division was rounded', () => {
    const { steps } = trainingFromCadence(given({ hoursPerMonth: 732 }));
    expect(steps.map(({ id, isRounded }) => [id, isRounded ?? false])).to.deep.equal([
      ['days-of-month', false],
      ['automatic-trainings', true],
      ['trainings-of-solutions', false],
      ['hours-of-trainings', false],
    ]);
    expect(steps[0]!.result.toFixed()).to.equal('30.5');
  });

  it('is days / cadence x solutions x hours, to eighteen decimals', () =>
    fc.assert(
      fc.property(
        fc.nat(100),
        fc.nat(20),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom(732, 720, 744, 730.5),
        (hoursPerTraining, solutions, automaticEveryDays, hoursPerMonth) => {
          const { result } = trainingFromCadence({
            hoursPerTraining,
            solutions,
            automaticTraining: true,
            automaticEveryDays,
            hoursPerMonth,
          });
          const whole = new Big(hoursPerMonth).times(solutions).times(hoursPerTraining);
          expect(result.times(24).times(automaticEveryDays).minus(whole).abs().lt('1e-12')).to.be.true;
        },
      ),
      { numRuns: timesTried(200), seed: 19 },
    ));

  for (const [changes, message] of [
    [{ automaticEveryDays: 31 }, 'automaticEveryDays: expected a whole number of days from 1 to 30, got 31'],
    [{ everyDays: 0 }, 'everyDays: expected a number of days above 0, got 0'],
    [{ solutions: 0.5 }, 'solutions: expected a whole number >= 0, got 0.5'],
    [{ hoursPerMonth: 800 }, 'hoursPerMonth: expected hours from 1 to 744 of at most 4 decimals, got 800'],
  ] as const)
    it(`refuses ${message}`, () => expect(messagesOf(() => trainingFromCadence(given(changes)))).to.deep.equal([message]));
});
