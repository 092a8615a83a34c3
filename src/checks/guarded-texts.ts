import type { Entry, ValuePath } from '../domain/entry.ts';
import type { Graph } from '../domain/graph.ts';
import type { Strength } from '../domain/schemas/strength.ts';

/** A text where one word decides, with the words that stand beside it as a field. */
export interface GuardedText {
  entry: Entry;
  at: ValuePath;
  /** With the condition, which belongs to it. */
  text: string;
  /** The sentence itself. */
  sentence: string;
  keyWords: readonly string[];
  /** The strength whose modal verb the text may have without saying so again. */
  strength?: Strength;
}

/** The texts of statements, with their conditions, of criteria and of what a handover requires. */
export function* guardedTexts(graph: Graph): Generator<GuardedText> {
  for (const entry of graph.all('statement')) {
    const { text, condition, keyWords, strength } = entry.data;
    const whole = condition === undefined ? text : `${text} ${condition}`;
    yield { entry, at: [...entry.path, 'text'], text: whole, sentence: text, keyWords, strength };
  }
  for (const entry of graph.all('criterion')) {
    const { text, keyWords } = entry.data;
    yield { entry, at: [...entry.path, 'text'], text, sentence: text, keyWords };
  }
  for (const entry of graph.all('handoverRule')) {
    for (const [index, { text, keyWords, strength }] of entry.data.requirements.entries()) {
      yield {
        entry,
        at: [...entry.path, 'krav', index, 'text'],
        text,
        sentence: text,
        keyWords,
        strength,
      };
    }
  }
}
