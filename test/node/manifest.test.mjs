import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readManifest } from '../../tools/manifest.mjs';

describe('the custom-elements manifest', async () => {
  const { modules } = await readManifest();
  const declarations = modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);

  it('lists the elements that components/ has, a folder each', () => {
    const folders = readdirSync('components', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join('components', entry.name, 'define.ts')))
      .map(({ name }) => `personalize-${name}`);
    assert.deepEqual(declarations.map(({ tagName }) => tagName).sort(), folders.sort());
  });

  it('says of every element what it is', () =>
    assert.deepEqual(
      declarations.filter(({ description }) => !description).map(({ tagName }) => tagName),
      [],
    ));

  it('keeps private members to itself', () =>
    assert.deepEqual(
      declarations.flatMap(({ members = [] }) => members).filter(({ name, privacy }) => name.startsWith('#') || privacy === 'private'),
      [],
    ));

  it('records each definition under its own tag', () =>
    assert.deepEqual(
      modules
        .flatMap((module) => module.exports ?? [])
        .filter(({ kind }) => kind === 'custom-element-definition')
        .map(({ name }) => name)
        .sort(),
      declarations.map(({ tagName }) => tagName).sort(),
    ));
});
