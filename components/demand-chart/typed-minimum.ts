/** A whole minimum from 1 to `highest` out of what a person typed, full-width digits too; undefined for anything else. */
export function typedMinimum(typed: string, highest: number): number | undefined {
  const plain = typed.normalize('NFKC').trim();
  if (!/^\d{1,9}$/.test(plain)) return undefined;
  const minimum = Number(plain);
  return minimum >= 1 && minimum <= highest ? minimum : undefined;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 5, PageDown: -5 };

/** Where a key takes a minimum on a scale from 1 to `highest`: arrows 1, Page keys 5, Home and End to the ends; undefined for other keys. */
export function steppedMinimum(key: string, minimum: number, highest: number): number | undefined {
  if (key === 'Home') return 1;
  if (key === 'End') return highest;
  const step = STEPS[key];
  return step === undefined ? undefined : Math.max(1, Math.min(highest, minimum + step));
}
