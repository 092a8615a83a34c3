import { foldId } from './suggest.ts';

/** The anchor that a heading of a text gets: its words in lower case, joined by hyphens, without å, ä and ö. */
export const headingAnchor = (text: string): string =>
  foldId(text.trim()).replace(/[^a-z0-9-]/g, '');
