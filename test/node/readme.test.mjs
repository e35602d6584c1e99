import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { bundle } from '../../tools/bundle.mjs';
import { CHROMIUM_FLAGS, findChromium } from '../../tools/chromium.mjs';
import { LIMIT_MS } from './emulator-process.mjs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
/** The README's code blocks of a language, in order. */
const blocks = (language) => [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, code]) => code);

describe('the README', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join('node_modules', '.planner-readme-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('prints what it says its engine code prints', () => {
    const code = blocks('ts').find((block) => block.includes('console.log'));
    const [, printed] = /console\.log\(.*\); \/\/ (.*)/.exec(code);
    const file = join(folder, 'engine.mjs');
    const entry = pathToFileURL(join(process.env.PLANNER_DIST ?? 'dist', 'pricing.js')).href;
    writeFileSync(file, code.replace("'personalize-planner/pricing'", `'${entry}'`));
    assert.equal(execFileSync(process.execPath, [file], { encoding: 'utf8' }).trim(), printed);
  });

  it('embeds the dashboard with one tag on a plain page under the strict policy', async () => {
    await bundle(join(folder, 'bundle'));
    const [tag] = blocks('html');
    const server = createServer(({ url }, response) => {
      const file = /^\/personalize-planner\/([\w.-]+\.js)$/.exec(url)?.[1];
      const types = { '.js': 'text/javascript' };
      response.setHeader('content-type', file ? types[extname(file)] : 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html");
      response.end(file ? readFileSync(join(folder, 'bundle', file)) : `<!doctype html><html lang="en"><title>A host</title>${tag}`);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const launch = () => puppeteer.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS, timeout: LIMIT_MS });
    const browser = await launch().catch(launch);
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(LIMIT_MS);
      const complaints = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => message.type() === 'error' && !message.text().includes('favicon') && complaints.push(message.text()));
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      const total = await page.waitForSelector('>>> personalize-cost-estimate >>> [part~=total]');
      assert.match(await total.evaluate((element) => element.textContent.replace(/\s/g, '')), /^1,328\.74/);
      assert.deepEqual(complaints, []);
    } finally {
      await browser.close();
      server.close();
    }
  });
});
