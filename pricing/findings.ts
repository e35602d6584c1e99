/** An assumption of `docs/billing.md` (marked [A] there) that moved a figure, by its rule's number. */
export interface Assumption {
  readonly id:
    | 'users-in-started-blocks'
    | 'free-requests-in-started-blocks'
    | 'additional-at-first-tier'
    | 'even-within-the-hour'
    | 'segments-tiered-per-query'
    | 'v1-placements-remain'
    | 'v2-minimum-billed'
    | 'v2-first-tier-for-all'
    | 'free-tier-before-tiers'
    | 'lists-by-inactive-share'
    | 'requests-follow-activity';
  readonly rule: number;
  readonly message: string;
  readonly placements?: readonly string[];
}

/** Something the reader of a total has to know. */
export interface Warning {
  readonly id:
    | 'users-beyond-known-tiers'
    | 'training-not-given'
    | 'interactions-not-given'
    | 'interactions-without-v2'
    | 'region-differs'
    | 'rates-not-verified'
    | 'rates-missing'
    | 'free-requests-unknown'
    | 'free-tier-unknown';
  readonly message: string;
  /** How the total reads because of it. */
  readonly bound?: 'about' | 'at-least' | 'at-most';
}
