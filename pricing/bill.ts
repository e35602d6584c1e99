import type { Big } from './exact.js';
import type { MeterId } from './price-book.js';

/** What kind of charge a line of a bill is: use, what is taken off, what is added, or a usage type that may be another service's. */
export type BillLineKind = 'usage' | 'credit' | 'discount' | 'tax' | 'other' | 'unplaced';

/** One charge of Amazon Personalize as AWS billed it, or a day of it. */
export interface BillLine {
  /** Where it stands in the file, from 1. */
  readonly line: number;
  /** As the file names it; '' where the file names the service alone. */
  readonly usageType: string;
  /** undefined: its name is none of ours. */
  readonly meter: MeterId | undefined;
  readonly region: string | undefined;
  readonly kind: BillLineKind;
  /** "2026-10"; undefined where the file gives no dates. */
  readonly month: string | undefined;
  /** In `unit`; undefined where the file has costs alone. */
  readonly quantity: Big | undefined;
  /** As the file names it, '' for none. */
  readonly unit: string;
  readonly cost: Big;
}

/** The file's layout: Cost Explorer's download, the Cost and Usage Report (both generations), or FOCUS. */
export type BillFormat = 'cost-explorer' | 'cur' | 'cur-2' | 'focus';

/** What AWS billed for Amazon Personalize. Rows of other services are counted, not kept. */
export interface Bill {
  readonly format: BillFormat;
  /** undefined where the file does not say. */
  readonly currency: string | undefined;
  readonly lines: readonly BillLine[];
  readonly otherServices: number;
  /** The months that have lines, the latest first. */
  readonly months: readonly string[];
  /** The regions that lines name. */
  readonly regions: readonly string[];
}
