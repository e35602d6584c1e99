import { expect } from 'chai';
import fc from 'fast-check';
import { chargeByTier } from '../../pricing/index.js';
import { Big } from '../../pricing/exact.js';
import { repeatCharges } from '../../pricing/tiers.js';
import { usEast1 } from './priced.js';

const { 'tps-hours': tpsHours, 'batch-recommendations': batch, 'recommender-users': users } = usEast1.meters;
const total = (count: number | string, ...rest: [number?, number?]): string => {
  const [perUnit = 1, free] = rest;
  const { status, source } = usEast1.freeTier;
  const charges = chargeByTier(
    new Big(count),
    tpsHours,
    perUnit,
    free === undefined ? undefined : { units: new Big(free), status, source },
  );
  return charges.reduce((sum, { amount }) => sum.plus(amount), new Big(0)).toFixed();
};

describe('chargeByTier', function () {
  // Many runs; a slow machine is no bug.
  this.timeout(60_000);

  for (const [quantity, amount, why] of [
    [0, '0', 'nothing used, nothing charged'],
    [732, '146.4', 'an idle campaign, 1 TPS for a month'],
    ['19999.5', '3999.9', 'half a TPS-hour below the bound'],
    [20_000, '4000', 'exactly the first tier'],
    ['20000.5', '4000.05', 'half a TPS-hour above it at the second rate'],
    [22_960, '4296', 'the rest at the second rate'],
    [200_000, '22000', 'exactly two tiers'],
    [200_001, '22000.05', 'one more at the third rate'],
    [1_000_000, '62000', 'the last tier is open'],
  ] as const)
    it(`${quantity} TPS-hours cost ${amount}: ${why}`, () => expect(total(quantity)).to.equal(amount));

  for (const [requests, amount, why] of [
    [3600, '0.2', '3,600 requests are a TPS-hour'],
    [72_000_000, '4000', 'exactly 20,000 TPS-hours'],
    [1, '0.00005555555555555556', 'one request: divided once, last, at 20 decimals'],
    [72_000_001, '4000.00002777777777777778', 'one request more, at the second rate'],
  ] as const)
    it(`${requests} requests cost ${amount}: ${why}`, () => expect(total(requests, 3600)).to.equal(amount));

  for (const [quantity, amount, why] of [
    [0, '0', 'none of it used'],
    [30, '0', 'less than the free 50'],
    [50, '0', 'exactly the free 50'],
    [51, '0.2', 'one above'],
    [20_050, '4000', 'the tiers begin after the free ones (P3)'],
    [20_051, '4000.1', 'and so does the second'],
  ] as const)
    it(`${quantity} TPS-hours with 50 free cost ${amount}: ${why}`, () => expect(total(quantity, 1, 50)).to.equal(amount));

  it('answers a charge per tier reached, lowest first, and none for 0', () => {
    const shape = chargeByTier(new Big(200_001), tpsHours).map(({ from, to, quantity, rate, amount }) =>
      [from, to, quantity, rate, amount].map(String),
    );
    expect(shape).to.deep.equal([
      ['0', '20000', '20000', '0.2', '4000'],
      ['20000', '200000', '180000', '0.1', '18000'],
      ['200000', '200001', '1', '0.05', '0.05'],
    ]);
    expect(chargeByTier(new Big(20_000), tpsHours)).to.have.length(1);
    expect(chargeByTier(new Big(0), tpsHours)).to.deep.equal([]);
  });

  it('charges an unknown rate at the last known one, as an upper bound', () => {
    const last = chargeByTier(new Big(11), users, 1).at(-1)!;
    expect([last.quantity, last.rate, last.amount].map(String)).to.deep.equal(['1', '0.045', '0.045']);
    expect([last.status, last.upperBound]).to.deep.equal(['unknown', true]);
  });

  it('counts in the things of a unit: 20,000,000 recommendations fill the first tier of 20,000 units', () => {
    expect(chargeByTier(new Big(20_000_000), batch).map(({ amount }) => String(amount))).to.deep.equal(['1340']);
    expect(chargeByTier(new Big(20_000_001), batch).map(({ amount }) => String(amount))).to.deep.equal(['1340', '0.000058']);
  });

  it('splits without loss: the parts are the whole, and each amount is its quantity x rate', () =>
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (count) => {
        const charges = chargeByTier(new Big(count), tpsHours);
        expect(charges.reduce((sum, { quantity }) => sum.plus(quantity), new Big(0)).eq(count)).to.equal(true);
        for (const { from, to, quantity, rate, amount } of charges) {
          expect(amount.eq(quantity.times(rate))).to.equal(true);
          expect(to.minus(from).eq(quantity)).to.equal(true);
        }
      }),
      { seed: 1 },
    ));

  it('never charges less for more', () =>
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (less, more) => {
        expect(new Big(total(less + more)).gte(total(less))).to.equal(true);
      }),
      { seed: 2 },
    ));

  it('names the count it refuses', () =>
    expect(() => chargeByTier(new Big(-5), tpsHours)).to.throw(RangeError, 'counts: expected a number >= 0, got -5'));
});

describe('repeatCharges', () => {
  it('repeats quantity and amount, and leaves the tier where it is', () => {
    const [once] = chargeByTier(new Big(1), users, 1);
    const [repeated] = repeatCharges([once!], new Big(732));
    expect([repeated!.from, repeated!.to, repeated!.quantity, repeated!.amount].map(String)).to.deep.equal(['0', '1', '732', '274.5']);
  });
});
