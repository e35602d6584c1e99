// npm start [-- --trace FILE.csv] [--port N] [--speed N]
import { join } from 'node:path';
import { build } from 'vite';
import { root, runOnNode } from '../tools/run-on-node.mjs';

await runOnNode('demo/server/command.ts', process.argv.slice(2), (folder) =>
  build({
    root: join(root, 'demo'),
    configFile: false,
    logLevel: 'warn',
    // Inlined assets would be data: addresses, which the page's policy forbids.
    build: { outDir: join(folder, 'page'), emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1000 },
  }),
);
