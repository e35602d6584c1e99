import { expect } from 'chai';
import { EXAMPLE_WORKLOAD } from '../../../pricing/presets.js';
import { expectAccessible } from '../../fixture.js';
import { until } from '../../until.js';
import { drawn, type FormInHand } from './form-in-hand.js';

/** The form once the catalogue, which comes after it, stands in the kinds. */
const withPurposes = async (locale = 'en'): Promise<FormInHand> => {
  const hand = await drawn(EXAMPLE_WORKLOAD, locale);
  await until(() => hand.form.renderRoot.querySelector('optgroup') !== null, 'the purposes are among the kinds');
  return hand;
};
const KIND = '[id$="-kind"]';
const NAME = '[id$="-name"]';

describe('personalize-workload-form: what a placement is for', () => {
  it('leads from a purpose to the kind, the use case, the recipe and the call', async () => {
    const hand = await withPurposes();
    await hand.choose(KIND, 'purpose:related-items-shop');
    expect(hand.told.at(-1)!.placements[0]).to.deep.equal({ ...EXAMPLE_WORKLOAD.placements[0]!, type: 'RELATED_ITEMS' });
    expect(hand.text('.purpose')).to.equal(
      'Domain use case Customers who viewed X also viewed or Frequently bought together ' +
        'Custom recipe Similar-Items, else SIMS Call GetRecommendations with itemId',
    );
    await expectAccessible(hand.form);
    await hand.press('#undo');
    expect(hand.form.renderRoot.querySelector('.purpose')).to.equal(null);
    expect(hand.form.workload).to.deep.equal(EXAMPLE_WORKLOAD);
  });

  it('says where no domain use case answers', async () => {
    const hand = await withPurposes();
    await hand.choose(KIND, 'purpose:rerank-search');
    expect(hand.told.at(-1)!.placements[0]!.type).to.equal('PERSONALIZED_RANKING');
    expect(hand.text('.purpose')).to.contain('none; a custom recipe answers it');
    await hand.choose(KIND, 'POPULAR_ITEMS');
    expect(hand.form.renderRoot.querySelector('.purpose')).to.equal(null);
    expect(hand.told.at(-1)!.placements[0]!.type).to.equal('POPULAR_ITEMS');
  });

  it('suggests a name to a placement that nobody named, and keeps one that somebody did', async () => {
    const hand = await withPurposes();
    await hand.press('#add-placement');
    const name = `#${hand.focused}`,
      kind = name.replace('-name', '-kind');
    await hand.choose(kind, 'purpose:picks-shop');
    expect(hand.field(name).value).to.equal('Recommended for you');
    await hand.choose(kind, 'purpose:best-sellers-shop');
    expect(hand.field(name).value).to.equal('Best sellers');
    await hand.type(name, 'Front page');
    await hand.choose(kind, 'purpose:picks-shop');
    expect(hand.told.at(-1)!.placements.at(-1)!.name).to.equal('Front page');
    expect(hand.field(NAME).value, 'the others keep theirs').to.equal('Top picks');
  });

  it('offers no purpose that a placement can not have', async () => {
    const hand = await withPurposes();
    const values = [...hand.form.renderRoot.querySelectorAll<HTMLOptionElement>('[id$="-kind"] option')].map(({ value }) => value);
    expect(values.slice(0, 4)).to.deep.equal(['USER_PERSONALIZATION', 'RELATED_ITEMS', 'PERSONALIZED_RANKING', 'POPULAR_ITEMS']);
    expect(values).to.include('purpose:picks-video').and.not.include('purpose:users-for-item').and.not.include('purpose:next-action');
    expect(new Set(values).size).to.equal(values.length);
  });

  it('speaks Japanese', async () => {
    const hand = await withPurposes('ja');
    await hand.choose(KIND, 'purpose:picks-video');
    expect(hand.text('.purpose')).to.equal(
      'ドメインのユースケース あなたへのイチオシ作品 カスタムレシピ User-Personalization-v2、または User-Personalization 呼び出し GetRecommendations（userId）',
    );
  });
});
