const NAMES = {
  floor: 'static, 1: the lowest bill',
  hindsight: 'static, 0.1 % budget, chosen in hindsight',
  peak: 'peak, known in hindsight',
  monitor: 'personalize-monitor, from the peak',
  recommend: '**recommend**, weekly, 0.1 % budget',
  rolling: 'rolling, daily, 0.1 % budget',
  week: 'week schedule, 0.1 % budget',
  recommend1: '**recommend**, weekly, 1 % budget without autoscaling',
  rolling1: 'rolling, daily, 1 % budget without autoscaling',
  week1: 'week schedule, 1 % budget without autoscaling',
};
const OURS = ['recommend', 'rolling', 'week', 'recommend1', 'rolling1', 'week1'];

/** The whole of docs/backtest.md. */
export function page(measured) {
  return [
    '# Policies, back-tested',
    '',
    'Written by `npm run build && node bench/policies.mjs` from the recorded demand in `../shared/data/traces`, which is no part of the repository. Rules (C7, C8, ...) are those of [billing.md](billing.md).',
    '',
    'Each policy decides on what was measured before, walk-forward, and is judged over the whole trace. Ours begin at a minimum of 1 and hold it for their first week (rolling: for a day), since nothing was measured before; personalize-monitor begins at the trace’s peak, which is what it is installed to lower. The peak and the static minimum of hindsight are the only ones that know what comes.',
    '',
    ...goals(measured),
    ...tables(measured),
    ...monitorInHindsight(measured),
    ...shifts(measured),
  ].join('\n');
}

function goals(measured) {
  const dominated = measured.flatMap(({ name, followed }) =>
    OURS.filter((id) => isDominated(followed[id], followed.monitor)).map((id) => `${id} on ${name}`),
  );
  const ratio = (id) => median(measured.map(({ followed, equalRisk }) => followed[id].tpsHours / equalRisk[id].tpsHours));
  const cheaper = (id) => median(measured.map(({ followed }) => 1 - followed[id].tpsHours / followed.peak.tpsHours));
  const cheaperLater = (id) => median(measured.map(({ followed }) => 1 - followed[id].later.tpsHours / followed.peak.later.tpsHours));
  const noticed = measured.flatMap(({ name, shift: { up, down } }) => [
    ...(up > 48 || up === undefined ? [`${name} (doubled)`] : []),
    ...(down > 48 || down === undefined ? [`${name} (halved)`] : []),
  ]);
  const wide = measured
    .filter(({ followed, equalRisk }) => followed.recommend.tpsHours / equalRisk.recommend.tpsHours > 1.2)
    .map(({ name }) => name);
  const rows = [
    [
      'Never dominated by personalize-monitor (no dearer and on neither risk worse, on no trace)',
      dominated.length === 0 ? 'on none' : dominated.join(', '),
      dominated.length === 0,
    ],
    [
      'Within 20 % of the bill of the best static minimum of hindsight at equal risk (C8), median of the traces',
      `recommend ${signed(ratio('recommend') - 1)}, rolling ${signed(ratio('rolling') - 1)}, week ${signed(ratio('week') - 1)}`,
      ratio('recommend') <= 1.2,
    ],
    [
      'At a 1 % budget without autoscaling (C7) at least 25 % cheaper than the peak, median of the traces',
      `recommend ${percent(cheaper('recommend1'))} cheaper, ${percent(cheaperLater('recommend1'))} without the first week; week schedule ${percent(cheaper('week1'))}`,
      cheaperLater('recommend1') >= 0.25,
    ],
    [
      'A level shift noticed within two days (demand doubled, or halved, in the middle of a trace)',
      noticed.length === 0 ? 'on all traces' : `later, or not within a week: ${noticed.join(', ')}`,
      noticed.length === 0,
    ],
  ];
  const share = (id) => measured.map(({ followed }) => followed[id].later.none);
  return [
    '## Goals',
    '',
    ...table(
      ['goal', 'measured', ' '],
      ['l', 'l', 'l'],
      rows.map(([goal, found, isMet]) => [goal, found, isMet ? 'met' : '**missed**']),
    ),
    '',
    ...(wide.length === 0
      ? []
      : [
          `Above 20 % on ${wide.join(', ')}: there what the last 14 days say about the next 7 is little. Either the trace is hardly longer than the week that is held at 1, or its peaks come once in weeks, and a minimum that covers one is held, and billed, until it is forgotten.`,
          '',
        ]),
    `A budget is kept on the days that were looked at, not on those that come. With 1 % allowed above the minimum, weekly advice left ${percent(Math.min(...share('recommend1')))} to ${percent(Math.max(...share('recommend1')))} above it after the first week (median ${percent(median(share('recommend1')))}).`,
    '',
    ...(noticed.length === 0
      ? []
      : [
          'A shift is said only where it stands out from how much days differ by themselves, and in a series under 12 days only after four days, since a weekend must not pass for one. Where days scatter as much as the shift is large, it is said later or not at all.',
          '',
        ]),
  ];
}

/** No cheaper, and on neither risk better. */
function isDominated(ours, other) {
  const keys = ['tpsHours', 'lagging', 'none'];
  return keys.every((key) => other[key] <= ours[key]) && keys.some((key) => other[key] < ours[key]);
}

function tables(measured) {
  return [
    '## Policies by trace',
    '',
    'Billed: TPS-hours over the trace (C1 to C3). At risk: share of requests, if autoscaling lags 600 s (C8) and if it never helps (C7). To the static minimum: the bill against that of the lowest static minimum of hindsight that leaves no more at risk (C8).',
    '',
    ...measured.flatMap(({ name, windowSeconds, from, to, table: frontier, peak, followed, equalRisk }) => [
      `### ${name}`,
      '',
      `${day(from)} to ${day(to - 1)}, windows of ${windowSeconds} s, ${count(frontier.gaps)} not measured; mean ${(frontier.requests / frontier.billedHours / 3600).toFixed(2)} TPS, peak ${count(peak)} TPS.`,
      '',
      ...table(
        [
          'policy',
          'billed (TPS-hours)',
          'of the peak’s bill (%)',
          'at risk, lagging (%)',
          'at risk, no autoscaling (%)',
          'to the static minimum (%)',
          'changes',
        ],
        ['l', 'r', 'r', 'r', 'r', 'r', 'r'],
        Object.entries(followed).map(([id, each]) => [
          NAMES[id],
          count(each.tpsHours),
          (100 * (each.tpsHours / followed.peak.tpsHours)).toFixed(1),
          (100 * each.lagging).toFixed(3),
          (100 * each.none).toFixed(2),
          equalRisk[id] ? signed(each.tpsHours / equalRisk[id].tpsHours - 1, '') : '',
          count(each.changes),
        ]),
      ),
      '',
    ]),
  ];
}

function monitorInHindsight(measured) {
  return [
    '## personalize-monitor against a single minimum, in hindsight',
    '',
    'What the highest single minimum leaves at risk that bills no more than personalize-monitor did, and what the lowest one saves that leaves no more at risk (C8).',
    '',
    ...table(
      [
        'trace',
        'its bill (TPS-hours)',
        'its risk, lagging (%)',
        'its risk, no autoscaling (%)',
        'at its bill: minimum (TPS)',
        'lagging (%)',
        'no autoscaling (%)',
        'at its risk: minimum (TPS)',
        'saves (%)',
      ],
      ['l', 'r', 'r', 'r', 'r', 'r', 'r', 'r', 'r'],
      measured.map(({ name, followed: { monitor }, atMonitorsBill, atMonitorsRisk }) => [
        name,
        count(monitor.tpsHours),
        (100 * monitor.lagging).toFixed(2),
        (100 * monitor.none).toFixed(1),
        count(atMonitorsBill.initial),
        (100 * atMonitorsBill.lagging).toFixed(2),
        (100 * atMonitorsBill.none).toFixed(1),
        count(atMonitorsRisk.initial),
        (100 * (1 - atMonitorsRisk.tpsHours / monitor.tpsHours)).toFixed(1),
      ]),
    ),
    '',
  ];
}

function shifts(measured) {
  const hours = (each) => (each === undefined ? 'not in a week' : count(each));
  return [
    '## Level shifts',
    '',
    'Demand made twice or half as much from the middle of the trace on, `levelShift` asked every 6 hours on the last 28 days. And the trace as it was recorded, asked each day from the eighth on: some of what it says are shifts indeed.',
    '',
    ...table(
      ['trace', 'doubled, noticed after (h)', 'halved, noticed after (h)', 'as recorded: days asked', 'days with a shift'],
      ['l', 'r', 'r', 'r', 'r'],
      measured.map(({ name, shift: { up, down, alarms } }) => [name, hours(up), hours(down), count(alarms.days), count(alarms.said)]),
    ),
    '',
  ];
}

function table(heads, sides, rows) {
  return [heads, sides.map((side) => (side === 'r' ? '---:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b),
    middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

const count = (value) => Math.round(value).toLocaleString('en-US');
const percent = (value) => `${(100 * value).toFixed(1)} %`;
const signed = (value, unit = ' %') => `${value < 0 ? '−' : '+'}${Math.abs(100 * value).toFixed(1)}${unit}`;
const day = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10);
