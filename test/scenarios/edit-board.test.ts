import { expect } from 'chai';
import fc from 'fast-check';
import { parseBoard, type Board } from '../../src/scenarios/board.js';
import { activeScenario, newBoard, withAdded, withDuplicate, withMoved, without, withScenario } from '../../src/scenarios/edit-board.js';
import { timesTried } from '../browser.js';
import { BOARD, LAUNCH, SALE_WEEK } from './boards.js';

const ids = ({ scenarios }: Board): string => scenarios.map(({ id }) => id).join(' ');

describe('a board that is edited', () => {
  it('begins with one scenario', () => {
    const { id: _, ...launch } = LAUNCH;
    expect(newBoard(launch)).to.deep.equal({ version: 1, active: 's1', scenarios: [LAUNCH] });
  });

  it('gets a copy right below, which is edited then', () => {
    const board = withDuplicate(BOARD, 's2', 'Copy');
    expect(ids(board)).to.equal('s1 s2 s5 s3 s4');
    expect(activeScenario(board)).to.deep.equal({ ...BOARD.scenarios[1], id: 's5', name: 'Copy' });
  });

  it('gives added scenarios ids that are free', () => {
    const board = withAdded(BOARD, [LAUNCH, { ...SALE_WEEK, id: 'own' }]);
    expect([ids(board), board.active]).to.deep.equal(['s1 s2 s3 s4 s5 own', 's5']);
  });

  it('loses a scenario, edits its neighbour, and keeps the last', () => {
    expect([ids(without(BOARD, 's1')), without(BOARD, 's1').active]).to.deep.equal(['s2 s3 s4', 's2']);
    expect(without({ ...BOARD, active: 's4' }, 's4').active).to.equal('s3');
    expect(without(BOARD, 's3').active).to.equal('s1');
    const one = { ...BOARD, scenarios: [LAUNCH] };
    expect(without(one, 's1')).to.equal(one);
    expect(without(BOARD, 's9')).to.equal(BOARD);
  });

  it('is put back as it was by adding what was removed at its place', () =>
    expect(withAdded(without(BOARD, 's2'), [BOARD.scenarios[1]!], 1).scenarios).to.deep.equal(BOARD.scenarios));

  it('moves a scenario as far as there are places', () => {
    expect(ids(withMoved(BOARD, 's1', 1))).to.equal('s2 s1 s3 s4');
    expect(ids(withMoved(BOARD, 's4', -9))).to.equal('s4 s1 s2 s3');
    expect(withMoved(BOARD, 's1', -1)).to.equal(BOARD);
  });

  it('changes one scenario alone', () => {
    const { scenarios } = withScenario(BOARD, 's2', { name: 'Other' });
    expect(scenarios.map(({ name }) => name)).to.deep.equal(['Launch, 500,000 users', 'Other', 'Sale week', 'Batch']);
    expect(scenarios[0]).to.equal(BOARD.scenarios[0]);
  });

  it('stays a board, whatever is done to it', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(5), fc.integer({ min: -3, max: 3 })), { maxLength: 12 }), (steps) => {
        const board = steps.reduce((before, [what, at, by]) => {
          const id = before.scenarios[at % before.scenarios.length]!.id;
          return [withDuplicate(before, id, 'Copy'), without(before, id), withMoved(before, id, by), withAdded(before, [LAUNCH])][what]!;
        }, BOARD);
        expect(parseBoard(JSON.parse(JSON.stringify(board)))).to.deep.equal(JSON.parse(JSON.stringify(board)));
      }),
      { numRuns: timesTried(60) },
    ));
});
