import type { Graph } from '../../domain/graph.ts';
import { addressOf, addressOfKey, routes } from '../../domain/routes.ts';
import { overlapTypes } from '../../domain/schemas/overlap.ts';
import { filterLabels, type ShownFilter } from '../../exports/search-lexicon.ts';
import { toSearchRecords } from '../../exports/search-records.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail } from '../navigation.ts';
import { needGroups } from './need.ts';

const filterTexts: Record<ShownFilter, { label: string; all: string }> = {
  region: { label: 'Region', all: 'Alla regioner' },
  niva: { label: 'Vårdnivå', all: 'Alla vårdnivåer' },
  profession: { label: 'Profession', all: 'Alla professioner' },
  typ: { label: 'Typ', all: 'Alla typer' },
  ar: { label: 'År', all: 'Alla år' },
  lage: { label: 'Läge', all: 'Alla lägen' },
};

/** The search page before anybody has searched, and what it offers when the search cannot help. */
export async function searchView() {
  const graph = await readGraph();
  const labels = filterLabels(graph, toSearchRecords(graph));
  return {
    crumbs: trail({ text: 'Sök' }),
    filters: (Object.keys(filterTexts) as ShownFilter[]).map((name) => ({
      name,
      ...filterTexts[name],
      options: Object.entries(labels[name]).map(([value, label]) => ({ value, text: label.name })),
    })),
    groups: needGroups(graph),
    notCovered: graph.all('notCovered').map(({ data }) => ({
      topic: data.topic,
      text: data.text,
      words: data.words.join('|'),
    })),
    overlaps: overlapsOf(graph),
    lists: [
      { text: 'Vem gör vad, per vårdnivå', href: href(routes.matrix()) },
      { text: 'Remittera och lämna över', href: href(routes.refer()) },
      { text: 'Ordlista och förkortningar', href: href(routes.glossary()) },
      { text: 'KVÅ-koder', href: href(routes.codes()) },
      { text: 'Dokument', href: href(routes.documents()) },
    ],
  };
}

/** Where statements meet, so that a search never shows one of them as the only answer. */
const overlapsOf = (graph: Graph) =>
  graph.all('overlap').map((entry) => ({
    type: entry.data.type,
    label: overlapTypes[entry.data.type],
    title: entry.data.title,
    href: href(addressOf(entry) ?? routes.quality()),
    statements: entry.data.statements
      .flatMap((id) => addressOfKey(graph, { kind: 'statement', id }) ?? [])
      .map((address) => href(address))
      .join(' '),
  }));
