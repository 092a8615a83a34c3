import { linksOf } from './addresses.ts';
import type { Place, World } from './rule.ts';

/** An address outside the site, with where it stands and what the file behind it should be. */
export interface ExternalAddress {
  url: string;
  place: Place;
  /** The words of the link, for people. */
  text: string;
  /** Whether it is the file of a source document, and its SHA-256 as somebody read it. */
  isSource: boolean;
  sha256?: string | undefined;
  /** The source points that give the address: then it is the source's, letter by letter. */
  points: readonly string[];
}

/** Every https address in the content: the list of links, running text, and the files of source documents. */
export function* externalAddresses(world: World): Generator<ExternalAddress> {
  for (const entry of world.graph.all('externalLink')) {
    const { url, title, points } = entry.data;
    yield {
      url,
      text: title,
      points,
      isSource: false,
      place: { entry, at: [...entry.path, 'adress'] },
    };
  }
  for (const entry of world.graph.all('sourceDocument')) {
    const { original, title } = entry.data;
    if (!original) continue;
    const { url, sha256 } = original;
    const place = { entry, at: ['original', 'adress'] };
    yield { url, text: title, isSource: true, sha256, points: [], place };
  }
  for (const { href, text, file, line, column } of linksOf(world)) {
    if (!/^https:\/\//i.test(href)) continue;
    yield { url: href, text, points: [], isSource: false, place: { file, line, column } };
  }
}
