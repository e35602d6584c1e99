import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ChangePlan } from './change-plan.js';

/** A plan that is not what was reviewed: its hash no longer fits. Nothing was sent. */
export class PlanAlteredError extends Error {
  override readonly name = 'PlanAlteredError';

  constructor(
    readonly expected: string,
    readonly found: string,
  ) {
    super(`plan: expected hash ${expected}, got ${found}: it was altered after it was made. Nothing was sent; plan and review again`);
  }
}

/** SHA-256 of a plan without its hash. Synchronous: crypto.subtle is absent on pages of plain HTTP. */
export function hashOf({ hash: _hash, ...plan }: Omit<ChangePlan, 'hash'> & { readonly hash?: string }): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(plan))));
}

/** @throws PlanAlteredError */
export function checkHash(plan: ChangePlan): void {
  const found = hashOf(plan);
  if (found !== plan.hash) throw new PlanAlteredError(plan.hash, found);
}

/** JSON with sorted keys and without spaces. Members that are undefined are left out, so a plan that travelled as JSON gives the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  // By code unit: the same in every locale.
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}
