import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { canRun, onPath } from './programs.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const PLACES = {
  linux: ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .filter((root) => process.env[root])
    .flatMap((root) => [
      join(process.env[root], 'Google/Chrome/Application/chrome.exe'),
      join(process.env[root], 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** The package managers that can install Chromium without a question, if we are root. */
const INSTALLERS = [
  ['apt-get', [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]],
  ['dnf', [['install', '-y', 'chromium']]],
  ['apk', [['add', 'chromium']]],
];

/** What Chromium needs to run headless as root, in containers with a small /dev/shm, without looking for its maker's servers. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * The path of an installed Chromium, Chrome or Edge; undefined if there is none.
 * @throws Error if CHROME_PATH names a file that is not there: silently testing in another browser would mislead
 */
export function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH: expected the path of a browser, got ${chosen}, which does not exist`);
    return chosen;
  }
  for (const name of NAMES) {
    const found = onPath(name);
    if (found) return found;
  }
  return (PLACES[process.platform] ?? []).find(canRun);
}

/**
 * Finds Chromium, or installs it through the system's package manager where we are root.
 * @throws Error that says what to install, if it is neither there nor ours to install
 */
export function findOrInstallChromium() {
  const found = findChromium();
  if (found) return found;
  const installer = process.getuid?.() === 0 ? INSTALLERS.find(([command]) => onPath(command)) : undefined;
  if (installer) {
    const [command, steps] = installer;
    for (const step of steps) {
      console.log(`no Chromium found: ${command} ${step.join(' ')}`);
      const { status } = spawnSync(command, step, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
      if (status !== 0) break;
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    [
      'The browser tests need Chromium, Chrome or Edge, and none was found. Install one, then run npm test again:',
      '  Debian, Ubuntu  sudo apt-get install chromium',
      '  Fedora          sudo dnf install chromium',
      '  Alpine          sudo apk add chromium',
      '  macOS           brew install --cask google-chrome',
      '  Windows         winget install Google.Chrome',
      'Or name one that is elsewhere: CHROME_PATH=/path/to/chrome npm test',
    ].join('\n'),
  );
}
