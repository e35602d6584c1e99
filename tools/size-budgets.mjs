const CHARTS = ['chart.js'];
const SDK = ['@aws-sdk', '@smithy'];
const SCREEN = ['lit', 'lit-html', 'lit-element', '@lit', ...CHARTS];

/**
 * What an entry may weigh: KiB of gzip with all that it loads at once, its packages included; and which packages may not be in that.
 * A number says how much, a name says why. An element without a line of its own has that of `define/*.js`.
 */
export const budgets = {
  'pricing.js': { kib: 40.5, without: [...SCREEN, ...SDK, '@noble'] },
  'demand.js': { kib: 16, without: [...SCREEN, ...SDK, '@noble'] },
  'capacity.js': { kib: 24, without: [...SCREEN, ...SDK, '@noble'] },
  'aws.js': { kib: 8, without: [...SCREEN, ...SDK, 'big.js'] },
  'provisioning.js': { kib: 32, without: [...SCREEN, ...SDK] },
  'emulator.js': { kib: 32, without: [...SCREEN, ...SDK, 'big.js'] },
  'index.js': { kib: 234, without: CHARTS },
  'define.js': { kib: 216, without: [...CHARTS, ...SDK] },
  'define/*.js': { kib: 39, without: [...CHARTS, ...SDK] },
  'define/fleet.js': { kib: 50, without: [...CHARTS, ...SDK] },
  'define/price-book.js': { kib: 46, without: [...CHARTS, ...SDK] },
  'define/scenario-board.js': { kib: 54, without: [...CHARTS, ...SDK] },
  'define/planner.js': { kib: 216, without: [...CHARTS, ...SDK] },
  'bundle/personalize-planner.js': { kib: 216, without: [...CHARTS, ...SDK] },
};

/** Entries that one page loads together. */
export const embeds = {
  'the estimate on a page: form, estimate, comparison': {
    entries: ['define/workload-form.js', 'define/cost-estimate.js', 'define/price-comparison.js'],
    // Lit is 7 of it, zod 5, big.js 3.
    kib: 45,
    without: [...CHARTS, ...SDK],
  },
};
