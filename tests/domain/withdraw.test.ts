import { expect, test } from 'vitest';
import { keyOf, type Entry } from '../../src/domain/entry.ts';
import { buildGraph, type Graph } from '../../src/domain/graph.ts';
import { publishedEntries } from '../../src/domain/withdraw.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { matrixRows } from '../../src/site/views/cells.ts';

const { entries } = await loadContent('content');
const graph = buildGraph(entries);

const withdrawal = (kind: 'statement' | 'handoverRule' | 'flow', id: string): Entry => ({
  kind: 'withdrawal',
  id,
  file: 'aterkallade.yaml',
  path: ['aterkallade', 0],
  data: {
    statement: undefined,
    handoverRule: undefined,
    flow: undefined,
    [kind]: id,
    date: '2026-11-22',
    reason: 'Prov.',
    by: 'Redaktionen',
  },
  references: [{ relation: 'withdraws', to: { kind, id }, at: [] }],
});

const without = (kind: 'statement' | 'handoverRule' | 'flow', id: string): Graph =>
  buildGraph(publishedEntries([...entries, withdrawal(kind, id)]));

test('changes nothing when nothing is withdrawn', () => {
  expect(publishedEntries(entries)).toEqual(entries);
});

test('leaves nothing of what any statement said, and no flow, overlap or criterion that rests on it', () => {
  for (const { id, data } of graph.all('statement')) {
    const published = without('statement', id);
    const left = published.entries().filter((entry) => JSON.stringify(entry).includes(data.text));
    expect(left.map(keyOf), id).toEqual([]);
    const note = published.get('statement', id)!;
    expect(note.data.text).toBe('Återkallat 2026-11-22. Prov.');
    const users = ['shows', 'weighs', 'involves'].flatMap((relation) =>
      published.to(note, relation),
    );
    expect(users.map(keyOf), id).toEqual([]);
    const lost = published
      .edges()
      .filter(
        ({ reference: { relation, to } }) =>
          relation !== 'withdraws' && !published.get(to.kind, to.id),
      )
      .map(({ from }) => keyOf(from));
    expect(lost, id).toEqual([]);
  }
});

test('keeps the cell of the matrix answered, because a withdrawn statement is no silence', () => {
  for (const { id, data } of graph.all('statement')) {
    const need = graph.get('need', data.need)!;
    const states = (of: Graph) =>
      matrixRows(of, data.region, [need]).flatMap(({ cells }) => cells.map(({ state }) => state));
    expect(states(without('statement', id)), id).toEqual(states(graph));
  }
});

test('blanks a handover rule, so that nobody is handed over by it', () => {
  for (const { id, data } of graph.all('handoverRule')) {
    const rule = without('handoverRule', id).get('handoverRule', id)!;
    expect(rule.data.ways).toEqual(['ej-angivet']);
    expect(JSON.stringify(rule)).not.toContain(data.trigger);
  }
});

test('lets the addresses of a withdrawn flow answer with the reason', () => {
  const id = 'vastra-gotaland/fatigue';
  const published = without('flow', id);
  expect(published.get('flow', id)).toBeUndefined();
  expect(published.get('redirect', `/floden/${id}/`)?.data.removed).toContain('Prov.');
  expect(published.get('redirect', `/floden/${id}/steg/`)).toBeDefined();
});
