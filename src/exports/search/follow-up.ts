import { challengeTypes } from '../../domain/schemas/challenge.ts';
import { decisionValues } from '../../domain/schemas/decision.ts';
import { participations } from '../../domain/schemas/participant.ts';
import type { Makers } from './record.ts';
import { joinWords, sentences } from './wording.ts';

/** What regions have decided, reported and planned. */
export const followUp = {
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
      document: data.document,
      region: data.region,
      levels: data.organisations.map(({ level }) => level),
    }),
  },
  decisionBasis: {
    kind: 'beslut',
    draft: ({ data }) => ({
      title: data.title,
      answer: data.lede,
      context: [
        ...data.deciders,
        ...data.events.map(({ text, date }) => `${text} ${date ?? ''}`),
        ...data.remarks.map(({ text }) => text),
      ],
      keywords: ['gapanalys', 'beslutsunderlag'],
      document: data.document,
      region: data.region,
    }),
  },
  challenge: {
    kind: 'tillampning',
    draft: ({ data }, words) => ({
      title: `${challengeTypes[data.type]}: ${data.title}`,
      answer: data.text,
      context: [data.year, data.note, ...data.needs.map(words.need)],
      year: data.year,
      needs: data.needs,
      document: data.document,
      region: data.region,
    }),
  },
  project: {
    kind: 'tillampning',
    draft: ({ data }) => ({
      title: `Projekt: ${data.name}`,
      answer: data.text,
      context: [data.concerned, data.note],
      year: data.year,
      document: data.document,
      region: data.region,
    }),
  },
  participant: {
    kind: 'grupp',
    draft: ({ data }) => ({
      title: data.name,
      answer: sentences(
        `${data.name}, ${participations[data.participation]}`,
        data.unit ?? undefined,
        data.note,
      ),
      document: data.document,
      region: data.region,
      levels: [data.level],
    }),
  },
} satisfies Makers;
