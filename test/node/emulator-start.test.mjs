import assert from 'node:assert/strict';
import { request } from 'node:http';
import { URLSearchParams } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { CloudWatchClient, ListMetricsCommand } from '@aws-sdk/client-cloudwatch';
import { DescribeCampaignCommand, PersonalizeClient, UpdateCampaignCommand } from '@aws-sdk/client-personalize';
import { ended, eventually, started } from './emulator-process.mjs';

const POLICY = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const HOME = 'arn:aws:personalize:us-east-1:123456789012:campaign/home-top-picks';

describe('npm start', () => {
  let page;
  before(async () => (page = await started('demo/start.mjs')));
  after(async () => assert.equal(await page.stop(), 0));

  it('prints one address, and one line that says it is the emulator', () => {
    assert.equal(page.lines.length, 2);
    assert.match(page.lines[0], /emulator/);
    assert.doesNotMatch(page.lines[0], /http/);
    assert.match(page.url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('sends the page and all that it loads under the strict policy', async () => {
    const response = await fetch(page.url);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    const html = await response.text();
    assert.match(html, /<personalize-planner[ >]/);
    const assets = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => new URL(path, page.url));
    assert.ok(assets.length >= 2);
    const types = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml' };
    for (const asset of assets) {
      const { status, headers } = await fetch(asset);
      assert.deepEqual([status, headers.get('content-type')], [200, types[asset.pathname.split('.').pop()]], asset.href);
      for (const [name, value] of [
        ['content-security-policy', POLICY],
        ['x-content-type-options', 'nosniff'],
        ['cache-control', 'no-store'],
      ])
        assert.equal(headers.get(name), value);
    }
  });

  for (const path of [
    '/main.ts',
    '/../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%2f..%2fcommand%2fcommand.mjs',
    '/%ff',
    '/nothing',
  ])
    it(`has no ${path}`, async () => assert.equal(await statusOf(path), 404));

  it('answers the SDK’s clients on the same address, and settles an update while a person watches', async () => {
    const configuration = {
      endpoint: page.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    };
    const personalize = new PersonalizeClient(configuration);
    const { Metrics } = await new CloudWatchClient(configuration).send(new ListMetricsCommand({ MetricName: 'GetRecommendations' }));
    assert.equal(Metrics.length, 3);
    await personalize.send(new UpdateCampaignCommand({ campaignArn: HOME, minProvisionedTPS: 12 }));
    await eventually(
      'the campaign has its new minimum',
      async () => (await personalize.send(new DescribeCampaignCommand({ campaignArn: HOME }))).campaign,
      ({ minProvisionedTPS }) => minProvisionedTPS === 12,
    );
  });

  it('answers a form of the Query protocol, and says at /__emulator what it is', async () => {
    const form = await fetch(page.url, { method: 'POST', body: new URLSearchParams({ Action: 'ListMetrics', Version: '2010-08-01' }) });
    assert.match(await form.text(), /^<ListMetricsResponse /);
    const { emulator, traces } = await (await fetch(`${page.url}__emulator`)).json();
    assert.deepEqual([emulator, traces], [true, []]);
  });

  it('takes the next port when its own is taken, and refuses one that was asked for', async () => {
    const { port } = new URL(page.url);
    const refused = await ended(process.execPath, ['demo/start.mjs', '--port', port]);
    assert.deepEqual([refused.code, refused.stderr], [2, `--port: ${port} is in use, give another\n`]);
    const second = await started('demo/start.mjs');
    assert.notEqual(second.url, page.url);
    assert.equal(await second.stop(), 0);
  });

  it('refuses what it does not know before it builds anything', async () => {
    const { code, stderr } = await ended(process.execPath, ['demo/start.mjs', '--empty']);
    assert.deepEqual([code, stderr], [2, "Unknown option '--empty'; expected [--port N] [--speed N] [--trace FILE.csv]\n"]);
  });

  it('says how it is used, and refuses a speed below 0 by its number', async () => {
    const help = await ended(process.execPath, ['demo/start.mjs', '--help']);
    assert.deepEqual([help.code, help.stderr], [0, '']);
    assert.match(help.stdout, /^Usage: npm start -- \[--port N\] \[--speed N\] \[--trace FILE\.csv\]\n\n {2}--port N /);
    const { code, stderr } = await ended(process.execPath, ['demo/start.mjs', '--speed', '-3']);
    assert.deepEqual([code, stderr], [2, '--speed: expected a number above 0, got "-3"\n']);
  });

  /** By node:http, because fetch resolves `..` by itself. */
  function statusOf(path) {
    const { hostname, port } = new URL(page.url);
    return new Promise((resolve, reject) => {
      request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
        .once('error', reject)
        .end();
    });
  }
});
