import * as z from 'zod/mini';
import { Big } from '../exact.js';
import { parse, quantity } from '../schema.js';
import type { Derivation } from './derivation.js';

export interface EventsSent {
  readonly eventsPerMonth: number;
  /** Of one event, a mean. */
  readonly bytesPerEvent: number;
}

const eventsSent = z.strictObject({ eventsPerMonth: quantity, bytesPerEvent: quantity });

/** No page of AWS says which gigabyte Personalize counts; of the two, the decimal one never gives too little. */
export const BYTES_PER_GIGABYTE = 1_000_000_000;

/**
 * The gigabytes that a month's events ingest: events x bytes (P19).
 * @throws InvalidInputError naming each figure that is no number >= 0
 */
export function gigabytesFromEvents(input: EventsSent): Derivation<Big> {
  const { eventsPerMonth, bytesPerEvent } = parse<EventsSent>(eventsSent, input);
  const events = new Big(eventsPerMonth),
    each = new Big(bytesPerEvent),
    gigabyte = new Big(BYTES_PER_GIGABYTE);
  const bytes = events.times(each);
  // A power of ten: moved as text, so that no digit is lost to the 20 that a division keeps.
  const result = bytes.times('1e-9');
  return {
    result,
    steps: [
      { id: 'bytes-of-events', left: events, operator: '×', right: each, result: bytes, unit: 'bytes' },
      { id: 'gigabytes-of-bytes', left: bytes, operator: '÷', right: gigabyte, result, unit: 'gigabytes' },
    ],
    assumptions: ['gigabyte-is-decimal'],
  };
}
