import type { Entry } from '../domain/entry.ts';
import type { Graph } from '../domain/graph.ts';
import { addressOf } from '../domain/routes.ts';
import { decisionValues } from '../domain/schemas/decision.ts';
import { handoverWays } from '../domain/schemas/handover-rule.ts';
import type { Kind } from '../domain/schemas/index.ts';
import { participations } from '../domain/schemas/participant.ts';
import {
  reservations,
  strengths,
  type Reservation,
  type Strength,
} from '../domain/schemas/strength.ts';

/** What a search hit can be, with the label the reader sees; the key is the value of the filter `typ`. */
export const searchKinds = {
  ansvar: 'Vem gör vad',
  kriterium: 'Kriterium',
  overlamning: 'Remiss och överlämning',
  flode: 'Flöde',
  overlapp: 'Överlapp eller lucka',
  beslut: 'Beslut',
  behov: 'Behov',
  profession: 'Profession',
  enhet: 'Enhet eller team',
  avsnitt: 'Avsnitt i vårdprogram',
  tillampning: 'Regional tillämpning',
  kod: 'KVÅ-kod',
  ord: 'Ord och förkortning',
  dokument: 'Dokument',
  sida: 'Sida',
} as const;

export type SearchKind = keyof typeof searchKinds;

/** One thing that a search can find: a place on the site with the text a reader meets there. */
export interface SearchRecord {
  /** Address relative to the base of the site, with the anchor. */
  address: string;
  kind: SearchKind;
  title: string;
  /** The sentence that answers, shown in the hit. */
  answer: string;
  /** What else the reader sees at the place: level, professions, criteria, notes. */
  context: string[];
  /** Words that readers use for the same thing; found, but they weigh little and are never shown. */
  keywords: string[];
  /** The strength in the source's own word with its reservations, when the record is something that is done. */
  strength?: string;
  /** Short name of the source document. */
  source?: string;
  /** Values of the filters, as ids. The reader does not choose by `behov`; words for a need lead to its records by it. */
  filters: {
    region: string[];
    niva: string[];
    profession: string[];
    typ: [SearchKind];
    behov: string[];
  };
}

/** What a record is made from before the common parts are filled in. */
interface Draft {
  title: string;
  answer: string;
  context?: (string | null | undefined)[];
  keywords?: string[];
  strength?: string;
  source?: string | undefined;
  region?: string | undefined;
  levels?: readonly string[];
  professions?: readonly string[];
  needs?: readonly string[];
}

type Makers = {
  [K in Kind]?: { kind: SearchKind; draft: (entry: Entry<K>, words: Words) => Draft | undefined };
};

const makers: Makers = {
  statement: {
    kind: 'ansvar',
    draft: ({ data }, words) => ({
      title: `${words.need(data.need)} – ${words.levels(data.levels)}`,
      answer: data.text,
      strength: strengthWords(data.strength, data.reservations),
      context: [
        data.short,
        words.professions(data.professions),
        data.condition,
        data.time?.wording,
        data.criteria?.base,
        ...words.criteria(data.criteria?.of ?? []),
        data.note,
        data.heading,
        ...words.sections(data.sections),
        ...words.documents(data.seeAlso),
        ...data.alsoNeeds.map(words.need),
      ],
      needs: [data.need, ...data.alsoNeeds],
      source: words.source(data.document),
      region: data.region,
      levels: data.levels,
      professions: data.professions,
    }),
  },
  responsibility: {
    kind: 'ansvar',
    // A file with statements is found through them; one without says what the source says instead.
    draft: ({ data }, words) =>
      data.silence === undefined
        ? undefined
        : {
            title: `${words.need(data.need)} – ${words.region(data.region)}`,
            answer: data.silence,
            needs: [data.need],
            source: words.source(data.document),
            region: data.region,
          },
  },
  criterion: {
    kind: 'kriterium',
    draft: ({ data }, words) => ({
      title: `${words.need(data.need)} – kriterium för ${words.levels([data.level]).toLocaleLowerCase('sv')}`,
      answer: `Patienten ${data.text.replace(/^patienten\s+/i, '')}`,
      context: [data.short, data.note],
      needs: [data.need],
      source: words.source(data.document),
      region: data.region,
      levels: [data.level],
    }),
  },
  handoverRule: {
    kind: 'overlamning',
    draft: ({ data }, words) => ({
      title: data.title,
      // The strength belongs to the way of handing over, never to what sets it off.
      answer: `${capitalised(data.ways.map((way) => handoverWays[way]).join(', '))}. När: ${data.trigger}`,
      strength: strengthWords(data.strength, data.reservations),
      context: [
        `Från ${words.levels(data.from)} till ${words.levels(data.to)}`,
        ...data.conditions,
        ...data.requirements.map(({ text }) => text),
        data.receiver,
        words.professions(data.professions),
        data.sendAlong,
        data.responsibilityPasses,
        data.note,
        ...words.sections(data.sections),
        ...words.documents(data.seeAlso),
        ...data.needs.map(words.need),
      ],
      keywords: ['lämna över', 'ta över', 'överlämna', 'remittera'],
      needs: data.needs,
      source: words.source(data.document),
      region: data.region,
      levels: [...data.from, ...data.to],
      professions: data.professions,
    }),
  },
  flow: {
    kind: 'flode',
    draft: ({ data }, words) => ({
      title: `Flöde: ${data.title}`,
      answer: data.summary,
      context: [
        ...data.steps.flatMap(({ text, receiver }) => [text, receiver]),
        ...data.edges.map(({ label }) => label),
        ...data.leftOpen.map(({ text }) => text),
        ...data.needs.map(words.need),
      ],
      keywords: ['flödesschema', 'vårdkedja'],
      needs: data.needs,
      source: words.source(data.document),
      region: data.region,
      levels: data.steps.map(({ level }) => level),
    }),
  },
  overlap: {
    kind: 'overlapp',
    draft: ({ data }, words) => ({
      title: data.title,
      answer: data.text,
      context: [data.shown, data.interpretation.reason, ...data.needs.map(words.need)],
      needs: data.needs,
      region: data.region,
    }),
  },
  decision: {
    kind: 'beslut',
    draft: ({ data }, words) => ({
      title: `Beslut: ${data.short}`,
      answer: sentences(
        data.text,
        `Beslut: ${decisionValues[data.value].toLocaleLowerCase('sv')}`,
        `Prio: ${data.priority ?? 'ej angivet'}`,
        data.organisations.length > 0
          ? joinWords(data.organisations.map(({ name }) => name))
          : 'Organisation: ej angivet',
      ),
      context: [data.heading, data.comment, data.note, ...data.needs.map(words.need)],
      keywords: ['gap', 'prioritering', 'prio', 'beslutat'],
      source: words.source(data.document),
      region: data.region,
      levels: data.organisations.map(({ level }) => level),
    }),
  },
  decisionBasis: {
    kind: 'beslut',
    draft: ({ data }, words) => ({
      title: data.title,
      answer: data.lede,
      context: [
        ...data.deciders,
        ...data.events.map(({ text, date }) => `${text} ${date ?? ''}`),
        ...data.remarks.map(({ text }) => text),
      ],
      keywords: ['gapanalys', 'beslutsunderlag'],
      source: words.source(data.document),
      region: data.region,
    }),
  },
  challenge: {
    kind: 'tillampning',
    draft: ({ data }, words) => ({
      title: `Utmaning: ${data.title}`,
      answer: data.text,
      context: data.needs.map(words.need),
      source: words.source(data.document),
      region: data.region,
    }),
  },
  project: {
    kind: 'tillampning',
    draft: ({ data }, words) => ({
      title: `Projekt: ${data.name}`,
      answer: data.text,
      context: [data.concerned, data.note],
      source: words.source(data.document),
      region: data.region,
    }),
  },
  participant: {
    kind: 'enhet',
    draft: ({ data }, words) => ({
      title: data.name,
      answer: sentences(
        `${data.name}, ${participations[data.participation]}`,
        data.unit ?? undefined,
        data.note,
      ),
      source: words.source(data.document),
      region: data.region,
      levels: [data.level],
    }),
  },
  interventionLevel: {
    kind: 'kod',
    draft: ({ data }) => ({
      title: `Insatsnivå: ${data.name}`,
      answer: data.description,
      context: [data.note],
      keywords: ['insatsnivåer', 'behovsnivå'],
    }),
  },
  need: {
    kind: 'behov',
    draft: ({ id, data, body }, words) => ({
      title: data.title,
      answer: data.lede,
      context: [data.question, ...words.sections(data.sections), plainText(body)],
      keywords: data.searchWords,
      needs: [id],
    }),
  },
  profession: {
    kind: 'profession',
    draft: ({ id, data }, words) => ({
      title: data.name,
      answer: words.dutiesOf(id),
      context: [data.plural],
      keywords: data.synonyms,
      professions: [id],
    }),
  },
  unit: {
    kind: 'enhet',
    draft: ({ data }, words) => ({
      title: data.name,
      answer: data.receives ?? 'Vilka patienter som tas emot framgår inte av källan.',
      context: [
        data.route,
        data.place,
        words.professions(data.professions),
        ...data.needs.map(words.need),
      ],
      needs: data.needs,
      region: data.region,
      levels: [data.level],
      professions: data.professions,
    }),
  },
  programmeSection: {
    kind: 'avsnitt',
    draft: ({ data }, words) => ({
      title: `${sectionName(data.number)} ${data.title ?? ''}`.trim(),
      answer: `${sectionName(data.number)} i ${words.edition(data.edition)}${data.title ? `: ${data.title}` : ''}.`,
      context: [data.note],
      keywords: ['kapitel'],
    }),
  },
  careProgramme: {
    kind: 'sida',
    draft: ({ data, body }) => ({
      title: data.title,
      answer: data.lede,
      context: [data.short, data.publisher, plainText(body)],
      keywords: ['NVP'],
    }),
  },
  edition: {
    kind: 'sida',
    draft: ({ id, data }, words) => ({
      title: words.edition(id),
      answer: data.description,
      keywords: ['utgåva', 'version'],
    }),
  },
  regionalApplication: {
    kind: 'tillampning',
    draft: ({ data, body }, words) => ({
      title: data.title,
      answer: data.lede,
      context: [
        data.owner,
        ...data.clarifications.flatMap(({ does, reason }) => [does, reason]),
        plainText(body),
      ],
      source: words.source(data.document),
      region: data.region,
    }),
  },
  region: {
    kind: 'sida',
    draft: ({ id, data }) => ({
      title: data.name,
      answer: data.summary,
      context: [data.organisation, data.processTeam],
      keywords: data.aliases,
      region: id,
    }),
  },
  code: {
    kind: 'kod',
    draft: ({ data }) => ({
      title: `KVÅ ${data.code}`,
      answer: `${data.code}: ${data.title ?? 'kodens text framgår inte av källan'}.`,
      context: [data.use, ...data.interventionLevels, ...data.additions.map(({ text }) => text)],
      keywords: ['åtgärdskod', 'registrera', 'koda'],
    }),
  },
  term: {
    kind: 'ord',
    draft: ({ data }) => ({
      title: data.term,
      answer: sentences(
        data.type === 'forkortning'
          ? `${data.term} = ${data.expansion ?? 'uttydningen framgår inte av källan'}`
          : undefined,
        data.explanation,
        data.type === 'ord' && !data.explanation ? `Ordet ${data.term}` : undefined,
      ),
      keywords: data.synonyms,
    }),
  },
  sourceDocument: {
    kind: 'dokument',
    draft: ({ data }, words) => ({
      title: data.title,
      answer: sentences(
        data.short,
        `Version ${data.version ?? 'framgår inte'}`,
        `Dokument-id ${data.documentId ?? 'framgår inte'}`,
        data.validTo ? `Giltigt till ${data.validTo}` : 'Giltighetstid framgår inte av källan',
      ),
      context: [
        data.approvedBy,
        data.buildsOn && words.edition(data.buildsOn),
        ...data.missingParts,
        ...data.notStated,
      ],
      keywords: ['giltighet', 'giltig', 'gäller', 'utgåva', 'bygger på', 'version'],
      region: data.region,
    }),
  },
  relatedDocument: {
    kind: 'dokument',
    draft: ({ data }, words) => ({
      title: data.title,
      answer: data.context,
      context: [
        data.type.toUpperCase(),
        data.documentId,
        data.rawDate,
        data.link ? undefined : 'Adress framgår inte av källan',
        ...data.needs.map(words.need),
      ],
      needs: data.needs,
      region: data.region,
    }),
  },
  page: {
    kind: 'sida',
    draft: ({ data, body }) => ({
      title: data.title,
      answer: data.lede,
      context: [plainText(body)],
    }),
  },
};

/**
 * Everything the search can find, in the order of the graph, so that the same content gives the same index.
 * Kinds without a place of their own (care levels, source points, links) are found through what uses them.
 */
export function toSearchRecords(graph: Graph): SearchRecord[] {
  const words = wordsOf(graph);
  return graph.entries().flatMap((entry) => {
    const maker = makers[entry.kind] as Makers['need'] | undefined;
    const address = addressOf(entry);
    const made = maker?.draft(entry as never, words);
    if (!made || !address || graph.get(entry.kind, entry.id) !== entry) return [];
    const { region, levels = [], professions = [], needs = [], ...draft } = made;
    const { kind } = maker!;
    return [
      {
        address,
        kind,
        title: draft.title,
        answer: draft.answer,
        context: [
          ...(draft.context ?? []),
          ...levels.map(words.level),
          region && words.region(region),
        ].filter((text): text is string => Boolean(text)),
        keywords: [...new Set(draft.keywords ?? [])],
        ...(draft.strength ? { strength: draft.strength } : {}),
        ...(draft.source ? { source: draft.source } : {}),
        filters: {
          region: region ? [region] : [],
          niva: [...new Set(levels)],
          profession: [...new Set(professions)],
          typ: [kind],
          behov: [...new Set(needs)],
        },
      },
    ];
  });
}

/** Turns ids into the words the reader sees; an id that leads nowhere stays as it is (a check reports it). */
type Words = ReturnType<typeof wordsOf>;

function wordsOf(graph: Graph) {
  const need = (id: string) => graph.get('need', id)?.data.title ?? id;
  const level = (id: string) => graph.get('careLevel', id)?.data.name ?? id;
  const profession = (id: string) => graph.get('profession', id)?.data.name ?? id;
  return {
    need,
    level,
    levels: (ids: readonly string[]) => joinWords(ids.map(level)),
    professions: (ids: readonly string[]) => joinWords(ids.map(profession)),
    region: (id: string) => graph.get('region', id)?.data.name ?? id,
    source: (id: string) => graph.get('sourceDocument', id)?.data.short,
    edition: (id: string) => {
      const edition = graph.get('edition', id)?.data;
      if (!edition) return id;
      const programme = graph.get('careProgramme', edition.programme)?.data.short;
      return `${programme ?? edition.programme}, utgåva ${edition.name}`;
    },
    criteria: (ids: readonly string[]) =>
      ids.flatMap((id) => {
        const criterion = graph.get('criterion', id)?.data;
        return criterion ? [criterion.text, criterion.note] : [];
      }),
    sections: (ids: readonly string[]) =>
      ids.map((id) => {
        const section = graph.get('programmeSection', id)?.data;
        return section ? `${sectionName(section.number)} ${section.title ?? ''}`.trim() : id;
      }),
    documents: (ids: readonly string[]) =>
      ids.flatMap((id) => graph.get('relatedDocument', id)?.data.title ?? []),
    dutiesOf: (id: string) => {
      const duties = graph.to({ kind: 'profession', id }, 'doneBy') as Entry<'statement'>[];
      const needs = [...new Set(duties.map(({ data }) => need(data.need)))];
      return needs.length
        ? `Nämns i uppgifter om ${joinWords(needs)}.`
        : 'Ingen uppgift i källorna nämner professionen.';
    },
  };
}

const sectionName = (number: string) => (/^\d/.test(number) ? `Avsnitt ${number}` : 'Avsnitt');

const sentences = (...parts: (string | undefined)[]) =>
  parts
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ')
    .concat('.');

function joinWords(words: string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} och ${last}`;
}

const strengthWords = (strength: Strength, held: readonly Reservation[]) =>
  [strengths[strength], ...held.map((reservation) => reservations[reservation])].join(' · ');

/** The words of an MDX text without its markup; enough for finding, never shown. */
function plainText(body = ''): string {
  return body
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
    .replace(/<\/?[A-Z][^>]*>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[#>\s*-]+|[*_`|]/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
