/** The part of a service worker's surroundings that is used; the types of the DOM know only pages. */
export interface WorkerScope {
  location: Location;
  registration: { unregister(): Promise<boolean> };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & MessageEvent) => void): void;
}

/** An event that the browser waits for. */
export interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A page, or a file of one, that is asked for. */
export interface Asked extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
