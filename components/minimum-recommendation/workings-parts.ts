import type { Recommendation } from '../../src/capacity/recommendation.js';
import type { ScalingVerdict } from '../../src/capacity/scaling-verdict.js';
import type { Locale } from '../../src/locale/locale.js';
import type { WorkingsMessages } from './workings.messages.js';

/** What the workings below the neighbours are drawn from. */
export interface WorkingsParts {
  readonly text: WorkingsMessages;
  readonly locale: Locale;
  readonly currency: string;
  readonly timeZone: string;
  readonly found: Recommendation;
  /** undefined: latency and errors were not read. */
  readonly scaling: ScalingVerdict | undefined;
  /** Since when the minimum that it judges is in force; undefined: all along. */
  readonly scalingSince: number | undefined;
}
