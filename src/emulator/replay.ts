import type { State } from './state.js';
import { replayedTraffic } from './traffic/replayed.js';
import { traceFromCsv } from './traffic/trace.js';

/** A recorded demand to play in place of a campaign's own traffic. */
export interface TraceSource {
  /** Name of the campaign; the first one that ListCampaigns answers unless given. */
  readonly campaign?: string;
  /** CSV with the columns `start` and `requests`. */
  readonly text: string;
  /** Name of the file, for people. */
  readonly name?: string;
}

/**
 * Plays a trace on a campaign from now on, as if it always had. The campaign then is at least as old as the trace.
 * @throws TraceError for a trace that cannot be read
 * @param source text alone plays on the first campaign
 * @throws TypeError for a source without text
 * @throws RangeError if there is no such campaign
 */
export function replay(state: State, source: TraceSource | string, now: number): void {
  const { campaign: name, text, name: file }: TraceSource = typeof source === 'string' ? { text: source } : source;
  if (typeof text !== 'string') throw new TypeError(`traces: expected the text of a CSV file, or { text } with it, got ${typeof text}`);
  const campaigns = [...state.campaigns.values()];
  const campaign = name === undefined ? campaigns[0] : campaigns.find((one) => one.name === name);
  const metered = campaign && state.metered.get(campaign.campaignArn);
  if (!campaign || !metered)
    throw new RangeError(
      `campaign: expected one of ${campaigns.map((one) => one.name).join(', ') || 'none, for there is none'}, got ${name ?? 'the first'}`,
    );
  const trace = traceFromCsv(text);
  const traffic = replayedTraffic(trace, now);
  campaign.creationDateTime = Math.min(campaign.creationDateTime, traffic.start);
  state.metered.set(campaign.campaignArn, { ...metered, traffic, createdAt: campaign.creationDateTime });
  state.traces.push({
    campaign: campaign.name,
    campaignArn: campaign.campaignArn,
    name: file,
    windowSeconds: trace.windowSeconds,
    windows: trace.requests.length,
    gaps: trace.requests.filter(Number.isNaN).length,
    start: traffic.start,
    end: traffic.end,
  });
}
