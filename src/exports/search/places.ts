import { unitStates } from '../../domain/schemas/unit.ts';
import type { Makers } from './record.ts';
import { plainText } from './wording.ts';

/** "Fertilitet och reproduktion" is called by either of its parts. */
const partsOf = (title: string): string[] => {
  const parts = title.split(' och ');
  return parts.length > 1 ? parts : [];
};

/** What readers look for by name: needs, professions, units, regions and pages. */
export const places = {
  need: {
    kind: 'behov',
    draft: ({ id, data, body }, words) => ({
      title: data.title,
      answer: data.lede,
      context: [data.question, ...words.sections(data.sections), plainText(body)],
      keywords: data.searchWords,
      names: [data.title, ...partsOf(data.title), ...data.searchWords],
      ownNames: 1 + partsOf(data.title).length,
      standsFor: ['behov', id],
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
      names: [data.name, data.plural, ...data.synonyms],
      standsFor: ['profession', id],
      professions: [id],
    }),
  },
  unit: {
    kind: 'enhet',
    draft: ({ data }, words) => ({
      title: data.name,
      answer: data.receives ?? 'Vilka patienter som tas emot framgår inte av källan.',
      context: [
        data.state === 'aktiv' ? undefined : unitStates[data.state],
        data.route ?? 'Remissväg framgår inte av källan',
        data.from,
        data.place,
        data.year,
        data.since,
        data.note,
        words.professions(data.professions),
        ...data.needs.map(words.need),
      ],
      needs: data.needs,
      year: data.year,
      state: data.state === 'planerad' ? 'planerad' : undefined,
      region: data.region,
      levels: [data.level],
      professions: data.professions,
    }),
  },
  region: {
    kind: 'sida',
    draft: ({ id, data }) => ({
      title: data.name,
      answer: data.summary,
      context: [data.organisation, data.processTeam],
      keywords: data.aliases,
      names: [data.name, data.organisation, ...data.aliases],
      standsFor: ['region', id],
      region: id,
    }),
  },
  regionalApplication: {
    kind: 'tillampning',
    draft: ({ data, body }) => ({
      title: data.title,
      answer: data.lede,
      context: [
        data.owner,
        ...data.clarifications.flatMap(({ does, reason }) => [does, reason]),
        plainText(body),
      ],
      document: data.document,
      region: data.region,
    }),
  },
  page: {
    kind: 'sida',
    draft: ({ data, body }) => ({
      title: data.title,
      answer: data.lede,
      context: [plainText(body)],
      names: [data.title],
    }),
  },
} satisfies Makers;
