import { unitStates } from '../../domain/schemas/unit.ts';
import type { Makers } from './record.ts';
import { plainText } from './wording.ts';

/** What readers look for by name: needs, professions, units, regions and pages. */
export const places: Makers = {
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
        unitStates[data.state],
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
      region: id,
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
  page: {
    kind: 'sida',
    draft: ({ data, body }) => ({
      title: data.title,
      answer: data.lede,
      context: [plainText(body)],
    }),
  },
};
