import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptEntry, WindowCache } from '../aws/window-cache.js';

/** Where a browser's windows are kept, and how many. */
export interface BrowserWindowCacheOptions {
  /** Name of the database, one for each origin; caches of the same name share what they keep. */
  readonly name?: string | undefined;
  /** About how much is kept before what was read longest ago makes room; 96 MiB unless given: 14 days of a busy fleet of 1,000. */
  readonly mostBytes?: number | undefined;
}

interface Database extends DBSchema {
  /** What is kept. */
  windows: { key: string; value: unknown };
  /** How much of it, and in which order: the sizes alone can be looked through without reading everything. */
  sizes: { key: string; value: Size };
}

interface Size {
  readonly key: string;
  readonly bytes: number;
  /** Higher for what was read later. */
  readonly turn: number;
}

/** Of the stores above. Another version's database is dropped: it can be read again from CloudWatch. */
const VERSION = 1;
const MOST_BYTES = 96 * 2 ** 20;
/** Some browsers have never answered an open: then a read must not wait with them. */
const OPEN_SECONDS = 10;

/**
 * A window cache in IndexedDB, shared by the tabs of an origin. Where that is absent or blocked, as in some private windows, every call
 * rejects with the reason, and the read goes on without a cache.
 */
export function browserWindowCache({
  name = 'personalize-planner-windows',
  mostBytes = MOST_BYTES,
}: BrowserWindowCacheOptions = {}): WindowCache {
  let opened: Promise<IDBPDatabase<Database>> | undefined;
  const forget = (): void => (opened = undefined);
  const database = (): Promise<IDBPDatabase<Database>> => (opened ??= opening(name, forget));
  return {
    read: async (key) => (await database()).get('windows', key),
    write: async (entries) => keep(await database(), entries, mostBytes),
  };
}

async function opening(name: string, forget: () => void): Promise<IDBPDatabase<Database>> {
  try {
    return await open(name, forget);
  } catch (error) {
    if ((error as Error).name !== 'VersionError') throw error;
    await inTime(
      new Promise<void>((done, refused) => {
        const blocked = (): void => refused(new Error('a tab with a newer version of this page has the database open'));
        deleteDB(name, { blocked }).then(done, refused);
      }),
    );
    return open(name, forget);
  }
}

async function open(name: string, forget: () => void): Promise<IDBPDatabase<Database>> {
  if (!('indexedDB' in globalThis) || !globalThis.indexedDB) throw new Error('this browser has no IndexedDB here');
  const database = openDB<Database>(name, VERSION, {
    upgrade(database) {
      for (const store of database.objectStoreNames) database.deleteObjectStore(store);
      database.createObjectStore('windows');
      database.createObjectStore('sizes', { keyPath: 'key' });
    },
    // Another tab wants to delete it, or has a newer version: it may, and the next call opens again.
    blocking: (_current, _wanted, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
  return inTime(database);
}

/** One transaction: another tab sees all of it or nothing, and of two that write the same key the later one counts. */
async function keep(database: IDBPDatabase<Database>, entries: readonly KeptEntry[], mostBytes: number): Promise<void> {
  const transaction = database.transaction(['windows', 'sizes'], 'readwrite'),
    windows = transaction.objectStore('windows'),
    sizes = transaction.objectStore('sizes');
  const before = await sizes.getAll();
  let turn = before.reduce((last, size) => Math.max(last, size.turn), 0);
  const now = new Map(before.map((size) => [size.key, size]));
  const writes: Promise<unknown>[] = [transaction.done];
  for (const { key, value, bytes } of entries) {
    const size = { key, bytes, turn: ++turn };
    now.set(key, size);
    writes.push(windows.put(value, key), sizes.put(size));
  }
  for (const key of tooMany([...now.values()], mostBytes)) writes.push(windows.delete(key), sizes.delete(key));
  await Promise.all(writes);
}

/** The keys that have to go, oldest first. */
function tooMany(sizes: Size[], mostBytes: number): string[] {
  let bytes = sizes.reduce((sum, size) => sum + size.bytes, 0);
  return sizes
    .sort((a, b) => a.turn - b.turn)
    .filter((size) => {
      const isTooMuch = bytes > mostBytes;
      if (isTooMuch) bytes -= size.bytes;
      return isTooMuch;
    })
    .map(({ key }) => key);
}

async function inTime<T>(task: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`IndexedDB did not open within ${OPEN_SECONDS} s`)), OPEN_SECONDS * 1000);
  });
  return Promise.race([task, late]).finally(() => clearTimeout(timer));
}
