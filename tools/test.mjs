import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { BROWSERS, browsersToTestIn } from './browsers.mjs';
import { findOrInstallChromium } from './chromium.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

let chromium, browsers;
try {
  chromium = findOrInstallChromium();
  browsers = browsersToTestIn();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

// Inside node_modules, so that the built entries find their dependencies and git sees nothing.
const folder = mkdtempSync(join('node_modules', '.planner-test-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const dist = join(process.cwd(), folder, 'dist');
const env = { ...process.env, CHROME_PATH: chromium, PLANNER_DIST: dist, BROWSERS: browsers.names.join() };

/**
 * Runs a test command that leaves its counts in a file, by the names of what it ran in.
 * @param names whoever has no counts did not come to its end, which is a failure
 */
function part(names, args, tallyFile) {
  const title = names.join(', ');
  console.log(`\n${title}\n`);
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...env, TALLY_FILE: tallyFile } });
  const told = existsSync(tallyFile) ? JSON.parse(readFileSync(tallyFile, 'utf8')) : {};
  const parts = names.map((name) => {
    if (!told[name]) console.error(`${name}: ended before its last test`);
    return { name, ...(told[name] ?? { passed: 0, failed: 1, skipped: 0 }) };
  });
  if (status !== 0 && parts.every(({ failed }) => failed === 0)) parts[0].failed = 1;
  return parts;
}

async function inNode() {
  try {
    await build({ logLevel: 'warn', build: { outDir: dist } });
    // Nothing above says that these .js files are modules: Node looks no further up than node_modules.
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  } catch (error) {
    console.error(error);
    return [{ name: 'Node', passed: 0, failed: 1, skipped: 0 }];
  }
  const tallyFile = join(folder, 'node.json');
  const reporters = ['spec', 'stdout', './tools/node-tally.mjs', tallyFile].map(
    (value, i) => `--test-reporter${i % 2 ? '-destination' : ''}=${value}`,
  );
  const files = readdirSync('test/node', { recursive: true }).filter((file) => file.endsWith('.test.mjs'));
  return part(['Node'], ['--test', '--test-concurrency=1', ...reporters, ...files.map((file) => join('test/node', file))], tallyFile);
}

const inBrowsers = () =>
  part(
    browsers.names.map((name) => BROWSERS[name].name),
    ['node_modules/@web/test-runner/dist/bin.js', '--config', 'wtr.config.mjs'],
    join(folder, 'browsers.json'),
  );

const parts = [...(await inNode()), ...inBrowsers()];
const sum = (key) => parts.reduce((total, tally) => total + tally[key], 0);
console.log();
for (const { name, passed, failed, skipped } of parts)
  console.log(`${name.padEnd(9)} ${passed} passed, ${failed} failed, ${skipped} skipped`);
if (browsers.missing.length > 0)
  console.log(`\nNOT TESTED in ${browsers.missing.map((name) => BROWSERS[name].name).join(', ')}: not installed here`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(sum('failed') === 0 ? 0 : 1);
