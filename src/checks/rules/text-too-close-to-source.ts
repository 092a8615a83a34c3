import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { positionIn } from '../../domain/prose.ts';
import { copiedWords, namesByFirstWord, placedWords, runsOf } from '../copied-words.ts';
import { readerTexts, type ReaderText } from '../reader-texts.ts';
import { defineRule, type World } from '../rule.ts';

/**
 * What readers read is written in our own words. The sources are no part of the project, so the rule runs where
 * their folder is; every text is compared with every source, because reports quote each other. Names and titles are
 * the same everywhere and do not count.
 */
export const textTooCloseToSource = defineRule('text-too-close-to-source', function* (world) {
  const { graph, prose, sources = [] } = world;
  if (sources.length === 0) return;
  const runs = runsOf(sources);
  const names = namesByFirstWord([...namesIn(graph), ...quotedTitles(world)]);
  for (const entry of graph.entries()) {
    for (const { value, at } of writtenByUs(entry)) {
      for (const { words, source } of copiedWords(placedWords([value]), runs, names)) {
        yield { entry, at, params: paramsFor(words, source) };
      }
    }
  }
  for (const { file, texts } of prose) {
    const words = placedWords(texts.map(({ value }) => value));
    for (const { first, words: copied, source } of copiedWords(words, runs, names)) {
      const place = positionIn(texts[first.text]!, first.index);
      yield { file, ...place, params: paramsFor(copied, source) };
    }
  }
});

/** Texts of fields; the headings of source points are ours as well. */
const writtenByUs = (entry: Entry): ReaderText[] => {
  const texts = readerTexts(entry);
  if (entry.kind !== 'sourcePoint') return texts;
  const { title } = entry.data as Entry<'sourcePoint'>['data'];
  return [{ value: title, at: [...entry.path, 'rubrik'] }, ...texts];
};

const paramsFor = (words: string[], source: string) => ({
  count: words.length,
  words: words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : words.join(' '),
  source,
});

/** Titles of documents and programmes, names of bodies, units and projects, terms, and the official texts of codes. */
function namesIn(graph: Graph): string[] {
  const names = [
    ...graph.all('sourceDocument').flatMap(({ data }) => [data.title, data.short]),
    ...graph.all('relatedDocument').map(({ data }) => data.title),
    ...graph.all('careProgramme').map(({ data }) => data.title),
    ...graph.all('programmeSection').map(({ data }) => data.title),
    ...graph.all('externalLink').map(({ data }) => data.title),
    ...graph.all('region').flatMap(({ data }) => [data.name, data.organisation, ...data.aliases]),
    ...graph.all('unit').map(({ data }) => data.name),
    ...graph.all('participant').map(({ data }) => data.name),
    ...graph.all('project').map(({ data }) => data.name),
    ...graph.all('group').map(({ data }) => data.name),
    ...graph.all('activity').map(({ data }) => data.organiser),
    ...graph.all('event').map(({ data }) => data.body),
    ...graph.all('term').flatMap(({ data }) => [data.term, data.expansion]),
    ...graph.all('code').map(({ data }) => data.title),
  ];
  return names.filter((name): name is string => Boolean(name));
}

const quoted = /”([^”\n]{1,120})”/gu;

/** What we have put in quotation marks is a title, such as that of an item on an agenda. */
function* quotedTitles({ graph, prose }: World): Generator<string> {
  for (const entry of graph.entries()) {
    for (const { value } of writtenByUs(entry)) {
      for (const [, title] of value.matchAll(quoted)) yield title!;
    }
  }
  for (const { texts } of prose) {
    for (const { value } of texts) for (const [, title] of value.matchAll(quoted)) yield title!;
  }
}
