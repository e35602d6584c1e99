import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../../tools/chromium.mjs';
import { eventually, LIMIT_MS, started } from './emulator-process.mjs';

const ARN = 'arn:aws:personalize:us-east-1:123456789012:campaign/home-top-picks';

/** In the page: the focused element, inside however many shadow roots, as a person would name it. */
function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const labels = [...(element?.labels ?? [])].map((label) => label.textContent);
  const name = element?.getAttribute('aria-label') ?? [...labels, element?.textContent ?? ''].join(' ');
  return { name: name.replace(/\s+/g, ' ').trim(), role: element?.getAttribute('role') ?? element?.localName };
}

/** In the page: what can be read, shadow roots included. */
function readable() {
  const textOf = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.localName === 'style' || node.localName === 'script' || node.hidden === true) return '';
    return [...(node.shadowRoot ?? node).childNodes].map(textOf).join(' ');
  };
  return textOf(document.body).replace(/\s+/g, ' ');
}

/** Presses Tab (or Shift+Tab) until what is focused is named so, as somebody without a mouse does. */
async function tabTo(page, name, { role, backwards = false } = {}) {
  const passed = [];
  for (let presses = 0; presses < 120; presses++) {
    if (backwards) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (backwards) await page.keyboard.up('Shift');
    const now = await page.evaluate(focused);
    if (name.test(now.name) && (role === undefined || now.role === role)) return;
    passed.push(`${now.role} "${now.name.slice(0, 40)}"`);
  }
  assert.fail(`Tab did not come to ${name}; it passed ${passed.slice(0, 40).join(', ')}`);
}

/** Waits for words that stay once they are there. */
const reads = (page, words) =>
  page.waitForFunction(`(${readable})().match(${words})`, { polling: 200 }).catch(async (error) => {
    throw new Error(`waited for ${words}; the page reads "${await page.evaluate(readable)}"`, { cause: error });
  });

describe('the road from the estimate to an undone change, by keyboard alone', () => {
  let server;
  let browser;
  let page;
  const aws = async (operation, input) => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `AmazonPersonalize.${operation}` },
      body: JSON.stringify(input),
    });
    return response.json();
  };
  const campaign = async () => (await aws('DescribeCampaign', { campaignArn: ARN })).campaign;

  before(async () => {
    server = await started('demo/start.mjs', ['--port', '0']);
    const launch = () => puppeteer.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS, timeout: LIMIT_MS });
    // A browser that fails to start is started once more; the tests below are not.
    browser = await launch().catch(launch);
    page = await browser.newPage();
    page.setDefaultTimeout(LIMIT_MS);
    await page.setViewport({ width: 1280, height: 1000 });
    await page.evaluateOnNewDocument(() => Object.defineProperty(globalThis.navigator, 'language', { value: 'en' }));
    await page.goto(server.url, { waitUntil: 'networkidle0' });
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('opens a campaign, moves its minimum, and plans it', async () => {
    await tabTo(page, /^Fleet/, { role: 'button' });
    await page.keyboard.press('Enter');
    await reads(page, /A refresh reads/);
    await tabTo(page, /^home-top-picks/);
    await page.keyboard.press('Enter');
    await reads(page, /Why \d+/);
    await tabTo(page, /minimum/i, { role: 'slider' });
    await page.keyboard.press('Home');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Add to plan: 40 → 20/, { backwards: true });
    await page.keyboard.press('Enter');
    await tabTo(page, /^Review 1 change/);
    await page.keyboard.press('Enter');
    await reads(page, /minProvisionedTPS 20/);
    assert.equal((await campaign()).minProvisionedTPS, 40, 'nothing was written yet');
  });

  it('applies the plan, and AWS has the new minimum', async () => {
    await tabTo(page, /^Apply 1 change/);
    await page.keyboard.press('Enter');
    await reads(page, /Undo: back to 40/);
    assert.equal((await campaign()).minProvisionedTPS, 20);
  });

  it('undoes it by a plan of its own, agreed to by name since it costs more', async () => {
    await tabTo(page, /^Undo/);
    await page.keyboard.press('Enter');
    await reads(page, /minProvisionedTPS 40/);
    await tabTo(page, /type home-top-picks/);
    await page.keyboard.type('home-top');
    await page.keyboard.press('Enter');
    assert.equal((await campaign()).latestCampaignUpdate.minProvisionedTPS, 20, 'half a name agrees to nothing');
    await page.keyboard.type('-picks');
    await tabTo(page, /^Apply 1 change/);
    await page.keyboard.press('Enter');
    await reads(page, /Undo: back to 20/);
    assert.equal((await campaign()).minProvisionedTPS, 40);
  });

  it('writes nothing over a change that somebody else made meanwhile, and says so', async () => {
    await tabTo(page, /^Fleet/, { role: 'button', backwards: true });
    await page.keyboard.press('Enter');
    await reads(page, /A refresh reads/);
    // The row is looked at again after each change; a plan of the minimum before would be another one.
    await reads(page, /home-top-picks[^→]*40 *→/);
    await tabTo(page, /home-top-picks/, { role: 'input' });
    await page.keyboard.press('Space');
    await tabTo(page, /^Review 1 change/);
    await page.keyboard.press('Enter');
    await reads(page, /minProvisionedTPS 40/);
    await aws('UpdateCampaign', { campaignArn: ARN, minProvisionedTPS: 33 });
    await eventually('somebody else’s change is done', campaign, ({ minProvisionedTPS }) => minProvisionedTPS === 33);
    await tabTo(page, /^Apply 1 change/);
    await page.keyboard.press('Enter');
    await reads(page, /home-top-picks changed since your review/);
    const { minProvisionedTPS, latestCampaignUpdate } = await campaign();
    assert.deepEqual([minProvisionedTPS, latestCampaignUpdate.minProvisionedTPS], [33, 33]);
  });
});
