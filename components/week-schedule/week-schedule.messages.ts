import { html, type TemplateResult } from 'lit';

type Kind = 'campaign' | 'recommender';
/** A word of a sentence: plain, or marked up by whoever builds it. */
export type Word = string | TemplateResult;

/** A number and its unit stay on one line. */
const NO_BREAK = '\u00a0';

export const en = {
  title: 'When a schedule would change it',
  unit: { campaign: 'TPS', recommender: 'requests a second' } satisfies Record<Kind, string>,
  waiting: 'The schedule waits for demand.',
  failed: 'The schedule could not be calculated of this demand.',
  between: ' ',
  comma: ', ',

  better: (money: Word, risk: Word, changes: Word): Word => html`A schedule beats the best single minimum: ${money}; ${risk}; ${changes}.`,
  lessMoney: (saving: Word, cost: string, single: string, currency: string): Word =>
    html`${saving} a month, ${cost} instead of ${single}${NO_BREAK}${currency}`,
  money: {
    less: (amount: string, currency: string) => `${amount} ${currency} less`,
    more: (amount: string, currency: string) => `${amount} ${currency} more`,
  },
  lessBilled: (percent: string): Word => html`<b class="less">${percent} % less billed</b>`,
  risk: (share: string, single: string): Word => html`<b>${share}</b> of requests at risk instead of ${single}`,
  changes: (count: string): Word => (count === '1' ? html`<b>1</b> change a week` : html`<b>${count}</b> changes a week`),

  one: (minimum: Word): Word => html`One number is better: of the same days ${minimum} all week.`,
  flat: 'Within the budget no hour of the week asks for another one.',
  savesTooLittle: (saving: string, percent: string, threshold: string, count: string) =>
    `The best schedule would save only ${saving} (${percent} %), under the ${threshold} % that make ${count} changes a week worth it.`,
  costsMore: (money: string) => `On days that the choice had not seen, the best schedule would have cost ${money}.`,
  billsMore: (percent: string) => `On days that the choice had not seen, the best schedule would have billed ${percent} % more.`,
  risksMore: (saving: string, share: string, single: string, budget: string) =>
    `The best schedule would save ${saving}, but leave ${share} of requests at risk instead of ${single}, over the budget of ${budget} %.`,
  amountSaved: (amount: string, currency: string) => `${amount} ${currency} a month`,
  shareSaved: (percent: string) => `${percent} % of what is billed`,

  tooLittle: (weeks: string, needed: string) => `Too little data for a schedule: ${weeks} of ${needed} whole weeks are there.`,
  tooLittleWhy: 'It takes one week to learn from and another to judge by; a single minimum needs no more than a day.',
  hoursMissing: (hours: string) =>
    hours === '1' ? '1 hour of the week was never measured.' : `${hours} hours of the week were never measured.`,
  judgesMissing: 'Of the days that would judge it, fewer than 24 hours were measured.',
  noData: 'No window of demand was measured: there is nothing to plan from.',

  judged: (learnt: string, judgedOn: string) => `Learnt on ${learnt}, judged on ${judgedOn}, days that the choice had not seen.`,
  sameDays: 'The one minimum is learnt on the same days as the schedule; all of the evidence may advise another.',
  lead: (lead: string) => `Rises come ${lead} early, and are paid for.`,
  bounds: (lag: string) => `At risk: from what autoscaling ${lag} late leaves, to all requests above the minimum.`,
  coarse: (percent: string) =>
    `At this size not every whole minimum is tried: the schedule is at most ${percent} % dearer than the best one.`,
  clockChange: (when: string) => `The clocks change on ${when}: an hour that comes twice keeps its minimum, one that is skipped has none.`,

  compared: 'The schedule beside one minimum',
  policy: 'Policy',
  perMonth: (currency: string) => `${currency} / month`,
  tpsHours: 'TPS-hours',
  billedRequests: 'Requests billed',
  toSingle: 'To one minimum',
  atRisk: 'At risk, %',
  changesHead: 'Changes a week',
  rows: {
    schedule: 'Schedule',
    yours: 'Yours',
    single: 'One minimum',
    current: 'Now',
    recommended: 'recommended',
    better: 'better',
    calculated: 'the best found',
    byHand: 'by hand',
  },
  notEdited: 'unchanged',

  map: (timeZone: string) => `Demand by hour of the week, ${timeZone}, with the schedule's minimums`,
  corner: { day: 'Day', hour: 'Hour' },
  days: (first: string, last: string) => `${first} to ${last}`,
  hourOf: (days: string, from: string, to: string) => `${days}, ${from} to ${to}`,
  cell: (when: string, demand: string, minimum: string | undefined) => [when, demand, minimum].filter(Boolean).join('; '),
  cellDemand: (mean: string, peak: string, unit: string) => `mean ${mean}, peak ${peak} ${unit}`,
  cellMinimum: (minimum: string) => `minimum ${minimum}`,
  notMeasured: 'not measured',
  waitingCell: 'no demand yet',
  legend: { line: 'scheduled minimum', base: 'as calculated', single: (minimum: string) => `one minimum, ${minimum}` },
  scale: (most: string, unit: string) => `0 to ${most} ${unit}`,
  cells: (timeZone: string, unit: string) => `Cells: mean ${unit}, ${timeZone}.`,
  cellsInThousands: (timeZone: string, unit: string) => `Cells: mean, thousands of ${unit}, ${timeZone}.`,

  field: 'Minimum of these hours',
  nothingChosen: 'No hours chosen',
  fieldHint: 'Click, drag, or arrow keys choose hours, Shift extends; + and − change them, Enter types.',
  fieldError: (typed: string, highest: string) => `“${typed}”: a whole number from 1 to ${highest} is expected.`,
  mixed: (low: string, high: string) => `${low} to ${high}`,
  less: 'One less',
  more: 'One more',
  extend: 'Choose a range',
  undo: 'Undo',
  back: { recommended: 'Back to the recommended', tried: 'Back to the calculated' },
  edited: (when: string, minimum: string, money: string | undefined, risk: string) =>
    [`${when}: minimum ${minimum}`, money, `${risk} at risk`].filter(Boolean).join('; '),
  moneyNow: (amount: string, currency: string) => `${amount} ${currency} a month`,
  undone: 'Undone.',

  table: 'Table',
  csv: 'CSV',
  file: 'week-schedule',
  hoursCaption: (timeZone: string, unit: string) => `Hours of the week, ${timeZone}, ${unit}`,
  changesCaption: (timeZone: string) => `Changes of each week, ${timeZone}`,
  columns: { day: 'Day', hour: 'Hour', mean: 'Mean', peak: 'Peak', minimum: 'Minimum', when: 'When', from: 'From', to: 'To' },

  events: {
    title: 'Planned events',
    say: 'A sale, a launch, a mailing: raised before it and dropped after it, on top of what holds otherwise.',
    onSchedule: 'Here that is the schedule above.',
    onSingle: (minimum: string, unit: string) => `Here that is ${minimum} ${unit}.`,
    none: 'No event is planned.',
    name: 'Name',
    namePlaceholder: 'Flash sale',
    start: 'Starts',
    end: 'Ends',
    minimum: 'Minimum',
    add: 'Add the event',
    remove: 'Remove',
    removeOf: (name: string) => `Remove ${name}`,
    unnamed: 'Event',
    times: (timeZone: string) => `Times in ${timeZone}.`,
    head: (name: string, from: string, to: string, minimum: string, unit: string) =>
      html`<b>${name}</b>, ${from} to ${to}, ${minimum}${NO_BREAK}${unit}`,
    raise: (minimum: string) => `Raise to ${minimum}`,
    drop: (minimum: string) => `Drop to ${minimum}`,
    extra: 'More, at most',
    forgotten: 'If the drop is forgotten',
    night: 'a night',
    weekend: 'a weekend',
    month: 'a month',
    money: (amount: string, currency: string) => `${amount} ${currency}`,
    tpsHours: (hours: string) => `${hours} TPS-hours`,
    heldBack: (count: string) =>
      count === '1'
        ? 'Hold back 1 change of the schedule that falls into it.'
        : `Hold back ${count} changes of the schedule that fall into it.`,
    covered: 'The minimum that holds then covers it: nothing is to be done.',
    added: (name: string) => `${name} was added.`,
    removed: (name: string) => `${name} was removed.`,
    fault: {
      start: 'A date and a time, please.',
      end: 'A date and a time, please.',
      'not-after': 'It has to end after it starts.',
      meets: (name: string, lead: string) => `It meets “${name}”: leave ${lead} between them for the raise.`,
      minimum: (highest: string) => `A whole number from 1 to ${highest}, please.`,
    },
  },
};

export type Messages = typeof en;
