/** Takes the place of the worker when the site no longer offers copies: removes every copy, and then itself. */
import type { WorkerScope } from './scope.ts';
import { removeCopy } from './store.ts';

declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) =>
  event.waitUntil(
    removeCopy(new URL('./', self.location.href).pathname).then(() =>
      self.registration.unregister(),
    ),
  ),
);
