const MOUNT = /^\/emulator\/([^/?]+)(\/[^?]*)?(\?.*)?$/;

/**
 * Web-test-runner middleware: the emulator over real HTTP at `/emulator/<name>/`, one fresh emulator a name, made at its
 * first request, so that test files running at once share nothing.
 * - `POST /emulator/<name>/__create` with JSON makes it anew with those options of `createEmulator`
 * - `POST /emulator/<name>/__advance` with `{ seconds }` moves its clock on
 * - `POST /emulator/<name>/__faults` with a list of faults puts them in the place of those in force
 * - anything else goes to `emulator.fetch` as a `Request` with the same method, headers and body
 * @param load answers the emulator's module; called at the first request, so a run without it needs no emulator
 */
export function emulatorMount(load) {
  const emulators = new Map();
  const create = async (name, options) => {
    const { createEmulator } = await load();
    const emulator = createEmulator(options);
    emulators.set(name, emulator);
    return emulator;
  };
  const named = (name) => {
    // The promise is kept, not its result: two requests at once must meet the same emulator.
    if (!emulators.has(name)) emulators.set(name, create(name, {}));
    return emulators.get(name);
  };
  return async (ctx, next) => {
    const [, name, path = '/', query = ''] = MOUNT.exec(ctx.req.url) ?? [];
    if (!name) return next();
    ctx.respond = false;
    const { req, res } = ctx;
    try {
      const body = await bodyOf(req);
      if (path === '/__create') {
        await create(name, body.length ? JSON.parse(body) : {});
        res.writeHead(204).end();
      } else if (path === '/__advance') {
        (await named(name)).clock.advance(JSON.parse(body).seconds);
        res.writeHead(204).end();
      } else if (path === '/__faults') {
        const { faults } = await named(name);
        faults.clear();
        for (const fault of JSON.parse(body)) faults.add(fault);
        res.writeHead(204).end();
      } else {
        const emulator = await named(name);
        const request = new Request(new URL(path + query, `http://${req.headers.host}`), {
          method: req.method,
          headers: headersOf(req),
          body: ['GET', 'HEAD'].includes(req.method) ? undefined : body,
        });
        const response = await emulator.fetch(request);
        res.writeHead(response.status, Object.fromEntries(response.headers)).end(Buffer.from(await response.arrayBuffer()));
      }
    } catch (error) {
      // A broken emulator must not look like an answer of AWS. A connection that a fault dropped is none.
      if (error.name !== 'ConnectionDropped') console.error(`/emulator/${name}${path}:`, error);
      res.destroy();
    }
  };
}

async function bodyOf(req) {
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function headersOf(req) {
  const headers = new Headers();
  for (let i = 0; i < req.rawHeaders.length; i += 2) headers.append(req.rawHeaders[i], req.rawHeaders[i + 1]);
  // Hop by hop: about this connection, not about the request.
  for (const name of ['connection', 'keep-alive', 'transfer-encoding', 'upgrade']) headers.delete(name);
  return headers;
}
