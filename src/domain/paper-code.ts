import { createHash } from 'node:crypto';
import type { Graph } from './graph.ts';
import { pageAddresses, routes } from './routes.ts';

/** Signs that are not mistaken for one another on paper: no 0 and o, 1, l and i. */
const letters = 'abcdefghjkmnpqrstuvwxyz';
const signs = `23456789${letters}`;

function spell(text: string, length: number): string {
  let number = BigInt(`0x${createHash('sha256').update(text).digest('hex')}`);
  let spelt = '';
  for (let place = 0; place < length; place++) {
    // A code is also the id of an element, and an id begins with a letter.
    const choice = place === 0 ? letters : signs;
    spelt += choice[Number(number % BigInt(choice.length))];
    number /= BigInt(choice.length);
  }
  return spelt;
}

/** Six signs for the address of a page. Made of the address alone: what is printed must hold for as long as the page. */
export const paperCode = (address: string): string => spell(`sida ${address}`, 6);

/** Eight signs that change whenever what a page shows does. */
export const shownPrint = (shown: string): string => spell(`visar ${shown}`, 8);

/** The code of every page that can be checked on paper, by address. */
export function paperCodes(graph: Graph): ReadonlyMap<string, string> {
  const known = codes.get(graph);
  if (known) return known;
  const pages = pageAddresses(graph).filter((address) => address !== routes.paper());
  const made = new Map(pages.map((address) => [address, paperCode(address)]));
  if (new Set(made.values()).size < made.size) throw new Error('Two pages have the same code.');
  codes.set(graph, made);
  return made;
}

const codes = new WeakMap<Graph, ReadonlyMap<string, string>>();
