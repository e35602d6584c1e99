import { expect } from 'chai';
import { compare } from '../../pricing/compare.js';
import { estimate, OFFERING_IDS } from '../../pricing/estimate.js';
import { EXAMPLE_WORKLOAD, PRESET_IDS, PRESETS } from '../../pricing/presets.js';
import { priceBook } from '../../pricing/price-book.js';
import { parseWorkload } from '../../pricing/workload.js';
import { presetWords, presetWorkload } from '../../src/locale/presets.js';

const BOOK = priceBook('us-east-1');
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('presets', () => {
  for (const id of PRESET_IDS) {
    it(`${id} is a workload as parseWorkload reads it, with a price`, () => {
      expect(plain(parseWorkload(PRESETS[id]))).to.deep.equal(plain(PRESETS[id]));
      const totals = OFFERING_IDS.flatMap((offering) => {
        const found = compare(PRESETS[id], BOOK).offerings[offering];
        return 'total' in found ? [found.total] : [];
      });
      expect(totals).to.not.have.lengthOf(0);
      for (const total of totals) expect(total.gt(0), `${id}: ${total.toFixed(2)}`).to.equal(true);
    });

    for (const locale of ['en', 'ja'] as const)
      it(`${id} costs the same in ${locale}, and has a name and a line of its own`, () => {
        const workload = presetWorkload(id, locale);
        const nameless = (each: typeof workload): unknown => ({ ...each, placements: each.placements.map(({ name: _, ...rest }) => rest) });
        expect(nameless(workload)).to.deep.equal(nameless(PRESETS[id]));
        const all = PRESET_IDS.map((other) => presetWords(other, locale));
        expect(
          all.filter(({ name, holds }) => name === presetWords(id, locale).name || holds === presetWords(id, locale).holds),
        ).to.have.lengthOf(1);
      });
  }

  it('name every placement in Japanese', () => {
    for (const id of PRESET_IDS) for (const { name } of presetWorkload(id, 'ja').placements) expect(name, id).to.match(/[\u3040-\u9fff]/);
  });

  it("the deck's example 1 costs 1,328.74 for domain, 2 costs 79.50 in batch", () => {
    expect(PRESETS['deck-domain']).to.equal(EXAMPLE_WORKLOAD);
    expect(estimate(EXAMPLE_WORKLOAD, 'domain', BOOK).total.toFixed(2)).to.equal('1328.74');
    expect(estimate(PRESETS['deck-batch'], 'batch', BOOK).total.toFixed(2)).to.equal('79.50');
  });

  it('the shop and the films can be computed ahead; the marketplace, whose search page is ranked, has no domain use case', () => {
    const offered = (id: (typeof PRESET_IDS)[number]): string[] =>
      OFFERING_IDS.filter((offering) => 'total' in compare(PRESETS[id], BOOK).offerings[offering]);
    expect(offered('small-shop')).to.deep.equal(['domain', 'custom', 'custom-v2', 'batch']);
    expect(offered('vod')).to.deep.equal(['domain', 'custom', 'custom-v2', 'batch']);
    expect(offered('news-site')).to.deep.equal(['domain', 'custom', 'custom-v2']);
    expect(offered('marketplace')).to.deep.equal(['custom', 'custom-v2']);
  });
});
