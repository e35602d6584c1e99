import { build } from 'vite';
import { smallerLiterals } from './smaller-literals.mjs';

/**
 * Builds the elements for a page without a bundler: `<folder>/personalize-planner.js` registers them all and holds what they need; charts and
 * the AWS SDK are files beside it, loaded when first used.
 */
export const bundle = (folder = 'dist/bundle') =>
  build({
    configFile: false,
    publicDir: false,
    plugins: [smallerLiterals()],
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: true,
      minify: 'oxc',
      reportCompressedSize: false,
      lib: { entry: { 'personalize-planner': 'components/define.ts' }, formats: ['es'] },
      rolldownOptions: { output: { minify: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
    },
  });
