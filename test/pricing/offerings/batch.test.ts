import { expect } from 'chai';
import { CannotServeError } from '../../../pricing/index.js';
import { amountOf, amountsOf, band, idsOf, placement, priced } from '../priced.js';

const precompute = { usersPerRun: 100_000, runsPerMonth: 30 };

describe('batch, P15', () => {
  it('serves a workload without placements', () =>
    expect(amountsOf(priced('batch', { ingestion: { gigabytesPerMonth: 1 }, training: { hoursPerMonth: 1 } }))).to.deep.equal({
      ingestion: '0.05',
      training: '0.24',
    }));

  it('serves placements that all say how they can be precomputed, whatever their demand and kind', () => {
    const found = priced('batch', {
      training: { hoursPerMonth: 0 },
      placements: [
        placement({ precompute, demand: [band(9999, 700)] }),
        placement({ name: 'Order', type: 'PERSONALIZED_RANKING', precompute }),
      ],
    });
    expect(amountsOf(found)).to.deep.equal({ ingestion: '0', training: '0', 'batch-recommendations': '402' });
  });

  it('sums precomputed placements and jobs, then tiers: 18,000,000 + 3,000,000', () =>
    expect(
      amountOf(
        priced('batch', {
          placements: [placement({ precompute })],
          batch: [{ kind: 'recommendations', usersPerRun: 18_000_000, runsPerMonth: 1 }],
        }),
        'batch-recommendations',
      ),
    ).to.equal('1398'));

  it('counts segments beside them', () =>
    expect(
      amountsOf(
        priced('batch', {
          users: 250_000,
          training: { hoursPerMonth: 0 },
          placements: [placement({ precompute: { usersPerRun: 0, runsPerMonth: 0 } })],
          batch: [{ kind: 'segments', queriesPerRun: 3, runsPerMonth: 4 }],
        }),
      ),
    ).to.deep.equal({ ingestion: '0', training: '0', 'batch-recommendations': '0', 'batch-segments': '33.6' }));

  it("can't serve what must be answered in real time, and names each such placement", () => {
    const refuse = () =>
      priced('batch', { placements: [placement({ precompute }), placement({ name: 'Search order' }), placement({ name: 'Cart' })] });
    expect(refuse)
      .to.throw(CannotServeError)
      .that.has.deep.property('reasons')
      .that.satisfies((reasons: { placement: string; message: string }[]) => {
        expect(reasons.map(({ placement }) => placement)).to.deep.equal(['Search order', 'Cart']);
        for (const { placement, message } of reasons) expect(message).to.match(new RegExp(`^${placement}: `));
        return true;
      });
  });

  it('needs training where something is precomputed or a job runs, and none else', () => {
    expect(idsOf(priced('batch').warnings)).to.deep.equal([]);
    expect(idsOf(priced('batch', { placements: [placement({ precompute })] }).warnings)).to.deep.equal(['training-not-given']);
    expect(idsOf(priced('batch', { batch: [{ kind: 'recommendations', usersPerRun: 1, runsPerMonth: 1 }] }).warnings)).to.deep.equal([
      'training-not-given',
    ]);
  });

  it('leaves precomputing out of every other offering', () => {
    const asked = { training: { hoursPerMonth: 0 }, placements: [placement({ precompute })] };
    for (const offering of ['domain', 'custom', 'custom-v2'] as const)
      expect(amountOf(priced(offering, asked), 'batch-recommendations'), offering).to.equal('no line');
  });
});
