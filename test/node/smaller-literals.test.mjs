import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';
import { smallerLiterals } from '../../tools/smaller-literals.mjs';

/** What the plugin makes of a module; the module itself where it leaves it alone. */
const smaller = (code) => smallerLiterals().transform.call({ parse: parseAst }, code, '/components/x/x.ts')?.code ?? code;

describe('smallerLiterals', () => {
  for (const [code, made, why] of [
    ['html`<b>a</b>\n    <i>b</i> c`', 'html`<b>a</b> <i>b</i> c`', 'a line break is one space, between inline elements too'],
    [
      'html`\n  <p title="two  spaces">\n    a  b\u00a0c\n  </p>\n`',
      'html` <p title="two  spaces"> a  b\u00a0c </p> `',
      'texts and attributes stay',
    ],
    ['html`<p>\n  \u00a0a\n  \u3000b</p>`', 'html`<p> \u00a0a \u3000b</p>`', 'spaces that are text stay at the beginning of a line'],
    ['html`<p>\n  ${a}\n</p>`', 'html`<p> ${a} </p>`', 'what is set in stays'],
    ['html`<p>\n  ${svg`<path\n  d="M1 1"/>`}</p>`', 'html`<p> ${svg`<path d="M1 1"/>`}</p>`', 'templates in templates'],
    ['html`<pre>\n a\n</pre>`', 'html`<pre>\n a\n</pre>`', 'preformatted text is kept'],
    ['css`\n  .a::before {\n    content: "\\\\2014";\n  }\n`', 'css`.a:before{content:"—"}`', 'a sheet is said shortly'],
    ['other`\n  a\n`', 'other`\n  a\n`', 'templates of others are theirs'],
  ])
    it(why, () => assert.equal(smaller(code), made));

  it('refuses a sheet with something set in', () =>
    assert.throws(() => smaller('css`a{color:${x}}`'), /x\.ts: expected a css template with nothing set in, got 1 values/));
});
