import { z } from 'astro/zod';
import {
  dateOrNotStated,
  defineCollection,
  draft,
  id,
  many,
  one,
  points,
  ref,
  text,
  textOrNotStated,
  oneOf,
} from './fields.ts';

/** What an organisation can have decided. `ej-angivet` is an empty row in the source, and never a no. */
export const decisionValues = {
  ja: 'Ja',
  avvakta: 'Avvakta',
  nej: 'Nej',
  'ej-angivet': 'Ej angivet',
} as const;

export type DecisionValue = keyof typeof decisionValues;

/** What a body has done with the decisions: to endorse is not to decide. */
export const decisionEffects = {
  beslutar: 'beslutar',
  tillstyrker: 'tillstyrker',
  avstyrker: 'avstyrker',
  noterar: 'tar del av',
} as const;

const organisation = z
  .strictObject({
    namn: text().describe('Organisationen som källan skriver den.'),
    vardniva: ref().describe('Vårdnivån, id ur vardnivaer.yaml.'),
    tillagg: z
      .enum(['i-forsta-hand', 'inom-parentes'])
      .optional()
      .describe('i-forsta-hand eller inom-parentes, när källan skriver så.'),
  })
  .transform((source) => ({
    name: source.namn,
    level: source.vardniva,
    qualifier: source.tillagg,
  }));

const decision = z
  .strictObject({
    id: id().describe('Kort namn med regionen först: orl-gap-team.'),
    rubrik: text().describe('Rubriken i källan som raden står under.'),
    text: text().describe('Vad beslutet gäller, med egna ord.'),
    kort: text().describe('Samma sak i några få ord.'),
    prio: textOrNotStated().describe(
      'Prioritet som text, precis som källan skriver: "2-4", eller ej-angivet.',
    ),
    organisationer: z
      .array(organisation)
      .default([])
      .describe('Organisationerna i källans ordning. Tomt när källan inte nämner någon.'),
    beslut: oneOf(decisionValues).describe(
      'ja, avvakta, nej eller ej-angivet. Ett tomt beslut är ej-angivet, inte nej.',
    ),
    kommentar: text().optional().describe('Kommentaren i källan, med egna ord.'),
    behov: z.array(ref()).default([]).describe('Behov som beslutet rör.'),
    not: text().optional().describe('Något läsaren behöver veta.'),
    kalla: points().describe('Källpunkter.'),
  })
  .transform((source) => ({
    id: source.id,
    heading: source.rubrik,
    text: source.text,
    short: source.kort,
    priority: source.prio,
    organisations: source.organisationer,
    value: source.beslut,
    comment: source.kommentar,
    needs: source.behov,
    note: source.not,
    points: source.kalla,
  }));

const event = z
  .strictObject({
    datum: dateOrNotStated().describe('Dagen, ÅÅÅÅ-MM-DD, eller ej-angivet.'),
    organ: text().describe('Organet, aldrig en person.'),
    verkan: oneOf(decisionEffects).describe(
      'beslutar, tillstyrker, avstyrker eller noterar. Att tillstyrka är inte att besluta.',
    ),
    text: text().describe('Vad organet gjorde, som en hel mening.'),
    kalla: points().describe('Källpunkter.'),
  })
  .transform((source) => ({
    date: source.datum,
    body: source.organ,
    effect: source.verkan,
    text: source.text,
    points: source.kalla,
  }));

const remark = z
  .strictObject({
    text: text().describe('Vad läsaren behöver veta om besluten som helhet.'),
    kalla: points().describe('Källpunkter.'),
  })
  .transform((source) => ({ text: source.text, points: source.kalla }));

const decisionBasis = z
  .strictObject({
    titel: text().describe('Rubriken som läsaren ser.'),
    ingress: text().describe('En eller två meningar om vad besluten gäller.'),
    region: ref().describe('Regionens id.'),
    dokument: ref().describe('Källdokumentets id.'),
    program: ref().describe('Vårdprogrammets id.'),
    beslutsfattare: z
      .array(text())
      .min(1)
      .describe('Funktioner eller organ som har fattat besluten, aldrig personer.'),
    'beslutsfattare-kalla': points().describe('Källpunkter för vilka som har beslutat.'),
    handelser: z.array(event).default([]).describe('Vad organ har gjort med besluten, och när.'),
    anmarkningar: z.array(remark).default([]).describe('Det läsaren behöver veta om besluten.'),
    rader: z.array(decision).min(1).describe('Besluten, i källans ordning.'),
  })
  .transform((source) => ({
    title: source.titel,
    lede: source.ingress,
    region: source.region,
    document: source.dokument,
    programme: source.program,
    deciders: source.beslutsfattare,
    deciderPoints: source['beslutsfattare-kalla'],
    events: source.handelser,
    remarks: source.anmarkningar,
    decisions: source.rader,
  }));

/** A set of decisions made together, with who made them and what other bodies did with them. */
export type DecisionBasis = Omit<z.output<typeof decisionBasis>, 'decisions'>;

/** One row: what it concerns, for which organisations, and what they decided. */
export type Decision = z.output<typeof decision> & {
  basis: string;
  region: string;
  document: string;
};

export const decisions = defineCollection({
  pattern: 'beslut/*.yaml',
  format: 'yaml',
  title: 'Beslut',
  schema: decisionBasis,
  entries: ({ segments, data }) => {
    const basis = segments[1]!;
    const { decisions: rows, ...facts } = data;
    const context = [
      ...one('inRegion', 'region', facts.region, ['region']),
      ...one('restsOn', 'sourceDocument', facts.document, ['dokument']),
    ];
    return [
      draft('decisionBasis', basis, [], facts, [
        ...context,
        ...one('applies', 'careProgramme', facts.programme, ['program']),
        ...many('cites', 'sourcePoint', facts.deciderPoints, ['beslutsfattare-kalla']),
        ...facts.events.flatMap((item, index) =>
          many('cites', 'sourcePoint', item.points, ['handelser', index, 'kalla']),
        ),
        ...facts.remarks.flatMap((item, index) =>
          many('cites', 'sourcePoint', item.points, ['anmarkningar', index, 'kalla']),
        ),
      ]),
      ...rows.map((item, index) => {
        const at = ['rader', index];
        const placed = { basis, region: facts.region, document: facts.document };
        return draft('decision', item.id, at, { ...item, ...placed }, [
          ...context,
          ...one('partOf', 'decisionBasis', basis, []),
          ...item.organisations.flatMap(({ level }, nth) =>
            one('atLevel', 'careLevel', level, [...at, 'organisationer', nth, 'vardniva']),
          ),
          ...many('concerns', 'need', item.needs, [...at, 'behov']),
          ...many('cites', 'sourcePoint', item.points, [...at, 'kalla']),
        ]);
      }),
    ];
  },
});
