import { readFile } from '@web/test-runner-commands';

/**
 * Text of a file that lies beside the repository, in ../shared: facts and recorded traces that are no part of the product.
 * @param path from ../shared on
 * @returns undefined where the file is not there, as in a fresh clone: whoever reads it skips visibly
 */
export async function sharedFile(path: string): Promise<string | undefined> {
  try {
    // Relative to the test that runs, which lies two folders deep.
    return await readFile({ path: `../../../shared/${path}` });
  } catch {
    // web-test-runner calls the command unknown where the file is not there: with one that is there it must work.
    await readFile({ path: '../../package.json' });
    return undefined;
  }
}
