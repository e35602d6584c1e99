import { expect } from 'chai';
import { html } from 'lit';
import '../../../components/planner/define.js';
import type { MinimumRecommendation } from '../../../components/minimum-recommendation/minimum-recommendation.js';
import type { Planner } from '../../../components/planner/planner.js';
import { connect } from '../../../src/aws/index.js';
import type { EmulatorOptions, Fault } from '../../../src/emulator/index.js';
import { CREDENTIALS, NOON } from '../../aws/connected.js';
import { expectAccessible, fixture } from '../../fixture.js';
import { until } from '../../until.js';

const CHECKOUT = 'arn:aws:personalize:us-east-1:123456789012:campaign/checkout-addons';
const HOME = 'arn:aws:personalize:us-east-1:123456789012:campaign/home-top-picks';

/** A planner on an account behind a real HTTP connection, in the test server's emulator; metrics can be held on their way. */
class Account {
  readonly #url = `${location.origin}/emulator/closer-${crypto.randomUUID()}/`;
  #held: Promise<void> | undefined;
  #release = (): void => {};
  /** GetMetricData calls that went out, by their period in seconds. */
  readonly periods: number[] = [];

  async open(opened = CHECKOUT): Promise<Planner> {
    const options: EmulatorOptions = { clock: { start: NOON, speed: 0 } };
    await this.#post('__create', options);
    const connection = connect({
      region: 'us-east-1',
      credentials: CREDENTIALS,
      endpoint: this.#url,
      now: () => NOON,
      fetch: async (request) => {
        if (request.headers.get('x-amz-target')?.endsWith('GetMetricData')) {
          const { MetricDataQueries } = (await request.clone().json()) as { MetricDataQueries: { MetricStat: { Period: number } }[] };
          this.periods.push(MetricDataQueries[0]!.MetricStat.Period);
          await this.#held;
        }
        return fetch(request);
      },
    });
    const element = await fixture<Planner>(
      html`<personalize-planner
        time-zone="UTC"
        view="fleet"
        .opened=${opened}
        .cache=${false}
        .connection=${connection}
      ></personalize-planner>`,
    );
    await isOffered(element);
    return element;
  }

  hold(): void {
    this.#held = new Promise((resolve) => (this.#release = resolve));
  }

  release(): void {
    this.#held = undefined;
    this.#release();
  }

  fail(...faults: readonly Fault[]): Promise<void> {
    return this.#post('__faults', faults);
  }

  async #post(path: string, body: unknown): Promise<void> {
    const { status } = await fetch(this.#url + path, { method: 'POST', body: JSON.stringify(body) });
    expect(status).to.equal(204);
  }
}

const closer = ({ renderRoot }: Planner): HTMLElement => renderRoot.querySelector<HTMLElement>('.closer')!;
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const press = (element: Planner, words: string): void =>
  [...closer(element).querySelectorAll('button')].find((button) => textOf(button) === words)!.click();
const focused = ({ shadowRoot }: Planner): string | undefined => shadowRoot!.activeElement?.textContent.trim();
const reasons = ({ renderRoot }: Planner): string =>
  textOf(renderRoot.querySelector('personalize-minimum-recommendation[show=reasons]')!.shadowRoot as unknown as Element);
const reasonsOrNone = (element: Planner): string =>
  element.renderRoot.querySelector('personalize-minimum-recommendation[show=reasons]') ? reasons(element) : '';
const says = (element: Planner, words: string): Promise<void> =>
  until(
    () => textOf(closer(element)).includes(words),
    `it says ${words}`,
    () => textOf(closer(element)),
  );

/** Its place is drawn, and it stands in it. */
const isOffered = ({ renderRoot }: Planner): Promise<void> =>
  until(() => Boolean(renderRoot.querySelector<HTMLElement>('.closer')?.assignedSlot), 'the closer look is offered in its place');

describe('a closer look at a resource in personalize-planner, over HTTP', function () {
  this.timeout(120_000);

  it('says what it asks and at most costs, and asks nothing before', async () => {
    const account = new Account(),
      element = await account.open();
    expect(textOf(closer(element)))
      .to.include('of the last 15 days')
      .and.include('of the last 63 days')
      .and.include('of this campaign alone')
      .and.include('At most 81 metrics, 0.00081 USD');
    expect(reasons(element)).to.include('No evidence: not read.').and.include('1-minute data was not read.');
    expect(account.periods.includes(60)).to.equal(false);
    await expectAccessible(closer(element));
  });

  it('reads, and the advice goes by it: on this page and in the fleet', async () => {
    const account = new Account(),
      element = await account.open();
    press(element, 'Read them from CloudWatch');
    await says(element, 'Read at 12:00');
    expect(account.periods.includes(60)).to.equal(true);
    expect(textOf(closer(element))).to.match(/Read at 12:00: \d+ metrics, 0\.000\d+ USD\. 4,319 of 4,320 windows/);
    await until(() => reasons(element).includes('Scaling kept up in'), 'the verdict is shown');
    expect(reasons(element))
      .to.match(/Scaling kept up in \d+ of \d+ bursts/)
      .and.include('min late measured')
      .and.include('windows by the minute');
    const advised = /Why (\d+)/.exec(reasons(element))![1];
    const history = element.renderRoot.querySelector<MinimumRecommendation>('personalize-minimum-recommendation[show=history]')!;
    expect(history.history!.requests.length).to.equal(63 * 288);
    const { autoscalingLagSeconds } = history.recommendation!.evidence,
      schedule = element.renderRoot.querySelector('personalize-week-schedule')!;
    expect(autoscalingLagSeconds).not.to.equal(600);
    expect(schedule.options!.autoscalingLagSeconds).to.equal(autoscalingLagSeconds);
    element.opened = undefined;
    await element.updateComplete;
    const fleet = element.renderRoot.querySelector('personalize-fleet')!;
    await until(() => textOf(fleet.renderRoot as unknown as Element).includes('checkout-addons'), 'the fleet is shown');
    const row = fleet.snapshot!.kind === 'none' ? undefined : fleet.snapshot!.rows.find(({ resource }) => resource.arn === CHECKOUT);
    expect(row!.demand.kind === 'measured' && String(row!.demand.recommendation.minimum)).to.equal(advised);
  });

  it('has nothing to learn where demand never passed the minimum, and says so', async () => {
    const element = await new Account().open(HOME);
    press(element, 'Read them from CloudWatch');
    await until(() => reasons(element).includes('Demand never passed the minimum of 40'), 'the verdict is shown');
    expect(reasons(element)).to.include('the lag stays 10 min, an assumption');
  });

  it('counts while it reads, and is cancelled: nothing of it is kept, and it can be asked for again', async () => {
    const account = new Account(),
      element = await account.open();
    account.hold();
    closer(element).querySelector('button')!.focus();
    press(element, 'Read them from CloudWatch');
    await says(element, 'Asking CloudWatch');
    await until(() => focused(element) === 'Cancel', 'the keyboard is on what took the place of the button');
    expect(closer(element).querySelector('progress')).not.to.equal(null);
    await expectAccessible(closer(element));
    press(element, 'Cancel');
    await says(element, 'Cancelled');
    await until(() => focused(element) === 'Read them from CloudWatch', 'the keyboard is on the button again');
    account.release();
    expect(reasons(element)).to.include('No evidence: not read.');
    press(element, 'Read them from CloudWatch');
    await says(element, 'Read at 12:00');
  });

  it('shows AWS’s own error with its request, and what to allow; then tries again', async () => {
    const account = new Account(),
      element = await account.open();
    await account.fail({ operation: 'GetMetricData', error: { name: 'AccessDeniedException', message: 'not authorized to perform this' } });
    press(element, 'Read them from CloudWatch');
    await says(element, 'This role may not read metrics');
    expect(closer(element).querySelector('[role=alert]')).not.to.equal(null);
    expect(textOf(closer(element)))
      .to.include('Allow cloudwatch:GetMetricData')
      .and.match(/AccessDeniedException not authorized to perform this, request [\da-f-]+/);
    await expectAccessible(closer(element));
    await account.fail();
    press(element, 'Try again');
    await says(element, 'Read at 12:00');
  });

  it('is forgotten with the connection', async () => {
    const element = await new Account().open();
    press(element, 'Read them from CloudWatch');
    await until(() => reasons(element).includes('Scaling kept up in'), 'the verdict is shown');
    const other = await new Account().open();
    element.connection = other.connection;
    await until(() => reasonsOrNone(element).includes('No evidence: not read.'), 'it is offered anew');
    expect(textOf(closer(element))).to.include('At most 81 metrics');
  });
});
