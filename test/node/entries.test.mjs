import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

const dist = process.env.PLANNER_DIST ?? 'dist';
const load = (entry) => import(pathToFileURL(join(dist, entry)));

/** What each entry promises to outside programs (docs/architecture.md, the contract). */
const promised = {
  'pricing.js': [
    'parseWorkload',
    'parsePriceBook',
    'priceBook',
    'estimate',
    'compare',
    'InvalidInputError',
    'UnknownRegionError',
    'CannotServeError',
  ],
  'demand.js': ['demandFromCsv', 'demandFromBands'],
  'capacity.js': ['frontier', 'recommendMinimum'],
  'aws.js': ['connect', 'listProvisioned', 'readDemand'],
  'provisioning.js': ['planChanges', 'applyChanges', 'undoPlan', 'PlanAlteredError'],
  'emulator.js': ['createEmulator'],
};

/** The packages that a built module loads at once, its own imports followed; what it imports on demand is not counted. */
function eagerPackages(entry) {
  const seen = new Set();
  const packages = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;'"]*?["']([^"']+)["'];?$/gm)) {
      if (specifier.startsWith('.')) visit(join(dirname(file), specifier));
      else packages.add(/^(@[^/]+\/)?[^/]+/.exec(specifier)[0]);
    }
  };
  visit(join(dist, entry));
  return [...packages].sort();
}

const elements = readdirSync('components', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join('components', entry.name, 'define.ts')))
  .map(({ name }) => name);

describe('the package', () => {
  for (const [entry, names] of Object.entries(promised))
    it(`${entry} imports without a DOM and exports ${names.join(', ')}`, async () => {
      const exported = await load(entry);
      assert.deepEqual(
        names.filter((name) => typeof exported[name] !== 'function'),
        [],
      );
    });

  it('index.js exports all of them but the emulator', async () => {
    const exported = await load('index.js');
    const names = Object.entries(promised).flatMap(([entry, list]) => (entry === 'emulator.js' ? [] : list));
    assert.deepEqual(
      names.filter((name) => typeof exported[name] !== 'function'),
      [],
    );
    assert.equal('createEmulator' in exported, false);
  });

  it('index.js registers no element and makes no document', async () => {
    await load('index.js');
    assert.equal(globalThis.document, undefined);
    assert.deepEqual(
      elements.filter((name) => globalThis.customElements?.get(`personalize-${name}`)),
      [],
    );
  });

  for (const [entry, allowed] of Object.entries({
    'pricing.js': ['big.js', 'zod'],
    'demand.js': ['big.js', 'zod'],
    'capacity.js': ['big.js', 'zod'],
    'provisioning.js': ['@noble/hashes', 'big.js', 'zod'],
    'emulator.js': ['zod'],
  }))
    it(`${entry} loads no package but ${allowed.join(', ')}`, () =>
      assert.deepEqual(
        eagerPackages(entry).filter((name) => !allowed.includes(name)),
        [],
      ));

  for (const entry of ['define.js', ...elements.map((name) => `define/${name}.js`)])
    it(`${entry} loads neither the AWS SDK nor Chart.js before they are needed`, () => {
      const eager = eagerPackages(entry);
      assert.ok(eager.includes('lit'), `expected to find lit, got ${eager.join(', ')}`);
      assert.deepEqual(
        eager.filter((name) => name === 'chart.js' || name.startsWith('@aws-sdk/') || name.startsWith('@smithy/')),
        [],
      );
    });

  it('each export of package.json is built', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    const files = Object.values(exports)
      .map((target) => target.default)
      // The bundle has a build of its own, which readme.test.mjs tries.
      .filter((file) => file && !file.startsWith('./dist/bundle/'))
      .flatMap((file) => (file.includes('*') ? elements.map((name) => file.replace('*', name)) : [file]))
      .map((file) => file.replace('./dist/', ''));
    assert.ok(files.length > elements.length);
    assert.deepEqual(
      files.filter((file) => !existsSync(join(dist, file))),
      [],
    );
  });
});
