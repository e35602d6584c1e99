import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

/** An element is a folder of components/ that has a define entry; nobody keeps a second list. */
const elements = readdirSync('components', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`components/${entry.name}/define.ts`))
  .map(({ name }) => name);

/** The library: dist/<entry>.js as package.json's exports promise them. The demo page has a build of its own. */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    reportCompressedSize: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        pricing: 'pricing/index.ts',
        demand: 'src/demand/index.ts',
        capacity: 'src/capacity/index.ts',
        aws: 'src/aws/index.ts',
        provisioning: 'src/provisioning/index.ts',
        emulator: 'src/emulator/index.ts',
        define: 'components/define.ts',
        ...Object.fromEntries(elements.map((name) => [`define/${name}`, `components/${name}/define.ts`])),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
      output: { entryFileNames: '[name].js', chunkFileNames: 'internal/[name]-[hash].js' },
    },
  },
});
