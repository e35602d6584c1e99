import { expect } from 'chai';
import { html } from 'lit';
import '../../../components/minimum-recommendation/define.js';
import { followAll } from '../../../components/minimum-recommendation/follow-all.js';
import { MinimumRecommendation } from '../../../components/minimum-recommendation/minimum-recommendation.js';
import { followed, FOLLOWED_POLICIES, type Followed } from '../../../src/capacity/followed.js';
import type { Recommendation } from '../../../src/capacity/recommendation.js';
import type { DemandSeries } from '../../../src/demand/demand-series.js';
import { moneyText } from '../../../src/locale/numbers.js';
import { shareRangeText } from '../../../src/locale/shares.js';
import { BOOK, HOURS_PER_MONTH, plannedDemand } from '../../../stories/planned-demand.js';
import { seededDemand, shapes } from '../../../stories/seeded-demand.js';
import { expectAccessible, fixture } from '../../fixture.js';
import { heardOnConsole, lost } from '../../late-loading.js';
import { until } from '../../until.js';

const price = { book: BOOK, hoursPerMonth: HOURS_PER_MONTH, otherTpsHours: 16_000 };
const five = seededDemand(shapes.eveningPeak, { seed: 20, days: 35 });
const advised = (current: number | undefined = 40): Recommendation =>
  plannedDemand(seededDemand(shapes.eveningPeak, { seed: 20 }), { current }).recommendation;

type Given = Partial<Pick<MinimumRecommendation, 'show' | 'price'>> & { readonly lang?: string };

const draw = (recommendation: Recommendation, history: DemandSeries | undefined, { show = 'history', lang = 'en', ...given }: Given = {}) =>
  fixture<MinimumRecommendation>(
    html`<personalize-minimum-recommendation
      lang=${lang}
      time-zone="UTC"
      .recommendation=${recommendation}
      .history=${history}
      .show=${show}
      .price=${'price' in given ? given.price : price}
    ></personalize-minimum-recommendation>`,
  );
/** Its replay can't be loaded. */
class Unreplayable extends MinimumRecommendation {
  protected override loadFollowing = lost;
}
customElements.define('unreplayable-recommendation', Unreplayable);
/** Its replay can't be worked out. */
class Incalculable extends MinimumRecommendation {
  protected override loadFollowing = () => Promise.resolve({ followAll: () => Promise.reject(new RangeError('no such demand')) });
}
customElements.define('incalculable-recommendation', Incalculable);

const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const all = (element: MinimumRecommendation, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const rows = (element: MinimumRecommendation): string[][] =>
  all(element, '.policies tbody tr').map((row) => [...row.children].map((cell) => textOf(cell)));
const replayed = async (element: MinimumRecommendation): Promise<MinimumRecommendation> => {
  await until(() => all(element, '[part=history][aria-busy=false]').length === 1, 'the policies are replayed');
  return element;
};
const outcomes = (initial: number, history: DemandSeries): Followed[] =>
  FOLLOWED_POLICIES.map((policy) =>
    followed(history, policy, { initial, rule: advised().rule, autoscalingLagSeconds: 600, timeZone: 'UTC', kind: 'campaign', price }),
  );

describe('had you followed <personalize-minimum-recommendation>', function () {
  this.timeout(60_000);

  it('answers with the bill and the risk, against what was set', async () => {
    const [set, ours] = outcomes(40, five);
    const said = textOf(all(await replayed(await draw(advised(), five)), '.answer')[0]!);
    const less = set!.costPerMonth!.minus(ours!.costPerMonth!);
    expect(said).to.equal(
      `Each week’s advice would have cost ${moneyText(less, 'en')} USD a month less than staying at 40, with ` +
        `${shareRangeText(ours!.riskShareLagging, ours!.riskShareNoAutoscaling, 'en')} of requests at risk instead of none.`,
    );
  });

  it('sets six policies side by side as the engine replays them', async () => {
    const element = await replayed(await draw(advised(), five)),
      found = outcomes(40, five);
    expect(rows(element).map(([name]) => name)).to.deep.equal([
      'Stay at 40 40 all along',
      `This advice, each week 40, then ${found[1]!.changes.map(({ minimum }) => minimum).join(', ')}`,
      ...rows(element)
        .slice(2, 5)
        .map(([name]) => name),
      `Hold the peak, ${found[5]!.initial} knows what comes`,
    ]);
    for (const [index, { costPerMonth, riskShareLagging, riskShareNoAutoscaling, changes }] of found.entries()) {
      const [, cost, risk, count] = rows(element)[index]!;
      expect(cost).to.equal(moneyText(costPerMonth!, 'en'));
      expect(risk).to.include(shareRangeText(riskShareLagging, riskShareNoAutoscaling, 'en', { unit: false }));
      expect(risk!.includes('over the budget')).to.equal(riskShareLagging > 0.001);
      expect(count).to.equal(`changes ${changes.length}`);
    }
  });

  it('begins with what was set: raising costs more, and says so', async () => {
    const element = await replayed(await draw(advised(2), five));
    expect(textOf(all(element, '.answer')[0]!)).to.match(/USD a month more than staying at 2, with .+ instead of .+ %\.$/);
    expect(textOf(all(element, '[part=history]')[0]!)).to.include('All begin with 2 and see only what was measured before');
  });

  it('tells old figures as what they are until the new ones are there', async () => {
    const element = await replayed(await draw(advised(), five)),
      history = (): string => textOf(all(element, '[part=history]')[0]!),
      costs = (): string[] => rows(element).map(([, cost]) => cost!),
      before = costs();
    expect(history()).to.include('as a month of 732 h').and.include('All begin with 40');
    Object.assign(element, { hoursPerMonth: 744, price: { ...price, hoursPerMonth: 744 }, recommendation: advised(30), currency: 'EUR' });
    await element.updateComplete;
    expect(all(element, '[part=history]')[0]!.getAttribute('aria-busy')).to.equal('true');
    expect(history()).to.include('as a month of 732 h').and.include('All begin with 40').and.include('USD').and.not.include('EUR');
    expect(costs()).to.deep.equal(before);
    await replayed(element);
    expect(history()).to.include('as a month of 744 h').and.include('All begin with 30').and.include('EUR').and.not.include('USD');
    expect(costs()).not.to.deep.equal(before);
  });

  it('follows no more policies once something else is asked', async () => {
    const asked = new AbortController(),
      { rule } = advised(),
      options = { initial: 40, rule, autoscalingLagSeconds: 600, timeZone: 'UTC', kind: 'campaign' } as const;
    const following = followAll(five, options, asked.signal);
    asked.abort();
    expect((await following).map(({ policy }) => policy)).to.deep.equal(['static']);
  });

  describe('says why there is no replay', () => {
    const heard = heardOnConsole();
    const says = async (element: MinimumRecommendation, words: string): Promise<void> => {
      Object.assign(element, { show: 'history', recommendation: advised(), history: five, price, timeZone: 'UTC' });
      await replayed(element);
      expect(textOf(all(element, '.answer')[0]!)).to.equal(words);
      expect(heard.length).to.equal(1);
    };

    for (const [lang, loading, calculation] of [
      ['en', 'The replay could not be loaded. Reload the page to try again.', 'The policies could not be replayed over this demand.'],
      ['ja', '再生を読み込めませんでした。ページを再読み込みしてください。', 'この需要では方針を再生できませんでした。'],
    ] as const) {
      it(`because its code can't be loaded, in ${lang}`, async () =>
        says(await fixture(html`<unreplayable-recommendation lang=${lang}></unreplayable-recommendation>`), loading));

      it(`because it can't be worked out, in ${lang}`, async () =>
        says(await fixture(html`<incalculable-recommendation lang=${lang}></incalculable-recommendation>`), calculation));
    }
  });

  it('keeps its rows while demand is read, and says that it works', async () => {
    const element = await draw(advised(), undefined);
    expect(all(element, '[part=history]')[0]!.getAttribute('aria-busy')).to.equal('true');
    expect(rows(element).map(([name]) => name!.trim())).to.deep.equal([
      'Stay at 40',
      'This advice, each week',
      'This advice, each day',
      'A week’s schedule',
      'personalize-monitor, from 40',
      `Hold the peak, ${Math.ceil(advised().evidence.peakTps)}`,
    ]);
    expect(textOf(all(element, '.answer')[0]!)).to.include('Replaying six policies');
  });

  it('takes up no other room once it is worked out', async () => {
    const element = await draw(advised(), undefined);
    element.style.setProperty('width', '760px');
    const before = all(element, '.policies')[0]!.getBoundingClientRect().height;
    element.history = five;
    await replayed(element);
    const over = all(element, '.policies td.risk').length;
    expect(over).to.be.above(0);
    expect(all(element, '.policies')[0]!.getBoundingClientRect().height).to.be.closeTo(before, 1);
  });

  it('says when days are too few to replay, or to judge by', async () => {
    const week = seededDemand(shapes.eveningPeak, { seed: 20, days: 7 }),
      two = seededDemand(shapes.eveningPeak, { seed: 20, days: 14 });
    expect(textOf(all(await draw(advised(), week), '[part=history]')[0]!)).to.include(
      '7 d of demand are too little to replay: the first advice is given after 7 d.',
    );
    expect(textOf(all(await replayed(await draw(advised(), two)), '[part=history]')[0]!)).to.include(
      '14 d are little to judge a policy by',
    );
  });

  it('knows no cost without prices', async () => {
    const element = await replayed(await draw(advised(), five, { price: undefined }));
    expect(rows(element).every(([, cost]) => cost === 'not known')).to.equal(true);
    expect(textOf(all(element, '.answer')[0]!)).to.match(
      /^Each week’s advice would have left .+ of requests at risk instead of none at 40\.$/,
    );
  });

  it('is part of the whole only where there is demand to replay, and no part of a refusal', async () => {
    expect(all(await draw(advised(), undefined, { show: 'all' }), '[part=history]').length).to.equal(0);
    expect(all(await replayed(await draw(advised(), five, { show: 'all' })), '[part=history]').length).to.equal(1);
    const refused = plannedDemand(seededDemand(shapes.eveningPeak, { seed: 3, measuredDays: 0 }), { current: 4 }).recommendation;
    expect(textOf((await draw(refused, five)).renderRoot as unknown as Element)).to.equal('');
  });

  for (const lang of ['en', 'ja'])
    for (const width of [320, 560])
      it(`fits into ${width} px and has no barrier, in ${lang}`, async () => {
        const element = await replayed(await draw(advised(), five, { lang }));
        element.style.setProperty('width', `${width}px`);
        await element.updateComplete;
        const { right } = element.getBoundingClientRect();
        for (const each of all(element, '*:not(.chosen)'))
          expect(each.getBoundingClientRect().right, textOf(each)).to.be.at.most(right + 9);
        await expectAccessible(element);
      });
});
