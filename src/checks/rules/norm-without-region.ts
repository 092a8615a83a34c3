import type { Entry, ValuePath } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { dutyWordIn } from '../wording.ts';
import { defineRule } from '../rule.ts';

/** Glossary and needs are read in every region, so a duty in them has to say whose it is. */
export const normWithoutRegion = defineRule('norm-without-region', function* ({ graph }) {
  const names = graph.all('region').flatMap(({ data }) => [data.name, data.organisation]);
  for (const { entry, text, at } of sharedTexts(graph)) {
    const word = dutyWordIn(text);
    if (!word) continue;
    const lower = text.toLowerCase();
    if (names.some((name) => lower.includes(name.toLowerCase()))) continue;
    yield { entry, at, params: { word } };
  }
});

interface SharedText {
  entry: Entry;
  text: string;
  at: ValuePath;
}

function sharedTexts(graph: Graph): SharedText[] {
  const terms = graph.all('term').flatMap((entry): SharedText[] => {
    const text = entry.data.explanation;
    return text === undefined ? [] : [{ entry, text, at: [...entry.path, 'forklaring'] }];
  });
  const needs = graph
    .all('need')
    .map((entry): SharedText => ({ entry, text: entry.data.lede, at: ['ingress'] }));
  return [...terms, ...needs];
}
