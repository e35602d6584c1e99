// npm run price-book -- FILE.json [--region us-east-1] [--date 2026-11-20] [--out FOLDER]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { root } from './run-on-node.mjs';

const USAGE = `Usage: npm run price-book -- FILE.json [--region us-east-1] [--date 2026-11-20] [--out FOLDER]

Makes price books of AWS's price list file for Amazon Personalize (Price List Bulk API, JSON):
https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonPersonalize/current/index.json

  --region CODE    this region alone
  --date DAY       the prices in force on a day; the day of publication unless given
  --out FOLDER     writes REGION.DAY.json for each region; otherwise the books go to standard output

What did not become a rate, and what stands in for what the list does not have, is listed on standard error.`;

/** The list of one service and all its regions is a few hundred thousand. */
const MOST_CHARACTERS = 100_000_000;

const fail = (message) => {
  console.error(message);
  process.exit(2);
};

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { region: { type: 'string' }, date: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    return fail(`${error.message}\n\n${USAGE}`);
  }
}

/** Our modules are TypeScript, which Node 20 does not read. */
async function withModules(run) {
  const vite = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false },
  });
  try {
    const [{ offerFile }, { parsePriceBook }, { jsonFromText }, { placed }] = await Promise.all(
      ['/pricing/offer-file.ts', '/pricing/parse-price-book.ts', '/src/scenarios/json-text.ts', '/src/scenarios/placed.ts'].map((module) =>
        vite.ssrLoadModule(module),
      ),
    );
    return await run({ offerFile, parsePriceBook, jsonFromText, placed });
  } finally {
    await vite.close();
  }
}

/** What a person has to know before they rely on a book, line by line. */
function notesOf({ region, missing, standIns, guessed }) {
  const withoutRate = missing.filter((meter) => !standIns.includes(meter));
  const notes = [
    ['not in the list, the built-in rates of this region stand in, not verified', standIns],
    ['not in the list, no rate: totals with them read "at least"', withoutRate],
    ['read by the words of their usage types alone, not verified', guessed],
  ].filter(([, meters]) => meters.length > 0);
  const free =
    standIns.length === missing.length && missing.length > 0
      ? 'free requests and free tier: of the built-in book, not verified'
      : 'free requests and free tier: in no price list; those of the built-in book stand in where the region has one';
  return [...notes.map(([words, meters]) => `${region}: ${words}: ${meters.join(', ')}`), `${region}: ${free}`];
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const [file, ...more] = positionals;
if (!file || more.length > 0) fail(USAGE);
let text;
try {
  text = readFileSync(file, 'utf8');
} catch (error) {
  fail(`${file}: can't be read (${error.code ?? error.message})`);
}

try {
  await withModules(async ({ offerFile, parsePriceBook, jsonFromText, placed }) => {
    const list = jsonFromText(text, MOST_CHARACTERS);
    // By itself first: what is wrong with the options has no place in the file.
    await placed(text, () => offerFile(list));
    const { published, books, unknown } = offerFile(list, { region: values.region, date: values.date });
    console.error(`${file}: AWS's price list of ${published}`);
    for (const { message, why, sku } of unknown) console.error(`not used: ${message} (${why}, SKU ${sku})`);
    if (books.length === 0) fail(`no rate of Amazon Personalize ${values.region ? `in ${values.region} ` : ''}was found: no book was made`);
    // A book that could not be read again would be found out in front of a customer.
    for (const { book } of books) parsePriceBook(book);
    for (const note of books.flatMap(notesOf)) console.error(note);
    if (values.out === undefined) {
      const all = books.map(({ book }) => book);
      console.log(JSON.stringify(all.length === 1 ? all[0] : all, null, 2));
      return;
    }
    mkdirSync(values.out, { recursive: true });
    for (const { region, book } of books) {
      const target = join(values.out, `${region}.${book.date}.json`);
      writeFileSync(target, `${JSON.stringify(book, null, 2)}\n`);
      console.error(`wrote ${target}`);
    }
  });
} catch (error) {
  if (error.name !== 'InvalidInputError') throw error;
  fail(error.issues.map(({ message }) => `${file}: ${message}`).join('\n'));
}
