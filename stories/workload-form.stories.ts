import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { html } from 'lit';
import { EXAMPLE_WORKLOAD } from '../pricing/presets.js';
import '../components/workload-form/define.js';
import type { WorkloadForm } from '../components/workload-form/workload-form.js';

const formIn = (canvas: HTMLElement): WorkloadForm => canvas.querySelector('personalize-workload-form')!;

const type = async (form: WorkloadForm, selector: string, value: string): Promise<void> => {
  const field = form.renderRoot.querySelector<HTMLInputElement>(selector)!;
  field.focus();
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await form.updateComplete;
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
    form.renderRoot.querySelector<HTMLButtonElement>('#add-placement')!.click();
    await form.updateComplete;
    expect(form.workload?.placements.length).to.equal(1);
  },
};
