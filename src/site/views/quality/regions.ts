import { isUnconfirmed, newestReportYear, reportedYear } from '../../../domain/confirmed.ts';
import type { Graph } from '../../../domain/graph.ts';
import { ownerOf } from '../../../domain/reviews/pages.ts';
import { routes } from '../../../domain/routes.ts';
import { nouns } from '../../../domain/vocabulary.ts';
import { href } from '../../links.ts';
import { mendAt, type Mend } from '../../mend.ts';
import { matrixRows, type Cell } from '../cells.ts';
import { regionsInOrder } from '../region-switch.ts';
import { pageCounts, reviewsByRegion } from '../reviews.ts';
import {
  counted,
  oneGroup,
  type QualityFigure,
  type QualityGroup,
  type QualityRow,
} from './figure.ts';

/** Leads to a file of the content, or to the template that it is made of while it does not exist. */
function fileOrTemplate(graph: Graph): (file: string, folder: string) => Mend {
  const files = new Set(graph.entries().map(({ file }) => file));
  return (file, folder) =>
    mendAt(graph, `content/${files.has(file) ? file : `${folder}/_mall.yaml`}`);
}

/** Pages that somebody has read against their sources, and who answers for those that nobody has. */
export function reviewsFigure(graph: Graph): QualityFigure {
  const { total, reviewed, lapsed, never } = pageCounts(graph);
  const mendIn = fileOrTemplate(graph);
  return {
    id: 'granskning',
    name: 'Sidor som någon har läst mot källan',
    value: String(reviewed),
    of: `av ${total}; ${lapsed} har förfallit, ${counted(never, 'är aldrig granskad', 'är aldrig granskade')}`,
    standing: lapsed > 0 ? 'bad' : never > 0 ? 'act' : 'good',
    lead: 'Kontrollerna är automatiska och ersätter inte att någon läser.',
    more: { text: 'Vad som är granskat, av vem och när', href: href(routes.reviews()) },
    groups: oneGroup(
      reviewsByRegion(graph).map(({ id, region, owner, never, lapsed, total }): QualityRow => ({
        text: region,
        href: href(routes.region(id)),
        detail: `${never} av ${counted(total, 'sida', 'sidor')} aldrig ${never === 1 ? 'granskad' : 'granskade'}, ${counted(lapsed, 'förfallen', 'förfallna')}`,
        owner,
        mend: mendIn(`granskningar/${id}.yaml`, 'granskningar'),
      })),
    ),
  };
}

const stateNames: Record<Cell['state'], string> = {
  says: 'där regionen säger något',
  shared: 'bara tillsammans med andra nivåer',
  unstated: 'där nivån inte anges',
  silent: 'tysta',
};

/** Need × level of every region: where the source says nothing. */
export function silenceFigure(graph: Graph): QualityFigure {
  const regions = regionsInOrder(graph).filter(({ data }) => data.type === 'region');
  const mendIn = fileOrTemplate(graph);
  let [silent, total] = [0, 0];
  const groups = regions.map((region): QualityGroup => {
    const rows = matrixRows(graph, region.id, graph.all('need'));
    const cells = rows.flatMap(({ cells }) => cells);
    const count = (state: Cell['state']) => cells.filter((cell) => cell.state === state).length;
    silent += count('silent');
    total += cells.length;
    const states = (Object.keys(stateNames) as Cell['state'][]).map(
      (state) => `${count(state)} ${stateNames[state]}`,
    );
    return {
      heading: `${region.data.name}: ${states.join(', ')}`,
      href: href(routes.matrixOfRegion(region.id)),
      owner: ownerOf(graph, region.id) ?? 'framgår inte av källan',
      rows: rows.flatMap(({ need, cells }): QualityRow[] => {
        const levels = cells.filter((cell) => cell.state === 'silent').map(({ level }) => level);
        if (levels.length === 0) return [];
        const names = levels.map((level) => graph.get('careLevel', level)?.data.name ?? level);
        return [
          {
            text: need.data.title,
            href: href(routes.needInRegion(need.id, region.id)),
            detail: `Tyst: ${names.join(', ')}`,
            mend: mendIn(`ansvar/${region.id}/${need.id}.yaml`, 'ansvar'),
          },
        ];
      }),
    };
  });
  return {
    id: 'tystnad',
    name: 'Rutor där källan tiger',
    value: String(silent),
    of: `av ${total} rutor, behov mot vårdnivå`,
    standing: 'fact',
    lead: 'Att en ruta är tyst betyder att källan inte säger något, inte att inget görs.',
    groups,
  };
}

/** Kinds of records that say what year they hold for. */
const dated = ['unit', 'activity', 'group', 'challenge', 'project', 'plan'] as const;

/** Records that a newer report about the region has not confirmed, region by region. */
export function unconfirmedFigure(graph: Graph): QualityFigure {
  let count = 0;
  const rows = regionsInOrder(graph).flatMap((region): QualityRow[] => {
    const kinds = dated.flatMap((kind) => {
      const records = graph.inRegion(kind, region.id);
      const old = records.filter(({ data }) => {
        const year = 'year' in data && data.year ? data.year : undefined;
        const document = 'document' in data ? data.document : undefined;
        const held = year ?? (document && reportedYear(graph, document));
        const isAnswered = 'outcome' in data && data.outcome !== undefined;
        return !isAnswered && isUnconfirmed(graph, { region: region.id, year: held });
      });
      count += old.length;
      return old.length === 0 ? [] : `${old.length} av ${records.length} ${nouns[kind].plural}`;
    });
    return kinds.length === 0
      ? []
      : [
          {
            text: region.data.name,
            href: href(routes.region(region.id)),
            detail: `${kinds.join(', ')}. Nyaste rapport: ${newestReportYear(graph, region.id)}.`,
            owner: ownerOf(graph, region.id) ?? 'framgår inte av källan',
          },
        ];
  });
  return {
    id: 'obekraftat',
    name: 'Uppgifter som en senare rapport inte har bekräftat',
    value: String(count),
    standing: 'fact',
    lead: 'En uppgift räknas hit när den är äldre än den nyaste rapporten om regionen. Att den inte är bekräftad betyder inte att den är fel. Planer med rapporterat utfall räknas inte.',
    groups: oneGroup(rows),
  };
}
