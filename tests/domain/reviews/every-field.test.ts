import { describe, test } from 'vitest';
import type { Entry } from '../../../src/domain/entry.ts';
import { buildGraph, type Graph } from '../../../src/domain/graph.ts';
import { lapseWords } from '../../../src/domain/reviews/lapse-words.ts';
import { regionPage, reviewablePages } from '../../../src/domain/reviews/pages.ts';
import { pinsOf, type Subject } from '../../../src/domain/reviews/pins.ts';
import { lapsesOf } from '../../../src/domain/reviews/state.ts';
import { collections } from '../../../src/domain/schemas/index.ts';
import { toEntries } from '../../../src/reading/to-entries.ts';
import { fieldsIn, otherwise, wholeFiles } from '../whole-records.ts';

const entriesIn = new Map(wholeFiles.map((file) => [file.file, toEntries(file).entries]));
const everything = [...entriesIn.values()].flat().filter(({ kind }) => kind !== 'review');
const sound = buildGraph(everything);

/** The two regions that the whole records tell of: one whose sources give duties, one that only reports. */
const pages: Subject[] = ['vastra-gotaland', 'jamtland-harjedalen'].flatMap((region) => [
  ...reviewablePages(sound).filter((page) => page.region === region && page.need !== undefined),
  regionPage(region),
]);

/** A review of a page as it stands in a graph. */
function reviewOf(graph: Graph, { scope, subject }: Subject): Entry<'review'> {
  const { records, sources } = pinsOf(graph, { scope, subject })!;
  const data = { scope, subject, pins: records, sources };
  return { kind: 'review', id: subject, file: '', path: [], data, references: [] } as never;
}

const reviews = pages.map((page) => reviewOf(sound, page));

/** Which pages ask to be read again, and why. */
function lapsedIn(graph: Graph): string[] {
  return reviews.flatMap((review) => {
    const lapses = lapsesOf(graph, review).map((lapse) => lapseWords(graph, lapse));
    return lapses.length === 0 ? [] : `  ${review.data.subject}: ${lapses.join('; ')}`;
  });
}

function report(name: string): string[] {
  const seen = new Set<string>();
  return wholeFiles
    .filter(({ collection }) => collection === name)
    .flatMap((file) => {
      const beside = everything.filter((entry) => entry.file !== file.file);
      const fields = fieldsIn(file).filter((field) => !seen.has(field.name));
      for (const field of fields) seen.add(field.name);
      return fields.flatMap((field) => {
        // Without the field, and with one other value: which ones are told apart elsewhere.
        const [first, ...rest] = [...otherwise(file, field)].filter(
          ([, next]) => !toEntries(next).refused,
        );
        return [first, ...rest.slice(0, 1)].flatMap((change) => {
          if (!change) return [];
          const own = toEntries(change[1]).entries.filter(({ kind }) => kind !== 'review');
          const lapsed = lapsedIn(buildGraph([...beside, ...own]));
          return [`${field.name}, ${change[0]}:${lapsed.length === 0 ? ' inget' : ''}`, ...lapsed];
        });
      });
    });
}

// Written anew by `npm run test:unit -- domain/reviews -u`, for a person to read.
describe('which reviews lapse when a field changes', () => {
  test('each page is pinned to the records that it shows', async ({ expect: expectHere }) => {
    const told = reviews.map(({ data }) =>
      [
        `${data.scope} ${data.subject}`,
        ...data.pins.map(({ record, fingerprint }) => `  ${record} ${fingerprint}`),
        ...data.sources.map(
          ({ document, version, fingerprint }) => `  källan ${document} ${version} ${fingerprint}`,
        ),
      ].join('\n'),
    );
    await expectHere(`${told.join('\n')}\n`).toMatchFileSnapshot('words/sidor-och-avtryck.txt');
  });

  for (const name of Object.keys(collections)) {
    test(`${name}`, async ({ expect: expectHere }) => {
      const told = report(name).join('\n');
      await expectHere(`${told}\n`).toMatchFileSnapshot(`words/${name}.txt`);
    });
  }
});
