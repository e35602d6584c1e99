import { expect } from 'chai';
import { html } from 'lit';
import '../../../components/minimum-recommendation/define.js';
import type { MinimumRecommendation } from '../../../components/minimum-recommendation/minimum-recommendation.js';
import type { Recommendation } from '../../../src/capacity/recommendation.js';
import type { ScalingVerdict } from '../../../src/capacity/scaling-verdict.js';
import { countText } from '../../../src/locale/numbers.js';
import { shareRangeText } from '../../../src/locale/shares.js';
import { byTheMinute, observed, scaledByDay } from '../../../stories/observed-demand.js';
import { plannedDemand } from '../../../stories/planned-demand.js';
import { seededDemand, shapes } from '../../../stories/seeded-demand.js';
import { expectAccessible, fixture } from '../../fixture.js';

type Given = Partial<Pick<MinimumRecommendation, 'show' | 'scaling' | 'scalingSince'>> & { readonly lang?: string };

const draw = (recommendation: Recommendation, { show = 'reasons', scaling, scalingSince, lang = 'en' }: Given = {}) =>
  fixture<MinimumRecommendation>(
    html`<personalize-minimum-recommendation
      lang=${lang}
      time-zone="UTC"
      .recommendation=${recommendation}
      .show=${show}
      .scaling=${scaling}
      .scalingSince=${scalingSince}
    ></personalize-minimum-recommendation>`,
  );
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const all = (element: MinimumRecommendation, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const partOf = (element: MinimumRecommendation, part: string): string => textOf(all(element, `[part=${part}]`)[0]!);
const rowsOf = (element: MinimumRecommendation, part: string): string[][] =>
  all(element, `[part=${part}] tbody tr`).map((row) => [...row.children].map(textOf));

const quiet = seededDemand(shapes.eveningPeak, { seed: 20 });
const bursting = seededDemand({ ...shapes.eveningPeak, bursts: { perDay: 2.5, tps: 9 } }, { seed: 7, days: 28 });
const minutes = byTheMinute(bursting, 15);
const judged = (lateWindows: (burst: number) => number): Extract<ScalingVerdict, { kind: 'judged' }> => {
  const found = observed(bursting, { minimum: 8, lateWindows });
  if (found.kind !== 'judged') throw new Error(`expected a verdict, got ${found.kind}`);
  return found;
};
const keptUp = judged(() => 0),
  fellBehind = judged((burst) => burst % 4);

describe('what <personalize-minimum-recommendation> stands on', function () {
  this.timeout(60_000);

  describe('the lag', () => {
    it('is an assumption where nothing was read, and the reading that it needs is said', async () => {
      const found = plannedDemand(quiet, { current: 40 }).recommendation,
        said = partOf(await draw(found), 'lag');
      expect(said)
        .to.include('No evidence: not read. 10 min is an assumption')
        .and.include('Latency and 4xx and 5xx errors')
        .and.include('10 min late assumed');
    });

    it('is a range: what each lag would advise, and what the minimum leaves at risk then', async () => {
      const found = plannedDemand(quiet, { current: 40 }).recommendation,
        element = await draw(found);
      expect(rowsOf(element, 'lag').map(([, minimum, , risk]) => [minimum, risk])).to.deep.equal(
        found.lags.map(({ minimum, riskShareLagging }) => [
          countText(minimum, 'en'),
          shareRangeText(riskShareLagging, riskShareLagging, 'en', { unit: false }),
        ]),
      );
      expect(partOf(element, 'lag')).to.include(
        `From not late at all to 20 min late, a minimum of ${found.minimum} leaves ` +
          `${shareRangeText(0, found.lags.at(-1)!.riskShareLagging, 'en')} of requests at risk.`,
      );
    });

    it('is measured where enough bursts tell: how many scaling kept up with, when, and how late it was', async () => {
      const found = plannedDemand(bursting, { current: 8, scaling: keptUp }).recommendation,
        element = await draw(found, { scaling: keptUp });
      const bursts = keptUp.bursts.length;
      expect(partOf(element, 'verdict')).to.match(
        new RegExp(`^Scaling kept up in ${bursts} of ${bursts} bursts, 27 Oct to 24 Nov 2026: with 95 % confidence in \\d+ to 100 %`),
      );
      expect(partOf(element, 'verdict')).to.include('Looked at: latency, 4xx errors, 5xx errors.');
      expect(partOf(element, 'lag')).to.include('the quickest at once: the rule goes by 5 min here.').and.include('5 min late measured');
      expect(partOf(element, 'rule')).to.include('when autoscaling follows 5 min late');
      expect(all(element, '[part=lag] details').length, 'no burst to list').to.equal(0);
    });

    it('shows both ends of what was measured, and lists bursts that were late', async () => {
      const found = plannedDemand(bursting, { current: 8, scaling: fellBehind }).recommendation,
        element = await draw(found, { scaling: fellBehind });
      const late = fellBehind.bursts.filter(({ hasKeptUp }) => !hasKeptUp).length;
      expect(partOf(element, 'verdict')).to.match(
        new RegExp(`^Scaling kept up in ${fellBehind.keptUp} of ${fellBehind.bursts.length} bursts`),
      );
      expect(partOf(element, 'lag')).to.include('shortest').and.include('longest').and.include('requests were refused by throttling');
      expect(textOf(all(element, '[part=lag] summary')[0]!)).to.equal(`The bursts in which it did not (${late})`);
      const lines = all(element, '[part=lag] li').map(textOf);
      expect(lines.length).to.equal(6);
      expect(lines[0]).to.match(/TPS at a minimum of 8, latency \d\.\d times the usual, 4xx \d\.\d\d %$/);
      expect(lines.at(-1)).to.equal(`and ${late - 5} more, lower ones`);
    });

    it('stays assumed where demand never passed the minimum, since that was set', async () => {
      const found = plannedDemand(quiet, { current: 40, scaling: { kind: 'no-bursts' } }).recommendation,
        element = await draw(found, { scaling: { kind: 'no-bursts' }, scalingSince: Date.UTC(2026, 10, 20, 9) / 1000 });
      expect(partOf(element, 'verdict')).to.equal(
        'Demand never passed the minimum of 40, 20 to 24 Nov 2026: there is no burst to learn from, and the lag stays 10 min, an assumption.',
      );
    });

    it('names no minimum that demand did pass, where it was lowered since', async () => {
      const found = plannedDemand(quiet, { current: 1, scaling: { kind: 'no-bursts' } }).recommendation;
      expect(partOf(await draw(found, { scaling: { kind: 'no-bursts' } }), 'verdict')).to.match(/^Demand never passed the minimum(?! of)/);
    });

    for (const [missing, words] of [
      ['fine-windows', 'Hourly sums hide how a burst was answered'],
      ['latency-and-errors', 'Neither latency nor errors were measured'],
      ['calm-windows', 'nothing shows what is usual'],
    ] as const)
      it(`says what is missing: ${missing}`, async () => {
        const scaling = { kind: 'insufficient-data', missing, bursts: 3 } as const;
        const found = plannedDemand(quiet, { current: 4, scaling }).recommendation;
        expect(partOf(await draw(found, { scaling }), 'verdict'))
          .to.include(words)
          .and.include('the lag stays 10 min, an assumption.');
      });

    it('says how many bursts are too few to tell it', async () => {
      const scaling = observed(quiet, { minimum: 12, lateWindows: () => 0 });
      const found = plannedDemand(quiet, { current: 12, scaling }).recommendation;
      expect(partOf(await draw(found, { scaling }), 'lag')).to.match(
        /Too few rose fast enough to tell how late it was \(\d of 5 bursts, on \d of 2 days\): the lag stays 10 min/,
      );
    });
  });

  describe('bursts within minutes', () => {
    it('are in the risk, beside what 5-minute means alone say, with the windows behind them', async () => {
      const found = plannedDemand(bursting, { current: 8, minutes }).recommendation,
        element = await draw(found, { show: 'all' }),
        here = found.neighbours.find(({ minimum }) => minimum === found.minimum)!;
      const corrected = shareRangeText(here.corrected!.riskShareLagging, here.corrected!.riskShareNoAutoscaling, 'en'),
        plain = shareRangeText(here.riskShareLagging, here.riskShareNoAutoscaling, 'en');
      expect(corrected).not.to.equal(plain);
      expect(partOf(element, 'sentence')).to.include(corrected);
      expect(partOf(element, 'bursts'))
        .to.include('4,320 windows by the minute, 9 to 24 Nov 2026.')
        .and.include(`With that, ${found.minimum} leaves ${corrected} at risk; by 5-minute means alone it is ${plain}.`);
      expect(
        rowsOf(element, 'neighbours')
          .find(([name]) => name!.includes('recommended'))!
          .at(-1),
      ).to.include(`means ${plain.replace(' %', '')}`);
    });

    it('have a factor by demand level, with what was borrowed', async () => {
      const found = plannedDemand(bursting, { current: 8, minutes }).recommendation;
      if (found.bursts.kind !== 'measured') throw new Error(found.bursts.kind);
      const rows = rowsOf(await draw(found), 'bursts');
      expect(rows.length).to.equal(found.bursts.bands.length);
      expect(rows.filter((row) => row.at(-1)!.includes('borrowed')).length).to.equal(
        found.bursts.bands.filter(({ isBorrowed }) => isBorrowed).length,
      );
      expect(rows[0]!.slice(0, 2)).to.deep.equal(['0 to 1', `${found.bursts.bands[0]!.factor.toFixed(2).replace(/0$/, '')} times`]);
    });

    it('are not known without minutes, or with too few, which is said', async () => {
      expect(partOf(await draw(plannedDemand(quiet, { current: 40 }).recommendation), 'bursts')).to.include('1-minute data was not read.');
      const little = plannedDemand(quiet, { current: 40, minutes: byTheMinute(quiet, 1 / 24) }).recommendation;
      expect(partOf(await draw(little), 'bursts')).to.match(
        /Too little 1-minute data: \d+ whole windows of a like demand, 30 are needed\./,
      );
    });
  });

  describe('a change of demand', () => {
    const rose = plannedDemand(
      scaledByDay(seededDemand(shapes.eveningPeak, { seed: 20, days: 28 }), (day) => (day < 24 ? 1 : 1.7)),
      { current: 12 },
    ).recommendation;

    it('is said above the neighbours: since when, how much, and what those days alone would advise', async () => {
      const element = await draw(rose),
        [remark, neighbours] = [all(element, '[part=change]')[0]!, all(element, '[part=neighbours]')[0]!];
      expect(remark.compareDocumentPosition(neighbours) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
      const alone = rose.sensitivity.find(({ value }) => value === 'since-shift')!.minimum!;
      expect(textOf(remark))
        .to.match(
          /^Demand rose: since about \w{3},? 2\d Nov, \d\d:\d\d it is 1\.7 times \(1\.\d to 1\.\d\) what the same hours had before\./,
        )
        .and.include(`Those days alone would advise ${alone}; ${rose.minimum} rests on all of the evidence.`);
    });

    it('is growth where each week has more than the one before', async () => {
      const grows = plannedDemand(
        scaledByDay(seededDemand(shapes.productPages, { seed: 5, days: 56 }), (day) => 1.08 ** (day / 7)),
        { current: 12 },
      ).recommendation;
      expect(partOf(await draw(grows), 'change')).to.match(
        /Demand grows by [678](\.\d)? % a week \([\d.]+ to [\d.]+ %\), seen on \d\d days/,
      );
    });

    it('is not said where there is none', async () =>
      expect(all(await draw(plannedDemand(quiet, { current: 40 }).recommendation), '[part=change]').length).to.equal(0));
  });

  describe('what would change it', () => {
    it('is each input that would, and to what; and those that would not', async () => {
      const found = plannedDemand(bursting, { current: 8, minutes, scaling: fellBehind }).recommendation,
        element = await draw(found, { scaling: fellBehind });
      const rows = rowsOf(element, 'sensitivity'),
        others = found.sensitivity.filter(({ isOther }) => isOther);
      expect(rows.slice(-others.length).map(([, minimum]) => minimum)).to.deep.equal(others.map(({ minimum }) => String(minimum)));
      expect(rows[0]![0]).to.match(/^A lag from none to /);
      expect(rows.map(([condition]) => condition))
        .to.include('A budget of 0.05 %')
        .and.include('Bursts within minutes left out');
      expect(rows.some(([condition]) => condition === 'Only the second half, 10 to 24 Nov 2026')).to.equal(
        others.some(({ value }) => value === 'second-half'),
      );
    });

    it('names the value of a lost request where that is the rule', async () => {
      const found = plannedDemand(quiet, { current: 40, valuePerLostRequest: '0.02' }).recommendation,
        said = partOf(await draw(found), 'sensitivity');
      expect(said.toLowerCase()).to.include('a lost request worth 0.01 usd').and.include('a lost request worth 0.04 usd');
    });

    it('is nothing for the lowest bill', async () => {
      const found = plannedDemand(quiet, { current: 40, rule: 'lowest-bill' }).recommendation;
      expect(partOf(await draw(found), 'sensitivity')).to.include('the floor is the lowest bill');
    });
  });

  it('keeps a place for a host’s own way to read it', async () => {
    const element = await draw(plannedDemand(quiet, { current: 40 }).recommendation);
    const own = document.createElement('p');
    own.slot = 'reading';
    element.append(own);
    expect(own.assignedSlot!.getRootNode()).to.equal(element.renderRoot);
  });

  for (const lang of ['en', 'ja'])
    for (const width of [320, 560])
      it(`fits into ${width} px and has no barrier, in ${lang}`, async () => {
        const found = plannedDemand(bursting, { current: 8, minutes, scaling: fellBehind }).recommendation,
          element = await draw(found, { scaling: fellBehind, lang });
        element.style.setProperty('width', `${width}px`);
        for (const details of all(element, 'details') as HTMLDetailsElement[]) details.open = true;
        await element.updateComplete;
        const { right } = element.getBoundingClientRect();
        for (const each of all(element, '*:not(.chosen)'))
          expect(each.getBoundingClientRect().right, textOf(each)).to.be.at.most(right + 9);
        await expectAccessible(element);
      });
});
