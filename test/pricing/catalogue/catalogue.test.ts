import { expect } from 'chai';
import {
  METERS,
  OFFERING_IDS,
  PLACEMENT_TYPES,
  PURPOSES,
  purpose,
  purposesOf,
  recipe,
  RECIPE_IDS,
  RECIPES,
  USE_CASE_IDS,
  USE_CASES,
  useCase,
  type Purpose,
} from '../../../pricing/index.js';

const ALL: readonly Purpose[] = PURPOSES;
const ARN = /^arn:aws:personalize:::recipe\/aws-[a-z0-9-]+$/;

describe('the catalogue', () => {
  it('has the deck’s ten use cases, five a domain', () =>
    expect(USE_CASES.map(({ domain, name }) => `${domain}: ${name}`)).to.have.members([
      'VIDEO_ON_DEMAND: Because you watched X',
      'VIDEO_ON_DEMAND: More like X',
      'VIDEO_ON_DEMAND: Most popular',
      'VIDEO_ON_DEMAND: Trending now',
      'VIDEO_ON_DEMAND: Top picks for you',
      'ECOMMERCE: Most viewed',
      'ECOMMERCE: Best sellers',
      'ECOMMERCE: Frequently bought together',
      'ECOMMERCE: Customers who viewed X also viewed',
      'ECOMMERCE: Recommended for you',
    ]));

  it('has an ARN for each, well-formed and its own', () => {
    const arns = [...RECIPES, ...USE_CASES].map(({ arn }) => arn);
    expect(arns.filter((arn) => !ARN.test(arn))).to.deep.equal([]);
    expect(new Set(arns).size).to.equal(RECIPE_IDS.length + USE_CASE_IDS.length);
  });

  it('bills by meters and stands in offerings that exist', () => {
    const billings = [...RECIPES, ...USE_CASES].flatMap(({ billing }) => Object.values(billing));
    expect(billings.filter(({ meter }) => meter !== null && !METERS.includes(meter))).to.deep.equal([]);
    expect(RECIPES.flatMap(({ offerings }) => offerings).filter((each) => !OFFERING_IDS.includes(each))).to.deep.equal([]);
  });

  it('never calls a meter documented that it does not know', () =>
    expect(
      [...RECIPES, ...USE_CASES].filter(({ billing }) =>
        Object.values(billing).some(({ meter, verification }) => meter === null && verification === 'documented'),
      ),
    ).to.deep.equal([]));

  for (const each of RECIPES)
    it(`${each.id}: bills just the ways in which it can be used, and names an input for its call`, () => {
      expect('realTime' in each.billing).to.equal(each.realTime);
      expect('batch' in each.billing).to.equal(each.batch !== null);
      expect(each.call === 'CreateBatchSegmentJob').to.equal(each.type === 'USER_SEGMENTATION');
      expect(each.call === 'GetPersonalizedRanking').to.equal(each.type === 'PERSONALIZED_RANKING');
      expect(each.call === 'GetActionRecommendations').to.equal(each.type === 'PERSONALIZED_ACTIONS');
      expect(Object.keys(each.inputs)).not.to.be.empty;
      expect(each.offerings.includes('custom-v2') || each.generation !== 'v2').to.be.true;
    });

  it('batch runs on all but trending, next best action and segments, which have jobs of their own', () =>
    expect(RECIPES.filter(({ batch }) => batch !== 'inference').map(({ id }) => id)).to.deep.equal([
      'aws-trending-now',
      'aws-next-best-action',
      'aws-item-affinity',
      'aws-item-attribute-affinity',
    ]));

  it('no domain use case ranks a given list (P7)', () =>
    expect(USE_CASES.filter(({ type }) => (type as string) === 'PERSONALIZED_RANKING')).to.deep.equal([]));

  it('v2 recipes are those of P14, and nothing else uses their meters', () => {
    expect(RECIPES.filter(({ generation }) => generation === 'v2').map(({ type }) => type)).to.deep.equal([
      'USER_PERSONALIZATION',
      'PERSONALIZED_RANKING',
    ]);
    expect(RECIPES.filter(({ billing }) => billing.realTime?.meter === 'v2-requests').map(({ generation }) => generation)).to.deep.equal([
      'v2',
      'v2',
    ]);
  });

  it('finds by id and by ARN, in China as well, and nothing by another name', () => {
    expect(recipe('arn:aws:personalize:::recipe/aws-sims')?.name).to.equal('SIMS');
    expect(recipe('arn:aws-cn:personalize:::recipe/aws-sims')?.name).to.equal('SIMS');
    expect(recipe('aws-sims')?.type).to.equal('RELATED_ITEMS');
    expect(recipe('constructor')).to.equal(undefined);
    expect(useCase('arn:aws:personalize:::recipe/aws-vod-top-picks')?.domain).to.equal('VIDEO_ON_DEMAND');
    expect(useCase('aws-sims')).to.equal(undefined);
  });
});

describe('the purposes', () => {
  it('have ids of their own', () => expect(new Set(ALL.map(({ id }) => id)).size).to.equal(ALL.length));

  for (const each of ALL)
    it(`${each.id} leads to entries of its type, and of its domain`, () => {
      const useCases = each.useCases.map((id) => useCase(id)!),
        recipes = each.recipes.map((id) => recipe(id)!);
      expect([...useCases, ...recipes].map(({ type }) => type)).to.deep.equal([...useCases, ...recipes].map(() => each.type));
      expect(useCases.map(({ domain }) => domain)).to.deep.equal(useCases.map(() => each.domain));
      expect(recipes).not.to.be.empty;
      expect(recipes.filter(({ generation }) => generation === 'legacy')).to.deep.equal([]);
    });

  it('lead to every use case, and to every recipe that is not legacy', () => {
    expect(new Set(ALL.flatMap(({ useCases }) => useCases))).to.deep.equal(new Set(USE_CASE_IDS));
    expect(new Set(ALL.flatMap(({ recipes }) => recipes))).to.deep.equal(
      new Set(RECIPES.filter(({ generation }) => generation !== 'legacy').map(({ id }) => id)),
    );
  });

  for (const type of PLACEMENT_TYPES)
    it(`there is one for a placement of ${type}, in any product`, () =>
      expect(purposesOf(type).some(({ domain }) => domain === undefined)).to.be.true);

  it('of a domain are its own and those of any product', () =>
    expect(purposesOf('RELATED_ITEMS', 'VIDEO_ON_DEMAND').map(({ id }) => id)).to.deep.equal([
      'related-items-video',
      'because-watched-video',
      'related-items',
      'similar-content',
    ]));

  it('"related items for a shop" leads to both the domain use cases and the recipes', () => {
    const found = purpose('related-items-shop');
    expect(found.useCases.map((id) => useCase(id)!.name)).to.include('Customers who viewed X also viewed');
    expect(found.recipes.map((id) => recipe(id)!.name)).to.deep.equal(['Similar-Items', 'SIMS']);
  });
});
