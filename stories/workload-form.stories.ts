import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { html } from 'lit';
import { EXAMPLE_WORKLOAD, PRESETS } from '../pricing/presets.js';
import '../components/workload-form/define.js';
import type { WorkloadForm } from '../components/workload-form/workload-form.js';
import { until } from '../test/until.js';

const formIn = (canvas: HTMLElement): WorkloadForm => canvas.querySelector('personalize-workload-form')!;

const type = async (form: WorkloadForm, selector: string, value: string): Promise<void> => {
  const field = form.renderRoot.querySelector<HTMLInputElement>(selector)!;
  field.focus();
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await form.updateComplete;
};

const choose = async (form: WorkloadForm, selector: string, value: string): Promise<void> => {
  const select = form.renderRoot.querySelector<HTMLSelectElement>(selector)!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await form.updateComplete;
};

/** What is not in the first view of a form is loaded after it. */
const late = async <T extends Element = HTMLButtonElement>(form: WorkloadForm, selector: string): Promise<T> => {
  await until(() => form.renderRoot.querySelector(selector) !== null, `the form has ${selector}`);
  return form.renderRoot.querySelector<T>(selector)!;
};

/** Opens a panel, which is loaded when it is first asked for, and waits for what it holds. */
const workOut = async (form: WorkloadForm, what: 'ingestion' | 'training' | 'requests', held: string): Promise<void> => {
  (await late(form, `[id^="derive-${what}"][id$="-open"]`)).click();
  await late(form, held);
};

export default {
  title: 'Estimate/Workload form',
  component: 'personalize-workload-form',
  render: ({ workload }) => html`<personalize-workload-form .workload=${workload}></personalize-workload-form>`,
} satisfies Meta<WorkloadForm>;

type Story = StoryObj<WorkloadForm>;

/** AWS's example 1: changing the users tells the new workload at once. */
export const Example: Story = {
  args: { workload: EXAMPLE_WORKLOAD },
  play: async ({ canvasElement }) => {
    const form = formIn(canvasElement);
    await type(form, '#users', '900,000');
    expect(form.workload?.users).to.equal(900_000);
  },
};

/** Nothing given: the form says what it needs before there is an estimate. */
export const Empty: Story = {};

/** A value that can't be used stays as it was typed; the last valid workload is kept. */
export const WrongField: Story = {
  args: { workload: EXAMPLE_WORKLOAD },
  play: async ({ canvasElement }) => {
    const form = formIn(canvasElement);
    await type(form, '#users', '-5');
    expect(form.renderRoot.querySelector<HTMLInputElement>('#users')!.value).to.equal('-5');
    expect(form.workload?.users).to.equal(500_000);
    expect(form.renderRoot.querySelector('#users-error')).not.to.equal(null);
  },
};

/** Bands of more hours than the month has. */
export const TooManyHours: Story = {
  args: { workload: EXAMPLE_WORKLOAD },
  play: async ({ canvasElement }) => {
    const form = formIn(canvasElement);
    await type(form, '[id$="-hours"]', '712');
    expect(form.renderRoot.querySelector('[id$="-overfull"]')!.textContent).to.contain('752');
  },
};

/** A day with three kinds of hours, minimums, a placement that can be computed ahead, and two batch jobs. */
export const Everything: Story = {
  args: {
    workload: {
      ...EXAMPLE_WORKLOAD,
      freeTier: true,
      placements: [
        {
          name: 'Top picks',
          type: 'USER_PERSONALIZATION',
          minimumProvisionedTps: 2,
          minimumRequestsPerSecond: 1,
          precompute: { usersPerRun: 500_000, runsPerMonth: 30 },
          demand: [
            { requestsPerHour: 800, hoursPerMonth: 240 },
            { requestsPerHour: 5000, hoursPerMonth: 400 },
            { requestsPerHour: 16_000.5, hoursPerMonth: 40 },
          ],
        },
        { name: 'Search results', type: 'PERSONALIZED_RANKING', demand: [] },
      ],
      batch: [
        { kind: 'recommendations', usersPerRun: 1_000_000, runsPerMonth: 1 },
        { kind: 'segments', queriesPerRun: 3, runsPerMonth: 4 },
      ],
      activity: [
        { usersShare: 0.05, requestsShare: 0.3 },
        { usersShare: 0.2, requestsShare: 0.6 },
      ],
    },
  },
};

/** Only batch jobs: no place asks in real time. */
export const BatchOnly: Story = {
  args: {
    workload: { ...EXAMPLE_WORKLOAD, placements: [], batch: [{ kind: 'recommendations', usersPerRun: 1_000_000, runsPerMonth: 1 }] },
  },
  play: async ({ canvasElement }) => {
    const form = formIn(canvasElement);
    (await late(form, '#add-placement')).click();
    await form.updateComplete;
    expect(form.workload?.placements.length).to.equal(1);
  },
};

/** Starting from another preset is one step, and undoing it brings back what stood there. */
export const StartFromPreset: Story = {
  args: { workload: EXAMPLE_WORKLOAD },
  play: async ({ canvasElement }) => {
    const form = formIn(canvasElement);
    await late(form, '#start option[value="vod"]');
    await choose(form, '#start', 'vod');
    expect(form.workload?.users).to.equal(800_000);
    form.renderRoot.querySelector<HTMLButtonElement>('#undo')!.click();
    await form.updateComplete;
    expect(form.workload).to.deep.equal(EXAMPLE_WORKLOAD);
  },
};

/** A purpose in the product's terms leads to the kind, the domain use case, the recipe and the call. */
export const Purpose: Story = {
  args: { workload: PRESETS['small-shop'] },
  play: async ({ canvasElement }) => {
    const form = formIn(canvasElement);
    await late(form, 'optgroup');
    await choose(form, '[id$="-kind"]', 'purpose:related-items-shop');
    expect(form.workload?.placements[0]!.type).to.equal('RELATED_ITEMS');
  },
};

/** Data and training worked out of what people know, line by line. */
export const DataAndTraining: Story = {
  args: { workload: EXAMPLE_WORKLOAD },
  play: async ({ canvasElement }) => {
    const form = formIn(canvasElement);
    await workOut(form, 'ingestion', '#derive-ingestion-bytesPerEvent');
    await workOut(form, 'training', '#derive-training-hoursPerTraining');
    await type(form, '#derive-ingestion-eventsPerMonth', '20M');
    await type(form, '#derive-ingestion-bytesPerEvent', '450');
    await type(form, '#derive-training-hoursPerTraining', '1.5');
    form.renderRoot.querySelector<HTMLButtonElement>('#derive-ingestion-use')!.click();
    expect(form.workload?.ingestion.gigabytesPerMonth).to.equal(9);
  },
};

/** Requests from users and the shape of a week, the peak raised. */
export const RequestsFromUsers: Story = {
  args: { workload: PRESETS['small-shop'] },
  play: async ({ canvasElement }) => {
    const form = formIn(canvasElement);
    await workOut(form, 'requests', '[id$="-sessionsPerUser"]');
    await type(form, '[id$="-sessionsPerUser"]', '4');
    await type(form, '[id$="-callsPerSession"]', '3');
    await choose(form, '[id$="-shape"]', 'evening');
    await type(form, '[id$="-peakFactor"]', '2');
    expect(form.renderRoot.querySelector('[id^="derive-requests"][id$="-use"]')).not.to.equal(null);
  },
};

/** A measurement that can't be read says line, column and reason, and keeps what was pasted. */
export const WrongMeasurement: Story = {
  args: { workload: PRESETS['small-shop'] },
  play: async ({ canvasElement }) => {
    const form = formIn(canvasElement);
    await workOut(form, 'requests', '[id$="-sessionsPerUser"]');
    form.renderRoot.querySelectorAll<HTMLButtonElement>('.workings .segment button')[1]!.click();
    await form.updateComplete;
    await type(form, 'textarea', 'start,requests\n2026-11-01T00:00Z,5000\n2026-11-01T01:00Z,many');
    expect(form.renderRoot.querySelectorAll('.error').length).to.equal(1);
  },
};

/** Inside a form, sent under its name; a fieldset around it is disabled. */
export const Disabled: Story = {
  args: { workload: EXAMPLE_WORKLOAD },
  render: ({ workload }) =>
    html`<form>
      <fieldset disabled>
        <legend>Sent already</legend>
        <personalize-workload-form name="workload" .workload=${workload}></personalize-workload-form>
      </fieldset>
    </form>`,
  play: ({ canvasElement }) => {
    expect(new FormData(canvasElement.querySelector('form')!).has('workload')).to.equal(false);
  },
};
