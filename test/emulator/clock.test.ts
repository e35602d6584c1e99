import { expect } from 'chai';
import { createClock } from '../../src/emulator/index.js';

describe('createClock', () => {
  it('stands still at speed 0 until it is advanced', () => {
    const clock = createClock({ start: 1000, speed: 0 });
    expect([clock.now(), clock.now()]).to.deep.equal([1000, 1000]);
    clock.advance(2.5);
    expect(clock.now()).to.equal(1002.5);
  });

  it('begins at the machine’s present time, and does not go back', () => {
    const earliest = Date.now() / 1000;
    const clock = createClock();
    const began = clock.now();
    expect(began).to.be.within(earliest - 0.001, Date.now() / 1000 + 1);
    expect(clock.now()).to.be.at.least(began);
  });

  it('runs on at its speed', () => {
    let seconds = 7;
    const clock = createClock({ start: 1000, speed: 60, time: () => seconds });
    expect(clock.now()).to.equal(1000);
    seconds += 2.5;
    expect(clock.now()).to.equal(1150);
    clock.advance(10);
    expect(clock.now()).to.equal(1160);
  });

  it('runs what comes due in order, each at its own instant, and what that starts too', () => {
    const clock = createClock({ start: 0, speed: 0 });
    const ran: [string, number][] = [];
    const note = (name: string) => ran.push([name, clock.now()]);
    clock.after(20, () => note('later'));
    clock.after(10, () => {
      note('sooner');
      clock.after(5, () => note('started by sooner'));
    });
    clock.after(100, () => note('not yet'));
    clock.advance(50);
    expect(ran).to.deep.equal([
      ['sooner', 10],
      ['started by sooner', 15],
      ['later', 20],
    ]);
    expect(clock.now()).to.equal(50);
  });

  it('refuses to run backwards', () => {
    expect(() => createClock({ speed: -1 })).to.throw(RangeError, 'speed: expected a number >= 0, got -1');
    expect(() => createClock().advance(-1)).to.throw(RangeError, 'seconds: expected a number >= 0, got -1');
  });
});
