import { rmSync } from 'node:fs';
import { createServer } from 'vite';

/**
 * Vite in middleware mode inside web-test-runner: one port, no proxy, and tests import the TypeScript sources.
 * @returns `{ middleware, plugin, vite }`: the first two for web-test-runner's configuration, `vite` for whoever needs `ssrLoadModule`
 */
export async function viteForWtr({ entries, include = [] }) {
  // One a run: two runs at once in one folder would pull each other's pre-bundled dependencies away.
  const cacheDir = `node_modules/.vite-wtr-${process.pid}`;
  process.on('exit', () => rmSync(cacheDir, { recursive: true, force: true }));
  const vite = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    clearScreen: false,
    mode: 'production',
    cacheDir,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    // Pre-bundling web-test-runner's own commands would freeze the address of its websocket.
    optimizeDeps: { entries, include, exclude: ['@web/test-runner-commands'] },
    plugins: [
      {
        name: 'wtr-reserved',
        enforce: 'pre',
        resolveId: (id) => (id.startsWith('/__web-') ? { id, external: true } : undefined),
      },
    ],
  });
  const reserved = /^\/(?:$|\?|__web-|__wds)/;
  const middleware = (ctx, next) => {
    if (reserved.test(ctx.req.url)) return next();
    return new Promise((resolve, reject) => {
      const { req, res } = ctx;
      res.statusCode = 200;
      const done = () => {
        ctx.respond = false;
        resolve();
      };
      res.once('close', done);
      vite.middlewares(req, res, (error) => {
        res.off('close', done);
        if (error) return reject(error);
        res.statusCode = 404;
        resolve(next());
      });
    });
  };
  return { vite, middleware, plugin: { name: 'vite-for-wtr', serverStop: () => vite.close() } };
}
