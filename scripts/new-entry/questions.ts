import { suggest } from '../../src/domain/suggest.ts';
import type { EntryData, Kind as RecordKind } from '../../src/domain/schemas/index.ts';
import { strengths } from '../../src/domain/schemas/strength.ts';
import { slug } from './ids.ts';
import type { Answers, Choice, Question, World } from './kind.ts';

const nameOf = (data: EntryData[RecordKind]): string => {
  const { name, title } = data as { name?: string; title?: string };
  return name ?? title ?? '';
};

/** Every record of a kind, to choose from. */
const all =
  (kind: RecordKind) =>
  ({ graph }: World): Choice[] =>
    graph.all(kind).map(({ id, data }) => ({ id, name: nameOf(data) }));

export const region: Question = { key: 'region', ask: 'Vilken region?', choices: all('region') };

export const needOf: Question = { key: 'behov', ask: 'Vilket behov?', choices: all('need') };

export const level: Question = {
  key: 'vardniva',
  ask: 'Vilken vårdnivå, enligt källan? ej-angiven när den inte säger.',
  choices: all('careLevel'),
  fallback: () => 'ej-angiven',
};

export const strength: Question = {
  key: 'styrka',
  ask: 'Vilket ord för styrkan har källan?',
  choices: () =>
    Object.entries(strengths).flatMap(([id, name]) => (id === 'aterkallat' ? [] : { id, name })),
};

export const points: Question = {
  key: 'kalla',
  ask: 'Vilka källpunkter? Flera skrivs med komma: v-001, v-002.',
  isOptional: true,
  isMany: true,
  isOpen: true,
};

/** The source that a record of the region rests on; asked only when there are several to choose from. */
export const documentOf: Question = {
  key: 'dokument',
  ask: 'Vilket källdokument?',
  choices: (world, answers) => documentsOf(world, answers['region']),
  fallback: (world, answers) => {
    const [only, ...more] = documentsOf(world, answers['region']);
    return more.length === 0 ? only?.id : undefined;
  },
};

/** Documents of the region, or of the region it is part of, or all when it has none. */
function documentsOf(world: World, of: string | undefined): Choice[] {
  const documents = world.graph.all('sourceDocument');
  const partOf = of && world.graph.get('region', of)?.data.partOf;
  const own = documents.filter(({ data }) => data.region === of || data.region === partOf);
  return (own.length > 0 ? own : documents).map(({ id, data }) => ({ id, name: data.title }));
}

/** The name a new record gets, as a question with words of its own. */
export const named = (key: string, ask: string): Question => ({ key, ask });

/** An id that nothing of the kind has. */
export const newId = (
  kind: RecordKind,
  make: (world: World, answers: Answers) => string,
  ask = 'Vilket id? Det blir adressen och ändras inte efter publicering.',
): Question => ({
  key: 'id',
  ask,
  fallback: make,
  read: (typed, { graph }) => {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed)) {
      return {
        because: `”${typed}” kan inte vara ett id. Skriv till exempel ${slug(typed) || 'ett-namn'}.`,
      };
    }
    return graph.get(kind, typed) ? { because: `id ”${typed}” är upptaget.` } : typed;
  },
});

export const year: Question = {
  key: 'ar',
  ask: 'Vilket år?',
  read: (typed) =>
    /^20\d\d$/.test(typed)
      ? typed
      : { because: `”${typed}” är inte ett år. Skriv till exempel 2025.` },
};

/** The choice that was meant: by number in the list, id or name. */
export function choose(typed: string, choices: readonly Choice[]): Choice | undefined {
  const numbered = /^\d{1,2}$/.test(typed) ? choices[Number(typed) - 1] : undefined;
  const words = typed.toLowerCase();
  return (
    choices.find(({ id }) => id === typed) ??
    choices.find(({ id, name }) => name.toLowerCase() === words || id === slug(typed)) ??
    numbered
  );
}

/** "Menade du …?", or the answers there are. */
export function meant(typed: string, choices: readonly Choice[]): string {
  const near = suggest(typed, [...choices.map(({ id }) => id), ...choices.map(({ name }) => name)]);
  return near ? `Menade du ”${near}”?` : `Välj ett av: ${choices.map(({ id }) => id).join(', ')}.`;
}
