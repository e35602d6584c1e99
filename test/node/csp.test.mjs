import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../../tools/chromium.mjs';
import { LIMIT_MS, started } from './emulator-process.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs in the page before its own code: keeps what the policy refused, and speaks the language asked for. */
function watch(language) {
  globalThis.refused = [];
  globalThis.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) => {
    globalThis.refused.push(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
  });
  Object.defineProperty(globalThis.navigator, 'language', { value: language });
}

/** Settled: nothing is loading any more, shadow roots included, and what was drawn has been painted. */
function isSettled() {
  const busy = (root) =>
    [...root.querySelectorAll('*')].some(
      (element) =>
        element.getAttribute('aria-busy') === 'true' ||
        element.isUpdatePending === true ||
        (element.shadowRoot !== null && busy(element.shadowRoot)),
    );
  return !busy(document);
}

/** Every view, what must be seen in it, and how it is reached where its address does not say all. */
const views = (campaignArn) => [
  { hash: '#/estimate', shows: '>>> personalize-price-comparison' },
  { hash: '#/fleet', shows: '>>> personalize-fleet >>> tbody input[type=checkbox]' },
  { hash: `#/fleet?${encodeURIComponent(campaignArn)}`, shows: '>>> personalize-demand-chart' },
  { hash: '#/changes', shows: '>>> personalize-planner >>> .page h2' },
  {
    hash: '#/fleet',
    shows: '>>> personalize-change-review',
    after: async (page) => {
      const box = '>>> personalize-fleet >>> tbody input[type=checkbox]';
      await page.waitForSelector(box);
      // Rows change places as long as more come, and a click would meet another one.
      await page.waitForFunction(isSettled);
      await (await page.$(box)).click();
      await (await page.waitForSelector('>>> personalize-fleet >>> [part=tray] .main')).click();
    },
  },
];

describe('the dashboard as npm start serves it', () => {
  let server;
  let browser;
  before(async () => {
    server = await started('demo/start.mjs', ['--port', '0']);
    const launch = () => puppeteer.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS, timeout: LIMIT_MS });
    // A browser that fails to start is started once more; the tests below are not.
    browser = await launch().catch(launch);
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('is sent under the strict policy', async () => {
    const { headers } = await fetch(server.url);
    assert.equal(headers.get('content-security-policy'), "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html");
  });

  for (const language of ['en', 'ja'])
    for (const scheme of ['light', 'dark'])
      it(`has no barrier and breaks no policy, in ${language}, ${scheme}`, async () => {
        const page = await browser.newPage();
        const complaints = [];
        page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
        });
        page.setDefaultTimeout(LIMIT_MS);
        await page.setViewport({ width: 1280, height: 1000 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.evaluateOnNewDocument(watch, language);
        const barriers = [];

        const look = async ({ hash, shows, after = async () => {} }) => {
          // A document of its own for each view, so that axe, which comes from outside the policy, is never asked about.
          await page.goto('about:blank');
          await page.goto(new URL(hash, server.url).href, { waitUntil: 'networkidle0' });
          await after(page);
          await page.waitForSelector(shows);
          await page.waitForFunction(isSettled);
          assert.equal(await page.$eval('html', ({ lang }) => lang), language);
          complaints.push(...(await page.evaluate(() => globalThis.refused)).map((text) => `${shows}: ${text}`));
          await page.evaluate(axe);
          const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ['violations'] }));
          for (const { id, nodes } of violations)
            barriers.push(...nodes.map(({ target, failureSummary }) => `${shows}: ${id}, ${target.flat().join(' ')}: ${failureSummary}`));
        };

        for (const view of views(await firstCampaign(server.url))) await look(view);
        await page.close();
        assert.deepEqual(complaints, []);
        assert.deepEqual(barriers, []);
      });
});

/** The ARN of the campaign that the emulator lists first. */
async function firstCampaign(url) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AmazonPersonalize.ListCampaigns' },
    body: '{}',
  });
  const { campaigns } = await response.json();
  return campaigns[0].campaignArn;
}
