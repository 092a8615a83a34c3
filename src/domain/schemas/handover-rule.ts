import { z } from 'astro/zod';
import {
  defineCollection,
  draft,
  id,
  keyWords,
  many,
  one,
  points,
  ref,
  sectionRef,
  text,
  textOrNotStated,
  oneOf,
} from './fields.ts';
import { reservation, strength } from './strength.ts';
import type { Withdrawn } from './withdrawal.ts';

/** Ways to hand a patient over; `ej-angivet` when the source names a receiver but no way there. */
export const handoverWays = {
  remiss: 'remiss',
  'aktiv-overlamning': 'aktiv överlämning',
  sip: 'SIP',
  hanvisning: 'hänvisning',
  samrad: 'samråd',
  'ej-angivet': 'sättet framgår inte av källan',
} as const;

const requirement = z
  .strictObject({
    text: text().describe('Kravet som en mening, med källans modalverb.'),
    styrka: strength().describe('Källans styrka.'),
    'viktiga-ord': keyWords(),
    kalla: points().describe('Källpunkter.'),
  })
  .transform((source) => ({
    text: source.text,
    strength: source.styrka,
    keyWords: source['viktiga-ord'],
    points: source.kalla,
  }));

const handoverRule = z
  .strictObject({
    id: id().describe('Kort namn med regionen först.'),
    titel: text().describe('Vägen i några ord: Fatigue: från specialistvård till primärvård.'),
    fran: z.array(ref()).min(1).describe('Vårdnivåer som lämnar över.'),
    till: z.array(ref()).min(1).describe('Vårdnivåer eller aktörer som tar emot.'),
    behov: z.array(ref()).default([]).describe('Behov som regeln gäller. Tomt = alla behov.'),
    nar: text().describe('Vad som utlöser överlämningen, som en mening.'),
    villkor: z.array(text()).default([]).describe('Villkor som alla ska vara uppfyllda.'),
    satt: z
      .array(oneOf(handoverWays))
      .min(1)
      .describe('Sätt: remiss, aktiv-overlamning, sip, hanvisning, samrad eller ej-angivet.'),
    styrka: strength().describe('Källans styrka för överlämningen.'),
    forbehall: z.array(reservation()).default([]).describe('Förbehåll i källan.'),
    krav: z
      .array(requirement)
      .default([])
      .describe('Krav innan eller vid överlämningen, ett per rad.'),
    mottagare: textOrNotStated().describe('Vem som tar emot, eller ej-angivet.'),
    professioner: z.array(ref()).default([]).describe('Professioner hos mottagaren.'),
    'skicka-med': textOrNotStated().describe('Vad som ska följa med, eller ej-angivet.'),
    'ansvaret-gar-over': textOrNotStated().describe('När ansvaret går över, eller ej-angivet.'),
    avsnitt: z.array(sectionRef()).default([]).describe('Avsnitt i vårdprogrammet, med utgåva.'),
    'se-aven': z.array(ref()).default([]).describe('Id för dokument som källan hänvisar till här.'),
    not: text().optional().describe('Något läsaren behöver veta.'),
    dokument: ref().describe('Källdokumentets id.'),
    'i-dokumentet': text().describe('Rubriken i källdokumentet.'),
    kalla: points().describe('Källpunkter.'),
  })
  .transform((source) => ({
    id: source.id,
    title: source.titel,
    from: source.fran,
    to: source.till,
    needs: source.behov,
    trigger: source.nar,
    conditions: source.villkor,
    ways: source.satt,
    strength: source.styrka,
    reservations: source.forbehall,
    requirements: source.krav,
    receiver: source.mottagare,
    professions: source.professioner,
    sendAlong: source['skicka-med'],
    responsibilityPasses: source['ansvaret-gar-over'],
    sections: source.avsnitt,
    seeAlso: source['se-aven'],
    note: source.not,
    document: source.dokument,
    heading: source['i-dokumentet'],
    points: source.kalla,
  }));

export type HandoverRule = z.output<typeof handoverRule> & {
  region: string;
  withdrawn?: Withdrawn;
};

export const handoverRules = defineCollection({
  pattern: 'overlamningar/*.yaml',
  format: 'yaml',
  title: 'Remittera och lämna över',
  schema: z.strictObject({
    overlamningar: z.array(handoverRule).min(1).describe('Vägarna, i visningsordning.'),
  }),
  entries: ({ segments, data }) => {
    const region = segments[1]!;
    return data.overlamningar.map((item, index) => {
      const at = ['overlamningar', index];
      return draft('handoverRule', item.id, at, { ...item, region }, [
        ...one('inRegion', 'region', region, []),
        ...one('restsOn', 'sourceDocument', item.document, [...at, 'dokument']),
        ...many('fromLevel', 'careLevel', item.from, [...at, 'fran']),
        ...many('toLevel', 'careLevel', item.to, [...at, 'till']),
        ...many('concerns', 'need', item.needs, [...at, 'behov']),
        ...many('receivedBy', 'profession', item.professions, [...at, 'professioner']),
        ...many('clarifies', 'programmeSection', item.sections, [...at, 'avsnitt']),
        ...many('refersTo', 'relatedDocument', item.seeAlso, [...at, 'se-aven']),
        ...item.requirements.flatMap((requirementItem, nth) =>
          many('cites', 'sourcePoint', requirementItem.points, [...at, 'krav', nth, 'kalla']),
        ),
        ...many('cites', 'sourcePoint', item.points, [...at, 'kalla']),
      ]);
    });
  },
});
