import { setProjectAnnotations, type Preview } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { composeStories, composeStory } from 'storybook/preview-api';
import preview from '../.storybook/preview.js';
import { isChromium } from './browser.js';
import { expectAccessible } from './fixture.js';

interface ComposedStory {
  readonly parameters?: { readonly a11y?: { readonly test?: string } };
  run(context: { canvasElement: HTMLElement; globals?: Record<string, string>; playFunction?: undefined }): Promise<void>;
}

type Compose = Parameters<typeof composeStories>[2];

setProjectAnnotations([preview as Preview]);

// The renderer for web components exports no composeStories of its own; the general one takes any renderer's, untyped.
const compose: Compose = (story, meta, project, name) => composeStory(story, meta, project, undefined, name);
const storiesOf = (module: unknown): Record<string, ComposedStory> =>
  composeStories(module as Parameters<typeof composeStories>[0], {}, compose) as unknown as Record<string, ComposedStory>;
const still = (module: Record<string, object>): Record<string, object> =>
  Object.fromEntries(Object.entries(module).map(([name, story]) => [name, name === 'default' ? story : { ...story, play: undefined }]));

const modules = import.meta.glob<Record<string, object>>('../stories/**/*.stories.ts');

const shown = async (story: ComposedStory, globals: Record<string, string>): Promise<void> => {
  const canvasElement = document.createElement('main');
  document.body.append(canvasElement);
  try {
    await story.run({ canvasElement, globals });
    expect(canvasElement.firstElementChild, 'the story draws something').not.to.equal(null);
    if (isChromium && story.parameters?.a11y?.test !== 'off') await expectAccessible(canvasElement);
  } finally {
    canvasElement.remove();
  }
};

// Titles from top-level await: a story module that fails to import fails this file, with its error.
for (const [file, load] of Object.entries(modules)) {
  const module = await load();
  describe(file.replace('../', ''), function () {
    // For what hangs, not for what is slow: axe looks at every cell of a table.
    this.timeout(120_000);
    // Roles, names, colours and words are the same in every browser: axe looks at each cell of them in one.
    for (const [name, story] of Object.entries(storiesOf(module)))
      it(isChromium ? `${name}: plays, and has no barrier` : `${name}: plays`, () => shown(story, { locale: 'en', scheme: 'light' }));
    const inChromium = isChromium ? it : it.skip;
    for (const [name, story] of Object.entries(storiesOf(still(module))))
      inChromium(`${name}: has no barrier in Japanese in the dark`, () => shown(story, { locale: 'ja', scheme: 'dark' }));
  });
}

// With no story in the folder yet, a run of nothing would be reported as a failure to load.
it('finds the stories', () => expect(modules).to.be.an('object'));
