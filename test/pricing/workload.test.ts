import { expect } from 'chai';
import { isInvalidInputError, parseWorkload, type Issue } from '../../pricing/index.js';
import { band, placement } from './priced.js';

const least = { region: 'us-east-1', users: 0, ingestion: { gigabytesPerMonth: 0 } };

/** Everything that is said to be wrong with an input. */
function issuesOf(input: unknown): readonly Issue[] {
  try {
    parseWorkload(input);
  } catch (error) {
    if (isInvalidInputError(error)) return error.issues;
    throw error;
  }
  return [];
}
const messagesOf = (changes: Record<string, unknown>): string[] => issuesOf({ ...least, ...changes }).map(({ message }) => message);

describe('parseWorkload', () => {
  it('fills in a month of 732 hours and empty lists, and nothing else', () =>
    expect(parseWorkload(least)).to.deep.equal({ ...least, hoursPerMonth: 732, placements: [], batch: [] }));

  it('fills in no minimum: absent is not 1 for a v2 recipe (P14)', () =>
    expect(parseWorkload({ ...least, placements: [{ name: 'A', type: 'RELATED_ITEMS' }] }).placements[0]).to.deep.equal({
      name: 'A',
      type: 'RELATED_ITEMS',
      demand: [],
    }));

  for (const [changes, why] of [
    [{ placements: [placement({ demand: [band(0, 0)] })] }, 'zero is valid for every quantity'],
    [{ batch: [{ kind: 'recommendations', usersPerRun: 0, runsPerMonth: 0 }] }, 'for every count, too'],
    [{ batch: [{ kind: 'segments', queriesPerRun: 0, runsPerMonth: 0 }] }, 'and for queries'],
    [{ training: {} }, 'training of which nothing is known'],
    [{ training: { hoursPerMonth: 0.1, interactionsPerMonth: 0.5 } }, 'means and amounts may be fractions'],
    [{ hoursPerMonth: 744, placements: [placement({ demand: [band(1, 744)] })] }, 'the longest month, filled to the hour'],
    [
      { placements: [placement({ demand: [band(1, 0.1), band(1, 0.2), band(1, 731.7)] })] },
      'hours add up in decimals: 0.1 + 0.2 + 731.7 is 732',
    ],
    [{ region: 'eu-west-9' }, 'any region: the price book is what is of one'],
    [{ users: Number.MAX_SAFE_INTEGER }, 'as many users as can be counted'],
    [{ freeTier: true }, 'an option (P3)'],
  ] as const)
    it(`takes ${JSON.stringify(changes)}: ${why}`, () => expect(messagesOf(changes)).to.deep.equal([]));

  for (const [changes, message] of [
    [{ users: -5 }, 'users: expected a whole number >= 0, got -5'],
    [{ users: 1.5 }, 'users: expected a whole number >= 0, got 1.5'],
    [{ users: '500000' }, 'users: expected a whole number >= 0, got "500000"'],
    [{ users: undefined }, 'users: expected a whole number >= 0, got nothing'],
    [{ users: null }, 'users: expected a whole number >= 0, got null'],
    [{ users: NaN }, 'users: expected a whole number >= 0, got NaN'],
    [{ users: 2 ** 53 }, 'users: expected a whole number >= 0, got 9007199254740992'],
    [{ region: '' }, 'region: expected a text that is not empty, got ""'],
    [{ region: 1 }, 'region: expected a text that is not empty, got 1'],
    [{ hoursPerMonth: 0 }, 'hoursPerMonth: expected hours > 0 and at most 744, got 0'],
    [{ hoursPerMonth: 745 }, 'hoursPerMonth: expected hours > 0 and at most 744, got 745'],
    [{ ingestion: undefined }, 'ingestion: expected an object, got nothing'],
    [{ ingestion: {} }, 'ingestion.gigabytesPerMonth: expected a finite number >= 0, got nothing'],
    [{ ingestion: { gigabytesPerMonth: Infinity } }, 'ingestion.gigabytesPerMonth: expected a finite number >= 0, got Infinity'],
    [{ training: 5 }, 'training: expected an object, got 5'],
    [{ training: { hoursPerMonth: -1 } }, 'training.hoursPerMonth: expected a finite number >= 0, got -1'],
    [{ placements: {} }, 'placements: expected a list, got an object'],
    [{ placements: ['Top picks'] }, 'placements[0]: expected an object, got "Top picks"'],
    [
      { placements: [placement({ type: 'SIMS' })] },
      'placements[0].type: expected one of "USER_PERSONALIZATION", "RELATED_ITEMS", "PERSONALIZED_RANKING", "POPULAR_ITEMS", got "SIMS"',
    ],
    [{ placements: [placement({ name: ' ' })] }, 'placements[0].name: expected a text that is not empty, got " "'],
    [
      { placements: [placement({ demand: [{ requestsPerHour: 1 }] })] },
      'placements[0].demand[0].hoursPerMonth: expected a finite number >= 0, got nothing',
    ],
    [
      { placements: [placement({ demand: [band(-1, 1)] })] },
      'placements[0].demand[0].requestsPerHour: expected a finite number >= 0, got -1',
    ],
    [{ placements: [placement({ minimumProvisionedTps: 0 })] }, 'placements[0].minimumProvisionedTps: expected a whole number >= 1, got 0'],
    [
      { placements: [placement({ minimumProvisionedTps: 1.5 })] },
      'placements[0].minimumProvisionedTps: expected a whole number >= 1, got 1.5',
    ],
    [
      { placements: [placement({ minimumRequestsPerSecond: 0 })] },
      'placements[0].minimumRequestsPerSecond: expected a whole number >= 1, got 0',
    ],
    [
      { placements: [placement({ precompute: { usersPerRun: 0.5, runsPerMonth: 1 } })] },
      'placements[0].precompute.usersPerRun: expected a whole number >= 0, got 0.5',
    ],
    [{ placements: [placement({ minimumTps: 3 })] }, 'placements[0].minimumTps: unknown field; remove it or check its spelling'],
    [{ batch: [[]] }, 'batch[0]: expected an object, got a list of 0'],
    [{ batch: [null] }, 'batch[0]: expected an object, got null'],
    [{ batch: [{ kind: 'toString' }] }, 'batch[0].kind: expected a job of kind "recommendations" or "segments", got "toString"'],
    [{ batch: [{ kind: 'segment' }] }, 'batch[0].kind: expected a job of kind "recommendations" or "segments", got "segment"'],
    [{ batch: [{ kind: 'segments', queriesPerRun: 1 }] }, 'batch[0].runsPerMonth: expected a whole number >= 0, got nothing'],
    [
      { batch: [{ kind: 'segments', queriesPerRun: 1, runsPerMonth: 1, usersPerRun: 5 }] },
      'batch[0].usersPerRun: unknown field; remove it or check its spelling',
    ],
    [{ freeTier: 'yes' }, 'freeTier: expected true or false, got "yes"'],
    [{ user: 5 }, 'user: unknown field; remove it or check its spelling'],
  ] as const)
    it(`refuses: ${message}`, () => expect(messagesOf(changes)).to.deep.equal([message]));

  for (const [input, message] of [
    [undefined, 'input: expected an object, got nothing'],
    [null, 'input: expected an object, got null'],
    ['{}', 'input: expected an object, got "{}"'],
    [[], 'input: expected an object, got a list of 0'],
  ] as const)
    it(`refuses: ${message}`, () => expect(issuesOf(input).map((issue) => issue.message)).to.deep.equal([message]));

  describe('P1: bands hold no more hours than the month has', () => {
    for (const [changes, message] of [
      [
        {
          placements: [
            placement(),
            placement({ name: 'More like this' }),
            placement({ name: 'Cart', demand: [band(1, 700), band(2, 60)] }),
          ],
        },
        'placements[2].demand: hours add up to 760, a month has 732 ("Cart")',
      ],
      [
        { hoursPerMonth: 720, placements: [placement({ demand: [band(1, 732)] })] },
        'placements[0].demand: hours add up to 732, a month has 720 ("Top picks")',
      ],
      [
        { placements: [placement({ demand: [band(1, 732.0001)] })] },
        'placements[0].demand: hours add up to 732.0001, a month has 732 ("Top picks")',
      ],
    ] as const)
      it(`refuses: ${message}`, () => expect(messagesOf(changes)).to.deep.equal([message]));
  });

  it('names everything that is wrong at once, with its value, the sum of hours too', () => {
    const input = {
      region: 'us-east-1',
      users: -5,
      ingestion: { gigabytesPerMonth: 'much' },
      placements: [placement({ demand: [band(1, 700), band(2, 60)] }), placement({ type: 'SIMS', demand: [band(NaN, 1)] }), 'Cart'],
      batch: [{ kind: 'segments', queriesPerRun: -1, runsPerMonth: 2 }],
    };
    expect(issuesOf(input).map(({ path, value }) => [path, value])).to.deep.equal([
      ['users', -5],
      ['ingestion.gigabytesPerMonth', 'much'],
      ['placements[1].type', 'SIMS'],
      ['placements[1].demand[0].requestsPerHour', NaN],
      ['placements[2]', 'Cart'],
      ['batch[0].queriesPerRun', -1],
      ['placements[0].demand', 760],
    ]);
  });

  it('throws one error that says it all, line by line', () =>
    expect(() => parseWorkload({ ...least, users: -5, region: '' })).to.throw(
      Error,
      'region: expected a text that is not empty, got ""\nusers: expected a whole number >= 0, got -5',
    ));

  it('is known by its name, also from another copy of us', () => {
    const other = Object.assign(new Error('elsewhere'), { name: 'InvalidInputError', issues: [] });
    expect([isInvalidInputError(other), isInvalidInputError(new Error('x')), isInvalidInputError(undefined)]).to.deep.equal([
      true,
      false,
      false,
    ]);
  });
});
