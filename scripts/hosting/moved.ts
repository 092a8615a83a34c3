/** An address that has been public: where its page is now, or nothing when it was withdrawn. */
export interface FormerAddress {
  from: string;
  to?: string;
}

/** Former addresses as a web server meets them, below the base of the site. */
export interface Moved {
  /** Old address → new address, for 301. */
  moved: ReadonlyMap<string, string>;
  /** Addresses for 410; a page with the reason lies there. */
  removed: ReadonlySet<string>;
}

/**
 * Each address with and without its last slash, so that a reader is led on once.
 *
 * @throws Error for an address that the settings of some web server would read as more than an address
 */
export function toMoved(former: readonly FormerAddress[], base: string): Moved {
  const moved = new Map<string, string>();
  const removed = new Set<string>();
  for (const { from, to } of former) {
    for (const address of [from, to ?? '/']) if (!plain.test(address)) throw notPlain(address);
    for (const address of spellings(below(base, from))) {
      if (to === undefined) removed.add(address);
      else moved.set(address, encodeURI(below(base, to)));
    }
  }
  return { moved, removed };
}

const plain = /^\/[\p{L}\p{N}/._~-]*$/u;

const notPlain = (address: string) =>
  new Error(
    `Adressen ${address} i omdirigeringar.yaml har tecken som en webbserver kan missförstå. Bara bokstäver, siffror och - _ . ~ / går.`,
  );

const below = (base: string, address: string): string => base + address.replace(/^\//, '');

const spellings = (address: string): string[] =>
  address.length > 1 && address.endsWith('/') ? [address, address.slice(0, -1)] : [address];
