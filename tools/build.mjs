import { spawnSync } from 'node:child_process';
import { build } from 'vite';
import { bundle } from './bundle.mjs';
import { writeManifest } from './manifest.mjs';

// Vite first: it empties dist/.
await build({ logLevel: 'warn' });
const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
await bundle();
await writeManifest();
console.log('dist/: modules, bundle/, types/ and custom-elements.json');
