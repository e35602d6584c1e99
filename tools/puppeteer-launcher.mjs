import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { startOnceMore } from './start-once-more.mjs';

const START_MS = 60_000;

/** A browser that puppeteer drives, for web-test-runner: Chromium by its own protocol, Firefox by WebDriver BiDi. */
export function puppeteerLauncher(name, launchOptions) {
  const launcher = chromeLauncher({ puppeteer, launchOptions, createPage: openWindow });
  launcher.name = name;
  launcher.launchBrowser = (options) =>
    startOnceMore(name, () => puppeteer.launch({ headless: true, timeout: START_MS, ...launchOptions, ...options }));
  return launcher;
}

/**
 * A window a page. Files run side by side, and Chromium draws no frame for a tab behind another: no ResizeObserver would call, no transition
 * would end there.
 */
async function openWindow({ context }) {
  const page = await context.newPage({ type: 'window' });
  // How long a file may take to load and to run is web-test-runner's to limit (wtr.config.mjs); the first one waits for Vite to bundle packages.
  page.setDefaultNavigationTimeout(0);
  return page;
}
