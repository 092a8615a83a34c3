import type { EntryKey } from '../../domain/entry.ts';
import type { Params } from '../../domain/finding.ts';
import type { Graph } from '../../domain/graph.ts';
import { foldId, suggest } from '../../domain/suggest.ts';
import { nouns } from '../../domain/vocabulary.ts';
import { missingReferences } from '../missing-references.ts';
import { defineRule } from '../rule.ts';

/** Every reference leads to an entry. One rule covers all fields, because each schema states its references. */
export const unknownReference = defineRule('unknown-reference', function* (world) {
  const ids = new Map<string, string[]>();
  for (const { to, place, foundKind } of missingReferences(world)) {
    if (foundKind) continue;
    const known = ids.get(to.kind) ?? world.graph.all(to.kind).map(({ id }) => id);
    ids.set(to.kind, known);
    yield { ...place, params: paramsFor(world.graph, to, known) };
  }
});

function paramsFor(graph: Graph, { kind, id }: EntryKey, known: string[]): Params {
  const { none, home } = nouns[kind];
  return { id, none, home, suggestion: suggestionFor(graph, { kind, id }, known) };
}

function suggestionFor(graph: Graph, { kind, id }: EntryKey, known: string[]): string | undefined {
  if (kind === 'region') return regionCalled(graph, id) ?? suggest(id, known);
  if (kind !== 'programmeSection') return suggest(id, known);
  const [edition = '', number = ''] = id.split('#');
  const editions = graph.all('edition').map((entry) => entry.id);
  // A neighbouring number is another subject, so only the edition or the form of the number is guessed.
  if (!editions.includes(edition)) {
    const meant = suggest(edition, editions);
    return meant && known.includes(`${meant}#${number}`) ? `${meant}#${number}` : undefined;
  }
  const bare = number.replace(/^(avsnitt|kapitel|kap)-?|\.$|^0+/g, '').replaceAll('-', '.');
  return known.find((section) => section === `${edition}#${bare}`);
}

function regionCalled(graph: Graph, name: string): string | undefined {
  const wanted = foldId(name);
  return graph
    .all('region')
    .find(({ data }) =>
      [data.name, data.organisation, ...data.aliases].map(foldId).includes(wanted),
    )?.id;
}
