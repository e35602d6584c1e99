import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { startOnceMore } from './start-once-more.mjs';

/** A browser that puppeteer drives, for web-test-runner: Chromium by its own protocol, Firefox by WebDriver BiDi. */
export function puppeteerLauncher(name, launchOptions) {
  const launcher = chromeLauncher({ puppeteer, launchOptions, createPage: openWindow });
  launcher.name = name;
  launcher.launchBrowser = (options) => startOnceMore(name, () => puppeteer.launch({ headless: true, ...launchOptions, ...options }));
  return launcher;
}

/**
 * A window a page. Files run side by side, and Chromium draws no frame for a tab behind another: no ResizeObserver would call, no transition
 * would end there.
 */
function openWindow({ context }) {
  return context.newPage({ type: 'window' });
}
