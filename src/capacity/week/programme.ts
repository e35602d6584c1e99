/** What each level costs in each hour, [hour x levels + level]: until the lead, and from there to the hour's end. */
export interface HourCosts {
  readonly levels: number;
  readonly hoursPerDay: number;
  readonly head: Float64Array;
  readonly tail: Float64Array;
}

/**
 * The cheapest cyclic week: a level for each hour, at most so many changes a day. An hour at level a before one at level b costs head[a] + tail[max(a, b)]; a change
 * counts for the day of the hour that it leads to, that into the first hour for the first day.
 *
 * Dynamic programme over hours x levels x changes left; best predecessors come from running minima, so an hour takes time in proportion to its levels. The week is closed
 * by branch and bound on the last hour's level: of a range of levels first a week is sought that ends in the range and begins as if it had ended anywhere in it, which costs no
 * more than any that closes; a range whose bound is not below the best week found is dropped, another halved.
 * @param below only a week that costs less is sought
 * @returns undefined if there is none
 */
export function cheapestWeek(costs: HourCosts, changesPerDay: number, below = Infinity): Int32Array | undefined {
  const programme = new Programme(costs, changesPerDay);
  const open: LastLevels[] = [{ from: 0, to: costs.levels - 1, bound: -Infinity }];
  let lowest = below,
    best: Int32Array | undefined;
  for (let range = open.pop(); range && range.bound < lowest; range = open.pop()) {
    const ends = programme.run(range),
      last = leastIn(ends, range),
      bound = ends[last]!;
    if (bound >= lowest) continue;
    const week = programme.levelsEndingAt(last),
      cost = closedCost(costs, changesPerDay, week);
    if (cost < lowest) [lowest, best] = [cost, week];
    // Sums in another order stray in the last digits.
    if (range.from === range.to || lowest <= bound + Math.abs(bound) * 1e-12) continue;
    let { from, to } = range;
    while (ends[from]! >= lowest) from++;
    while (ends[to]! >= lowest) to--;
    const middle = (from + to) >> 1;
    open.push({ from, to: middle, bound: ends[leastIn(ends, { from, to: middle })]! });
    if (middle < to) open.push({ from: middle + 1, to, bound: ends[leastIn(ends, { from: middle + 1, to })]! });
    open.sort((a, b) => b.bound - a.bound);
  }
  return best;
}

/** Levels that the last hour may be at, both ends included. */
interface LastLevels {
  readonly from: number;
  readonly to: number;
  /** No week that ends at one of them and closes costs less. */
  readonly bound: number;
}

function leastIn(costs: Float64Array, { from, to }: Omit<LastLevels, 'bound'>): number {
  let least = from;
  for (let level = from + 1; level <= to; level++) if (costs[level]! < costs[least]!) least = level;
  return least;
}

/** What a week costs; Infinity where the change from its last hour into its first is one too many for the first day. */
function closedCost({ levels, hoursPerDay, head, tail }: HourCosts, changesPerDay: number, week: Int32Array): number {
  let cost = 0,
    changes = 0;
  for (let hour = 0; hour < week.length; hour++) {
    const own = week[hour]!,
      before = week.at(hour - 1)!;
    if (hour < hoursPerDay && own !== before) changes++;
    cost += head[hour * levels + own]! + tail[hour * levels + Math.max(own, week[hour + 1] ?? week[0]!)]!;
  }
  return changes > changesPerDay ? Infinity : cost;
}

class Programme {
  readonly #costs: HourCosts;
  readonly #hours: number;
  readonly #most: number;
  /** By changes used and level: the least cost up to this hour, its own not counted. */
  #values: Float64Array;
  #next: Float64Array;
  /** By hour, changes used and level: the state of the hour before, as changes used x levels + level. */
  readonly #before: Int32Array;
  /** The best row of a day that ends, by level. */
  readonly #merged: Float64Array;
  readonly #mergedFrom: Int32Array;

  constructor(costs: HourCosts, changesPerDay: number) {
    this.#costs = costs;
    this.#hours = costs.head.length / costs.levels;
    this.#most = Math.min(changesPerDay, costs.hoursPerDay);
    const states = (this.#most + 1) * costs.levels;
    this.#values = new Float64Array(states);
    this.#next = new Float64Array(states);
    this.#before = new Int32Array(this.#hours * states);
    this.#merged = new Float64Array(costs.levels);
    this.#mergedFrom = new Int32Array(costs.levels);
  }

  /** Costs of the cheapest way to each last level of a range, if the week before ended anywhere in the range; the last hour's own end is counted at the beginning. */
  run({ from, to }: Omit<LastLevels, 'bound'>): Float64Array {
    const { levels, hoursPerDay, head } = this.#costs;
    this.#values.fill(Infinity);
    this.#begin(from, to);
    for (let hour = 0; hour < this.#hours - 1; hour++) this.#step(hour, (hour + 1) % hoursPerDay === 0);
    this.#merge();
    return this.#merged.map((value, level) => value + head[head.length - levels + level]!);
  }

  /** At the level that the last hour had, with no change used; or at any other, with one. */
  #begin(from: number, to: number): void {
    const { levels, tail } = this.#costs;
    const lastTail = tail.subarray(tail.length - levels);
    for (let level = from; level <= to; level++) this.#values[level] = lastTail[level]!;
    if (this.#most === 0) return;
    // From above the higher level's tail, from below this one's.
    let above = Infinity;
    for (let level = levels - 1; level >= 0; level--) {
      this.#values[levels + level] = Math.min(above, level > from ? lastTail[level]! : Infinity);
      if (level >= from && level <= to) above = Math.min(above, lastTail[level]!);
    }
  }

  /** The way of the last run to that level, hour by hour. */
  levelsEndingAt(last: number): Int32Array {
    const { levels } = this.#costs;
    const way = new Int32Array(this.#hours);
    let state = this.#mergedFrom[last]!;
    for (let hour = this.#hours - 1; hour >= 0; hour--) {
      way[hour] = state % levels;
      state = this.#before[hour * this.#values.length + state]!;
    }
    return way;
  }

  /** From an hour to the next. On a new day what was used counts no more. */
  #step(hour: number, isNewDay: boolean): void {
    const { levels } = this.#costs;
    this.#next.fill(Infinity);
    if (isNewDay) this.#merge();
    for (let used = 0; used <= (isNewDay ? 0 : this.#most); used++) {
      const from = isNewDay ? this.#merged : this.#values.subarray(used * levels, (used + 1) * levels);
      this.#spread(hour, used, from, isNewDay);
    }
    [this.#values, this.#next] = [this.#next, this.#values];
  }

  /** Offers the states with so many changes used to those of the next hour: stay, or use one more. */
  #spread(hour: number, used: number, from: Float64Array, isMerged: boolean): void {
    const { levels, head, tail } = this.#costs,
      next = this.#next,
      before = this.#before,
      mergedFrom = this.#mergedFrom;
    const at = hour * levels,
      stay = used * levels,
      change = stay + levels,
      beforeStay = (hour + 1) * next.length + stay,
      beforeChange = beforeStay + levels,
      mayChange = used < this.#most;
    let least = Infinity,
      leastAt = 0;
    for (let level = 0; level < levels; level++) {
      const state = isMerged ? mergedFrom[level]! : stay + level;
      const end = tail[at + level]!,
        untilEnd = from[level]! + head[at + level]!,
        total = untilEnd + end;
      // On equal costs a week that stays is the better one.
      if (total <= next[stay + level]!) {
        next[stay + level] = total;
        before[beforeStay + level] = state;
      }
      if (!mayChange) continue;
      // A rise from below: the lead runs at the new level.
      next[change + level] = least + end;
      before[beforeChange + level] = leastAt;
      if (untilEnd < least) {
        least = untilEnd;
        leastAt = state;
      }
    }
    if (!mayChange) return;
    least = Infinity;
    for (let level = levels - 1; level >= 0; level--) {
      if (least < next[change + level]!) {
        next[change + level] = least;
        before[beforeChange + level] = leastAt;
      }
      const total = from[level]! + head[at + level]! + tail[at + level]!;
      if (total < least) {
        least = total;
        leastAt = isMerged ? mergedFrom[level]! : stay + level;
      }
    }
  }

  #merge(): void {
    const { levels } = this.#costs;
    for (let level = 0; level < levels; level++) {
      let state = level;
      for (let other = level + levels; other < this.#values.length; other += levels)
        if (this.#values[other]! < this.#values[state]!) state = other;
      this.#merged[level] = this.#values[state]!;
      this.#mergedFrom[level] = state;
    }
  }
}
