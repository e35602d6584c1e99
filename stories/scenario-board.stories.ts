import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { html } from 'lit';
import '../components/scenario-board/define.js';
import type { ScenarioBoard } from '../components/scenario-board/scenario-board.js';
import type { Board } from '../src/scenarios/board.js';
import { BOARD, LAUNCH_ALONE, SIX } from './planned-boards.js';

interface Args {
  readonly board?: Board;
  readonly show?: 'all' | 'head';
  readonly fragment?: string;
}

export default {
  title: 'Estimate/Scenario board',
  component: 'personalize-scenario-board',
  render: ({ board, show = 'all', fragment = '' }) =>
    html`<personalize-scenario-board .board=${board} show=${show} .fragment=${fragment}></personalize-scenario-board>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const elementIn = (canvas: HTMLElement): ScenarioBoard => canvas.querySelector('personalize-scenario-board')!;
const press = async (element: ScenarioBoard, selector: string): Promise<void> => {
  element.renderRoot.querySelector<HTMLElement>(selector)!.click();
  await element.updateComplete;
};

/** A launch, the same on campaigns, a sale week with a discount and tax, and one that batch can't serve. */
export const Compared: Story = { args: { board: BOARD } };

/** As many as are compared at once. */
export const SixSideBySide: Story = { args: { board: SIX } };

/** One scenario has nothing to be compared with. */
export const Alone: Story = { args: { board: LAUNCH_ALONE } };

/** The slim line above an estimate; Compare opens the rest. */
export const Head: Story = {
  args: { board: BOARD, show: 'head' },
  play: async ({ canvasElement }) => {
    const element = elementIn(canvasElement);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[part=list]')).to.equal(null);
    await press(element, '.head .button[aria-expanded]:last-child');
    expect(element.renderRoot.querySelector('[part=list]')).not.to.equal(null);
  },
};

/** The four ways to take a board along. */
export const Export: Story = {
  args: { board: BOARD, show: 'head' },
  play: async ({ canvasElement }) => press(elementIn(canvasElement), '.head .acts button:nth-of-type(2)'),
};

/** A file that is no board says everything that is wrong with it, and what was pasted stays. */
export const ImportRefused: Story = {
  args: { board: LAUNCH_ALONE, show: 'head' },
  play: async ({ canvasElement }) => {
    const element = elementIn(canvasElement);
    await press(element, '.head .acts button:nth-of-type(1)');
    const field = element.renderRoot.querySelector<HTMLTextAreaElement>('.paste textarea')!;
    field.value =
      '{ "version": 1, "active": "a", "scenarios": [{ "id": "a", "name": "", "offering": "v3", "workload": { "users": -5 } }] }';
    field.dispatchEvent(new Event('input'));
    await press(element, '.sources .button');
    await element.updateComplete;
    expect(field.value).to.include('"version"');
  },
};

/** A link that was cut on its way: the stored boards are left alone. */
export const BrokenLink: Story = { args: { board: BOARD, show: 'head', fragment: '#board=1.cut' } };

/** A link that a later version made. */
export const NewerLink: Story = { args: { board: LAUNCH_ALONE, show: 'head', fragment: '#board=2.abc' } };

/** Nothing yet. */
export const Empty: Story = {};
