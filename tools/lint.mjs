import { spawnSync } from 'node:child_process';

// Every check runs even if one before it fails: whoever reads the output wants the whole list.
const checks = [
  ['prettier', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  ['tsc', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']],
  ['eslint', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']],
  [
    'dependency-cruiser',
    ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'pricing', 'src', 'components'],
  ],
  ['knip', ['node_modules/knip/bin/knip.js', '--no-config-hints']],
];

const failed = [];
for (const [name, args] of checks) {
  const start = Date.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (status !== 0) failed.push(name);
}
console.log(
  failed.length === 0
    ? `\n${checks.length} checks, all passed`
    : `\nfailed: ${failed.join(', ')}. npm run fix repairs what can be repaired.`,
);
process.exit(failed.length === 0 ? 0 : 1);
