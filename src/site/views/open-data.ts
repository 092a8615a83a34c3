import type { Graph } from '../../domain/graph.ts';
import { routes } from '../../domain/routes.ts';
import type { Kind } from '../../domain/schemas/index.ts';
import { nouns } from '../../domain/vocabulary.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail } from '../navigation.ts';

const tables: { file: string; kind: Kind; text: string; holds: string }[] = [
  {
    file: 'pastaenden.csv',
    kind: 'statement',
    text: 'Vem gör vad',
    holds: 'vårdnivå, profession, styrka, villkor, tid, avsnitt och källpunkter',
  },
  {
    file: 'malstatus.csv',
    kind: 'goalStatus',
    text: 'Mål och läge',
    holds: 'nivå med sina tre axlar, text, förbehåll och källpunkter, per region och år',
  },
  {
    file: 'observationer.csv',
    kind: 'observation',
    text: 'Tal',
    holds: 'värde, enhet, område, år och källpunkter; en tom cell är inte noll',
  },
];

const count = (graph: Graph, kind: Kind) => {
  const { length } = graph.all(kind);
  return `${length} ${length === 1 ? nouns[kind].one.replace(/^\S+ /, '') : nouns[kind].plural}`;
};

/** What the site gives as files: the whole graph, its schema and tables for spreadsheets. */
export async function openDataView() {
  const graph = await readGraph();
  return {
    crumbs: trail({ text: 'Öppna data' }),
    graph: {
      href: href(routes.data('graf.json')),
      schema: href(routes.data('graf.schema.json')),
      count: graph.entries().length.toLocaleString('sv-SE'),
    },
    tables: tables.map(({ file, kind, text, holds }) => ({
      file,
      href: href(routes.data(file)),
      text,
      holds,
      count: count(graph, kind),
    })),
    flows: graph.all('flow').map(({ id, data }) => {
      const file = routes.flowAsMermaid(id);
      const region = graph.get('region', data.region)?.data.name ?? data.region;
      return { text: `${data.title}, ${region}`, href: href(file), file: file.split('/').at(-1) };
    }),
    reviews: href(routes.data('granskning.json')),
    quality: href(routes.data('kvalitet.json')),
    about: href(routes.about()),
  };
}
