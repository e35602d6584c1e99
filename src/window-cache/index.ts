export { browserWindowCache, type BrowserWindowCacheOptions } from './browser-window-cache.js';
