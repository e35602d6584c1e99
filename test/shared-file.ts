import { readFile } from '@web/test-runner-commands';

/**
 * Text of a file that lies beside the repository, in ../shared: facts and recorded traces that are no part of the product.
 * @param path from ../shared on
 * @returns undefined where the file is not there, as in a fresh clone: whoever reads it skips visibly
 */
export const sharedFile = (path: string): Promise<string | undefined> =>
  // Relative to the test that runs, which lies two folders deep.
  readFile({ path: `../../../shared/${path}` });
