import type { Entry, ValuePath } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { defineRule } from '../rule.ts';

/**
 * A section is cited in the edition that the document builds on: the same number is another subject in another
 * edition (7.8 is lymphoedema in one and psychological treatment in the next).
 */
export const sectionOfOtherEdition = defineRule('section-of-other-edition', function* ({ graph }) {
  for (const { entry, document, sections } of citingEntries(graph)) {
    const buildsOn = graph.get('sourceDocument', document)?.data.buildsOn;
    for (const { section, at } of buildsOn ? sections : []) {
      const [edition, number] = section.split('#');
      if (edition === buildsOn) continue;
      const same = `${buildsOn}#${number}`;
      const suggestion = graph.get('programmeSection', same) ? same : undefined;
      yield { entry, at, params: { section, document, buildsOn, suggestion } };
    }
  }
  for (const entry of graph.all('regionalApplication')) {
    const { document, edition } = entry.data;
    const buildsOn = graph.get('sourceDocument', document)?.data.buildsOn;
    if (!buildsOn || !edition || buildsOn === edition) continue;
    yield {
      entry,
      at: ['utgava'],
      params: { section: edition, document, buildsOn, suggestion: buildsOn },
    };
  }
});

interface Citing {
  entry: Entry;
  document: string;
  sections: { section: string; at: ValuePath }[];
}

function citingEntries(graph: Graph): Citing[] {
  const listed = [...graph.all('statement'), ...graph.all('handoverRule')].map((entry) => ({
    entry,
    document: entry.data.document,
    sections: entry.data.sections.map((section, index) => ({
      section,
      at: [...entry.path, 'avsnitt', index],
    })),
  }));
  const clarified = graph.all('regionalApplication').map((entry) => ({
    entry,
    document: entry.data.document,
    sections: entry.data.clarifications.map(({ section }, index) => ({
      section,
      at: ['fortydliganden', index, 'avsnitt'],
    })),
  }));
  return [...listed, ...clarified];
}
