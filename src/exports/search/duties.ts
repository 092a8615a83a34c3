import { handoverWays } from '../../domain/schemas/handover-rule.ts';
import type { Makers } from './record.ts';
import { capitalised, strengthWords } from './wording.ts';

/** Who does what, by which route, and where it is left open. */
export const duties = {
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
      document: data.document,
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
            state: 'tiger',
            needs: [data.need],
            document: data.document,
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
      document: data.document,
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
      document: data.document,
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
      document: data.document,
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
} satisfies Makers;
