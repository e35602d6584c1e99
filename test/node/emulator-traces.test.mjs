import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { started } from './emulator-process.mjs';

// Real request rates, which are read where they lie and are no part of this repository.
const folder = fileURLToPath(new URL('../../../shared/data/traces/', import.meta.url));
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : [];
const DAY = 86_400;

describe('a real trace, replayed', { skip: !files.length && 'no ../shared/data/traces here' }, () => {
  for (const file of files)
    it(`${file} reads back exactly`, async () => {
      const emulator = await started('tools/emulator.mjs', ['--port', '0', '--trace', folder + file]);
      try {
        const { now, traces } = await (await fetch(`${emulator.url}__emulator`)).json();
        const [{ start, end, windowSeconds, campaignArn, name, gaps, windows }] = traces;
        assert.equal(name, file);
        assert.ok(end <= now && end > now - 7 * DAY, 'ends in the week before now');
        const rows = rowsOf(file);
        assert.equal(windows - gaps, rows.length);
        assert.equal((start - rows[0].start) % (7 * DAY), 0, 'moved by whole weeks');
        const counted = await requestsOf(emulator.url, campaignArn, start, end, windowSeconds, now);
        const shift = start - rows[0].start;
        const published = rows.filter((row) => row.requests > 0 && row.start + shift >= counted.from);
        assert.ok(published.length > 1000);
        for (const row of published) assert.equal(counted.requests.get(row.start + shift), row.requests, `row ${row.start}`);
        assert.equal(counted.requests.size, published.length, 'and nothing else');
      } finally {
        await emulator.stop();
      }
    });
});

/** The rows of a file; read apart from the product, so that both would have to be wrong in the same way. */
function rowsOf(file) {
  const [, ...lines] = readFileSync(folder + file, 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => line.split(',')).map(([start, requests]) => ({ start: Date.parse(start) / 1000, requests: Number(requests) }));
}

/** Sums by window, as far back as CloudWatch keeps windows of this length. */
async function requestsOf(endpoint, campaignArn, start, end, windowSeconds, now) {
  const client = new CloudWatchClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
  });
  const keptDays = { 60: 15, 300: 63, 3600: 455 }[windowSeconds];
  // A minute inside the limit, for the time that the calls take, and on the trace's own grid.
  const oldest = now - keptDays * DAY + 60;
  const from = Math.max(start, start + Math.ceil((oldest - start) / windowSeconds) * windowSeconds);
  const Metric = {
    Namespace: 'AWS/Personalize',
    MetricName: 'GetRecommendations',
    Dimensions: [{ Name: 'CampaignArn', Value: campaignArn }],
  };
  const requests = new Map();
  let NextToken;
  do {
    const answer = await client.send(
      new GetMetricDataCommand({
        StartTime: new Date(from * 1000),
        EndTime: new Date(end * 1000),
        MetricDataQueries: [{ Id: 'q', MetricStat: { Metric, Period: windowSeconds, Stat: 'Sum' } }],
        MaxDatapoints: 5000,
        NextToken,
      }),
    );
    const [{ Timestamps, Values }] = answer.MetricDataResults;
    Timestamps.forEach((time, i) => requests.set(time.getTime() / 1000, Values[i]));
    ({ NextToken } = answer);
  } while (NextToken);
  return { from, requests };
}
