import type { Graph } from '../graph.ts';
import { nounAndName } from '../impact/names.ts';
import { reviewedKey } from './kinds.ts';
import type { Lapse } from './state.ts';

const partWords: Readonly<Record<string, string>> = {
  lankar: 'det som sidan leder vidare till',
  'tillampning-for-behov': 'regionens tillämpning för behovet',
};

const changes = {
  changed: 'har ändrats',
  added: 'har tillkommit',
  removed: 'finns inte längre på sidan',
} as const;

/** What has changed since a review, as a Swedish clause: "påståendet ”Utreder” har ändrats". */
export function lapseWords(graph: Graph, lapse: Lapse): string {
  if (lapse.what === 'version') {
    const [from, to] = [lapse.from ?? 'ej angiven', lapse.to ?? 'ej angiven'];
    return `källan ${documentName(graph, lapse.document)} har bytt version från ${from} till ${to}`;
  }
  if (lapse.what === 'document') {
    return `uppgifterna om källan ${documentName(graph, lapse.document)} har ändrats`;
  }
  return `${recordWords(graph, lapse.record)} ${changes[lapse.what]}`;
}

/** Several clauses in one, at most `most` of them spelt out. */
export function lapsesInBrief(graph: Graph, lapses: readonly Lapse[], most = 2): string {
  const words = lapses.slice(0, most).map((lapse) => lapseWords(graph, lapse));
  const rest = lapses.length - words.length;
  return [...words, ...(rest > 0 ? [`${rest} till`] : [])].join('; ');
}

/** What a pinned record is called inside a sentence. */
export function recordWords(graph: Graph, record: string): string {
  const key = reviewedKey(record);
  if (!key) return partWords[record.split('/')[0]!] ?? record;
  const entry = graph.get(key.kind, key.id);
  return entry ? nounAndName(entry, graph) : `”${record}”`;
}

const documentName = (graph: Graph, id: string) =>
  graph.get('sourceDocument', id)?.data.short ?? id;
