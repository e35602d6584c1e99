// What a key costs from the press to new totals: `npm run build`, then `node bench/keystroke.mjs`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build, preview } from 'vite';
import { CHROMIUM_FLAGS, findOrInstallChromium } from '../tools/chromium.mjs';

const SLOWER = 4;
const WARM_UP_KEYS = 20;
const KEYS = 200;
const METERS = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];

/** Types digits into the users of a workload, and, in the same run, into a field that nothing listens to. */
async function measure(placements) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(holdIdleWork);
  await page.goto(`${server.resolvedUrls.local[0]}?placements=${placements}`, { waitUntil: 'networkidle0' });
  const form = await page.waitForSelector('personalize-workload-form >>> input[data-path="users"]');
  const before = await totalOf(page);
  await typeInto(form, page, '5');
  await drawn(page);
  if ((await totalOf(page)) === before) throw new Error('the total does not follow what is typed');
  const client = await page.createCDPSession();
  // The main thread's own time: what else the machine does is not counted.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const typed = await typing(page, client, form),
    bare = await typing(page, client, await page.$('#bare'));
  console.log(
    `keystroke: ${placements} placements, script + style + layout at ${SLOWER}x CPU slow-down, ${KEYS} keys: ` +
      `to new totals ${shown(typed.toTotals)}; what idle time adds ${shown(typed.inIdleTime)}; a bare field ${shown(bare.toTotals)}`,
  );
  await page.close();
}

/** In the page: work that it puts off until there is time is held until it is asked for, so that it is counted on its own. */
function holdIdleWork() {
  const held = new Map();
  let last = 0;
  globalThis.requestIdleCallback = (work) => (held.set(++last, work), last);
  globalThis.cancelIdleCallback = (id) => held.delete(id);
  globalThis.doIdleWork = () => {
    const works = [...held.values()];
    held.clear();
    // In a task of their own: the browser counts no script within an evaluation from outside.
    for (const work of works) setTimeout(work, 0, { didTimeout: false, timeRemaining: () => 50 });
  };
}

async function typeInto(field, page, key) {
  await field.click();
  await page.keyboard.press('End');
  await page.keyboard.press(key);
}

/** Milliseconds for each key: a digit is added, then taken away. */
async function typing(page, client, field) {
  await typeInto(field, page, 'End');
  const toTotals = [],
    inIdleTime = [];
  for (let key = 0; key < WARM_UP_KEYS + KEYS; key++) {
    await drawn(page);
    const start = await spent(client);
    await page.keyboard.press(key % 2 === 0 ? String((key / 2) % 10) : 'Backspace');
    await drawn(page);
    const total = await spent(client);
    await page.evaluate(() => globalThis.doIdleWork());
    await drawn(page);
    const idle = await spent(client);
    if (key < WARM_UP_KEYS) continue;
    toTotals.push(total - start);
    inIdleTime.push(idle - total);
  }
  return { toTotals, inIdleTime };
}

/** Two frames on: what a key led to was drawn. */
const drawn = (page) =>
  page.evaluate(() => new Promise((done) => globalThis.requestAnimationFrame(() => globalThis.requestAnimationFrame(() => done()))));

const totalOf = (page) => page.$eval('personalize-cost-estimate >>> [part=total]', (total) => total.textContent);

async function spent(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return METERS.reduce((sum, meter) => sum + metrics.find(({ name }) => name === meter).value * 1000, 0);
}

function shown(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const [median, p95] = [0.5, 0.95].map((share) => sorted[Math.ceil(sorted.length * share) - 1].toPrecision(3));
  return `median ${median} ms, p95 ${p95} ms`;
}

const root = fileURLToPath(new URL('keystroke', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'planner-keystroke-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

await build({
  root,
  configFile: false,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
});
const server = await preview({
  root,
  configFile: false,
  logLevel: 'error',
  build: { outDir: folder },
  preview: { host: '127.0.0.1', port: 0 },
});
const browser = await puppeteer.launch({ executablePath: findOrInstallChromium(), args: CHROMIUM_FLAGS });
try {
  for (const placements of [3, 20]) await measure(placements);
} finally {
  await browser.close();
  await server.close();
}
