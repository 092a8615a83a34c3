import { workByRegion, workWords } from '../../domain/edition-worklist.ts';
import { routes } from '../../domain/routes.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { mendEntry } from '../mend.ts';
import { trail } from '../navigation.ts';
import { labelOf, linkTo } from './label.ts';
import type { QualityRow } from './quality/figure.ts';
import { regionsInOrder } from './region-switch.ts';

/** What rests on an older edition of a programme, statement by statement, with who answers for reading it again. */
export async function editionWorkView() {
  const graph = await readGraph();
  const work = workByRegion(
    graph,
    regionsInOrder(graph).map(({ id }) => id),
  );
  return {
    crumbs: trail(
      { text: 'Kvalitet', address: routes.quality() },
      { text: 'Arbetslista för ny utgåva' },
    ),
    editors: href(`${routes.editors()}#anteckna-en-granskning`),
    left: work.reduce((sum, { left }) => sum + left.length, 0),
    done: work.reduce((sum, { done }) => sum + done, 0),
    regions: work.map(({ region, owner, left, done }) => ({
      id: region,
      name: graph.get('region', region)?.data.name ?? region,
      owner: owner ?? 'framgår inte av källan',
      done,
      rows: left.map((item): QualityRow => ({
        text: labelOf(graph, item.entry),
        href: linkTo(graph, item.entry)!.href,
        detail: workWords(graph, item),
        mend: mendEntry(graph, item.entry),
      })),
    })),
  };
}
