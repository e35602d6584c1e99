import { spawn } from 'node:child_process';

// Every check runs even if another fails: whoever reads the output wants the whole list. Two at a time, the longest first.
const checks = [
  ['eslint', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']],
  ['prettier', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  ['tsc', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']],
  [
    'dependency-cruiser',
    ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'pricing', 'src', 'components'],
  ],
  ['knip', ['node_modules/knip/bin/knip.js', '--no-config-hints']],
];

const failed = [];
const waiting = [...checks];

/** Tells each check's output in one piece, once it has ended. */
async function work() {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const [name, args] = check,
      start = Date.now();
    const { output, status } = await run(args);
    process.stdout.write(output);
    console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    if (status !== 0) failed.push(name);
  }
}

function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.once('error', reject);
    child.once('close', (status) => resolve({ output, status }));
  });
}

await Promise.all([work(), work()]);
console.log(
  failed.length === 0
    ? `\n${checks.length} checks, all passed`
    : `\nfailed: ${failed.join(', ')}. npm run fix repairs what can be repaired.`,
);
process.exit(failed.length === 0 ? 0 : 1);
