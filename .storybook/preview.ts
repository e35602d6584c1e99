import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

// A glob, because the manifest is built (tools/manifest.mjs) and the story tests need none.
for (const manifest of Object.values(import.meta.glob('../dist/custom-elements.json', { eager: true, import: 'default' })))
  setCustomElementsManifest(manifest);

export default {
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'ja', title: '日本語' },
        ],
      },
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'en', scheme: 'light' },
  decorators: [
    (story, { globals: { locale, scheme } }) => {
      const page = document.documentElement;
      page.lang = locale;
      page.style.setProperty('color-scheme', scheme);
      // Set, because contrast is measured against a colour, and the canvas behind a page without one has none to read.
      page.style.setProperty('background-color', 'light-dark(#ffffff, #111316)');
      page.style.setProperty('color', 'light-dark(#14171c, #eceef1)');
      // Elements inherit the font of their page; without one it would be a book's.
      page.style.setProperty('font-family', 'system-ui, sans-serif');
      // Elements read their language when they are made.
      return html`${keyed(`${locale} ${scheme}`, story())}`;
    },
  ],
  parameters: {
    backgrounds: { disabled: true },
    controls: { expanded: true },
    a11y: { test: 'error' },
  },
} satisfies Preview;
