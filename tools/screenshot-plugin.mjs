import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `await executeServerCommand('screenshot', { name: 'fleet-dark' })` in a test writes screenshots/<browser>/fleet-dark.png and answers its path. */
export const screenshotPlugin = (folder = 'screenshots') => ({
  name: 'screenshot',
  async executeCommand({ command, payload, session }) {
    if (command !== 'screenshot') return undefined;
    const { browser } = session;
    const file = join(folder, browser.name.split(' ')[0].toLowerCase(), `${payload.name.replace(/[^\w.-]/g, '_')}.png`);
    const png = await browser.getPage(session.id).screenshot();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, png);
    return file;
  },
});
