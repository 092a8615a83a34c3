import { z } from 'astro/zod';
import { criterion, criterionGroup } from './criterion.ts';
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
} from './fields.ts';
import { reservation, strength } from './strength.ts';
import { timeRule } from './time-rule.ts';
import type { Withdrawn } from './withdrawal.ts';

const statement = z
  .strictObject({
    id: id().describe(
      'Kort namn med regionen först: vgr-fatigue-utredning. Blir adressen till påståendet.',
    ),
    text: text().describe(
      'Vem gör vad, som en hel mening med egna ord. Ordet för styrkan står i texten.',
    ),
    kort: text().describe('Samma sak i några få ord, för matrisen.'),
    vardnivaer: z
      .array(ref())
      .min(1)
      .describe('Vårdnivåer enligt källan. ej-angiven när källan inte säger.'),
    professioner: z
      .array(ref())
      .default([])
      .describe('Professioner som källan nämner. Tomt när ingen nämns.'),
    styrka: strength().describe(
      'Källans egen styrka. ansvar = står under en ansvarsrubrik utan modalverb.',
    ),
    forbehall: z
      .array(reservation())
      .default([])
      .describe('Förbehåll i källan, till exempel vid-behov eller om-mojligt.'),
    malgrupp: z
      .enum(['patient', 'narstaende', 'verksamhet'])
      .default('patient')
      .describe('Vem eller vad påståendet gäller.'),
    villkor: text().optional().describe('Villkor i källan som inte är kriterier, med egna ord.'),
    kriterier: criterionGroup.optional().describe('Kriterier som avgör om påståendet gäller.'),
    tid: timeRule.optional().describe('När påståendet gäller.'),
    avsnitt: z
      .array(sectionRef())
      .default([])
      .describe(
        'Avsnitt i vårdprogrammet, med utgåva: program/utgåva#nummer. Tomt när källan inte säger något avsnitt.',
      ),
    'avsnitt-harlett': z
      .boolean()
      .default(false)
      .describe('true när kopplingen till avsnittet är vår, inte källans.'),
    'i-dokumentet': text().describe('Rubriken i källdokumentet som påståendet står under.'),
    'aven-behov': z.array(ref()).default([]).describe('Andra behov där påståendet också visas.'),
    'se-aven': z.array(ref()).default([]).describe('Id för dokument som källan hänvisar till här.'),
    'viktiga-ord': keyWords(),
    not: text()
      .optional()
      .describe('Något läsaren behöver veta, till exempel vad källan inte säger.'),
    kalla: points().describe('Källpunkter.'),
  })
  .transform((source) => ({
    id: source.id,
    text: source.text,
    short: source.kort,
    levels: source.vardnivaer,
    professions: source.professioner,
    strength: source.styrka,
    reservations: source.forbehall,
    target: source.malgrupp,
    condition: source.villkor,
    criteria: source.kriterier,
    time: source.tid,
    sections: source.avsnitt,
    sectionsDerived: source['avsnitt-harlett'],
    heading: source['i-dokumentet'],
    alsoNeeds: source['aven-behov'],
    seeAlso: source['se-aven'],
    keyWords: source['viktiga-ord'],
    note: source.not,
    points: source.kalla,
  }));

interface Placed {
  region: string;
  need: string;
  document: string;
}

/** Who does what, on which care level, how strongly, and which source says so. */
export type Statement = z.output<typeof statement> & Placed & { withdrawn?: Withdrawn };

export type Criterion = z.output<typeof criterion> & Placed;

/** The file itself: that a region answers a need, and in `silence` what the source says when nobody is given a duty. */
export type Responsibility = Placed & { silence?: string };

/** `content/ansvar/<region>/<behov>.yaml`: the path says region and need. */
export const statements = defineCollection({
  pattern: 'ansvar/*/*.yaml',
  format: 'yaml',
  title: 'Ansvar: vem gör vad',
  schema: z.strictObject({
    dokument: ref().describe('Källdokumentets id; gäller alla påståenden i filen.'),
    inget: text()
      .optional()
      .describe(
        'När källan inte fördelar ansvar för behovet: vad den säger i stället, eller att den tiger.',
      ),
    ansvar: z
      .array(statement)
      .default([])
      .describe('Påståenden, i den ordning läsaren ska möta dem.'),
    kriterier: z.array(criterion).default([]).describe('Kriterier som påståendena hänvisar till.'),
  }),
  entries: ({ segments, data }) => {
    const [, region, need] = segments as [string, string, string];
    const placed = { region, need, document: data.dokument };
    const context = [
      ...one('inRegion', 'region', region, []),
      ...one('answers', 'need', need, []),
      ...one('restsOn', 'sourceDocument', data.dokument, ['dokument']),
    ];
    const silence = data.inget === undefined ? {} : { silence: data.inget };
    return [
      draft('responsibility', `${region}/${need}`, [], { ...placed, ...silence }, context),
      ...data.ansvar.map((item, index) => {
        const at = ['ansvar', index];
        return draft('statement', item.id, at, { ...item, ...placed }, [
          ...context,
          ...many('atLevel', 'careLevel', item.levels, [...at, 'vardnivaer']),
          ...many('doneBy', 'profession', item.professions, [...at, 'professioner']),
          ...many('dependsOn', 'criterion', item.criteria?.of ?? [], [...at, 'kriterier', 'av']),
          ...many('clarifies', 'programmeSection', item.sections, [...at, 'avsnitt']),
          ...many('alsoAnswers', 'need', item.alsoNeeds, [...at, 'aven-behov']),
          ...many('refersTo', 'relatedDocument', item.seeAlso, [...at, 'se-aven']),
          ...many('cites', 'sourcePoint', item.points, [...at, 'kalla']),
        ]);
      }),
      ...data.kriterier.map((item, index) => {
        const at = ['kriterier', index];
        return draft('criterion', item.id, at, { ...item, ...placed }, [
          ...context,
          ...one('atLevel', 'careLevel', item.level, [...at, 'vardniva']),
          ...many('cites', 'sourcePoint', item.points, [...at, 'kalla']),
        ]);
      }),
    ];
  },
});
