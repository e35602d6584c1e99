import { spawnSync } from 'node:child_process';
import { CHROMIUM_FLAGS, findChromium, findOrInstallChromium } from './chromium.mjs';
import { canRun, onPath } from './programs.mjs';
import { puppeteerLauncher } from './puppeteer-launcher.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';

const findFirefox = () =>
  ['firefox-esr', 'firefox'].map(onPath).find(Boolean) ?? ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(canRun);

/** WebKitWebDriver with all that its window needs (tools/webkit-window.py). */
function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  if (!driver || !(process.env.DISPLAY || onPath('Xvfb'))) return undefined;
  const library =
    'import gi; gi.require_version("Gtk", "3.0"); gi.require_version("WebKit2", "4.1"); from gi.repository import Gtk, WebKit2';
  return spawnSync('/usr/bin/python3', ['-c', library], { stdio: 'ignore' }).status === 0 ? driver : undefined;
}

/** What the tests run in: where it is (undefined if it is not), what it is called, what Debian installs it from. */
export const BROWSERS = {
  chromium: {
    name: 'Chromium',
    find: findChromium,
    packages: 'chromium',
    launcher: () => puppeteerLauncher('Chromium', { executablePath: findOrInstallChromium(), args: CHROMIUM_FLAGS }),
  },
  firefox: {
    name: 'Firefox',
    find: findFirefox,
    packages: 'firefox-esr',
    launcher: () => puppeteerLauncher('Firefox', { browser: 'firefox', executablePath: findFirefox() }),
  },
  webkit: {
    name: 'WebKit',
    find: findWebKit,
    packages: 'webkit2gtk-driver gir1.2-webkit2-4.1 gir1.2-gtk-3.0 python3-gi xvfb',
    launcher: () => new WebKitLauncher(),
  },
};

/**
 * The browsers named in a list like `chromium,webkit`, as keys of BROWSERS.
 * @throws Error for a name that is none of them
 */
export function browsersNamed(list) {
  return list.split(',').map((text) => {
    const name = text.trim();
    if (!Object.hasOwn(BROWSERS, name)) throw new Error(`BROWSERS: expected some of ${Object.keys(BROWSERS).join(', ')}, got "${name}"`);
    return name;
  });
}

/**
 * What `npm test` runs in: the browsers that BROWSERS asks for, or in CI all there are, or Chromium alone.
 * @returns `names`, and `missing`: what CI would have run in, were it installed
 * @throws Error that says what to install, for a browser that was asked for by name
 */
export function browsersToTestIn({ BROWSERS: asked, CI } = process.env) {
  if (!asked && !CI) return { names: ['chromium'], missing: [] };
  const names = asked ? browsersNamed(asked) : Object.keys(BROWSERS);
  // Chromium is never missing: where it is not, npm test installs it or stops.
  const missing = names.filter((name) => name !== 'chromium' && !BROWSERS[name].find());
  if (asked && missing.length > 0)
    throw new Error(
      [
        `BROWSERS asks for what is not installed: ${missing.join(', ')}. On Debian:`,
        ...missing.map((name) => `  sudo apt-get install ${BROWSERS[name].packages}`),
      ].join('\n'),
    );
  return { names: names.filter((name) => !missing.includes(name)), missing };
}
