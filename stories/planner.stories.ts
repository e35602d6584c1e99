import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../components/planner/define.js';
import type { Planner } from '../components/planner/planner.js';
import { connect, type Connection } from '../src/aws/index.js';
import { createEmulator } from '../src/emulator/index.js';

/** A connection to an emulator in this very page: the SDK's own clients, no network. Updates settle in seconds. */
function emulated(): Connection {
  const emulator = createEmulator({ clock: { start: Date.UTC(2026, 10, 24, 14) / 1000, speed: 1 }, durations: { campaignUpdate: 4 } });
  return connect({
    region: 'us-east-1',
    credentials: { accessKeyId: 'emulator', secretAccessKey: 'emulator' },
    fetch: (request) => emulator.fetch(request),
    now: () => emulator.clock.now(),
  });
}

interface Args {
  readonly view: Planner['view'];
  readonly opened?: string;
  /** Whether the page around it handed over a connection. */
  readonly isConnected: boolean;
}

export default {
  title: 'Dashboard/Planner',
  component: 'personalize-planner',
  parameters: { layout: 'fullscreen' },
  render: ({ view, opened, isConnected }) =>
    html`<personalize-planner
      .view=${view}
      .opened=${opened}
      .connection=${isConnected ? emulated() : undefined}
      .emulated=${isConnected ? { seed: 1, traces: [] } : undefined}
      .pollSeconds=${1}
      approved-by="a reader of this story"
      time-zone="UTC"
    ></personalize-planner>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** The workload of AWS's first example, priced four ways. Nothing is asked of AWS. */
export const Estimate: Story = { args: { view: 'estimate', isConnected: true } };

/** Four campaigns and a recommender of the emulator, read through the SDK. */
export const Fleet: Story = { args: { view: 'fleet', isConnected: true } };

/** One campaign: its demand, its minimum and why. */
export const Campaign: Story = {
  args: { view: 'fleet', opened: 'arn:aws:personalize:us-east-1:123456789012:campaign/home-top-picks', isConnected: true },
};

/** No change was chosen yet. */
export const NothingToReview: Story = { args: { view: 'changes', isConnected: true } };

/** The page around it has not handed over a connection. */
export const NoConnection: Story = { args: { view: 'fleet', isConnected: false } };
