import type { Makers } from './record.ts';
import { plainText, sectionName, sentences, withoutSmallWords } from './wording.ts';

/** Programmes, documents, codes and words. */
export const sources = {
  programmeSection: {
    kind: 'avsnitt',
    draft: ({ data }, words) => ({
      title: `${sectionName(data.number)} ${data.title ?? ''}`.trim(),
      answer: `${sectionName(data.number)} i ${words.edition(data.edition)}${data.title ? `: ${data.title}` : ''}.`,
      context: [data.note],
      keywords: ['kapitel'],
      names: /^\d+\.\d/.test(data.number) ? [data.number] : [],
      year: words.editionYear(data.edition),
      state: words.isSuperseded(data.edition) ? 'ersatt' : undefined,
    }),
  },
  careProgramme: {
    kind: 'sida',
    draft: ({ data, body }) => ({
      title: data.title,
      answer: data.lede,
      context: [data.short, data.publisher, plainText(body)],
      keywords: ['NVP'],
      names: [data.title, data.short],
    }),
  },
  edition: {
    kind: 'sida',
    draft: ({ id, data }, words) => ({
      title: words.edition(id),
      answer: data.description,
      keywords: ['utgåva', 'version'],
      names: words.editionNames(id),
      ownNames: 3,
      year: words.editionYear(id),
      state: data.supersededBy ? 'ersatt' : undefined,
    }),
  },
  sourceDocument: {
    kind: 'dokument',
    draft: ({ id, data }, words) => ({
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
      names: [withoutSmallWords(data.title), data.short, data.documentId ?? undefined],
      ownNames: 3,
      year: words.reportedYear(id),
      state: data.supersededBy ? 'ersatt' : undefined,
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
  code: {
    kind: 'kod',
    draft: ({ data }, words) => ({
      title: `KVÅ ${data.code}`,
      answer: `${data.code}: ${data.title ?? 'kodens text framgår inte av källan'}.`,
      context: [
        data.use,
        ...data.interventionLevels.map(words.interventionLevel),
        ...data.additions.map(({ text }) => text),
      ],
      keywords: ['åtgärdskod', 'registrera', 'koda'],
      names: [data.code],
    }),
  },
  interventionLevel: {
    kind: 'kod',
    draft: ({ data }) => ({
      title: `Insatsnivå: ${data.name}`,
      answer: data.description,
      context: [data.note],
      keywords: ['insatsnivåer', 'behovsnivå'],
      names: [data.name],
    }),
  },
  term: {
    kind: 'ord',
    draft: ({ data }) => ({
      title: data.term,
      answer: sentences(
        data.type === 'forkortning'
          ? data.expansion
            ? `${data.term} = ${data.expansion}`
            : `${data.term}: uttydningen framgår inte av källan`
          : undefined,
        data.explanation,
        data.type === 'ord' && !data.explanation ? `Ordet ${data.term}` : undefined,
      ),
      keywords: data.synonyms,
      names: [data.term, data.expansion ?? undefined, ...data.synonyms],
    }),
  },
} satisfies Makers;
