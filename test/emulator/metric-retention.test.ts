import { expect } from 'chai';
import { emulated } from './emulated.js';
import { DAY, HOUR, points } from './metric-request.js';

describe('GetMetricData and the age of StartTime', () => {
  for (const [age, period, answered] of [
    [14 * DAY, 60, true],
    [16 * DAY, 60, false],
    [16 * DAY, 300, true],
    [62 * DAY, 300, true],
    [64 * DAY, 300, false],
    [64 * DAY, HOUR, true],
  ] as const)
    it(`${age / DAY} days ago at ${period} s: ${answered ? 'points' : 'none, and no error'}`, async () => {
      const { cloudwatch } = emulated();
      const { values, status } = await points(cloudwatch, age, age - HOUR, { period });
      expect(values.length > 0).to.equal(answered);
      expect(status).to.equal('Complete');
    });

  for (const [age, rounded] of [
    [HOUR + 17, HOUR + 60],
    [20 * DAY + 17, 20 * DAY + 300],
    [70 * DAY + 17, 70 * DAY + HOUR],
  ] as const)
    it(`${age} s ago is taken as ${rounded} s ago`, async () => {
      const { cloudwatch } = emulated();
      const { seconds } = await points(cloudwatch, age, age - 2 * HOUR, { period: HOUR });
      expect(seconds.at(-1)).to.equal(rounded);
    });

  it('nothing from before the campaign was made', async () => {
    const { cloudwatch } = emulated();
    const { seconds } = await points(cloudwatch, 400 * DAY, 0, { period: HOUR });
    expect(seconds.at(-1)).to.equal(293 * DAY + 2 * HOUR);
  });
});
