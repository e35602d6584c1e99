import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { demandFromCsv } from '../../dist/demand.js';

/** Recorded demand that lies beside the repository and is no part of it. */
const FOLDER = new URL('../../../shared/data/traces/', import.meta.url);

/** @returns {{ name: string, series: import('../../dist/types/src/demand/index.js').DemandSeries }[]} none where the folder is not there */
export function traces() {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => ({ name: file.replace(/\.csv$/, ''), series: demandFromCsv(readFileSync(new URL(file, FOLDER), 'utf8')) }));
}
