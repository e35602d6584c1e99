/**
 * A number from 0 up to, not including, 1 that depends on its arguments alone. Looking the same window up twice, in any
 * order, gives the same number: this is a hash (the finaliser of MurmurHash3, twice), not a sequence.
 * @param stream from `stream()`
 * @param index whole, for instance a minute since the epoch
 */
export function chance(stream: number, index: number): number {
  return mixed(mixed(index) ^ stream) / 2 ** 32;
}

/** A standard normal number for `index` (Box and Muller). */
export function gaussian(stream: number, index: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - chance(stream, index)));
  return radius * Math.cos(2 * Math.PI * chance(stream + 1, index));
}

/** The stream of numbers that belongs to a name under a seed: two names do not rise and fall together (FNV-1a). */
export function stream(seed: number, name: string): number {
  let hash = mixed(seed) ^ 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

function mixed(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
