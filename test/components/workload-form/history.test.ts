import { expect } from 'chai';
import fc from 'fast-check';
import { History } from '../../../components/workload-form/history.js';

describe('History', () => {
  it('takes back the last step and takes it again, by its name', () => {
    const history = new History<string, string>();
    history.record('first', 'a');
    history.record('second', 'b');
    expect([history.undoable, history.redoable]).to.deep.equal(['second', undefined]);
    expect(history.undo('c')).to.deep.equal({ name: 'second', state: 'b' });
    expect(history.undo('b')).to.deep.equal({ name: 'first', state: 'a' });
    expect(history.undo('a')).to.equal(undefined);
    expect(history.redo('a')).to.deep.equal({ name: 'first', state: 'b' });
    expect(history.redo('b')).to.deep.equal({ name: 'second', state: 'c' });
    expect(history.redo('c')).to.equal(undefined);
  });

  it('makes typing in one field one step, until the field is left', () => {
    const history = new History<string, string>();
    history.record('users', '', 'users');
    history.record('users', '5', 'users');
    history.settle('50');
    history.record('users', '50', 'users');
    history.record('data', '501', 'data');
    expect([history.undo('502'), history.undo('501'), history.undo('50')].map((step) => step?.state)).to.deep.equal(['501', '50', '']);
  });

  it('forgets a field that was left as it was entered', () => {
    const history = new History<string, string>();
    history.record('users', '5', 'users');
    history.record('users', '55', 'users');
    history.settle('5');
    expect(history.undoable).to.equal(undefined);
  });

  it('forgets what was undone once something else is done, typing included', () => {
    const history = new History<string, string>();
    history.record('users', 'a', 'users');
    history.undo('b');
    history.record('users', 'a', 'users');
    expect(history.redoable).to.equal(undefined);
    expect(history.undo('c')).to.deep.equal({ name: 'users', state: 'a' });
  });

  it('goes back through every state it was told, and forward to the last, whatever the steps', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(99), { minLength: 1, maxLength: 30 }), (states) => {
        const history = new History<number, string>();
        let now = -1;
        for (const next of states) {
          history.record('step', now);
          now = next;
        }
        const back: number[] = [];
        for (let step = history.undo(now); step; step = history.undo(now)) back.push((now = step.state));
        expect(back).to.deep.equal([...states.slice(0, -1).reverse(), -1]);
        for (let step = history.redo(now); step; step = history.redo(now)) now = step.state;
        expect(now).to.equal(states.at(-1));
      }),
      { numRuns: 50 },
    ));
});
