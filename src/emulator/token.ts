/** Makes a NextToken: opaque to clients, as AWS's are. */
export function sealToken(value: object): string {
  return btoa(JSON.stringify(value));
}

/** What a NextToken holds; undefined for one that no emulator made. */
export function openToken(token: string): unknown {
  try {
    return JSON.parse(atob(token));
  } catch {
    return undefined;
  }
}
