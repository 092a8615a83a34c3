import { answersTo } from '../../domain/answers.ts';
import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';

/**
 * The levels a regional text is asked about, whether it says something or not: primary care as one, or divided
 * where the region's decisions tell its two parts apart.
 */
export function askedLevels(graph: Graph, region: string): string[] {
  const decided = new Set(
    graph
      .inRegion('decision', region)
      .flatMap(({ data }) => data.organisations.map(({ level }) => level)),
  );
  const parts = ['regional-primarvard', 'kommunal-primarvard'].filter((id) => decided.has(id));
  return ['specialiserad', ...(parts.length > 0 ? parts : ['primarvard'])];
}

/** How one level is answered for a need. */
export interface Cell {
  level: string;
  /**
   * `says`: the region says something for the level; `shared`: only together with other levels, or for all;
   * `unstated`: the region says something, but not on which level; `silent`: it says nothing.
   */
  state: 'says' | 'shared' | 'unstated' | 'silent';
  statements: Entry<'statement'>[];
}

/** What a region says for one need: level by level, and what it says for several levels or other receivers. */
export interface Row {
  need: Entry<'need'>;
  cells: Cell[];
  /** Statements that do not belong to exactly one column, by their set of levels. */
  wide: { levels: string[]; statements: Entry<'statement'>[] }[];
}

/** The care levels that get a column: those always asked about, and those the region's statements name. */
export function levelColumns(graph: Graph, region: string): string[] {
  const asked = askedLevels(graph, region);
  const named = new Set(
    graph
      .inRegion('statement', region)
      .filter(({ data }) => data.levels.length === 1)
      .flatMap(({ data }) => data.levels),
  );
  return graph
    .all('careLevel')
    .filter(({ id, data }) => data.type === 'niva' && (asked.includes(id) || named.has(id)))
    .map(({ id }) => id);
}

/**
 * Need × level for a region. Every cell has a state, so that silence can be said and counted and is never an
 * empty box (product.md, principle 3).
 */
export function matrixRows(graph: Graph, region: string, needs: Entry<'need'>[]): Row[] {
  const columns = levelColumns(graph, region);
  return needs.map((need) => {
    const statements = answersTo(graph, need.id, region);
    const single = (level: string) =>
      statements.filter(({ data }) => data.levels.length === 1 && data.levels[0] === level);
    const wide = new Map<string, Entry<'statement'>[]>();
    for (const statement of statements) {
      const { levels } = statement.data;
      if (levels.length === 1 && columns.includes(levels[0]!)) continue;
      const key = levels.join(' ');
      wide.set(key, [...(wide.get(key) ?? []), statement]);
    }
    const isShared = (level: string) =>
      statements.some(({ data }) => data.levels.includes(level) || data.levels.includes('alla'));
    const isUnstated = statements.some(({ data }) => data.levels.includes('ej-angiven'));
    return {
      need,
      cells: columns.map((level) => {
        const own = single(level);
        const state =
          own.length > 0
            ? 'says'
            : isShared(level)
              ? 'shared'
              : isUnstated && statements.every(({ data }) => data.levels.includes('ej-angiven'))
                ? 'unstated'
                : 'silent';
        return { level, state, statements: own };
      }),
      wide: [...wide].map(([key, list]) => ({ levels: key.split(' '), statements: list })),
    };
  });
}
