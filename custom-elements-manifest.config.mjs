import { cemSorterPlugin } from '@wc-toolkit/cem-sorter';

/** Private members are nobody's contract, and Storybook's tables would show them. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations)
        declaration.members = declaration.members?.filter(({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#'));
  },
});

export default {
  globs: ['components/**/*.ts'],
  exclude: ['components/**/*.styles.ts', 'components/**/*.messages.ts'],
  litelement: true,
  // The manifest is built into dist/, and package.json says so: the analyzer would write its own idea there.
  packagejson: false,
  plugins: [publicOnly(), cemSorterPlugin()],
};
