/** Hours of one level: how often they are asked, and how many there are. */
export interface Level {
  readonly level: number;
  readonly hours: number;
}

/** Levels are compared in at most this many steps: beyond, neighbours are one before they are grouped. */
const MOST_STEPS = 256;

/**
 * Cuts ascending levels into at most `most` groups of neighbours with the least squared distance from each group's mean
 * (Fisher's natural breaks, by dynamic programming), and into no more than it takes to move at most `tolerance` of all requests.
 * Floats are enough here: they choose where to cut, no request is counted by them.
 * @param levels ascending, each level once
 * @returns where each group begins, the first at 0; [] for no levels
 */
export function groupLevels(levels: readonly Level[], most: number, tolerance: number): number[] {
  const starts = steps(levels.length);
  const merged = starts.map((from, index) => mean(levels, from, starts[index + 1] ?? levels.length));
  const cuts = bestCuts(merged, Math.min(most, merged.length));
  const groupings = cuts.map((each) => each.map((index) => starts[index]!));
  return groupings.find((each) => movedShare(levels, each) <= tolerance) ?? groupings.at(-1) ?? [];
}

/** The share of the requests that stand in another hour than before once every group is asked at its mean. */
export function movedShare(levels: readonly Level[], starts: readonly number[]): number {
  let moved = 0,
    total = 0;
  starts.forEach((from, index) => {
    const group = levels.slice(from, starts[index + 1] ?? levels.length);
    const { level } = mean(group, 0, group.length);
    for (const each of group) {
      moved += (Math.abs(each.level - level) * each.hours) / 2;
      total += each.level * each.hours;
    }
  });
  return total === 0 ? 0 : moved / total;
}

function steps(length: number): number[] {
  const size = Math.ceil(length / MOST_STEPS) || 1;
  return Array.from({ length: Math.ceil(length / size) }, (_, index) => index * size);
}

function mean(levels: readonly Level[], from: number, to: number): Level {
  let hours = 0,
    requests = 0;
  for (let index = from; index < to; index++) {
    hours += levels[index]!.hours;
    requests += levels[index]!.hours * levels[index]!.level;
  }
  return { level: hours === 0 ? 0 : requests / hours, hours };
}

/** The best cuts into 1, 2, ... `most` groups. */
function bestCuts(levels: readonly Level[], most: number): number[][] {
  const cost = costs(levels);
  const size = levels.length;
  // least[end] of the round before: the least cost of levels 0..end-1 in as many groups as there were rounds.
  let least = Array.from({ length: size + 1 }, (_, end) => (end === 0 ? 0 : cost(0, end)));
  const from: number[][] = [[]];
  const found: number[][] = most > 0 ? [[0]] : [];
  for (let groups = 2; groups <= most; groups++) {
    const begins = new Array<number>(size + 1).fill(0);
    const next = new Array<number>(size + 1).fill(Infinity);
    for (let end = groups; end <= size; end++)
      for (let begin = groups - 1; begin < end; begin++) {
        const candidate = least[begin]! + cost(begin, end);
        if (candidate < next[end]!) [next[end], begins[end]] = [candidate, begin];
      }
    from.push(begins);
    least = next;
    found.push(readCuts(from, groups, size));
  }
  return found;
}

function readCuts(from: readonly (readonly number[])[], groups: number, size: number): number[] {
  const cuts: number[] = [];
  for (let group = groups, end = size; group > 1; group--) {
    end = from[group - 1]![end]!;
    cuts.unshift(end);
  }
  return [0, ...cuts];
}

/** The squared distance of levels begin..end-1 from their mean, from running sums; levels are scaled to 1, so that squares stay in range. */
function costs(levels: readonly Level[]): (begin: number, end: number) => number {
  const top = levels.at(-1)?.level || 1;
  const hours = [0],
    sums = [0],
    squares = [0];
  levels.forEach((each, index) => {
    const level = each.level / top;
    hours.push(hours[index]! + each.hours);
    sums.push(sums[index]! + level * each.hours);
    squares.push(squares[index]! + level * level * each.hours);
  });
  return (begin, end) => {
    const count = hours[end]! - hours[begin]!,
      total = sums[end]! - sums[begin]!;
    return count === 0 ? 0 : Math.max(0, squares[end]! - squares[begin]! - (total * total) / count);
  };
}
