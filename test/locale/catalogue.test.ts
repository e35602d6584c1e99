import { expect } from 'chai';
import { PURPOSES, RECIPES, SHAPE_IDS, USE_CASES } from '../../pricing/index.js';
import { callText, datasetNeedText, domainName, purposeName, recipeTypeText, useCaseName } from '../../src/locale/catalogue.js';
import { derivationAssumptionText, derivationUnit, shapeName, stepWords } from '../../src/locale/derivations.js';

describe('the words of the catalogue', () => {
  it('name a use case as AWS does in English', () =>
    expect(USE_CASES.map(({ id }) => useCaseName(id, 'en'))).to.deep.equal(USE_CASES.map(({ name }) => name)));

  for (const locale of ['en', 'ja'] as const) {
    it(`call no two purposes, use cases of a domain or shapes the same (${locale})`, () => {
      const names = [
        PURPOSES.map(({ id }) => purposeName(id, locale)),
        USE_CASES.map(({ id, domain }) => `${domainName(domain, locale)}: ${useCaseName(id, locale)}`),
        SHAPE_IDS.map((id) => shapeName(id, locale)),
        [...new Set(RECIPES.map(({ type }) => type))].map((type) => recipeTypeText(type, locale)),
        [...new Set(RECIPES.map(({ call }) => call))].map((call) => callText(call, locale)),
      ];
      for (const list of names) expect(new Set(list).size).to.equal(list.length);
    });
  }

  it('speak the deck’s Japanese', () => {
    expect(purposeName('related-items', 'ja')).to.equal('関連アイテム');
    expect(purposeName('related-items-shop', 'ja')).to.equal('ショップの関連アイテム');
    expect(datasetNeedText('required', 'ja')).to.equal('必須');
  });
});

describe('the words of derivations', () => {
  it('name the figures of a step', () =>
    expect(stepWords('sessions-of-users', 'en')).to.deep.equal({ left: 'users a month', right: 'sessions a user', result: 'sessions' }));
  it('say that solutions train by themselves, and how that ends', () => {
    expect(derivationAssumptionText('trains-by-itself', 'en')).to.contain('every 7 days').and.to.contain('performAutoTraining');
    expect(derivationAssumptionText('trains-by-itself', 'ja')).to.contain('7日ごと').and.to.contain('performAutoTraining');
  });
  it('write units short', () => expect([derivationUnit('hours', 'en'), derivationUnit('hours', 'ja')]).to.deep.equal(['h', '時間']));
});
