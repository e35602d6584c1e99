import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

/** After AWS's description of its price list files: two regions, one usage type that we don't know. */
const product = (sku, usagetype, regionCode) => [sku, { sku, attributes: { servicecode: 'AmazonPersonalize', usagetype, regionCode } }];
const price = (sku, unit, usd) => [
  sku,
  {
    [`${sku}.JRTCKXETXF`]: {
      sku,
      effectiveDate: '2026-11-01T00:00:00Z',
      priceDimensions: { [`${sku}.JRTCKXETXF.1`]: { beginRange: '0', endRange: 'Inf', unit, pricePerUnit: { USD: usd } } },
    },
  },
];
const OFFER = {
  offerCode: 'AmazonPersonalize',
  publicationDate: '2026-11-20T18:05:00Z',
  products: Object.fromEntries([
    product('A', 'USE1-DataIngestion', 'us-east-1'),
    product('B', 'APN1-TPS-hours', 'ap-northeast-1'),
    product('C', 'APN1-Themes', 'ap-northeast-1'),
  ]),
  terms: {
    OnDemand: Object.fromEntries([price('A', 'GB', '0.0500000000'), price('B', 'TPS-Hours', '0.2400000000'), price('C', 'Themes', '1')]),
  },
};

describe('npm run price-book', () => {
  let folder, offer;
  const run = (...argv) => spawnSync(process.execPath, ['tools/price-book.mjs', ...argv], { encoding: 'utf8' });
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'price-book-'));
    offer = join(folder, 'offer.json');
    writeFileSync(offer, JSON.stringify(OFFER));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('writes a book for each region, and says what stands in, what is missing and what was not used', () => {
    const { status, stdout, stderr } = run(offer, '--out', join(folder, 'books'));
    assert.equal(status, 0, stderr);
    assert.equal(stdout, '');
    assert.deepEqual(readdirSync(join(folder, 'books')).sort(), ['ap-northeast-1.2026-11-01.json', 'us-east-1.2026-11-01.json']);
    const tokyo = JSON.parse(readFileSync(join(folder, 'books', 'ap-northeast-1.2026-11-01.json'), 'utf8'));
    assert.equal(tokyo.meters['tps-hours'].tiers[0].rate, '0.24');
    assert.match(stderr, /not used: APN1-Themes: no meter of ours is known by this usage type \(usage-type-not-known, SKU C\)/);
    assert.match(stderr, /us-east-1: not in the list, the built-in rates of this region stand in, not verified: training, /);
    assert.match(stderr, /ap-northeast-1: not in the list, no rate: totals with them read "at least": ingestion, training, /);
  });

  it('prints one region’s book alone', () => {
    const { status, stdout } = run(offer, '--region', 'us-east-1');
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout).meters.ingestion.tiers[0].rate, '0.05');
  });

  for (const [what, argv, message] of [
    ['no file', [], /^Usage: npm run price-book/],
    ['a file that is not there', ['nowhere.json'], /nowhere\.json: can't be read \(ENOENT\)/],
    ['a flag that there is not', ['--regoin', 'x'], /Unknown option '--regoin'/],
    ['a file that is none', ['package.json'], /package\.json: line 1, column 1 \(offerCode\): expected "AmazonPersonalize".*got nothing/],
    ['what is not JSON', ['README.md'], /README\.md: line 1, column 1: expected a value, got "#"/],
  ])
    it(`refuses ${what} with exit 2`, () => {
      const { status, stderr } = run(...argv);
      assert.match(stderr, message);
      assert.equal(status, 2);
    });

  it('refuses a region without rates, and a day that there is not', () => {
    for (const [flag, value, message] of [
      ['--region', 'eu-west-1', /no rate of Amazon Personalize in eu-west-1 was found/],
      ['--date', '2026-02-30', /date: expected a date such as "2026-11-24", got "2026-02-30"/],
    ]) {
      const { status, stderr } = run(offer, flag, value);
      assert.match(stderr, message);
      assert.equal(status, 2);
    }
  });
});
