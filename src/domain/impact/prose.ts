import { text } from './field-rules.ts';
import { points } from './list-rules.ts';
import { pairUp } from './pair-up.ts';
import type { About, Found, Rule } from './rule.ts';
import { sameValue } from './same-value.ts';

/** Tags are no words: `<Kalla punkter="v-005" />` is compared as source points, the others as markup. */
const withoutTags = (body: string): string =>
  body
    .replaceAll(/<\/?[A-Z][^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll(/[^\S\n]+/g, ' ');

const paragraphsOf = (body: string): string[] =>
  withoutTags(body)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean);

const pointsIn = (body: string): string[] => [
  ...new Set(
    [...body.matchAll(/<Kalla\s[^>]*?punkter="([^"]*)"/g)].flatMap(([, ids = '']) =>
      ids.split(/[\s,]+/).filter(Boolean),
    ),
  ),
];

/** The running text of a record, paragraph by paragraph, and the source points it cites. */
export const prose: Rule<string | undefined> = {
  compare: (was = '', is = '', about) => {
    const found = [...paragraphChanges(was, is, about), ...pointChanges(was, is, about)];
    if (found.length > 0 || was === is) return found;
    const says = `ändrar ordning, märkning eller mellanrum i den löpande texten för ${about.name}`;
    return [{ weight: 'minor', says }];
  },
};

function paragraphChanges(was: string, is: string, about: About): Found[] {
  const pairs = pairUp(paragraphsOf(was), paragraphsOf(is), [(_, index) => String(index)]);
  return pairs.flatMap(({ before, after }) =>
    before === after ? [] : text('ett stycke i den löpande texten').compare(before, after, about),
  );
}

function pointChanges(was: string, is: string, about: About): Found[] {
  const [before, after] = [pointsIn(was), pointsIn(is)];
  const [known, cited] = [[...before].sort(), [...after].sort()];
  return sameValue(known, cited) ? [] : points().compare(before, after, about);
}
