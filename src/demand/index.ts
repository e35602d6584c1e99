export { bandsFromSeries, type MeasuredBands } from './bands-from-series.js';
export { hoursOfWeek, localHours, type LocalHour } from './calendar.js';
export { demandFromBands } from './demand-from-bands.js';
export { demandFromCsv } from './demand-from-csv.js';
export { measuredHours, type DemandSeries } from './demand-series.js';
export { foldInto } from './fold.js';
export { instantOf, UnknownTimeZoneError } from './time-zone.js';
