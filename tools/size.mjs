import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { budgets, embeds } from './size-budgets.mjs';

// npm run size: weighs dist/ as a page gets it. Each entry is bundled with its packages and minified; what it loads on demand is left out.
if (!existsSync('dist/index.js')) {
  console.error('dist/: expected the built package; npm run build first');
  process.exit(1);
}

const ENTRY = resolve('entry-of-dist.js'); // Not on the disk.

/** All that `files` of dist/ load at once, as one minified script, and the packages that are in it. */
async function eager(files) {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: 'oxc',
      lib: { entry: ENTRY, formats: ['es'], fileName: 'entry' },
      rolldownOptions: { output: { minify: true } },
    },
    plugins: [
      {
        name: 'eager-only',
        enforce: 'pre',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        // Exports are kept by being exported, registrations by being imported.
        load: (id) =>
          id === ENTRY ? files.map((file) => `export * from ${JSON.stringify(resolve('dist', file))};`).join('\n') : undefined,
        resolveDynamicImport: (specifier) => ({ id: String(specifier), external: true }),
      },
    ],
  });
  const chunks = output.flatMap((each) => each.output).filter(({ type }) => type === 'chunk');
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  return {
    kib: gzipSync(chunks.map(({ code }) => code).join('\n'), { level: 9 }).length / 1024,
    packages: new Set(modules.map(packageOf).filter(Boolean)),
  };
}

/** `@scope` or the name of the package that a module is from; undefined for our own. */
const packageOf = (id) => /.*\/node_modules\/([^/]+)\//.exec(id)?.[1];

const built = ['dist', 'dist/define'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => `${folder}/${file}`.replace('dist/', '')),
);
const rows = [
  ...[...built, 'bundle/personalize-planner.js'].map((entry) => {
    const budget = budgets[entry] ?? (entry.startsWith('define/') ? budgets['define/*.js'] : { kib: 0, without: [] });
    return { name: entry, entries: [entry], ...budget };
  }),
  ...Object.entries(embeds).map(([name, budget]) => ({ name, ...budget })),
];

let failed = 0;
console.log('KiB gzip  budget');
for (const { name, entries, kib, without } of rows) {
  const { kib: weighed, packages } = await eager(entries);
  const reasons = [
    ...(weighed > kib ? ['over its budget'] : []),
    ...without.filter((each) => packages.has(each)).map((each) => `has ${each} in it`),
  ];
  if (reasons.length > 0) failed++;
  console.log(
    `${weighed.toFixed(1).padStart(8)}  ${String(kib).padStart(6)}  ${name}${reasons.map((reason) => `  FAILED: ${reason}`).join('')}`,
  );
}
console.log(
  failed === 0 ? `\n${rows.length} weighed, all within their budgets (tools/size-budgets.mjs)` : `\n${failed} of ${rows.length} failed`,
);
process.exit(failed === 0 ? 0 : 1);
