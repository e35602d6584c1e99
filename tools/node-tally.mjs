/** A reporter of node --test that writes nothing but `{ Node: { passed, failed, skipped } }`, for tools/test.mjs to add up. */
export default async function* tally(events) {
  const told = {};
  for await (const { type, data } of events) {
    const [, word, count] = (type === 'test:diagnostic' && /^(pass|fail|cancelled|skipped|todo) (\d+)$/.exec(data.message)) || [];
    if (word) told[word] = Number(count);
  }
  yield JSON.stringify({ Node: { passed: told.pass, failed: told.fail + told.cancelled, skipped: told.skipped + told.todo } });
}
