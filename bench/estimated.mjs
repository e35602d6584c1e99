/** A workload of so many placements, each with two bands of its own. */
export function workloadOf(placements) {
  const types = ['USER_PERSONALIZATION', 'RELATED_ITEMS', 'POPULAR_ITEMS'];
  return {
    region: 'us-east-1',
    users: 480_500,
    ingestion: { gigabytesPerMonth: 200 },
    training: { hoursPerMonth: 50, interactionsPerMonth: 40_000_000 },
    placements: Array.from({ length: placements }, (_, index) => ({
      name: `Placement ${index + 1}`,
      type: types[index % types.length],
      demand: [
        { requestsPerHour: 5000 + 37 * index, hoursPerMonth: 692 },
        { requestsPerHour: 16_000 + 101 * index, hoursPerMonth: 40 },
      ],
      precompute: { usersPerRun: 480_500, runsPerMonth: 30 },
    })),
  };
}

const ROUNDS = 101;

/** The median milliseconds of a call, of our processor: what else the machine does is not counted. */
export function milliseconds(title, act) {
  for (let call = 0; call < 200; call++) act();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    for (let call = 0; call < 5; call++) act();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 5000;
  }).sort((a, b) => a - b);
  const median = times[(ROUNDS - 1) / 2];
  console.log(`${title}: ${median.toPrecision(3)} ms (median of ${ROUNDS} rounds)`);
  return median;
}
