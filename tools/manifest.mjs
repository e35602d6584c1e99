import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
// Imported for its failure: the analyzer only prints the error of a broken configuration and goes on without it.
import '../custom-elements-manifest.config.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The custom-elements manifest of components/, as data; writes nothing. */
export const readManifest = () => cli({ argv: ['analyze', '--quiet'], cwd: root, noWrite: true });

/** Writes `<folder>/custom-elements.json`, and beside the type declarations the JSX types made from it. */
export async function writeManifest(folder = join(root, 'dist')) {
  const manifest = await readManifest();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  jsxTypesPlugin({
    outdir: join(folder, 'types'),
    fileName: 'jsx.d.ts',
    componentTypePath: (_name, _tag, path) => `./${path.replace(/\.ts$/, '.js')}`,
  }).packageLinkPhase({ customElementsManifest: manifest });
  return manifest;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { modules } = await writeManifest();
  console.log(
    `dist/custom-elements.json: ${modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName).length} elements`,
  );
}
