import { element } from './element.ts';
import { fittingAnswers, judgeFitting, type Overlap } from './direct-answer.ts';
import type { Engine } from './engine.ts';
import type { Chosen } from './facets.ts';
import { renderHit, type Hit } from './hit.ts';
import type { Answer } from './query.ts';
import { loadHit } from './texts.ts';

/** More than this, and a list is clearer than an answer. */
const mostFitting = 4;

/** The direct answer to a question, as the first row of the list, and which hits it shows. */
export interface DirectRow {
  row: HTMLLIElement;
  ids: ReadonlySet<string>;
}

/** The direct answer, or undefined when there is none that is not a guess. */
export async function directRow(
  engine: Engine,
  answer: Answer,
  chosen: Chosen,
  overlaps: readonly Overlap[],
): Promise<DirectRow | undefined> {
  const fitting = fittingAnswers(engine, answer, chosen);
  if (!fitting || fitting.ids.length > mostFitting) return undefined;
  const wordsOf = (id: string) => answer.found.find((item) => item.id === id)?.words ?? [];
  const load = (id: string) => loadHit(engine, { id, words: wordsOf(id) });
  const hits = await Promise.all(fitting.ids.map(load));
  const judged = judgeFitting(fitting, hits.map(addressOf), overlaps);
  if (!judged.isAnswer) return undefined;
  const others = await otherSides(engine, hits, judged.alsoAt, load);
  // A note about something that cannot be shown beside the answer would leave the reader with half of it.
  if (others.length < judged.alsoAt.length) return undefined;
  const all = [...hits, ...others];
  return {
    row: render(all, judged.notes, engine, fitting.isSilent),
    ids: new Set(all.map(({ id }) => id)),
  };
}

const addressOf = ({ fragment: { url } }: Hit) => url;

/** The statements that may hold at the same time, found among those of the same region. */
async function otherSides(
  engine: Engine,
  [first]: readonly Hit[],
  addresses: readonly string[],
  load: (id: string) => Promise<Hit>,
): Promise<Hit[]> {
  if (addresses.length === 0 || !first) return [];
  const needs = [...engine.facets.behov.values()].filter((ids) => ids.has(first.id));
  const near = new Set(
    needs
      .flatMap((ids) => [...ids])
      .filter((id) => {
        const { typ, region } = engine.traits.get(id) ?? {};
        return typ?.[0] === 'ansvar' && region?.[0] === first.fragment.filters.region?.[0];
      }),
  );
  const hits = await Promise.all([...near].map(load));
  return hits.filter((hit) => addresses.includes(addressOf(hit)));
}

function render(
  hits: readonly Hit[],
  notes: readonly Overlap[],
  engine: Engine,
  isSilent: boolean,
): HTMLLIElement {
  const row = element('li', 'traff-direkt');
  const isShared = hits.length > 1;
  const title = isShared
    ? 'Flera uppgifter kan gälla samtidigt'
    : isSilent
      ? 'Källan fördelar inte ansvaret'
      : 'Svar i källan';
  row.append(element('p', 'traff-direkt-titel', title));
  const list = element('ul', 'traffar');
  list.append(...hits.map((hit) => renderHit(hit, engine.lexicon.labels)));
  row.append(list);
  for (const { label, title: text, href } of notes) {
    const link = element('a', '', text);
    link.href = href;
    const note = element('p', 'traff-direkt-not', `${label}: `);
    note.append(link);
    row.append(note);
  }
  if (!isShared && !isSilent) {
    row.append(
      element(
        'p',
        'traff-direkt-varfor',
        'Den enda uppgiften i källan för behovet, vårdnivån och regionen i din fråga.',
      ),
    );
  }
  return row;
}
