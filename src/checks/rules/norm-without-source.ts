import type { Position } from '../../domain/entry.ts';
import { positionIn, type Prose, type ProseText } from '../../domain/prose.ts';
import { levelWords } from '../level-words.ts';
import { mainModals } from '../wording.ts';
import { defineRule } from '../rule.ts';

/** What a text says that a care level shall do has its source point in the same paragraph. */
export const normWithoutSource = defineRule('norm-without-source', function* ({ graph, prose }) {
  const levels = levelWords(graph);
  const ownPages = new Set(graph.all('page').map(({ file }) => file));
  for (const text of prose) {
    if (ownPages.has(text.file)) continue;
    for (const piece of text.texts) {
      for (const { sentence, index } of sentencesOf(piece.value)) {
        const modal = mainModals(sentence).find(({ verb }) => /^(ska|skall|bör|måste)$/.test(verb));
        const isAboutLevel = levels.some(({ any }) => any.test(sentence));
        const place = positionIn(piece, index);
        if (!modal || !isAboutLevel || hasSource(text, piece, place)) continue;
        yield { file: text.file, ...place, params: { word: modal.verb } };
      }
    }
  }
});

function* sentencesOf(value: string): Generator<{ sentence: string; index: number }> {
  for (const match of value.matchAll(/\S[^.!?]*[.!?]*/gu)) {
    yield { sentence: match[0], index: match.index };
  }
}

/** Whether a source stands behind a sentence: on the lines of its text, or on the next one, where a paragraph goes on. */
function hasSource({ components }: Prose, { value, line }: ProseText, from: Position): boolean {
  const last = line + value.trimEnd().split('\n').length;
  return components.some(
    (component) =>
      component.name === 'Kalla' &&
      (component.line > from.line ||
        (component.line === from.line && component.column > from.column)) &&
      component.line <= last,
  );
}
