/** A minimum worth a look, and why; one minimum can have several reasons. */
export interface Stop {
  readonly minimum: number;
  readonly roles: readonly ('floor' | 'recommended' | 'peak' | 'current')[];
}

/** The floor of 1, the recommended minimum, the peak and the live one, ascending; those that are known. */
export function stopsOf({
  recommended,
  peak,
  current,
}: {
  recommended: number | undefined;
  peak: number | undefined;
  current: number | undefined;
}): Stop[] {
  const roles = new Map<number, Stop['roles'][number][]>();
  const add = (minimum: number | undefined, role: Stop['roles'][number]): void => {
    if (minimum !== undefined) roles.set(minimum, [...(roles.get(minimum) ?? []), role]);
  };
  add(1, 'floor');
  add(recommended, 'recommended');
  add(peak, 'peak');
  add(current, 'current');
  return [...roles].sort(([a], [b]) => a - b).map(([minimum, its]) => ({ minimum, roles: its }));
}
