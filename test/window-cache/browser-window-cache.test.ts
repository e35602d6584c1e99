import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import type { KeptEntry } from '../../src/aws/window-cache.js';
import { browserWindowCache } from '../../src/window-cache/browser-window-cache.js';
import { rejection } from '../aws/connected.js';

const entry = (key: string, value: unknown = key, bytes = 10): KeptEntry => ({ key, value, bytes });

describe('browserWindowCache({ name, mostBytes })', () => {
  let name: string;
  const kept = async (cache: ReturnType<typeof browserWindowCache>, keys: string) => {
    const found: string[] = [];
    for (const key of keys) if ((await cache.read(key)) !== undefined) found.push(key);
    return found.join('');
  };

  beforeEach(() => (name = `windows-${crypto.randomUUID()}`));
  // Caches let go of a database that is to be deleted.
  afterEach(() => deleteDB(name));

  it('gives back what was kept under a key, typed arrays and all, also to the next page', async () => {
    const value = { format: 1, metrics: new Map([['Sum', { at: Uint32Array.of(300), values: Float64Array.of(7) }]]) };
    await browserWindowCache({ name }).write([entry('a', value)]);
    const later = browserWindowCache({ name });
    expect(await later.read('a')).to.deep.equal(value);
    expect(await later.read('b')).to.equal(undefined);
  });

  it('holds so many bytes, and forgets what was read longest ago', async () => {
    const cache = browserWindowCache({ name, mostBytes: 30 });
    await cache.write([entry('a'), entry('b'), entry('c')]);
    expect(await kept(cache, 'abc')).to.equal('abc');
    await cache.write([entry('a'), entry('d')]);
    expect(await kept(cache, 'abcd'), 'a was read again').to.equal('acd');
    await cache.write([entry('e', 'e', 25)]);
    expect(await kept(cache, 'abcde')).to.equal('e');
    await cache.write([entry('f', 'f', 31)]);
    expect(await kept(cache, 'abcdef'), 'what is larger than all of it').to.equal('');
  });

  it('is shared by tabs: two that write at once lose nothing but the same key’s earlier one', async () => {
    const [one, two] = [browserWindowCache({ name }), browserWindowCache({ name })];
    await Promise.all([one.write([entry('a'), entry('c', 'of one')]), two.write([entry('b'), entry('c', 'of two')])]);
    expect(await kept(one, 'abc')).to.equal('abc');
    expect(await one.read('c')).to.equal(await two.read('c'));
  });

  it('begins anew where another version left its database', async () => {
    const newer = await openDB(name, 99, { upgrade: (database) => void database.createObjectStore('windows') });
    await newer.put('windows', 'from the future', 'a');
    newer.close();
    const cache = browserWindowCache({ name });
    expect(await cache.read('a')).to.equal(undefined);
    await cache.write([entry('a', 'now')]);
    expect(await cache.read('a')).to.equal('now');
  });

  it('does without where a tab with a newer version has the database open, and leaves it alone', async () => {
    const newer = await openDB(name, 99, { upgrade: (database) => void database.createObjectStore('windows') });
    const error = await rejection(browserWindowCache({ name }).read('a'));
    expect(error.message).to.equal('a tab with a newer version of this page has the database open');
    newer.close();
  });

  it('lets another tab delete it, and goes on with an empty one', async () => {
    const cache = browserWindowCache({ name });
    await cache.write([entry('a')]);
    await deleteDB(name);
    expect(await cache.read('a')).to.equal(undefined);
    await cache.write([entry('b')]);
    expect(await kept(cache, 'ab')).to.equal('b');
  });

  for (const [what, indexedDB, words] of [
    ['there is none', undefined, 'this browser has no IndexedDB here'],
    [
      'a private window refuses it',
      {
        open: () => {
          throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
        },
      },
      'A mutation operation was attempted on a database that did not allow mutations.',
    ],
  ] as const)
    it(`says so where ${what}`, async () => {
      const real = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
      Object.defineProperty(globalThis, 'indexedDB', { value: indexedDB, configurable: true });
      try {
        const cache = browserWindowCache({ name });
        expect((await rejection(cache.read('a'))).message).to.equal(words);
        expect((await rejection(cache.write([entry('a')]))).message).to.equal(words);
      } finally {
        if (real) Object.defineProperty(globalThis, 'indexedDB', real);
        else Reflect.deleteProperty(globalThis, 'indexedDB');
      }
    });
});
