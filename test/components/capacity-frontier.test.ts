import { expect } from 'chai';
import { html } from 'lit';
import '../../components/capacity-frontier/define.js';
import { CapacityFrontier } from '../../components/capacity-frontier/capacity-frontier.js';
// Here and not only late, so that no test waits for it.
import '../../components/capacity-frontier/frontier-drawing.js';
import { frontier } from '../../src/capacity/frontier.js';
import { lookUp } from '../../src/capacity/look-up.js';
import { countText, moneyText } from '../../src/locale/numbers.js';
import { shareRangeText } from '../../src/locale/shares.js';
import { plannedDemand, type PlannedDemand } from '../../stories/planned-demand.js';
import { seededDemand, shapes } from '../../stories/seeded-demand.js';
import { expectAccessible, fixture } from '../fixture.js';
import { until } from '../until.js';

const ARN = 'arn:aws:personalize:us-east-1:123456789012:campaign/home-top-picks';
const HOURS = 14 * 24;
const demand = seededDemand(shapes.eveningPeak, { seed: 20 });
const planned = plannedDemand(demand, { current: 40 });
const ADVISED = planned.recommendation.minimum;
const PEAK = Math.ceil(planned.frontier.peakTps);

/** What is given to the element; what is `undefined` here is not set. */
const draw = async (given: Partial<CapacityFrontier> = {}): Promise<CapacityFrontier> => {
  const element = await fixture<CapacityFrontier>(html`<personalize-capacity-frontier lang="en"></personalize-capacity-frontier>`);
  const { frontier: table, costPerMonth } = planned;
  Object.assign(element, { frontier: table, costPerMonth, recommended: ADVISED, current: 40, budget: 0.001, arn: ARN, ...given });
  await element.updateComplete;
  return element;
};
const of = ({ frontier: table, costPerMonth }: PlannedDemand, current: number): Partial<CapacityFrontier> => ({
  frontier: table,
  costPerMonth,
  current,
  recommended: undefined,
});
const one = <E extends Element = HTMLElement>({ renderRoot }: CapacityFrontier, selector: string): E => {
  const found = renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`nothing fits ${selector}`);
  return found;
};
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const part = (element: CapacityFrontier, name: string): string => textOf(one(element, `[part=${name}]`));
const button = ({ renderRoot }: CapacityFrontier, words: string): HTMLButtonElement =>
  [...renderRoot.querySelectorAll('button')].find((each) => textOf(each) === words)!;
const press = async (element: CapacityFrontier, ...keys: string[]): Promise<void> => {
  for (const key of keys) {
    one(element, '.field').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await element.updateComplete;
  }
};
const pointed = (element: CapacityFrontier): number => Number(one(element, '.field').ariaValueNow);
const told = (element: CapacityFrontier): unknown[] => {
  const details: unknown[] = [];
  element.addEventListener('minimum-change', ({ detail }) => details.push(detail));
  return details;
};
const isDrawn = (element: CapacityFrontier): Promise<void> => until(() => !button(element, 'PNG').disabled, 'the chart is drawn');
const rows = ({ renderRoot }: CapacityFrontier): string[][] =>
  [...renderRoot.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf));

/** Money and requests of a month, from the frontier itself. */
const monthly = (requests: number): string => countText((requests * 732) / HOURS, 'en');
const saved = (from: number): string => {
  const [here, next] = [lookUp(planned.frontier, from), lookUp(planned.frontier, from + 1)];
  return `${monthly(here.requestsAboveLag - next.requestsAboveLag)} to ${monthly(here.requestsAbove - next.requestsAbove)}`;
};
const costs = (from: number): string => moneyText(planned.costPerMonth(from + 1).minus(planned.costPerMonth(from)), 'en');

/** What a link would save: its name and its content. */
const savedFile = async (act: () => void): Promise<{ readonly name: string; readonly content: Blob }> => {
  const found = new Promise<HTMLAnchorElement>((resolve) => {
    const take = (event: Event): void => {
      if (!(event.target instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      document.removeEventListener('click', take);
      resolve(event.target);
    };
    document.addEventListener('click', take);
  });
  act();
  const link = await found;
  return { name: link.download, content: await (await fetch(link.href)).blob() };
};

describe('<personalize-capacity-frontier>', () => {
  describe('what one more TPS buys', () => {
    it('is told of the chosen minimum: what the last one cost and saved, and what the next one would', async () => {
      const element = await draw();
      expect(part(element, 'lead')).to.equal(
        `From ${ADVISED - 1} to ${ADVISED} TPS: ${costs(ADVISED - 1)} USD more a month, ${saved(ADVISED - 1)} fewer requests at risk. ` +
          `From ${ADVISED} to ${ADVISED + 1}: ${costs(ADVISED)} USD more a month, ${saved(ADVISED)} fewer requests at risk.`,
      );
      await expectAccessible(element);
    });

    it('has no step below the floor', async () =>
      expect(part(await draw({ minimum: 1 }), 'lead')).to.equal(
        `From 1 to 2 TPS: ${costs(1)} USD more a month, ${saved(1)} fewer requests at risk.`,
      ));

    it('is nothing above the peak', async () =>
      expect(part(await draw({ minimum: PEAK }), 'lead')).to.match(
        new RegExp(`From ${PEAK} to ${PEAK + 1}: [\\d.]+ USD more a month, with nothing left at risk\\.$`),
      ));

    it('is told in TPS-hours where nobody told the rates', async () => {
      const element = await draw({ costPerMonth: undefined });
      expect(part(element, 'lead')).to.match(/^From \d+ to \d+ TPS: \d+ TPS-hours more a month,/);
      expect(part(element, 'readout')).not.to.include('USD');
    });

    it('is told of requests a second, of a recommender', async () => {
      const recommender = plannedDemand(seededDemand(shapes.productPages, { seed: 5 }), { current: 6, freePerHour: 6000 });
      const element = await draw({ ...of(recommender, 6), kind: 'recommender' });
      expect(textOf(one(element, 'h2'))).to.equal('What one more request a second buys');
      expect(part(element, 'lead')).to.match(/^From 5 to 6 requests a second:/);
    });
  });

  it('reads the chosen minimum out: cost, billed TPS-hours, both risks', async () => {
    const at = lookUp(planned.frontier, ADVISED);
    expect(part(await draw(), 'readout')).to.equal(
      `${ADVISED} TPS, recommended: ${moneyText(planned.costPerMonth(ADVISED), 'en')} USD for ${monthly(at.tpsHours)} TPS-hours a month; ` +
        `${shareRangeText(at.riskShareLagging, at.riskShareNoAutoscaling, 'en')} of requests at risk ` +
        `(${monthly(at.requestsAboveLag)} to ${monthly(at.requestsAbove)} a month).`,
    );
  });

  it('tells the picture in words: each minimum with a name', async () => {
    const label = one(await draw(), 'canvas').ariaLabel!;
    expect(label).to.match(/^Cost against risk of every minimum from 1 to 40 TPS\. 1 TPS, floor: /);
    for (const name of [`${ADVISED} TPS, recommended`, `${PEAK} TPS, peak`, '40 TPS, now']) expect(label).to.include(`. ${name}: `);
    expect(label).to.match(/40 TPS, now: [\d,.]+ USD for 29,280 TPS-hours a month; no request at risk\.$/);
  });

  describe('walking and choosing', () => {
    it('goes by 1 and by 5, to the ends and no further, and reads each minimum out with what one more buys', async () => {
      const element = await draw(),
        heard = told(element);
      await press(element, 'ArrowRight');
      expect(pointed(element)).to.equal(ADVISED + 1);
      expect(part(element, 'readout')).to.match(new RegExp(`^${ADVISED + 1} TPS: .* One more TPS: [\\d.]+ USD more a month, `));
      expect(one(element, '.field').getAttribute('aria-valuetext')).to.equal(part(element, 'readout'));
      await press(element, 'PageDown');
      expect(pointed(element)).to.equal(ADVISED - 4);
      await press(element, 'End', 'ArrowRight');
      expect(pointed(element)).to.equal(40);
      await press(element, 'Home', 'ArrowLeft');
      expect(pointed(element)).to.equal(1);
      await press(element, 'Escape');
      expect(pointed(element)).to.equal(ADVISED);
      expect(heard, 'nothing was chosen').to.deep.equal([]);
    });

    for (const [key, name] of [
      ['Enter', 'Enter'],
      [' ', 'Space'],
    ] as const)
      // prettier-ignore
      it(`takes the minimum that was walked to with ${name}, and tells the host once`, async () => {
        const element = await draw(),
          heard = told(element);
        await press(element, 'ArrowLeft', key, key);
        expect(heard).to.deep.equal([{ arn: ARN, minimum: ADVISED - 1 }]);
        expect(element.minimum).to.equal(ADVISED - 1);
        expect(textOf(one(element, '[role=status]'))).to.equal(`${ADVISED - 1} TPS: chosen.`);
        expect(part(element, 'lead')).to.match(new RegExp(`^From ${ADVISED - 2} to ${ADVISED - 1} TPS:`));
      });

    it('takes the minimum nearest to where it is pressed, and reads out what is pointed at', async () => {
      const element = await draw(),
        heard = told(element);
      await isDrawn(element);
      const field = one(element, '.field'),
        { right, bottom } = field.getBoundingClientRect();
      // 40 is the dearest, and has no risk: it stands at the lower right.
      const place = { bubbles: true, clientX: right - 30, clientY: bottom - 40 };
      field.dispatchEvent(new PointerEvent('pointermove', place));
      await element.updateComplete;
      expect(part(element, 'readout')).to.match(/^40 TPS, now:/);
      field.dispatchEvent(new PointerEvent('pointerleave', place));
      await element.updateComplete;
      expect(part(element, 'readout')).to.match(new RegExp(`^${ADVISED} TPS, recommended:`));
      field.dispatchEvent(new MouseEvent('click', place));
      expect(heard).to.deep.equal([{ arn: ARN, minimum: 40 }]);
    });

    it('leaves keys with a modifier, and other keys, to the page', async () => {
      const element = await draw();
      const isTaken = (key: string, more: KeyboardEventInit = {}): boolean =>
        !one(element, '.field').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
      expect([isTaken('ArrowRight', { altKey: true }), isTaken('Tab'), isTaken('Escape')]).to.deep.equal([false, false, false]);
      expect(pointed(element)).to.equal(ADVISED);
    });

    it('reaches a minimum beyond the curve that was tried elsewhere', async () => {
      const element = await draw({ minimum: 75 });
      expect(one(element, '.field').ariaValueMax).to.equal('75');
      await isDrawn(element);
      const field = one(element, '.field'),
        { right, bottom } = field.getBoundingClientRect();
      await press(element, 'ArrowLeft');
      field.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: right - 20, clientY: bottom - 40 }));
      await element.updateComplete;
      expect(pointed(element)).to.equal(75);
    });
  });

  describe('a table cut below the peak', () => {
    const cut = frontier(demand, { maximum: 8 });

    it('steps over what was not tabulated, and says so', async () => {
      const element = await draw({ frontier: cut, costPerMonth: undefined, minimum: 8 });
      expect(part(element, 'notes')).to.include(`Minimums above 8 and below ${PEAK} were not tabulated.`);
      await press(element, 'ArrowRight');
      expect(pointed(element)).to.equal(PEAK);
      await press(element, 'ArrowLeft');
      expect(pointed(element)).to.equal(8);
    });

    it('tells nothing of such a minimum', async () => {
      const element = await draw({ frontier: cut, costPerMonth: undefined, minimum: 10 });
      expect(part(element, 'lead')).to.equal('10 TPS: not in the table of minimums.');
      await isDrawn(element);
    });
  });

  describe('where there is little to draw', () => {
    it('waits in its place for demand', async () => {
      const element = await draw({ frontier: undefined });
      const height = one(element, '.stage').getBoundingClientRect().height;
      expect(textOf(one(element, '.message'))).to.equal('Demand has not arrived yet.');
      expect(button(element, 'Table').disabled).to.equal(true);
      element.frontier = planned.frontier;
      await element.updateComplete;
      expect(one(element, '.stage').getBoundingClientRect().height).to.equal(height);
    });

    it('says that nothing was measured', async () => {
      const element = await draw(of(plannedDemand(seededDemand(shapes.mailings, { seed: 7, measuredDays: 0 })), 2));
      expect(textOf(one(element, '.message'))).to.match(/^No window was measured/);
      expect(element.renderRoot.querySelector('.field')).to.equal(null);
      await expectAccessible(element);
    });

    it('says that no request came', async () => {
      const element = await draw(of(plannedDemand(seededDemand(shapes.mailings, { seed: 7, silentDays: 14 })), 2));
      expect(part(element, 'lead')).to.match(/^No request was measured: above 1 TPS a minimum costs more and saves nothing\./);
      await isDrawn(element);
    });

    it('says that the floor covers all demand', async () => {
      const element = await draw(of(plannedDemand(seededDemand(shapes.smallAndSmooth, { seed: 3 })), 2));
      expect(part(element, 'lead')).to.match(/^Demand never exceeds 1 TPS: above that/);
    });

    it('draws one window', async () => {
      const element = await draw(of(plannedDemand({ start: 0, windowSeconds: 300, requests: Float64Array.of(3000) }), 5));
      expect(part(element, 'readout')).to.match(/50\.0 % of requests at risk/);
      await isDrawn(element);
    });

    it('says where its chart could not be loaded, and keeps its words and rows', async () => {
      class Unloadable extends CapacityFrontier {
        protected override loadDrawing(): Promise<never> {
          return Promise.reject(new Error('gone'));
        }
      }
      customElements.define('test-unloadable-frontier', Unloadable);
      const element = await fixture<Unloadable>(html`<test-unloadable-frontier lang="en"></test-unloadable-frontier>`);
      element.frontier = planned.frontier;
      await until(() => element.renderRoot.querySelector('[role=alert]') !== null, 'the failure is told');
      expect(part(element, 'lead')).to.match(/^From 1 to 2 TPS:/);
      expect(button(element, 'PNG').disabled).to.equal(true);
      button(element, 'Table').click();
      await element.updateComplete;
      expect(rows(element)).to.have.length(PEAK);
    });
  });

  describe('its rows', () => {
    it('are every minimum with its name, cost, risks, and what one more costs and saves', async () => {
      const element = await draw();
      button(element, 'Table').click();
      await element.updateComplete;
      const at = lookUp(planned.frontier, ADVISED);
      expect(rows(element)).to.have.length(40);
      expect(rows(element)[ADVISED - 1]).to.deep.equal([
        `${ADVISED} recommended`,
        moneyText(planned.costPerMonth(ADVISED), 'en'),
        monthly(at.tpsHours),
        shareRangeText(at.riskShareLagging, at.riskShareNoAutoscaling, 'en', { unit: false }),
        costs(ADVISED),
        saved(ADVISED),
      ]);
      expect(rows(element).at(-1)!.slice(3)).to.deep.equal(['none', costs(40), 'none']);
      await expectAccessible(element);
    });

    it('have no money where there is none', async () => {
      const element = await draw({ costPerMonth: undefined });
      button(element, 'Table').click();
      await element.updateComplete;
      expect(element.renderRoot.querySelectorAll('thead th')).to.have.length(4);
      expect(rows(element)[0]).to.have.length(4);
    });

    it('are saved for a sheet, the bounds of each range apart', async () => {
      const { name, content } = await savedFile(() => void draw().then((element) => button(element, 'CSV').click()));
      expect(name).to.equal('cost-against-risk.csv');
      const lines = (await content.text()).trim().split('\r\n');
      expect(lines).to.have.length(41);
      expect(lines[0]).to.match(/^\ufeff?"?Minimum, TPS"?,USD \/ month,TPS-hours,/);
      const at = lookUp(planned.frontier, ADVISED),
        cells = lines[ADVISED]!.split(',');
      expect(cells[0]).to.equal(String(ADVISED));
      expect(cells[1]).to.equal(planned.costPerMonth(ADVISED).round(6).toFixed());
      expect(Number(cells[3])).to.be.closeTo(at.riskShareLagging * 100, 1e-6);
      expect(Number(cells[4])).to.be.closeTo(at.riskShareNoAutoscaling * 100, 1e-6);
      expect(cells[8]).to.equal('recommended');
    });
  });

  it('saves its picture', async () => {
    const element = await draw();
    await isDrawn(element);
    const { name, content } = await savedFile(() => button(element, 'PNG').click());
    expect(name).to.equal('cost-against-risk.png');
    expect(content.type).to.equal('image/png');
    expect(content.size).to.be.greaterThan(4000);
  });

  it('says how many of very many minimums are drawn', async () => {
    const large = plannedDemand({ ...demand, requests: demand.requests.map((each) => each * 45) });
    const element = await draw(of(large, 650));
    expect(part(element, 'notes')).to.match(/\d+ of 650 minimums are drawn; the keys reach each\./);
  });

  it('speaks Japanese', async () => {
    const element = await draw({ locale: 'ja' });
    expect(textOf(one(element, 'h2'))).to.equal('TPS を 1 上げると何が変わるか');
    expect(part(element, 'lead')).to.match(
      new RegExp(`^${ADVISED - 1} から ${ADVISED} TPS へ：月 [\\d.]+ USD 増、リスクのあるリクエストは月 [\\d,]+〜[\\d,]+ 件減。`),
    );
    expect(part(element, 'readout')).to.match(new RegExp(`^${ADVISED} TPS（推奨値）：月 [\\d,.]+ USD（税抜）、[\\d,]+ TPS 時間。`));
  });
});
