import { transform } from 'lightningcss';
import MagicString from 'magic-string';

/** The first browsers that know `light-dark()`, which our tokens are written with: nothing is said in words newer than that, or older. */
const TARGETS = { chrome: 123 << 16, firefox: 120 << 16, safari: (17 << 16) | (5 << 8) };
/** What stands in a template as it is written: the white space of these is seen. */
const PREFORMATTED = /<(pre|textarea)\b/;

/** Style rules as short as they can be said; `css` templates of ours have nothing set in, so each is a whole sheet. */
function smallerCss({ quasis }, file) {
  if (quasis.length > 1) throw new Error(`${file}: expected a css template with nothing set in, got ${quasis.length - 1} values`);
  const { code } = transform({ filename: file, code: Buffer.from(quasis[0].value.cooked), minify: true, targets: TARGETS });
  return [code.toString().replace(/[\\`]|\$\{/g, '\\$&')];
}

/**
 * Line breaks with their indentation become one space. None is taken away: between inline elements a space is a word's. Spaces that no source
 * is indented with, wide or unbreakable, are text.
 */
const smallerHtml = ({ quasis }) => quasis.map(({ value }) => value.raw.replace(/[ \t]*\r?\n[ \t\r\n]*/g, ' '));

/**
 * A Vite plugin that takes the indentation out of Lit's `html`, `svg` and `css` templates, which no minifier of scripts touches. Texts and
 * attributes stay as they are, and so do templates in a file that draws preformatted text.
 */
export const smallerLiterals = () => ({
  name: 'smaller-literals',
  enforce: 'post',
  transform(code, id) {
    if (!/\/components\/[^?]+\.ts$/.test(id)) return undefined;
    const smaller = new MagicString(code);
    for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
      if (tag.name !== 'css' && PREFORMATTED.test(code)) continue;
      const texts = tag.name === 'css' ? smallerCss(quasi, id) : smallerHtml(quasi);
      quasi.quasis.forEach(({ start, end, value }, index) => {
        if (texts[index] !== value.raw) smaller.update(start, end, texts[index]);
      });
    }
    return smaller.hasChanged() ? { code: smaller.toString(), map: smaller.generateMap({ source: id, hires: 'boundary' }) } : undefined;
  },
});

function* taggedTemplates(node) {
  if (node.type === 'TaggedTemplateExpression' && ['html', 'svg', 'css'].includes(node.tag.name)) yield node;
  for (const child of Object.values(node).flat()) if (typeof child?.type === 'string') yield* taggedTemplates(child);
}
