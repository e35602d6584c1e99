import { chromeLauncher } from '@web/test-runner-chrome';
import { CHROMIUM_FLAGS, findOrInstallChromium } from './chromium.mjs';

/**
 * Chromium for web-test-runner. A browser that fails to start is started once more, because on a loaded machine the first
 * start can run out of time; a failing test is never run again, so this must not reach further than the start.
 */
export function chromiumLauncher() {
  const launcher = chromeLauncher({
    launchOptions: { executablePath: findOrInstallChromium(), args: CHROMIUM_FLAGS },
    createPage: openWindow,
  });
  const launch = launcher.launchBrowser.bind(launcher);
  launcher.launchBrowser = async (options) => {
    try {
      return await launch(options);
    } catch (error) {
      console.warn(`Chromium did not start, starting it once more: ${error instanceof Error ? error.message : error}`);
      return launch(options);
    }
  };
  return launcher;
}

/**
 * A window a page. Files run side by side, and Chromium draws no frame for a tab behind another: no ResizeObserver would call, no transition
 * would end there.
 */
function openWindow({ context }) {
  return context.newPage({ type: 'window' });
}
