import { setTimeout as pause } from 'node:timers/promises';
import { startOnceMore } from './start-once-more.mjs';
import { startWebKit } from './webkit-session.mjs';

const RESIZE_SECONDS = 60;
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** Keys that print nothing, as WebDriver writes them (W3C WebDriver, 17.4.2). */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/**
 * WebKitGTK for web-test-runner. It has one page, so one file runs at a time; the page answers to what the runner's commands call of
 * puppeteer's, which is why it says to be one.
 */
export class WebKitLauncher {
  type = 'puppeteer';
  name = 'WebKit';
  concurrency = 1;
  #starting;
  #active;

  async startSession(id, url) {
    this.#starting ??= startOnceMore(this.name, startWebKit);
    const { command } = await this.#starting;
    this.#active = id;
    await resize(command, { width: 800, height: 600 });
    await command('POST', '/url', { url });
  }

  async stopSession(id) {
    if (id !== this.#active) throw new Error(`${id} is not the file that runs in WebKit`);
    this.#active = undefined;
    const { command } = await this.#starting;
    // What still runs on the page ends with it.
    await command('POST', '/url', { url: 'about:blank' });
    return {};
  }

  isActive(id) {
    return id === this.#active;
  }

  async getBrowserUrl() {
    return (await this.#starting).command('GET', '/url');
  }

  async startDebugSession() {
    throw new Error('web-test-runner can open no debugging window of WebKit; use BROWSERS=chromium or firefox');
  }

  async stop() {
    await (await this.#starting?.catch(() => undefined))?.stop();
  }

  getPage() {
    const command = async (...args) => (await this.#starting).command(...args);
    return { ...keyboardAndMouse(command), ...view(command) };
  }
}

function keyboardAndMouse(command) {
  const keys = (...actions) =>
    command('POST', '/actions', {
      actions: [{ type: 'key', id: 'keyboard', actions: actions.map(([type, key]) => ({ type, value: KEYS[key] ?? key })) }],
    });
  const pointer = (...actions) =>
    command('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  const to = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const button = (type, { button = 'left' } = {}) => ({ type, button: BUTTONS[button] });
  return {
    keyboard: {
      down: (key) => keys(['keyDown', key]),
      up: (key) => keys(['keyUp', key]),
      press: (key) => keys(['keyDown', key], ['keyUp', key]),
      type: (text) => keys(...[...text].flatMap((key) => [['keyDown', key], ['keyUp', key]])), // prettier-ignore
    },
    mouse: {
      move: (x, y) => pointer(to(x, y)),
      down: (options) => pointer(button('pointerDown', options)),
      up: (options) => pointer(button('pointerUp', options)),
      click: (x, y, options) => pointer(to(x, y), button('pointerDown', options), button('pointerUp', options)),
      reset: () => command('DELETE', '/actions'),
    },
  };
}

function view(command) {
  return {
    setViewport: (size) => resize(command, size),
    screenshot: async () => Buffer.from(await command('GET', '/screenshot'), 'base64'),
    emulateMediaFeatures: () => {
      throw new Error('WebKit can emulate no media features: ask which browser runs the test, and skip it');
    },
  };
}

/** Answers once the page is of that size: the window has no frame, and its page follows it a moment later. */
async function resize(command, { width, height }) {
  await command('POST', '/window/rect', { width, height });
  const end = performance.now() + 1000 * RESIZE_SECONDS;
  for (;;) {
    const [x, y] = await command('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
    if (x === width && y === height) return;
    if (performance.now() > end) throw new Error(`WebKit's page is ${x} x ${y} pixels, ${width} x ${height} were asked for`);
    await pause(20);
  }
}
