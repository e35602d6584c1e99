import { DescribeAlarmsCommand, ListMetricsCommand } from '@aws-sdk/client-cloudwatch';
import { CreateCampaignCommand, ListCampaignsCommand } from '@aws-sdk/client-personalize';
import { expect } from 'chai';
import { emulated, HOME, refusal, START } from './emulated.js';

const URL = 'http://emulator.test/';
const LIST_CAMPAIGNS = { 'x-amz-target': 'AmazonPersonalize.ListCampaigns', 'content-type': 'application/x-amz-json-1.1' };
const GET_METRIC_DATA = { 'x-amz-target': 'GraniteServiceVersion20100801.GetMetricData' };

const send = (init: RequestInit, url = URL) => emulated().emulator.fetch(new Request(url, { method: 'POST', ...init }));

describe('over AWS JSON the emulator', () => {
  it('names an operation that it does not have', async () => {
    const { personalize, cloudwatch } = emulated();
    const create = new CreateCampaignCommand({ name: 'new', solutionVersionArn: HOME });
    expect(await refusal(personalize.send(create))).to.equal(
      'UnknownOperationException: The emulator has no CreateCampaign; it has DescribeCampaign, DescribeRecommender, ListCampaigns, ListRecommenders, UpdateCampaign',
    );
    expect(await refusal(cloudwatch.send(new DescribeAlarmsCommand({})))).to.match(
      /^UnknownOperationException: .* it has GetMetricData, ListMetrics$/,
    );
  });

  for (const target of ['AmazonPersonalize.constructor', 'AmazonPersonalize', 'DynamoDB_20120810.ListTables'])
    it(`does not know the target ${target}`, async () => {
      const response = await send({ headers: { 'x-amz-target': target }, body: '{}' });
      expect(response.status).to.equal(400);
      expect(await response.json()).to.include({ __type: 'UnknownOperationException' });
    });

  it('answers an error as AWS does: status 400, the code in the body, a request id', async () => {
    const response = await send({ headers: LIST_CAMPAIGNS, body: '{"maxResults":0}' });
    expect(response.status).to.equal(400);
    expect(response.headers.get('content-type')).to.equal('application/x-amz-json-1.1');
    expect(response.headers.get('x-amzn-requestid')).to.match(/^[0-9a-f-]{36}$/);
    expect(response.headers.get('x-amzn-query-error')).to.equal(null);
    expect(await response.json()).to.deep.equal({
      __type: 'InvalidInputException',
      message: 'maxResults: expected a whole number from 1 to 100, got 0',
    });
  });

  it('answers an error of CloudWatch with the code of the Query protocol beside it', async () => {
    const response = await send({ headers: GET_METRIC_DATA, body: '{}' });
    expect(response.headers.get('content-type')).to.equal('application/x-amz-json-1.0');
    expect(response.headers.get('x-amzn-query-error')).to.equal('ValidationError;Sender');
    expect(await response.json()).to.include({ __type: 'ValidationException' });
  });

  it('reads a compressed body', async () => {
    const body = new Response('{"maxResults":1}').body?.pipeThrough(new CompressionStream('gzip'));
    const response = await send({
      headers: { ...LIST_CAMPAIGNS, 'content-encoding': 'gzip' },
      body: await new Response(body).arrayBuffer(),
    });
    expect((await response.json()).campaigns).to.have.lengthOf(1);
  });

  for (const [headers, body, why] of [
    [{}, '{', 'no JSON'],
    [{}, '[]', 'no object'],
    [{ 'content-encoding': 'gzip' }, '{}', 'not compressed, though it says so'],
  ] as const)
    it(`refuses a body that is ${why}`, async () => {
      const response = await send({ headers: { ...LIST_CAMPAIGNS, ...headers }, body });
      expect(await response.json()).to.include({ __type: 'SerializationException' });
    });
});

describe('over the Query protocol the emulator', () => {
  const form = async (fields: Record<string, string>) => {
    const response = await send({ body: new URLSearchParams({ Version: '2010-08-01', ...fields }) });
    const xml = new DOMParser().parseFromString(await response.text(), 'text/xml');
    const texts = (name: string) => Array.from(xml.getElementsByTagName(name), ({ textContent }) => textContent);
    return { status: response.status, root: xml.documentElement, texts };
  };

  const query = {
    Action: 'GetMetricData',
    StartTime: '2026-11-24T13:30:00Z',
    EndTime: '2026-11-24T13:45:00Z',
    'MetricDataQueries.member.1.Id': 'q',
    'MetricDataQueries.member.1.MetricStat.Metric.Namespace': 'AWS/Personalize',
    'MetricDataQueries.member.1.MetricStat.Metric.MetricName': 'GetRecommendations',
    'MetricDataQueries.member.1.MetricStat.Metric.Dimensions.member.1.Name': 'CampaignArn',
    'MetricDataQueries.member.1.MetricStat.Metric.Dimensions.member.1.Value': HOME,
    'MetricDataQueries.member.1.MetricStat.Period': '300',
    'MetricDataQueries.member.1.MetricStat.Stat': 'Sum',
  };

  it('answers GetMetricData in XML', async () => {
    const { status, root, texts } = await form(query);
    expect(status).to.equal(200);
    expect(root.localName).to.equal('GetMetricDataResponse');
    expect(root.namespaceURI).to.equal('http://monitoring.amazonaws.com/doc/2010-08-01/');
    expect(texts('Timestamps')[0]).to.equal('2026-11-24T13:40:00.000Z2026-11-24T13:35:00.000Z2026-11-24T13:30:00.000Z');
    expect(texts('StatusCode')).to.deep.equal(['Complete']);
    expect(texts('RequestId')[0]).to.match(/^[0-9a-f-]{36}$/);
  });

  it('answers ListMetrics in XML', async () => {
    const { texts } = await form({ Action: 'ListMetrics', 'Dimensions.member.1.Name': 'CampaignArn', 'Dimensions.member.1.Value': HOME });
    expect(texts('MetricName')).to.include('GetRecommendations');
    expect(new Set(texts('Value'))).to.deep.equal(new Set([HOME]));
  });

  for (const [fields, code] of [
    [{ ...query, EndTime: query.StartTime }, 'ValidationError'],
    [{ ...query, 'MetricDataQueries.member.1.MetricStat.Period': 'often' }, 'ValidationError'],
    [{ Action: 'PutMetricData' }, 'InvalidAction'],
    [{}, 'InvalidAction'],
  ] as [Record<string, string>, string][])
    it(`answers the error ${code} in XML, to ${fields.Action ?? 'no action'}`, async () => {
      const { status, root, texts } = await form(fields);
      expect(status).to.equal(400);
      expect(root.localName).to.equal('ErrorResponse');
      expect([texts('Type'), texts('Code')]).to.deep.equal([['Sender'], [code]]);
    });
});

describe('to a browser the emulator', () => {
  it('allows what the SDK sends, from any origin', async () => {
    const { personalize, cloudwatch, emulator } = emulated();
    const sent = new Set<string>();
    const { fetch } = emulator;
    emulator.fetch = (request) => {
      for (const name of request.headers.keys()) sent.add(name);
      return fetch(request);
    };
    await personalize.send(new ListCampaignsCommand({}));
    await cloudwatch.send(new ListMetricsCommand({}));
    const response = await send({ method: 'OPTIONS' });
    expect(response.status).to.equal(204);
    expect(response.headers.get('access-control-allow-origin')).to.equal('*');
    expect(sent).to.include('x-amz-target').and.include('x-amzn-query-mode');
    expect(response.headers.get('access-control-allow-headers')?.split(', ')).to.include.members([...sent, 'x-amz-security-token']);
  });

  it('shows the headers that the SDK reads', async () => {
    const response = await send({ headers: LIST_CAMPAIGNS, body: '{}' });
    expect(response.headers.get('access-control-expose-headers')).to.include('x-amzn-requestid');
    expect(response.headers.get('access-control-allow-origin')).to.equal('*');
  });

  it('says at /__emulator what it is', async () => {
    const response = await send({ method: 'GET' }, `${URL}__emulator`);
    expect(await response.json()).to.deep.equal({
      emulator: true,
      now: START,
      speed: 0,
      account: '123456789012',
      region: 'us-east-1',
      seed: 1,
      traces: [],
    });
  });

  it('greets at /, and has nothing else to get', async () => {
    expect((await send({ method: 'GET' })).status).to.equal(200);
    expect((await send({ method: 'GET' }, `${URL}other`)).status).to.equal(404);
    expect((await send({ method: 'DELETE' })).status).to.equal(405);
  });
});
