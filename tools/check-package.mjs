import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// What npm would publish, tried from outside: does each entry resolve, and do its types go with it? (ES modules only, as package.json says.)
if (!existsSync('dist/index.js')) {
  console.error('dist/: expected the built package; npm run build first');
  process.exit(1);
}
const checks = [
  ['publint', ['node_modules/publint/src/cli.js', '--strict']],
  [
    'are the types wrong',
    ['node_modules/@arethetypeswrong/cli/dist/index.js', '--pack', '.', '--profile', 'esm-only', '--format', 'ascii'],
  ],
];

let failed = 0;
for (const [name, args] of checks) {
  const start = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) {
    console.log(stdout, stderr);
    failed++;
  }
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}
process.exit(failed === 0 ? 0 : 1);
