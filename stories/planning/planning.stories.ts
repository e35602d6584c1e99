import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { html } from 'lit';
import { useArgs } from 'storybook/preview-api';
import './planning-session.js';
import type { PlanningSession } from './planning-session.js';
import { argsOf, workloadOf, type Session, type SessionArgs } from './session.js';
import { DOMAIN_OR_CUSTOM, EXAMPLE_ONE, EXAMPLE_TWO, REAL_TIME_OR_BATCH } from './sessions.js';

const number = (name: string, max: number, step: number) => ({ name, control: { type: 'range' as const, min: 0, max, step } });

/** A page whose numbers can be moved from Storybook's controls and from the form: both hold the same workload. */
const page = (session: Session): StoryObj<SessionArgs> => ({
  args: argsOf(session.workload),
  render: (args) => {
    const [, updateArgs] = useArgs<SessionArgs>();
    return html`<planning-session
      .session=${session}
      .workload=${workloadOf(args)}
      offering=${session.offering}
      @workload-change=${({ detail }: CustomEvent<{ workload: SessionArgs['workload'] }>) => updateArgs(argsOf(detail.workload))}
    ></planning-session>`;
  },
});

const heroOf = async (canvas: HTMLElement): Promise<string> => {
  const session = canvas.querySelector<PlanningSession>('planning-session')!;
  await session.updateComplete;
  const estimate = session.renderRoot.querySelector('personalize-cost-estimate')!;
  await estimate.updateComplete;
  return estimate.renderRoot.textContent.replace(/\s+/g, '');
};

export default {
  title: 'Planning/Sessions',
  parameters: { layout: 'fullscreen' },
  argTypes: {
    users: number('Users in the dataset', 1_000_000, 1000),
    gigabytesPerMonth: number('Data ingested, GB a month', 1000, 1),
    trainingHoursPerMonth: number('Training hours a month', 500, 1),
    usualRequestsPerHour: number('Requests in a usual hour', 100_000, 100),
    peakRequestsPerHour: number('Requests in a peak hour', 200_000, 100),
    peakHoursPerMonth: number('Peak hours a month', 732, 1),
    workload: { name: 'The whole workload', control: 'object' },
  },
} satisfies Meta<SessionArgs>;

/** AWS's example 1, line by line. */
export const Example1: StoryObj<SessionArgs> = {
  ...page(EXAMPLE_ONE),
  play: async ({ canvasElement }) => {
    expect(await heroOf(canvasElement)).to.contain('1,328.74');
  },
};

/** AWS's example 2: batch alone. */
export const Example2: StoryObj<SessionArgs> = {
  ...page(EXAMPLE_TWO),
  play: async ({ canvasElement }) => {
    expect(await heroOf(canvasElement)).to.contain('79.50');
  },
};

/** Where the cheaper one changes. */
export const DomainOrCustom: StoryObj<SessionArgs> = { name: 'Domain or custom?', ...page(DOMAIN_OR_CUSTOM) };

/** For whom lists can be made ahead. */
export const RealTimeOrBatch: StoryObj<SessionArgs> = { name: 'Real-time or batch?', ...page(REAL_TIME_OR_BATCH) };
