import { createHash } from 'node:crypto';
import type { Picture } from './flow-to-picture.ts';

/** Counts up when the same picture begins to be laid out or written in another way. */
export const penVersion = 9;

/** Sixteen characters that change whenever what a picture shows, or how it is drawn, changes. */
export const svgKey = (picture: Picture): string =>
  createHash('sha256')
    .update(JSON.stringify([picture, penVersion]))
    .digest('hex')
    .slice(0, 16);
