import { defaultReporter } from '@web/test-runner';
import { BROWSERS, browsersNamed } from './tools/browsers.mjs';
import { emulatorMount } from './tools/emulator-mount.mjs';
import { screenshotPlugin } from './tools/screenshot-plugin.mjs';
import { tallyReporter } from './tools/tally-reporter.mjs';
import { viteForWtr } from './tools/vite-for-wtr.mjs';

const { vite, middleware, plugin } = await viteForWtr({
  entries: ['test/**/*.test.ts', 'stories/**/*.stories.ts', '{pricing,src,components}/**/*.ts'],
});

// Puppeteer takes the signal to close its browser, and the run would go on in a new one. At the exit every browser is ended.
process.once('SIGTERM', () => process.exit(1));

// BROWSERS=chromium,firefox,webkit runs them in others too, one browser after the other.
const browsers = browsersNamed(process.env.BROWSERS || 'chromium').map((name) => BROWSERS[name].launcher());

// What has no part of a page is tried in the first browser alone: with it in three, the gate would not fit into its 20 minutes.
const engine = ['aws', 'bill', 'capacity', 'demand', 'emulator', 'pricing', 'provisioning', 'tools'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);
const all = [
  { name: 'engine', files: engine, browsers: browsers.slice(0, 1) },
  { name: 'page', files: ['test/**/*.test.ts', ...engine.map((files) => `!${files}`)], browsers },
];

export default {
  // FILES=test/pricing/tiers.test.ts,test/capacity/*.test.ts runs a part, in every browser asked for.
  ...(process.env.FILES ? { files: process.env.FILES.split(',') } : { groups: all }),
  browsers,
  concurrentBrowsers: 1,
  middleware: [emulatorMount(() => vite.ssrLoadModule('/src/emulator/index.ts')), middleware],
  plugins: [plugin, screenshotPlugin()],
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), tallyReporter(process.env.TALLY_FILE)],
  nodeResolve: false,
  concurrency: Number(process.env.CONCURRENCY || 2),
  // Room for a second start (tools/start-once-more.mjs).
  browserStartTimeout: 180_000,
  testsStartTimeout: 180_000,
  // Every story with axe, twice: minutes on a busy machine. A limit for what hangs, not for what is slow.
  testsFinishTimeout: 1_200_000,
  // For what hangs: a busy machine takes a multiple of what a quiet one does.
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
