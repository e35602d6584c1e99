import { expect } from 'chai';
import { html } from 'lit';
import '../../components/minimum-recommendation/define.js';
import type { MinimumRecommendation } from '../../components/minimum-recommendation/minimum-recommendation.js';
import { recommendMinimum } from '../../src/capacity/recommend-minimum.js';
import type { Alternative, Recommendation } from '../../src/capacity/recommendation.js';
import { moneyText } from '../../src/locale/numbers.js';
import { shareRangeText } from '../../src/locale/shares.js';
import { BOOK, HOURS_PER_MONTH, plannedDemand, withGap } from '../../stories/planned-demand.js';
import { seededDemand, shapes } from '../../stories/seeded-demand.js';
import { expectAccessible, fixture } from '../fixture.js';

const ARN = 'arn:aws:personalize:us-east-1:123456789012:campaign/home-top-picks';
const demand = seededDemand(shapes.eveningPeak, { seed: 20 });
const advise = (options: Parameters<typeof plannedDemand>[1] = {}): Recommendation => plannedDemand(demand, options).recommendation;
const ADVISED = advise().minimum;

type Given = Partial<Pick<MinimumRecommendation, 'kind' | 'show' | 'arn' | 'name'>> & { readonly lang?: string };

const draw = (recommendation: Recommendation | undefined, { kind = 'campaign', show = 'all', arn = ARN, name, lang = 'en' }: Given = {}) =>
  fixture<MinimumRecommendation>(
    html`<personalize-minimum-recommendation
      lang=${lang}
      .recommendation=${recommendation}
      .kind=${kind}
      .show=${show}
      .arn=${arn}
      .name=${name}
    ></personalize-minimum-recommendation>`,
  );
const all = <E extends Element = HTMLElement>(element: MinimumRecommendation, selector: string): E[] => [
  ...element.renderRoot.querySelectorAll<E>(selector),
];
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const sentence = (element: MinimumRecommendation): string => textOf(all(element, '[part=sentence]')[0]!);
const insurance = (element: MinimumRecommendation): string => textOf(all(element, '.say')[0]!);
const buttons = (element: MinimumRecommendation): string[] => all(element, 'button').map(textOf);
const rows = (element: MinimumRecommendation): string[][] =>
  all(element, '[part=neighbours] tbody tr').map((row) => [...row.children].map(textOf));
const at = ({ neighbours }: Recommendation, minimum: number): Alternative => neighbours.find((each) => each.minimum === minimum)!;
const riskAt = (found: Recommendation, minimum: number): string => {
  const { riskShareLagging, riskShareNoAutoscaling } = at(found, minimum);
  return shareRangeText(riskShareLagging, riskShareNoAutoscaling, 'en');
};

describe('<personalize-minimum-recommendation>', () => {
  describe('the sentence', () => {
    it('lowers, with what that saves and risks', async () => {
      const found = advise({ current: 40 });
      expect(sentence(await draw(found))).to.equal(
        `Lower the minimum from 40 to ${ADVISED} TPS: ${moneyText(found.costDifference!.abs(), 'en')} USD less a month; ` +
          `${riskAt(found, ADVISED)} of requests would rely on autoscaling.`,
      );
    });

    it('raises, with what that costs and what the risk is instead of', async () => {
      const found = advise({ current: 4 });
      expect(sentence(await draw(found))).to.equal(
        `Raise the minimum from 4 to ${ADVISED} TPS: ${moneyText(found.costDifference!, 'en')} USD more a month; ` +
          `${riskAt(found, ADVISED)} of requests would rely on autoscaling, instead of ${riskAt(found, 4)}.`,
      );
    });

    it('sets, with what that costs', async () => {
      const found = advise();
      expect(sentence(await draw(found))).to.match(new RegExp(`^Set the minimum to ${ADVISED} TPS: [\\d,.]+ USD a month; `));
      expect(sentence(await draw(found))).to.include(moneyText(at(found, ADVISED).costPerMonth!, 'en'));
    });

    it('keeps', async () =>
      expect(sentence(await draw(advise({ current: ADVISED })))).to.match(new RegExp(`^Keep the minimum of ${ADVISED} TPS: `)));

    it('says so where nothing relies on autoscaling', async () =>
      expect(sentence(await draw(advise({ current: 40, riskBudget: 0 })))).to.match(/; no request would rely on autoscaling\.$/));

    it('tells no money without rates', async () =>
      expect(sentence(await draw(advise({ current: 40, price: undefined })))).to.equal(
        `Lower the minimum from 40 to ${ADVISED} TPS: ${riskAt(advise(), ADVISED)} of requests would rely on autoscaling.`,
      ));

    it('colours what saves and what costs, and says it in words as well', async () => {
      expect(
        all(await draw(advise({ current: 40 })), 'b.less')
          .map(textOf)
          .join(),
      ).to.match(/less a month$/);
      expect(
        all(await draw(advise({ current: 4 })), 'b.more')
          .map(textOf)
          .join(),
      ).to.match(/more a month$/);
    });

    it('is Japanese where the page is', async () => {
      const said = sentence(await draw(advise({ current: 40 }), { lang: 'ja' }));
      expect(said).to.match(
        /^最小値を 40 から \d+ TPS に引き下げ：月 [\d,.]+ USD 減（税抜）。リクエストの .+ % がオートスケーリングに依存します。$/,
      );
    });
  });

  describe('the insurance', () => {
    it('says the premium above the floor, and what it covers', async () => {
      const found = advise({ current: 40 });
      expect(insurance(await draw(found)))
        .to.include(`${ADVISED} costs ${moneyText(found.costAboveFloor!, 'en')} USD a month more`)
        .and.to.include(`from ${riskAt(found, 1)} down to ${riskAt(found, ADVISED)}.`);
    });

    it('is none at the floor', async () => {
      const { recommendation } = plannedDemand(seededDemand(shapes.smallAndSmooth, { seed: 91 }), { current: 3 });
      expect(recommendation.minimum).to.equal(1);
      expect(insurance(await draw(recommendation))).to.equal(
        'That is the floor of 1 TPS, always the cheapest bill: nothing is paid for insurance.',
      );
    });

    it('of a recommender begins above the free requests', async () => {
      const found = recommendMinimum(seededDemand(shapes.productPages, { seed: 5 }), {
        current: 9,
        freePerHour: 11_000,
        price: { book: BOOK, hoursPerMonth: HOURS_PER_MONTH, otherTpsHours: 0 },
      });
      expect(insurance(await draw(found, { kind: 'recommender' }))).to.include('Up to 3 the minimum stays inside the free requests');
    });
  });

  describe('the reasons', () => {
    it('set the neighbours side by side, with cost, difference and risk of each', async () => {
      const found = advise({ current: 40 }),
        element = await draw(found);
      expect(all(element, '[part=neighbours] th[scope=col]').map(textOf)).to.deep.equal(['Minimum', 'USD / month', 'To now', 'At risk, %']);
      expect(rows(element)).to.have.length(found.neighbours.length);
      for (const [index, each] of found.neighbours.entries()) {
        const [name, cost, toNow, risk] = rows(element)[index]!;
        expect(name).to.match(new RegExp(`^${each.minimum} `));
        expect(cost).to.equal(moneyText(each.costPerMonth!, 'en'));
        expect(toNow).to.equal(`to now ${moneyText(each.costPerMonth!.minus(at(found, 40).costPerMonth!), 'en', { signed: true })}`);
        expect(risk).to.include(riskAt(found, each.minimum).replace(' %', ''));
      }
    });

    it('name each minimum: over the budget, recommended, the peak, now', async () => {
      const found = advise({ current: 40 }),
        names = rows(await draw(found)).map(([name]) => name);
      expect(names).to.deep.equal([
        '1 the floor',
        `${ADVISED - 1} over the budget`,
        `${ADVISED} recommended`,
        `${ADVISED + 1} one higher`,
        `${Math.ceil(found.evidence.peakTps)} the peak`,
        '40 now',
      ]);
    });

    it('call one lower over the budget only where it is', async () => {
      const names = rows(await draw(advise({ headroom: 1.3 }))).map(([name]) => name!.replace(/^\d+ /, ''));
      expect(names).to.include('one lower').and.not.to.include('over the budget');
    });

    it('have no column to compare with where nothing is live', async () =>
      expect(all(await draw(advise()), '[part=neighbours] th[scope=col]').map(textOf)).to.deep.equal([
        'Minimum',
        'USD / month',
        'At risk, %',
      ]));

    for (const [options, words] of [
      [{}, 'The smallest minimum that keeps requests at risk within 0.1 % when autoscaling follows 10 min late.'],
      [
        { riskBudget: 0.01, riskMeasure: 'no-autoscaling', headroom: 1.2 },
        'within 1 % even if autoscaling never helped. Then 1.2 times that for headroom, at most the peak.',
      ],
      [
        { valuePerLostRequest: '0.02', autoscalingLagSeconds: 900 },
        'The minimum at which the bill and 0.02 USD for each request at risk come out lowest together, when autoscaling follows 15 min late.',
      ],
    ] as const)
      it(`say the rule: ${words}`, async () => expect(textOf(all(await draw(advise(options)), '[part=rule]')[0]!)).to.include(words));

    it('say what they rest on, and what was not measured', async () => {
      const { recommendation } = plannedDemand(withGap(demand, 100, 4.5), { current: 40 });
      expect(textOf(all(await draw(recommendation), '[part=rule]')[0]!)).to.include(
        'Evidence: 3,978 windows of 5 min, 10 to 24 Nov 2026. 54 windows were not measured and count nowhere.',
      );
    });
  });

  describe('a refusal', () => {
    const young = plannedDemand(withGap(seededDemand(shapes.officeHours, { seed: 3, days: 2 }), 0, 30), { current: 4 }).recommendation;
    const unknown = plannedDemand(seededDemand(shapes.officeHours, { seed: 3, measuredDays: 0 }), { current: 4 }).recommendation;

    it('says how much demand is missing, and that the minimum stays', async () => {
      const element = await draw(young, { name: 'new-arrivals' });
      expect(textOf(all(element, 'h2')[0]!)).to.equal('No advice for new-arrivals yet');
      expect(all(element, '.say').map(textOf)).to.deep.equal([
        '18 h of demand were measured; the rule needs 24 h, to see a whole day. The minimum of 4 TPS stays.',
        'Read again after 6 h more of traffic, or choose a minimum on the chart meanwhile.',
      ]);
      expect([...buttons(element), ...rows(element)]).to.deep.equal([]);
    });

    it('says that nothing was measured, and what to check', async () => {
      const element = await draw(unknown);
      expect(all(element, '.say').map(textOf).join(' '))
        .to.include('No window of demand was measured, 10 to 24 Nov 2026')
        .and.to.include('cloudwatch:GetMetricData');
    });

    it('has no reasons to show by themselves', async () =>
      expect(textOf((await draw(young, { show: 'reasons' })).renderRoot as unknown as Element)).to.equal(''));
  });

  describe('taking it', () => {
    const events = (element: MinimumRecommendation): [string, unknown][] => {
      const told: [string, unknown][] = [];
      for (const name of ['minimum-change', 'target-change'])
        element.addEventListener(name, (event) => told.push([name, (event as CustomEvent).detail]));
      return told;
    };

    it('tells the chart, and the plan', async () => {
      const element = await draw(advise({ current: 40 })),
        told = events(element);
      for (const button of all(element, 'button').toReversed()) button.click();
      expect(told).to.deep.equal([
        ['minimum-change', { arn: ARN, minimum: ADVISED }],
        ['target-change', { arn: ARN, minimum: ADVISED }],
      ]);
    });

    it('is not for the plan where it is kept', async () =>
      expect(buttons(await draw(advise({ current: ADVISED })))).to.deep.equal([`Try ${ADVISED} on the chart`]));

    it('is not for the plan of a recommender, which is said', async () => {
      const element = await draw(advise({ current: 40 }), { kind: 'recommender' });
      expect(buttons(element)).to.deep.equal([`Try ${ADVISED} on the chart`]);
      expect(textOf(all(element, '.acts .note')[0]!)).to.include('not offered here yet');
    });

    it('is for pages with buttons of their own in parts: the sentence, the reasons', async () => {
      const only = await draw(advise({ current: 40 }), { show: 'sentence' }),
        why = await draw(advise({ current: 40 }), { show: 'reasons' });
      expect([buttons(only).length, rows(only).length, sentence(only) !== '']).to.deep.equal([0, 0, true]);
      expect([buttons(why).length, rows(why).length, all(why, '[part=sentence]').length]).to.deep.equal([0, 6, 0]);
    });
  });

  it('says that it waits while demand is read', async () =>
    expect(textOf(all(await draw(undefined), '.lead')[0]!)).to.equal('The advice waits for demand.'));

  for (const lang of ['en', 'ja'])
    for (const width of [320, 1000])
      it(`fits into ${width} px and has no barrier, in ${lang}`, async () => {
        const element = await draw(advise({ current: 40 }), { lang });
        element.style.setProperty('width', `${width}px`);
        await element.updateComplete;
        const { right } = element.getBoundingClientRect();
        for (const each of all(element, '*:not(.chosen)'))
          expect(each.getBoundingClientRect().right, textOf(each)).to.be.at.most(right + 9);
        await expectAccessible(element);
      });
});
