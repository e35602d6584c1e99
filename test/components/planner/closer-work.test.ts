import { expect } from 'chai';
import { measuredRow, withResource, type FleetRow } from '../../../components/fleet/fleet-row.js';
import { lookCloser } from '../../../components/planner/closer-work.js';
import { readDemand } from '../../../src/aws/read-demand.js';
import type { Campaign } from '../../../src/provisioning/provisioned.js';
import { arnOf, connected, NOON } from '../../aws/connected.js';

const CHECKOUT = arnOf('checkout-addons');
const DAY = 86_400;

const measured = ({ demand }: FleetRow) => {
  if (demand.kind !== 'measured') throw new Error(demand.kind);
  return demand;
};

describe('lookCloser', function () {
  this.timeout(60_000);

  it('stands when its advice is followed: what was learned under one minimum is not unlearned under the next', async () => {
    const { connection } = connected(),
      { signal } = new AbortController();
    const resource = await connection.describeCampaign(CHECKOUT);
    const series = await readDemand(connection, resource, { start: NOON - 14 * DAY, end: NOON, windowSeconds: 300, cache: false });
    const look = (now: Campaign) => lookCloser(connection, now, { signal, cache: false, onProgress: () => {} });
    const before = measuredRow(resource, series, await look(resource)),
      { recommendation, scaling } = measured(before);
    expect([scaling!.kind, recommendation.kind]).to.deep.equal(['judged', 'raise']);
    const updated = (minimum: number, updatedAt: number): Campaign => ({
      ...resource,
      minimum,
      latestUpdate: { status: 'ACTIVE', minimum, failureReason: undefined, createdAt: updatedAt - 60, updatedAt },
    });
    const followed = withResource(before, updated(recommendation.minimum, NOON + 600));
    expect(measured(followed).scaling).to.deep.equal(scaling);
    expect(measured(followed).frontier.autoscalingLagSeconds).to.equal(measured(before).frontier.autoscalingLagSeconds);
    expect([measured(followed).recommendation.kind, measured(followed).recommendation.minimum]).to.deep.equal([
      'keep',
      recommendation.minimum,
    ]);
    // And by a second one: neither is forgotten.
    const twice = withResource(followed, updated(recommendation.minimum + 1, NOON + 1200));
    expect(measured(twice).scaling).to.deep.equal(scaling);
    expect(measured(twice).closer!.minimums.map(({ minimum }) => minimum)).to.deep.equal([
      resource.minimum,
      recommendation.minimum,
      recommendation.minimum + 1,
    ]);
  });
});
