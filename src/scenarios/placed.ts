import { InvalidInputError, isInvalidInputError } from '../../pricing/invalid-input.js';

/**
 * Reads what a text of JSON holds; of what is wrong with it, also says where in the text it stands.
 * @throws InvalidInputError of `read`, its issues with line and column before their paths
 */
export async function placed<T>(text: string, read: () => T): Promise<T> {
  try {
    return read();
  } catch (error) {
    if (!isInvalidInputError(error)) throw error;
    throw new InvalidInputError(
      await import('./issue-places.js').then(
        ({ issuesWithPlaces }) => issuesWithPlaces(error.issues, text),
        // What is wrong is worth saying also where the part that finds it in the text can't be loaded.
        () => error.issues,
      ),
    );
  }
}
