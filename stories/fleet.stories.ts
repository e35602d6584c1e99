import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../components/fleet/define.js';
import type { Fleet } from '../components/fleet/fleet.js';
import type { FleetRow } from '../components/fleet/fleet-row.js';
import { AwsCallError } from '../src/aws/call-error.js';
import { SEEN_UNTIL } from './seeded-demand.js';
import { arnOf, denied, FLEET, manyRows, throttled } from './seeded-fleet.js';

type Args = Pick<Fleet, 'snapshot' | 'reader' | 'targets' | 'users'>;

const READ_AT = SEEN_UNTIL + 120;
const ready = (rows: readonly FleetRow[]): Fleet['snapshot'] => ({ kind: 'ready', rows, readAt: READ_AT, metricsPerResource: 12 });
const failed = (error: Error, rows: readonly FleetRow[] = []): Fleet['snapshot'] => ({
  kind: 'failed',
  rows,
  error,
  readAt: rows.length > 0 ? SEEN_UNTIL - 5 * 3600 : undefined,
});
const unread = (row: FleetRow): FleetRow => ({ ...row, demand: { kind: 'waiting' } });
const named = (name: string): FleetRow => FLEET.find(({ resource }) => resource.name === name)!;
const recommendedFor = (...names: string[]): Map<string, number> =>
  new Map(
    names
      .map(named)
      .flatMap(({ resource, demand }) => (demand.kind === 'measured' ? [[resource.arn, demand.recommendation.minimum] as const] : [])),
  );

/** What a page's reader would do; here nothing is read. */
const still: Fleet['reader'] = { refresh: async () => {}, stop: () => {} };

export default {
  title: 'Capacity/Fleet',
  component: 'personalize-fleet',
  args: { reader: still, targets: new Map(), users: 500_000 },
  render: ({ snapshot, reader, targets, users }) =>
    html`<personalize-fleet
      .snapshot=${snapshot}
      .reader=${reader}
      .targets=${targets}
      .users=${users}
      time-zone="Europe/Berlin"
    ></personalize-fleet>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const fleetIn = (canvas: HTMLElement): Fleet => canvas.querySelector('personalize-fleet')!;
const rowOf = (fleet: Fleet, name: string): HTMLElement =>
  [...fleet.renderRoot.querySelectorAll<HTMLElement>('tbody tr')].find((row) => row.querySelector('.open-row')?.textContent === name)!;
const told = <E extends Event>(target: EventTarget, name: string): Promise<E> =>
  new Promise((resolve) => target.addEventListener(name, (event) => resolve(event as E), { once: true }));
const check = (claim: boolean, words: string): void => {
  if (!claim) throw new Error(words);
};

/** A fleet as one finds it. Ticking a row chooses the recommended minimum, and the tray says what that is worth. */
export const Mixed: Story = {
  args: { snapshot: ready(FLEET) },
  play: async ({ canvasElement }) => {
    const fleet = fleetIn(canvasElement);
    const chosen = told<CustomEvent<{ arn: string; minimum: number }>>(fleet, 'target-change');
    rowOf(fleet, 'home-top-picks').querySelector('input')!.click();
    const { detail } = await chosen;
    await fleet.updateComplete;
    check(detail.arn === arnOf('home-top-picks'), `target-change is of ${detail.arn}`);
    check(rowOf(fleet, 'home-top-picks').classList.contains('chosen'), 'the ticked row is not marked as chosen');
    check(fleet.renderRoot.querySelector('.tray') !== null, 'the first tick brings no tray');
  },
};

/** Three changes, one of which raises. */
export const Selected: Story = {
  args: { snapshot: ready(FLEET), targets: recommendedFor('home-top-picks', 'pdp-similar-items', 'checkout-addons') },
};

/** A minimum that a person moved on the chart: the advice stands under it. */
export const OwnTarget: Story = { args: { snapshot: ready(FLEET), targets: new Map([[arnOf('home-top-picks'), 15]]) } };

/** Nobody said how many users the recommenders serve: their bill is not known. */
export const UsersNotKnown: Story = { args: { snapshot: ready(FLEET), users: undefined } };

/** The account was read and has nothing. */
export const Empty: Story = { args: { snapshot: ready([]) } };

/** No connection and no rows. */
export const NotConnected: Story = { args: { snapshot: { kind: 'none' }, reader: undefined } };

/** Nothing has come yet: places are kept, and progress shows after half a second. */
export const Listing: Story = { args: { snapshot: { kind: 'loading', rows: [], done: 0, of: 0, isListed: false } } };

/** Two of fourteen are read. Stop here keeps what has arrived. */
export const Loading: Story = {
  args: { snapshot: { kind: 'loading', rows: [...FLEET.slice(0, 2), ...FLEET.slice(2, 5).map(unread)], done: 2, of: 14, isListed: false } },
};

/** A refresh: nearly all of it was in this browser, and only what is new was asked for. */
export const Refreshed: Story = {
  args: {
    snapshot: { ...ready(FLEET), asked: { metricsRequested: 168, windowsRequested: 84, windowsKept: 56_364 } } as Fleet['snapshot'],
  },
};

/** Nothing can be kept, as in some private windows: said, since a refresh then reads everything. */
export const NothingKept: Story = {
  args: {
    snapshot: {
      ...ready(FLEET),
      asked: { metricsRequested: 168, windowsRequested: 56_448, windowsKept: 0, cacheFailure: new Error('no IndexedDB here') },
    } as Fleet['snapshot'],
  },
};

/** Stopped by a person: what has arrived can be used. */
export const Stopped: Story = {
  args: { snapshot: { kind: 'stopped', rows: [...FLEET.slice(0, 4), ...FLEET.slice(4, 6).map(unread)], done: 4, of: 14, readAt: READ_AT } },
};

/** Metrics of some rows were refused; the others stand. */
export const RowsRefused: Story = {
  args: {
    snapshot: ready([
      named('home-top-picks'),
      { resource: named('pdp-similar-items').resource, demand: { kind: 'failed', error: throttled } },
      {
        resource: named('search-rerank').resource,
        demand: {
          kind: 'failed',
          error: new AwsCallError('not authorized to perform: cloudwatch:GetMetricData', {
            name: 'AccessDeniedException',
            kind: 'denied',
            operation: 'cloudwatch:GetMetricData',
            requestId: '5be2f7a0-6f0a-4a51-a9fe-0a1a2b3c4d5e',
          }),
        },
      },
      named('partner-feed'),
    ]),
  },
  play: async ({ canvasElement }) => {
    const statement = rowOf(fleetIn(canvasElement), 'partner-feed').querySelector('pre')!.textContent;
    check(
      statement.includes('"personalize:DescribeCampaign"') && statement.includes(arnOf('partner-feed')),
      `the statement is ${statement}`,
    );
  },
};

/** CloudWatch or Personalize limits reads, before anything came. */
export const Throttled: Story = { args: { snapshot: failed(throttled) } };

/** The role may not list: the statement to add is there to be copied. */
export const NoPermission: Story = {
  args: {
    snapshot: failed(
      new AwsCallError(
        'User: arn:aws:sts::123456789012:assumed-role/planner/anna is not authorized to perform: personalize:ListCampaigns',
        {
          name: 'AccessDeniedException',
          kind: 'denied',
          operation: 'personalize:ListCampaigns',
          requestId: denied('').requestId,
        },
      ),
    ),
  },
};

/** The session ended during a refresh: figures stay as they were, and changes are off. */
export const Stale: Story = {
  args: {
    snapshot: failed(
      new AwsCallError('The security token included in the request is expired', {
        name: 'ExpiredTokenException',
        kind: 'expired',
        operation: 'personalize:ListCampaigns',
      }),
      FLEET,
    ),
    targets: recommendedFor('home-top-picks'),
  },
  play: async ({ canvasElement }) => {
    const review = fleetIn(canvasElement).renderRoot.querySelector<HTMLButtonElement>('.tray .main')!;
    check(review.disabled, 'changes can be reviewed on figures of a session that has ended');
  },
};

/** No answer at all. */
export const Offline: Story = {
  args: {
    snapshot: failed(new AwsCallError('Failed to fetch', { name: 'TypeError', kind: 'network', operation: 'personalize:ListCampaigns' })),
  },
};

/** Searching among a thousand. */
export const ThousandCampaigns: Story = {
  args: { snapshot: ready(manyRows(1000)) },
  // The rows out of sight are the same as those in sight: axe on all of them takes longer than a test may.
  parameters: { a11y: { test: 'off' } },
  play: async ({ canvasElement }) => {
    const fleet = fleetIn(canvasElement),
      search = fleet.renderRoot.querySelector<HTMLInputElement>('.find input')!;
    search.value = 'feed-0777';
    search.dispatchEvent(new Event('input'));
    await fleet.updateComplete;
    const names = [...fleet.renderRoot.querySelectorAll('tbody .open-row')].map(({ textContent }) => textContent);
    check(names.join() === 'feed-0777', `found ${names.join()}`);
  },
};
