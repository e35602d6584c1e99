const many = (count: string, one: string, more: string): string => `${count} ${count === '1' ? one : more}`;

export const en = {
  title: 'Ways to serve it, at list prices',
  empty: 'Nothing to compare yet. Describe a workload, and what it costs in each offering stands here.',
  standing: 'runs whether asked or not',
  byUse: 'by use',
  dataAndTraining: 'data and training',
  offering: 'Offering',
  perMonth: (currency: string) => `${currency} / month`,
  perMonthTaxed: (currency: string, isIncluded: boolean) => `${currency} / month, tax ${isIncluded ? 'included' : 'excluded'}`,
  toCheapest: 'to the cheapest',
  cheapest: 'cheapest',
  same: 'the same',
  causes: (standing: string, byUse: string, dataAndTraining: string, currency: string) =>
    `${standing} ${currency} runs whether asked or not, ${byUse} by use, ${dataAndTraining} data and training`,
  recommenders: (count: string) => many(count, 'recommender', 'recommenders'),
  freeEach: (recommenders: string, free: string) => `${recommenders}, ${free} free / h each`,
  campaigns: (count: string) => many(count, 'campaign', 'campaigns'),
  minimum: (campaigns: string, lowest: string, highest: string) =>
    `${campaigns}, minimum ${lowest === highest ? lowest : `${lowest} to ${highest}`} TPS`,
  v2For: (names: string) => `v2 for ${names}`,
  v1ForRest: (v2: string) => `${v2}, v1 for the rest`,
  v1Only: 'no v2 recipe fits: v1 throughout',
  placements: (count: string) => many(count, 'placement', 'placements'),
  allPlacements: (count: string) => `All ${count} placements`,
  jobs: (count: string) => many(count, 'batch job', 'batch jobs'),
  precomputed: (placements: string) => `${placements} computed ahead`,
  both: (one: string, other: string) => `${one}, ${other}`,
  dataOnly: 'data and training alone',
  split: 'Batch, real time for the active',
  notLoaded: 'What drives the cost could not be loaded. Load the page again.',
  reason: (placements: string, reason: string) => `${placements}: ${reason}`,
};
