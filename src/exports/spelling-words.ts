import type { Graph } from '../domain/graph.ts';

/**
 * The words that the content has taken a stand on – glossary, professions, needs, regions, units – for the spelling
 * checker of an editor's program, one for each and in order. What a dictionary knows already does no harm.
 */
export function spellingWords(graph: Graph): string[] {
  const texts = [
    ...graph.all('term').flatMap(({ data }) => [data.term, data.expansion ?? '', ...data.synonyms]),
    ...graph.all('profession').flatMap(({ data }) => [data.name, ...data.synonyms]),
    ...graph.all('need').flatMap(({ data }) => [data.title, ...data.searchWords]),
    ...graph.all('region').flatMap(({ data }) => [data.name, data.organisation, ...data.aliases]),
    ...graph.all('careLevel').flatMap(({ data }) => [data.name, data.short]),
    ...graph.all('unit').flatMap(({ data }) => [data.name, data.place ?? '']),
    ...graph.all('code').map(({ data }) => data.code),
    ...graph.all('sourceDocument').flatMap(({ data }) => [data.title, data.short]),
  ];
  const words = texts.flatMap((text) => text.match(/[\p{L}\d]+(?:[-:][\p{L}\d]+)*/gu) ?? []);
  const order = new Intl.Collator('sv');
  return [...new Set(words)]
    .filter((word) => /\p{L}{2}/u.test(word))
    .toSorted((a, b) => order.compare(a, b) || (a < b ? -1 : 1));
}
