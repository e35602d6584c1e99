import { expect } from 'chai';
import { html } from 'lit';
import '../../../components/planner/define.js';
import type { Planner } from '../../../components/planner/planner.js';
import type { WeekScheduleView } from '../../../components/week-schedule/week-schedule.js';
import { connect } from '../../../src/aws/index.js';
import { createEmulator } from '../../../src/emulator/index.js';
import { START } from '../../emulator/emulated.js';
import { fixture } from '../../fixture.js';
import { until } from '../../until.js';

const HOME = 'arn:aws:personalize:us-east-1:123456789012:campaign/home-top-picks';
const SEARCH = 'arn:aws:personalize:us-east-1:123456789012:campaign/search-rerank';

async function opened(arn: string): Promise<Planner> {
  const emulator = createEmulator({ clock: { start: START, speed: 0 } });
  const connection = connect({
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    now: () => emulator.clock.now(),
    fetch: (request) => emulator.fetch(request),
  });
  return fixture<Planner>(
    html`<personalize-planner time-zone="UTC" view="fleet" .opened=${arn} .cache=${false} .connection=${connection}></personalize-planner>`,
  );
}

const schedule = ({ renderRoot }: Planner): WeekScheduleView | null =>
  renderRoot.querySelector<WeekScheduleView>('personalize-week-schedule');
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const within = <E extends HTMLElement>(element: Planner, selector: string): E => schedule(element)!.renderRoot.querySelector<E>(selector)!;
/** Chooses the first hour. A page that runs beside another has no focus to give, so the event is said as well. */
function choose(element: Planner): void {
  const cell = within(element, '.cell[tabindex="0"]');
  cell.focus();
  cell.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}
const yours = (element: Planner): string => textOf(within(element, '[part=comparison] tbody tr:nth-child(2)'));

/** Until the schedule of a resource can be changed. */
const isThere = (element: Planner, arn: string): Promise<void> =>
  until(
    () => schedule(element)?.arn === arn && within(element, '[role=grid][aria-readonly=false]') !== null,
    `the schedule of ${arn} is there`,
  );

async function goTo(element: Planner, arn: string | undefined): Promise<void> {
  element.opened = arn;
  await element.updateComplete;
  if (arn !== undefined) await isThere(element, arn);
}

describe('a schedule made by hand in personalize-planner', function () {
  this.timeout(120_000);

  it('is there again after other views were looked at, with the planned events, and is of its resource only', async () => {
    const element = await opened(HOME);
    await isThere(element, HOME);
    choose(element);
    await schedule(element)!.updateComplete;
    within(element, '.cell[tabindex="0"]').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'PageUp', bubbles: true, composed: true, cancelable: true }),
    );
    const field = within<HTMLInputElement>(element, '#event-name');
    field.value = 'Flash sale';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const minimum = within<HTMLInputElement>(element, '#event-minimum');
    minimum.value = '70';
    minimum.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await schedule(element)!.updateComplete;
    [...schedule(element)!.renderRoot.querySelectorAll('button')].find((button) => textOf(button) === 'Add the event')!.click();
    await schedule(element)!.updateComplete;
    const { minimums, plannedEvents } = schedule(element)!,
      told = yours(element);
    expect([minimums?.length, plannedEvents.map(({ name }) => name)]).to.deep.equal([168, ['Flash sale']]);
    expect(told).to.include('by hand');

    await goTo(element, SEARCH);
    expect([schedule(element)!.minimums, schedule(element)!.plannedEvents]).to.deep.equal([undefined, []]);

    await goTo(element, undefined);
    expect(schedule(element)).to.equal(null);
    await goTo(element, HOME);
    expect([schedule(element)!.minimums, schedule(element)!.plannedEvents]).to.deep.equal([minimums, plannedEvents]);
    await until(() => yours(element) === told, 'it is told as before');
  });

  it('is forgotten where the calculated one is taken back', async () => {
    const element = await opened(HOME);
    await isThere(element, HOME);
    const key = (key: string, more: KeyboardEventInit = {}): boolean =>
      within(element, '.cell[tabindex="0"]').dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
      );
    choose(element);
    await schedule(element)!.updateComplete;
    key('+');
    await schedule(element)!.updateComplete;
    key('z', { ctrlKey: true });
    await goTo(element, undefined);
    await goTo(element, HOME);
    expect(schedule(element)!.minimums).to.equal(undefined);
  });
});
