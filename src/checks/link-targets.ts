import type { Position } from '../domain/entry.ts';
import { headingAnchor } from '../domain/heading-anchor.ts';
import { addressesOf, isInternal, linksOf, splitAddress } from './addresses.ts';
import type { World } from './rule.ts';

export interface LinkTarget extends Position {
  file: string;
  page: string;
  anchor: string;
  /** The anchors that are stable: given by records, or by an author to a heading. */
  anchors: ReadonlySet<string>;
  /** Whether the anchor is what a heading on the page would get by itself. */
  isHeading: boolean;
}

/** The links that go to a place within a page that exists. */
export function* linkTargets(world: World): Generator<LinkTarget> {
  const { pages, anchors, pageOfFile } = addressesOf(world.graph);
  const given = new Map<string, Set<string>>();
  const made = new Map<string, Set<string>>();
  for (const { file, headings } of world.prose) {
    const page = pageOfFile.get(file);
    if (!page) continue;
    for (const { id, text } of headings) {
      if (id) given.set(page, (given.get(page) ?? new Set()).add(id));
      else made.set(page, (made.get(page) ?? new Set()).add(headingAnchor(text)));
    }
  }
  for (const { href, file, line, column } of linksOf(world)) {
    const target = splitAddress(href);
    const page = href.startsWith('#') ? pageOfFile.get(file) : target.page;
    if (!target.anchor || !page || !pages.has(page)) continue;
    if (!href.startsWith('#') && !isInternal(href)) continue;
    const stable = new Set([...(anchors.get(page) ?? []), ...(given.get(page) ?? [])]);
    const isHeading =
      made.get(page)?.has(headingAnchor(target.anchor.replace(/-\d+$/, ''))) ?? false;
    yield { file, line, column, page, anchor: target.anchor, anchors: stable, isHeading };
  }
}

/** The anchor a heading gets when nobody names it, with or without å, ä and ö. */
