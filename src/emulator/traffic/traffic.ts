/** What a resource is asked for. */
export interface Traffic {
  /** Requests that arrive in a minute (whole minutes since the epoch): a whole number, always the same for the same minute. */
  requestsIn(minute: number): number;
  /** True for a replayed trace: its counts must read back exactly, so none of its requests is refused. */
  readonly isReplayed: boolean;
}
