import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { DescribeCampaignCommand, ListCampaignsCommand, PersonalizeClient, UpdateCampaignCommand } from '@aws-sdk/client-personalize';
import { ended, started } from './emulator-process.mjs';

const HOME = 'arn:aws:personalize:us-east-1:123456789012:campaign/home-top-picks';
const SEARCH = 'arn:aws:personalize:us-east-1:123456789012:campaign/search-rerank';
const COMMAND = 'tools/emulator.mjs';

const clientsOf = (endpoint) => {
  const configuration = {
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    maxAttempts: 1,
  };
  return { personalize: new PersonalizeClient(configuration), cloudwatch: new CloudWatchClient(configuration) };
};

/** Requests of home-top-picks in the last full hour, by five minutes. */
function lastHour() {
  const end = Math.floor(Date.now() / 3_600_000) * 3600;
  const Metric = { Namespace: 'AWS/Personalize', MetricName: 'GetRecommendations', Dimensions: [{ Name: 'CampaignArn', Value: HOME }] };
  return { start: end - 3600, end, queries: [{ Id: 'q', MetricStat: { Metric, Period: 300, Stat: 'Sum' } }] };
}

describe('the emulator over HTTP', () => {
  let emulator;
  before(async () => (emulator = await started(COMMAND, ['--port', '0'])));
  after(() => emulator.stop());

  it('prints its address, says that it is no AWS, and greets there', async () => {
    assert.equal(emulator.lines.length, 2);
    assert.match(emulator.lines[0], /not AWS/);
    assert.match(emulator.url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
    const response = await fetch(emulator.url);
    assert.equal(response.status, 200);
    assert.match(await response.text(), /^Emulator of Amazon Personalize/);
    assert.equal((await (await fetch(`${emulator.url}__emulator`)).json()).emulator, true);
  });

  it('answers the SDK’s clients', async () => {
    const { personalize, cloudwatch } = clientsOf(emulator.url);
    const { campaigns } = await personalize.send(new ListCampaignsCommand({}));
    assert.equal(campaigns[0].campaignArn, HOME);
    const { start, end, queries } = lastHour();
    const answer = await cloudwatch.send(
      new GetMetricDataCommand({ StartTime: new Date(start * 1000), EndTime: new Date(end * 1000), MetricDataQueries: queries }),
    );
    assert.equal(answer.MetricDataResults[0].Values.length, 12);
    await assert.rejects(personalize.send(new UpdateCampaignCommand({ campaignArn: HOME, minProvisionedTPS: 0 })), {
      name: 'InvalidInputException',
      message: 'minProvisionedTPS: expected a whole number >= 1, got 0',
    });
  });

  it('takes calls of many clients at once', async () => {
    const { personalize } = clientsOf(emulator.url);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => personalize.send(new DescribeCampaignCommand({ campaignArn: HOME }))),
    );
    assert.equal(new Set(answers.map(({ $metadata }) => $metadata.requestId)).size, 50);
  });
});

describe(
  'the aws command line against the emulator',
  { skip: spawnSync('aws', ['--version']).status !== 0 && 'no aws command here' },
  () => {
    let emulator;
    before(async () => (emulator = await started(COMMAND, ['--port', '0', '--speed', '3600'])));
    after(() => emulator.stop());

    const env = {
      ...process.env,
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_DEFAULT_OUTPUT: 'json',
      AWS_MAX_ATTEMPTS: '1',
      AWS_EC2_METADATA_DISABLED: 'true',
    };
    const aws = (...argv) => ended('aws', ['--endpoint-url', emulator.url, ...argv], env);
    const answerOf = async (...argv) => {
      const { code, stdout, stderr } = await aws(...argv);
      assert.equal(code, 0, stderr);
      return JSON.parse(stdout);
    };

    it('lists campaigns, in pages too', async () => {
      const { campaigns } = await answerOf('personalize', 'list-campaigns', '--page-size', '2');
      assert.deepEqual(
        campaigns.map(({ name }) => name),
        ['home-top-picks', 'checkout-addons', 'search-rerank', 'email-next-best'],
      );
    });

    it('updates a campaign, which has the new minimum in the end', async () => {
      assert.equal(
        (await answerOf('personalize', 'update-campaign', '--campaign-arn', SEARCH, '--min-provisioned-tps', '15')).campaignArn,
        SEARCH,
      );
      const described = async () => (await answerOf('personalize', 'describe-campaign', '--campaign-arn', SEARCH)).campaign;
      // 300 emulated seconds are a twelfth of a second here; the command line alone takes longer to start.
      const { minProvisionedTPS, latestCampaignUpdate } = await described();
      assert.deepEqual([minProvisionedTPS, latestCampaignUpdate.status], [15, 'ACTIVE']);
    });

    it('reads metrics', async () => {
      const { start, end, queries } = lastHour();
      const { MetricDataResults } = await answerOf(
        ...[
          'cloudwatch',
          'get-metric-data',
          '--start-time',
          `${start}`,
          '--end-time',
          `${end}`,
          '--metric-data-queries',
          JSON.stringify(queries),
        ],
      );
      assert.equal(MetricDataResults[0].Values.length, 12);
      const { Metrics } = await answerOf(
        'cloudwatch',
        'list-metrics',
        '--namespace',
        'AWS/Personalize',
        '--dimensions',
        `Name=CampaignArn,Value=${HOME}`,
      );
      assert.ok(Metrics.some(({ MetricName }) => MetricName === 'GetRecommendations'));
    });

    it('shows errors under AWS’s names', async () => {
      const refused = await aws('personalize', 'describe-campaign', '--campaign-arn', `${HOME}-2`);
      assert.match(refused.stderr, /\(ResourceNotFoundException\)/);
      const { start, queries } = lastHour();
      const empty = await aws(
        ...[
          'cloudwatch',
          'get-metric-data',
          '--start-time',
          `${start}`,
          '--end-time',
          `${start}`,
          '--metric-data-queries',
          JSON.stringify(queries),
        ],
      );
      assert.match(empty.stderr, /\(ValidationError\).*EndTime must be greater than StartTime/);
    });
  },
);

describe('npm run emulator', () => {
  const folder = mkdtempSync(join(tmpdir(), 'emulator-test-'));
  after(() => rmSync(folder, { recursive: true }));
  const file = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  for (const [argv, message] of [
    [['--fast'], /^Unknown option '--fast'; expected \[--port N\] \[--speed N\] \[--empty\] \[--trace FILE\.csv\]\n$/],
    [['4599'], /^Unexpected argument '4599'; expected .*\n$/],
    [['--port', 'http'], /^--port: expected a whole number from 0 to 65535, got "http"\n$/],
    [['--speed', '0'], /^--speed: expected a number above 0, got "0"\n$/],
    [['--trace', 'nowhere.csv'], /^--trace nowhere\.csv: no such file\n$/],
    [['--trace', '.'], /^--trace \.: cannot be read \(EISDIR\)\n$/],
    [['--empty', '--trace', file('good.csv', 'start,requests\n0,1\n60,2\n')], /^--trace needs a campaign to play on, .*\n$/],
    [
      ['--trace', file('bad.csv', 'start,requests\n0,1\nsoon,2\n')],
      /bad\.csv: line 3: start "soon" is not a date; expected ISO 8601 or epoch seconds\n$/,
    ],
  ])
    it(`refuses ${argv.map((argument) => argument.replace(folder, '')).join(' ')} in one line`, async () => {
      const { code, stdout, stderr } = await ended(process.execPath, [COMMAND, ...argv]);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
    });

  it('refuses a port in use, is quiet when stopped, and leaves no folder behind', async () => {
    const own = mkdtempSync(join(folder, 'tmp-'));
    const emulator = await started(COMMAND, ['--port', '0', '--empty'], { ...process.env, TMPDIR: own });
    assert.equal(readdirSync(own).length, 1);
    const { campaigns } = await clientsOf(emulator.url).personalize.send(new ListCampaignsCommand({}));
    assert.deepEqual(campaigns, []);
    const { port } = new URL(emulator.url);
    const second = await ended(process.execPath, [COMMAND, '--port', port]);
    assert.deepEqual([second.code, second.stderr], [2, `--port: ${port} is in use, give another\n`]);
    assert.equal(await emulator.stop(), 0);
    assert.deepEqual(readdirSync(own), []);
  });
});
