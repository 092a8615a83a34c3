import { paperCodes } from '../../domain/paper-code.ts';
import { changeSetAnchor, routes } from '../../domain/routes.ts';
import type { Graph } from '../../domain/graph.ts';
import { readGraph } from '../catalog.ts';
import { absoluteHref, href } from '../links.ts';
import { trail } from '../navigation.ts';
import { setsOf } from './changes.ts';

/** What a printed page carries of itself. */
export interface Paper {
  code: string;
  /** The address to type, without its protocol. */
  address: string;
  /** The same as squares for a camera. */
  square: string;
}

/** What the printout of a page carries; pages that only lead on carry nothing. */
export function paperOf(graph: Graph, path: string): Paper | undefined {
  const code = paperCodes(graph).get(path);
  return code === undefined
    ? undefined
    : {
        code,
        address: `${absoluteHref(routes.paper()).replace(/^https?:\/\//, '')}#${code}`,
        square: href(`${routes.paper()}${code}.svg`),
      };
}

/** Pages of no list of their own, which come last. */
const otherPages = 'Andra sidor';

/** What the lists of codes are called, by the first part of the addresses. */
const kindNames: Readonly<Record<string, string>> = {
  behov: 'Behov',
  'vem-gor-vad': 'Vem gör vad',
  remittera: 'Remittera och lämna över',
  floden: 'Flöden',
  jamfor: 'Jämför regioner',
  professioner: 'Professioner',
  regioner: 'Regioner',
  mal: 'Mål och tal',
  rapporter: 'Rapporter',
  vardprogram: 'Vårdprogram',
  kva: 'KVÅ-koder',
  dokument: 'Dokument',
};

/** Every page with its code, and what has been written down as changed on it, the newest first. */
export async function paperView() {
  const graph = await readGraph();
  const sets = setsOf(graph);
  return {
    crumbs: trail({ text: 'Kontrollera en utskrift' }),
    changes: href(routes.changes()),
    since: sets.at(-1)?.data.date,
    groups: [
      ...Map.groupBy(
        [...paperCodes(graph)],
        ([address]) => kindNames[address.split('/').find(Boolean) ?? ''] ?? otherPages,
      ),
    ]
      .sort(([one], [other]) => Number(one === otherPages) - Number(other === otherPages))
      .map(([kind, pages]) => ({
        kind,
        pages: pages.map(([address, code]) => ({
          code,
          href: href(address),
          changes: sets.flatMap(({ id, data }) =>
            data.changes.flatMap(({ pages, weight, says, before, after }, index) =>
              pages.includes(address)
                ? {
                    date: data.date,
                    weight: weight === 'klinisk' ? 'Klinisk ändring' : 'Mindre ändring',
                    says,
                    before,
                    after,
                    href: href(`${routes.changes()}#${changeSetAnchor(id)}-${index + 1}`),
                  }
                : [],
            ),
          ),
        })),
      })),
  };
}
