import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../components/demand-chart/define.js';
import type { DemandChart } from '../../components/demand-chart/demand-chart.js';
// Here and not only late, so that no test waits for it.
import '../../components/demand-chart/drawing.js';
import { lookUp } from '../../src/capacity/look-up.js';
import { frontier } from '../../src/capacity/frontier.js';
import { countText, moneyText } from '../../src/locale/numbers.js';
import { shareRangeText } from '../../src/locale/shares.js';
import { plannedDemand, withGap, type PlannedDemand } from '../../stories/planned-demand.js';
import { SEEN_UNTIL, seededDemand, shapes } from '../../stories/seeded-demand.js';
import { expectAccessible, fixture, once } from '../fixture.js';
import { until } from '../until.js';

const ARN = 'arn:aws:personalize:us-east-1:123456789012:campaign/home-top-picks';
const CURRENT = 40;
const demand = seededDemand(shapes.eveningPeak, { seed: 20 });
const planned = plannedDemand(demand, { current: CURRENT });
const ADVISED = planned.recommendation.minimum;

interface Drawn {
  readonly width?: number;
  readonly lang?: string;
  readonly current?: number;
}

const draw = async (
  given: Partial<PlannedDemand> = planned,
  { width = 1100, lang = 'en', current = CURRENT }: Drawn = {},
): Promise<DemandChart> => {
  const chart = await fixture<DemandChart>(
    html`<personalize-demand-chart
      lang=${lang}
      .series=${given.series}
      .frontier=${given.frontier}
      .recommended=${given.recommendation?.minimum}
      .costPerMonth=${given.costPerMonth}
      .current=${current}
      .arn=${ARN}
    ></personalize-demand-chart>`,
  );
  chart.style.setProperty('width', `${width}px`);
  return chart;
};
const all = <E extends Element = HTMLElement>(chart: DemandChart, selector: string): E[] => [
  ...chart.renderRoot.querySelectorAll<E>(selector),
];
const one = <E extends Element = HTMLElement>(chart: DemandChart, selector: string): E => {
  const [found] = all<E>(chart, selector);
  if (!found) throw new Error(`nothing fits ${selector}`);
  return found;
};
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const part = (chart: DemandChart, name: string): string => textOf(one(chart, `[part=${name}]`));
const figures = (chart: DemandChart): string => textOf(one(chart, 'dl'));
const stop = (chart: DemandChart, words: string): HTMLButtonElement =>
  all<HTMLButtonElement>(chart, '.stop').find((each) => textOf(each) === words)!;
const segment = (chart: DemandChart, words: string): HTMLButtonElement =>
  all<HTMLButtonElement>(chart, '.segment button').find((each) => textOf(each) === words)!;
const choose = async (chart: DemandChart, minimum: number): Promise<void> => {
  chart.minimum = minimum;
  await chart.updateComplete;
};
const type = async (chart: DemandChart, typed: string): Promise<HTMLInputElement> => {
  const field = one<HTMLInputElement>(chart, '#field');
  field.value = typed;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await chart.updateComplete;
  return field;
};
const told = (chart: DemandChart): number[] => {
  const minimums: number[] = [];
  chart.addEventListener('minimum-change', (event) => minimums.push((event as CustomEvent<{ minimum: number }>).detail.minimum));
  return minimums;
};

/** Pixels of the plot (without labels to the right of it), by colour. */
const countOf = (chart: DemandChart, isColour: (red: number, green: number, blue: number) => boolean): number => {
  const canvas = one<HTMLCanvasElement>(chart, 'canvas');
  if (canvas.width === 0) return 0;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let i = 0; i < data.length; i += 4) if (data[i + 3]! > 200 && isColour(data[i]!, data[i + 1]!, data[i + 2]!)) count++;
  return count;
};
const near = (r: number, g: number, b: number) => (red: number, green: number, blue: number) =>
  Math.abs(red - r) + Math.abs(green - g) + Math.abs(blue - b) < 24;
const isRisk = near(0xa0, 0x2a, 0x08);
const isDemand = near(0x48, 0x68, 0x8c);
const drawn = (chart: DemandChart): Promise<void> => until(() => countOf(chart, () => true) > 0, 'the chart is drawn');

describe('<personalize-demand-chart>', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  describe('the figures', () => {
    for (const minimum of [1, ADVISED, ADVISED + 3, CURRENT, 300])
      it(`at ${minimum} are those of the frontier and of the costs given`, async () => {
        const chart = await draw();
        await choose(chart, minimum);
        const at = lookUp(planned.frontier, minimum);
        expect(part(chart, 'cost')).to.equal(moneyText(planned.costPerMonth(minimum), 'en'));
        expect(part(chart, 'risk')).to.equal(shareRangeText(at.riskShareLagging, at.riskShareNoAutoscaling, 'en'));
        expect(figures(chart)).to.include(`${countText(at.windowsAbove, 'en')} of 4,032`);
        const hours = (at.tpsHours * 732) / 336,
          idle = hours - ((planned.frontier.requests / 3600) * 732) / 336;
        expect(part(chart, 'idle')).to.equal(`${Math.round((idle / hours) * 100)} %`);
        expect(figures(chart)).to.include(`${countText(idle, 'en')} of ${countText(hours, 'en')} TPS-hours a month`);
      });

    it('say the difference to the live minimum with its sign, and "as now" where there is none', async () => {
      const chart = await draw();
      const difference = planned.costPerMonth(ADVISED).minus(planned.costPerMonth(CURRENT));
      expect(part(chart, 'difference')).to.equal(moneyText(difference, 'en', { signed: true }));
      expect(one(chart, '[part=difference]').className).to.equal('less');
      await choose(chart, CURRENT + 1);
      expect(part(chart, 'difference')).to.match(/^\+/);
      expect(one(chart, '[part=difference]').className).to.equal('more');
      await choose(chart, CURRENT);
      expect(figures(chart)).to.include('as now');
    });

    it('ask for the costs of the chosen and the live minimum alone at each step: nothing else is computed', async () => {
      const asked: number[] = [];
      const chart = await draw({ ...planned, costPerMonth: (minimum) => (asked.push(minimum), planned.costPerMonth(minimum)) });
      await drawn(chart);
      asked.length = 0;
      await choose(chart, 17);
      expect(asked).to.deep.equal([17, CURRENT]);
    });

    it('are known without rates, but for the money', async () => {
      const chart = await draw({ ...planned, costPerMonth: undefined });
      expect(figures(chart)).to.include('not knownIts rates are not known.');
      expect(part(chart, 'risk')).to.match(/%$/);
    });
  });

  describe('four ways to move the minimum', () => {
    const ways: Record<string, (chart: DemandChart) => Promise<unknown> | unknown> = {
      'a key on the grip': (chart) => {
        one(chart, '.grip').focus();
        return sendKeys({ press: 'PageUp' });
      },
      'the slider': (chart) => {
        const slider = one<HTMLInputElement>(chart, 'input[type=range]');
        slider.value = String(ADVISED + 5);
        slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      'a key on the slider': (chart) => {
        one(chart, 'input[type=range]').focus();
        return sendKeys({ press: 'PageUp' });
      },
      'the field': (chart) => type(chart, String(ADVISED + 5)),
      'a key in the field': (chart) => {
        one(chart, '#field').focus();
        return sendKeys({ press: 'PageUp' });
      },
    };
    for (const [way, act] of Object.entries(ways))
      it(`${way} moves it by five, tells once, and changes line, slider, field and figures`, async () => {
        const chart = await draw();
        await until(() => all(chart, '.grip').length > 0, 'the grip is there');
        const minimums = told(chart);
        await act(chart);
        await chart.updateComplete;
        expect(minimums).to.deep.equal([ADVISED + 5]);
        expect(textOf(one(chart, '.grip'))).to.equal(String(ADVISED + 5));
        expect(one(chart, '.grip').getAttribute('aria-valuenow')).to.equal(String(ADVISED + 5));
        expect(one<HTMLInputElement>(chart, 'input[type=range]').value).to.equal(String(ADVISED + 5));
        expect(one<HTMLInputElement>(chart, '#field').value).to.equal(String(ADVISED + 5));
        expect(part(chart, 'cost')).to.equal(moneyText(planned.costPerMonth(ADVISED + 5), 'en'));
      });

    it('a named stop takes its minimum, and is the one that is pressed', async () => {
      const chart = await draw();
      const change = once<CustomEvent<{ arn: string; minimum: number }>>(chart, 'minimum-change');
      stop(chart, '1 floor').click();
      expect((await change).detail).to.deep.equal({ arn: ARN, minimum: 1 });
      await chart.updateComplete;
      expect(all(chart, '.stop[aria-pressed=true]').map(textOf)).to.deep.equal(['1 floor']);
    });

    it('names the peak, the advice and the live minimum, and joins those that are the same', async () => {
      const chart = await draw(planned, { current: ADVISED });
      expect(all(chart, '.stop').map(textOf)).to.deep.equal([
        '1 floor',
        `${ADVISED} recommended, now`,
        `${Math.ceil(planned.frontier.peakTps)} peak`,
      ]);
    });

    it('the mouse drags the line from wherever it is taken, also past the edge of the plot', async () => {
      const chart = await draw();
      await drawn(chart);
      const grip = one(chart, '.grip').getBoundingClientRect(),
        stage = one(chart, '.stage').getBoundingClientRect();
      const minimums = told(chart),
        x = Math.round(grip.x + grip.width / 2),
        y = Math.round(grip.y + grip.height / 2) + 6;
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x, y + 2] });
      expect(minimums, 'two pixels are less than one TPS, and taking the grip off its middle moves nothing').to.deep.equal([]);
      await sendMouse({ type: 'move', position: [x - 300, y - 60] });
      expect(minimums.at(-1)).to.be.within(ADVISED + 8, ADVISED + 12);
      await sendMouse({ type: 'move', position: [x, Math.round(stage.bottom) + 150] });
      expect(minimums.at(-1)).to.equal(1);
      await sendMouse({ type: 'up' });
      const before = minimums.length;
      await sendMouse({ type: 'move', position: [x, y - 100] });
      expect(minimums.length, 'once let go, it stays').to.equal(before);
      expect((chart.renderRoot as ShadowRoot).activeElement, 'keys go on from there').to.equal(one(chart, '.grip'));
    });

    it('the whole line can be taken, not only its grip', async () => {
      const chart = await draw();
      await drawn(chart);
      const zone = one(chart, '.zone').getBoundingClientRect();
      const minimums = told(chart);
      await sendMouse({ type: 'move', position: [Math.round(zone.x + 120), Math.round(zone.y + zone.height / 2)] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [Math.round(zone.x + 120), Math.round(zone.y - 40)] });
      await sendMouse({ type: 'up' });
      expect(minimums.at(-1)).to.be.greaterThan(ADVISED);
    });

    it('keeps the scale under the hand, and gives a typed minimum a scale that holds it', async () => {
      const chart = await draw();
      await drawn(chart);
      await type(chart, '300');
      expect(Number(one(chart, '.grip').getAttribute('aria-valuemax'))).to.equal(330);
      const { x, y, width, height } = one(chart, '.grip').getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + 230)] });
      await chart.updateComplete;
      expect(chart.minimum).to.be.lessThan(60);
      expect(one(chart, '.grip').getAttribute('aria-valuemax'), 'while it is held').to.equal('330');
      await sendMouse({ type: 'up' });
      await choose(chart, 12);
      expect(one(chart, '.grip').getAttribute('aria-valuemax'), 'and after').to.equal('44');
    });

    it('goes no higher than can be set', async () => {
      const chart = await draw();
      chart.highest = 30;
      await chart.updateComplete;
      await until(() => all(chart, '.grip').length > 0, 'the grip is there');
      one(chart, '.grip').focus();
      await sendKeys({ press: 'End' });
      expect(chart.minimum).to.equal(30);
    });
  });

  describe('a number that is no minimum', () => {
    for (const typed of ['0', '2.5', '9999', 'twelve', ''])
      it(`"${typed}" stays in the field, with a message beside it, and the last good minimum stays`, async () => {
        const chart = await draw();
        await type(chart, '14');
        const minimums = told(chart),
          field = await type(chart, typed);
        field.dispatchEvent(new Event('change', { bubbles: true }));
        await chart.updateComplete;
        expect(field.value).to.equal(typed);
        expect(field.getAttribute('aria-invalid')).to.equal('true');
        const help = one(chart, `#${field.getAttribute('aria-describedby')}`);
        expect(textOf(help)).to.include('from 1 to 500').and.to.include('14 stays');
        expect(minimums).to.deep.equal([]);
        expect(textOf(one(chart, '.grip'))).to.equal('14');
      });

    it('goes when another way is taken, and with it the message', async () => {
      const chart = await draw();
      const field = await type(chart, '2.5');
      stop(chart, '1 floor').click();
      await chart.updateComplete;
      expect([field.value, field.getAttribute('aria-invalid')]).to.deep.equal(['1', 'false']);
    });

    it('does not move what stands below it', async () => {
      const chart = await draw();
      const before = one(chart, 'dl').getBoundingClientRect().top;
      await type(chart, '2.5');
      expect(one(chart, 'dl').getBoundingClientRect().top).to.equal(before);
    });
  });

  describe('the drawing', () => {
    it('has risk above the minimum, none once the line is above the peak, and all of it below', async () => {
      const chart = await draw();
      await drawn(chart);
      const some = countOf(chart, isRisk);
      await choose(chart, Math.ceil(planned.frontier.peakTps));
      const none = countOf(chart, isRisk);
      await choose(chart, 1);
      const most = countOf(chart, isRisk);
      expect(some).to.be.greaterThan(20);
      expect(none).to.equal(0);
      expect(most).to.be.greaterThan(some * 5);
    });

    it('leaves gaps white', async () => {
      const chart = await draw({ ...planned, series: withGap(demand, 0, 330), frontier: frontier(withGap(demand, 0, 330)) });
      await drawn(chart);
      segment(chart, '2 weeks').click();
      await chart.updateComplete;
      const canvas = one<HTMLCanvasElement>(chart, 'canvas'),
        ratio = canvas.width / canvas.clientWidth;
      const { data } = canvas.getContext('2d')!.getImageData(100 * ratio, 262 * ratio, 200 * ratio, 30 * ratio);
      for (let i = 0; i < data.length; i += 4)
        if (data[i]! !== 255 && data[i + 3]! > 0) throw new Error(`a pixel of ${data.slice(i, i + 4)} in the gap`);
    });

    it('follows a token that the host changes anywhere above', async () => {
      const chart = await draw();
      await drawn(chart);
      const isViolet = near(0xd0, 0x00, 0xd0);
      expect(countOf(chart, isViolet)).to.equal(0);
      document.documentElement.style.setProperty('--personalize-demand', '#d000d0');
      try {
        await until(() => countOf(chart, isViolet) > 50, 'demand is violet');
      } finally {
        document.documentElement.style.removeProperty('--personalize-demand');
      }
    });

    it('follows the colour scheme', async () => {
      const chart = await draw();
      await drawn(chart);
      chart.parentElement!.style.setProperty('color-scheme', 'dark');
      await until(() => countOf(chart, near(0x8d, 0xb0, 0xd6)) > 50, 'demand has its colour of the dark');
      expect(countOf(chart, isDemand)).to.equal(0);
    });

    it('is as sharp as the screen', async () => {
      const chart = await draw();
      await drawn(chart);
      const canvas = one<HTMLCanvasElement>(chart, 'canvas');
      expect(canvas.width).to.equal(Math.floor(canvas.clientWidth * devicePixelRatio));
      expect(canvas.height).to.equal(Math.floor(320 * devicePixelRatio));
    });

    /** Whether the canvas is ink along the height of the grip's middle, at a third of the plot. */
    const hasLineAtGrip = (chart: DemandChart): boolean => {
      const canvas = one<HTMLCanvasElement>(chart, 'canvas'),
        grip = one(chart, '.grip').getBoundingClientRect(),
        stage = one(chart, '.stage').getBoundingClientRect();
      const { data } = canvas
        .getContext('2d')!
        .getImageData((stage.width / 3) * devicePixelRatio, (grip.y + grip.height / 2 - stage.y - 0.5) * devicePixelRatio, 1, 1);
      return near(0x14, 0x17, 0x1c)(data[0]!, data[1]!, data[2]!) && data[3] === 255;
    };

    it('has the line where the grip is, also when the minimum, the width or the height of the chart changes', async () => {
      const chart = await draw();
      await drawn(chart);
      expect(hasLineAtGrip(chart), 'at first').to.equal(true);
      await choose(chart, 33);
      expect(hasLineAtGrip(chart), 'at another minimum').to.equal(true);
      chart.style.setProperty('width', '340px');
      await until(() => one<HTMLCanvasElement>(chart, 'canvas').width === Math.floor(340 * devicePixelRatio), 'the chart is narrow');
      expect(one(chart, '.stage').clientHeight).to.equal(250);
      expect(one<HTMLCanvasElement>(chart, 'canvas').height).to.equal(Math.floor(250 * devicePixelRatio));
      expect(hasLineAtGrip(chart), 'where it is narrow').to.equal(true);
      chart.style.setProperty('width', '900px');
      await until(
        () => one(chart, '.stage').clientHeight === 320 && one<HTMLCanvasElement>(chart, 'canvas').width > 500,
        'it is wide again',
      );
      expect(hasLineAtGrip(chart), 'and wide again').to.equal(true);
    });

    it('listens to the page only while it is in it, and draws again when it comes back', async () => {
      const chart = await draw();
      await drawn(chart);
      const host = chart.parentElement!,
        { addEventListener: add, removeEventListener: remove } = MediaQueryList.prototype;
      let listening = 0;
      MediaQueryList.prototype.addEventListener = function (this: MediaQueryList, ...args: Parameters<typeof add>) {
        listening++;
        add.apply(this, args);
      };
      MediaQueryList.prototype.removeEventListener = function (this: MediaQueryList, ...args: Parameters<typeof remove>) {
        listening--;
        remove.apply(this, args);
      };
      try {
        chart.remove();
        expect(listening).to.equal(-4);
        host.append(chart);
        expect(listening).to.equal(0);
      } finally {
        Object.assign(MediaQueryList.prototype, { addEventListener: add, removeEventListener: remove });
      }
      await drawn(chart);
    });
  });

  describe('zoom', () => {
    it('begins with the week of the highest peak, and turns to its neighbours until there is none', async () => {
      const chart = await draw();
      const [earlier, later] = all<HTMLButtonElement>(chart, '.turn');
      const first = textOf(one(chart, '.range'));
      const moves = later!.getAttribute('aria-disabled') === 'true' ? [earlier!, later!] : [later!, earlier!];
      moves[0]!.click();
      await chart.updateComplete;
      expect(textOf(one(chart, '.range'))).not.to.equal(first);
      expect(moves[0]!.getAttribute('aria-disabled')).to.equal('true');
      moves[1]!.click();
      await chart.updateComplete;
      expect(textOf(one(chart, '.range'))).to.equal(first);
    });

    it('shows the day of the highest peak, in the zone asked for', async () => {
      const chart = await draw();
      let peak = 0;
      demand.requests.forEach((each, window) => (peak = each > demand.requests[peak]! ? window : peak));
      chart.timeZone = 'Asia/Tokyo';
      await chart.updateComplete;
      segment(chart, 'Day').click();
      await chart.updateComplete;
      const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', weekday: 'short', day: 'numeric', month: 'short' }).format(
        (demand.start + peak * 300) * 1000,
      );
      expect(textOf(one(chart, '.range'))).to.equal(day);
    });

    it('shows all of what is a week or less', async () => {
      const chart = await draw(plannedDemand(seededDemand(shapes.mailings, { seed: 3, days: 2 })));
      expect(all(chart, '.segment button[aria-pressed=true]').map(textOf)).to.deep.equal(['2 days']);
    });
  });

  describe('words', () => {
    it('says the chart in a sentence, to those who see it and to those who do not', async () => {
      const chart = await draw();
      const summary = part(chart, 'summary'),
        { windowsAbove } = lookUp(planned.frontier, ADVISED);
      expect(summary).to.match(/^Peaked at \d+\.\d TPS on .+; \d+(\.\d+)? % of windows stay at or below \d+\.$/);
      expect(summary).to.include(`${((1 - windowsAbove / 4032) * 100).toFixed(1)} %`);
      expect(one(chart, 'canvas').getAttribute('role')).to.equal('img');
      expect(one(chart, 'canvas').getAttribute('aria-label')).to.include(summary);
    });

    it('never says that all windows stay below where one does not', async () => {
      const requests = new Float64Array(20_000).fill(300);
      requests[5] = 3000;
      const chart = await draw(plannedDemand({ start: SEEN_UNTIL - 20_000 * 300, windowSeconds: 300, requests }));
      await choose(chart, 5);
      expect(part(chart, 'summary')).to.include('; 99.9 % of windows');
    });

    it('the grip says cost, difference and risk', async () => {
      const chart = await draw();
      await until(() => all(chart, '.grip').length > 0, 'the grip is there');
      const cost = moneyText(planned.costPerMonth(ADVISED), 'en');
      expect(one(chart, '.grip').getAttribute('aria-valuetext'))
        .to.match(new RegExp(`^${ADVISED} TPS, ${cost} USD a month \\([\\d,.]+ less than now\\), `))
        .and.to.match(/ % of requests at risk$/);
    });

    it('says what was typed or pressed once, politely, and leaves sliding to the slider', async () => {
      const chart = await draw();
      const status = one(chart, '[role=status]');
      stop(chart, '1 floor').click();
      await until(() => textOf(status).startsWith('1 TPS, '), 'the new minimum is said');
      one(chart, '.grip').focus();
      await sendKeys({ press: 'ArrowUp' });
      await until(() => textOf(status) === '', 'a key on the grip is not said twice');
    });

    it('says which metrics were counted, which calls failed, and what CloudWatch said', async () => {
      const failed = demand.requests.map((_, window) => (window === 3 ? 41 : window === 4 ? NaN : 0));
      const series = { ...demand, errors4xx: failed, messages: ['Some data is late.'] };
      const chart = await draw({ ...planned, series });
      expect(part(chart, 'source')).to.equal(
        'Counted from CloudWatch: GetRecommendations (Sum, 5 min). 41 calls failed with 4xx, throttled ones among them, and are not in these counts.',
      );
      expect(textOf(one(chart, '.notes'))).to.include('CloudWatch says: Some data is late.');
    });

    it('says how much was not measured', async () => {
      const chart = await draw(plannedDemand(withGap(demand, 100, 4.5)));
      expect(textOf(one(chart, '.notes'))).to.include('54 windows (4 h 30 min) were not measured');
    });

    it('speaks Japanese', async () => {
      const chart = await draw(planned, { lang: 'ja' });
      expect(part(chart, 'summary')).to.match(/^ピークは .+ TPS。時間枠の .+ % は \d+ TPS 以下です。$/);
      expect(textOf(one(chart, '#help'))).to.equal('1 から 500 までの整数');
    });
  });

  describe('the table', () => {
    it('opens and closes with its button, and tells each hour of the view with the highest window', async () => {
      const chart = await draw();
      segment(chart, 'Day').click();
      const toggle = one<HTMLButtonElement>(chart, '[aria-expanded]');
      toggle.click();
      await chart.updateComplete;
      expect(all(chart, 'tbody tr')).to.have.length(24);
      expect(all(chart, 'thead th').map((head) => head.getAttribute('scope'))).to.deep.equal(['col', 'col', 'col', 'col']);
      expect(all(chart, 'tbody th')[0]!.getAttribute('scope')).to.equal('row');
      expect(textOf(one(chart, 'caption')))
        .to.include('by hour')
        .and.to.include('UTC');
      const highest = Math.max(...all(chart, 'tbody tr').map((row) => Number(textOf(row.children[1]!))));
      expect(highest).to.equal(Number(planned.frontier.peakTps.toFixed(1)));
      toggle.click();
      await chart.updateComplete;
      expect(all(chart, 'table')).to.have.length(0);
    });

    it('follows the minimum', async () => {
      const chart = await draw();
      segment(chart, 'Day').click();
      one<HTMLButtonElement>(chart, '[aria-expanded]').click();
      await choose(chart, Math.ceil(planned.frontier.peakTps));
      expect(all(chart, 'tbody .risk')).to.have.length(0);
      await choose(chart, 1);
      expect(all(chart, 'tbody .risk').length).to.be.greaterThan(12);
    });
  });

  describe('states', () => {
    it('keeps every place while demand is read', async () => {
      const waiting = await draw({}),
        tops = (chart: DemandChart): number[] => ['.stage', '.ruler', '.capt', 'dl'].map((each) => one(chart, each).offsetTop);
      const before = tops(waiting);
      expect(textOf(one(waiting, '.message'))).to.equal('Demand has not arrived yet.');
      expect(one<HTMLInputElement>(waiting, '#field').disabled).to.equal(true);
      Object.assign(waiting, planned);
      await drawn(waiting);
      expect(tops(waiting)).to.deep.equal(before);
      expect(all(waiting, '.message')).to.have.length(0);
    });

    it('says that nothing was measured, and tells no cost', async () => {
      const chart = await draw(plannedDemand(seededDemand(shapes.mailings, { seed: 7, measuredDays: 0 }), { current: 2 }), { current: 2 });
      expect(textOf(one(chart, '.message'))).to.match(/^No window was measured in 10 to 24 Nov 2026/);
      expect(figures(chart)).not.to.match(/\d\.\d\d/);
    });

    it('says that no request came', async () => {
      const chart = await draw(plannedDemand(seededDemand(shapes.mailings, { seed: 7, silentDays: 14 }), { current: 2 }), { current: 2 });
      expect(part(chart, 'summary')).to.equal('No request in 10 to 24 Nov 2026: every window is zero.');
      expect(part(chart, 'idle')).to.equal('100 %');
      expect(part(chart, 'risk')).to.equal('none');
    });

    it('takes minutes as the 5-minute windows that are billed, and hours as they are', async () => {
      const minutes = { start: SEEN_UNTIL - 7200, windowSeconds: 60 as const, requests: new Float64Array(120).fill(90) };
      const chart = await draw(plannedDemand(minutes));
      expect(part(chart, 'summary')).to.include('Peaked at 1.5 TPS');
      expect(textOf(one(chart, '.notes'))).to.include('highest 5-minute window');
      const hours = { start: SEEN_UNTIL - 48 * 3600, windowSeconds: 3600 as const, requests: new Float64Array(48).fill(7200) };
      chart.series = hours;
      chart.frontier = frontier(hours);
      await chart.updateComplete;
      expect(textOf(one(chart, '.notes'))).to.include('highest 1-hour window');
    });
  });

  for (const width of [320, 600, 1100])
    it(`fits into ${width} px`, async () => {
      const chart = await draw(planned, { width });
      await drawn(chart);
      one<HTMLButtonElement>(chart, '[aria-expanded]').click();
      await chart.updateComplete;
      const { right } = chart.getBoundingClientRect();
      for (const element of all(chart, '.layout *:not(.hours *):not(.sr):not(.probes):not(.probes *)'))
        expect(element.getBoundingClientRect().right, element.className.toString() || element.localName).to.be.at.most(right + 1);
    });

  for (const lang of ['en', 'ja'])
    for (const scheme of ['light', 'dark'])
      it(`has no barrier in ${lang}, ${scheme}, with a wrong number and an open table`, async () => {
        const chart = await draw(planned, { lang });
        document.documentElement.style.setProperty('color-scheme', scheme);
        document.documentElement.style.setProperty('background-color', 'light-dark(#ffffff, #111316)');
        try {
          segment(chart, lang === 'ja' ? '日' : 'Day').click();
          await type(chart, '2.5');
          one<HTMLButtonElement>(chart, '[aria-expanded]').click();
          await chart.updateComplete;
          await drawn(chart);
          await expectAccessible(chart);
        } finally {
          document.documentElement.style.removeProperty('color-scheme');
          document.documentElement.style.removeProperty('background-color');
        }
      });
});
