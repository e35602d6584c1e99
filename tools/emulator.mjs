// npm run emulator -- --port 4599 [--speed 3600] [--empty] [--trace FILE.csv]
import { runOnNode } from './run-on-node.mjs';

await runOnNode('src/emulator/command.ts', process.argv.slice(2));
