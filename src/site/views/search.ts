import { routes } from '../../domain/routes.ts';
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
    lists: [
      { text: 'Vem gör vad, per vårdnivå', href: href(routes.matrix()) },
      { text: 'Remittera och lämna över', href: href(routes.refer()) },
      { text: 'Ordlista och förkortningar', href: href(routes.glossary()) },
      { text: 'KVÅ-koder', href: href(routes.codes()) },
      { text: 'Dokument', href: href(routes.documents()) },
    ],
  };
}
