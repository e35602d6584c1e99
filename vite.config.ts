import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { normalize, resolve } from 'node:path';
import { defineConfig } from 'vite';
import { smallerLiterals } from './tools/smaller-literals.mjs';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

/** An element is a folder of components/ that has a define entry; nobody keeps a second list. */
const elements = readdirSync('components', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`components/${entry.name}/define.ts`))
  .map(({ name }) => name);

/** dist/<entry>.js as package.json's exports promise them, and the source each is made from. */
const entries: Record<string, string> = {
  index: 'src/index.ts',
  pricing: 'pricing/index.ts',
  demand: 'src/demand/index.ts',
  capacity: 'src/capacity/index.ts',
  aws: 'src/aws/index.ts',
  provisioning: 'src/provisioning/index.ts',
  emulator: 'src/emulator/index.ts',
  define: 'components/define.ts',
  ...Object.fromEntries(elements.map((name) => [`define/${name}`, `components/${name}/define.ts`])),
};

const entryOf = Object.fromEntries(Object.entries(entries).map(([entry, source]) => [resolve(source), entry]));

/** The library. The demo page has a build of its own. */
export default defineConfig({
  publicDir: false,
  plugins: [smallerLiterals()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    reportCompressedSize: false,
    lib: { entry: entries, formats: ['es'] },
    rolldownOptions: {
      external: Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
      output: {
        // A file a module, and no chunks: in a chunk the registration of an element can land beside code that
        // package.json declares free of side effects, and the host's bundler would drop it.
        preserveModules: true,
        preserveModulesRoot: '.',
        entryFileNames: ({ name, facadeModuleId }) => {
          const entry = facadeModuleId && entryOf[normalize(facadeModuleId)];
          if (entry) return `${entry}.js`;
          return name.startsWith('_virtual/') ? 'internal/decorate.js' : `internal/${name}.js`;
        },
      },
    },
  },
});
