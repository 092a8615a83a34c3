import { linksOf } from './addresses.ts';
import type { Place, World } from './rule.ts';

/** An address outside the site, with where it stands and what the file behind it should be. */
export interface ExternalAddress {
  url: string;
  place: Place;
  /** The words of the link, for people. */
  text: string;
  /** SHA-256 of the file as somebody read it. */
  sha256?: string | undefined;
  /** The source points that give the address: then it is the source's, letter by letter. */
  points: readonly string[];
}

/** Every https address in the content: the list of links, running text, and the files of source documents. */
export function* externalAddresses(world: World): Generator<ExternalAddress> {
  for (const entry of world.graph.all('externalLink')) {
    const { url, title, points } = entry.data;
    yield { url, text: title, points, place: { entry, at: [...entry.path, 'adress'] } };
  }
  for (const entry of world.graph.all('sourceDocument')) {
    const { original, title } = entry.data;
    if (!original) continue;
    const { url, sha256 } = original;
    yield { url, text: title, sha256, points: [], place: { entry, at: ['original', 'adress'] } };
  }
  for (const { href, text, file, line, column } of linksOf(world)) {
    if (!/^https:\/\//i.test(href)) continue;
    yield { url: href, text, points: [], place: { file, line, column } };
  }
}
