import { z } from 'astro/zod';
import { defineCollection, draft, id, many, one, points, ref, text } from './fields.ts';
import { strength } from './strength.ts';
import { variable } from './variable.ts';

const step = z
  .strictObject({
    id: id().describe('Stegets korta namn, unikt i flödet.'),
    typ: z
      .enum(['start', 'atgard', 'beslut', 'overlamning', 'slut'])
      .describe('start, atgard, beslut, overlamning eller slut.'),
    text: text().describe(
      'Det som står i rutan. Beslut skrivs som en fråga. Högst omkring 80 tecken.',
    ),
    vardniva: ref().describe('Vårdnivån där steget sker.'),
    styrka: strength().optional().describe('Källans styrka, när steget är något som görs.'),
    pastaenden: z.array(ref()).default([]).describe('Påståenden som steget visar.'),
    kriterier: z.array(ref()).default([]).describe('Kriterier som beslutet väger.'),
    overlapp: z
      .array(
        z
          .strictObject({
            id: ref().describe('Id ur overlapp.yaml, för samma region och behov.'),
            nar: text().describe(
              'När det är öppet, skrivet som ett villkor: manader_efter_avslut = 12.',
            ),
          })
          .transform((source) => ({ id: source.id, when: source.nar })),
      )
      .default([])
      .describe('Där källan lämnar öppet vilken väg som gäller, eller inte har någon regel.'),
    mottagare: text().optional().describe('Vem som tar emot. Krävs för overlamning.'),
    'ansvar-kvar-tills': text()
      .optional()
      .describe('När ansvaret går över, eller ”framgår inte av källan”. Krävs för overlamning.'),
    aterbedomning: z
      .boolean()
      .default(false)
      .describe('true när steget är en ny bedömning, så att flödet får gå runt.'),
    kalla: points().describe('Källpunkter som steget bygger på.'),
  })
  .superRefine((source, context) => {
    if (source.typ === 'overlamning') return;
    // Left behind when a handover is made another kind of step; the reader would be told of a receiver without one.
    for (const key of ['mottagare', 'ansvar-kvar-tills'] as const) {
      if (source[key] === undefined) continue;
      context.addIssue({ code: 'custom', path: [key], message: 'only-handover' });
    }
  })
  .transform((source) => ({
    id: source.id,
    type: source.typ,
    text: source.text,
    level: source.vardniva,
    strength: source.styrka,
    statements: source.pastaenden,
    criteria: source.kriterier,
    openings: source.overlapp,
    receiver: source.mottagare,
    responsibilityUntil: source['ansvar-kvar-tills'],
    reassessment: source.aterbedomning,
    points: source.kalla,
  }));

const edge = z
  .strictObject({
    fran: ref().describe('Steget som pilen går från.'),
    till: ref().describe('Steget som pilen går till.'),
    text: text()
      .optional()
      .describe('Det som står vid pilen. Krävs när pilen går från ett beslut.'),
    nar: text()
      .optional()
      .describe(
        'Villkoret för pilen: kurativ = nej eller manader_efter_avslut < 12. annars = när ingen annan pil från steget gäller.',
      ),
    parallell: z
      .boolean()
      .default(false)
      .describe('true när pilen gäller samtidigt som andra pilar från samma steg.'),
    kalla: points().describe('Källpunkter som pilen bygger på.'),
  })
  .transform((source) => ({
    from: source.fran,
    to: source.till,
    label: source.text,
    when: source.nar,
    parallel: source.parallell,
    points: source.kalla,
  }));

const flow = z
  .strictObject({
    titel: text().describe('Flödets namn.'),
    sammanfattning: text().describe('En eller två meningar som kan läsas i stället för bilden.'),
    behov: z.array(ref()).min(1).describe('Behov som flödet gäller.'),
    dokument: ref().describe('Källdokumentets id.'),
    harledning: text().describe(
      'Hur flödet är gjort, till exempel att det är härlett ur texten och att bilden saknas.',
    ),
    'lamnar-oppet': z
      .array(
        z
          .strictObject({
            text: text().describe('Vad texten lämnar öppet.'),
            kalla: points().describe('Källpunkter.'),
          })
          .transform((source) => ({ text: source.text, points: source.kalla })),
      )
      .default([])
      .describe('Det som texten lämnar öppet och som flödet därför inte avgör.'),
    utanfor: z
      .array(
        z
          .strictObject({
            pastaende: ref().describe('Påståendets id.'),
            skal: text().describe('Varför inget steg visar påståendet.'),
          })
          .transform((source) => ({ statement: source.pastaende, reason: source.skal })),
      )
      .default([])
      .describe('Påståenden om behovet som flödet inte visar, med skäl.'),
    variabler: z
      .array(variable)
      .default([])
      .describe('Det som flödet frågar om, i den ordning det frågas.'),
    steg: z.array(step).min(2).describe('Stegen, i läsordning.'),
    pilar: z.array(edge).min(1).describe('Pilarna mellan stegen.'),
  })
  .transform((source) => ({
    title: source.titel,
    summary: source.sammanfattning,
    needs: source.behov,
    document: source.dokument,
    derivation: source.harledning,
    leftOpen: source['lamnar-oppet'],
    outside: source.utanfor,
    variables: source.variabler,
    steps: source.steg,
    edges: source.pilar,
  }));

export type Step = z.output<typeof step>;
export type Edge = z.output<typeof edge>;

/** A pathway as data: steps on care levels and the arrows between them. */
export type Flow = z.output<typeof flow> & { region: string; slug: string };

export const flows = defineCollection({
  pattern: 'floden/*/*.yaml',
  format: 'yaml',
  title: 'Flöden',
  schema: flow,
  entries: ({ segments, data }) => {
    const [, region, slug] = segments as [string, string, string];
    return [
      draft('flow', `${region}/${slug}`, [], { ...data, region, slug }, [
        ...one('inRegion', 'region', region, []),
        ...one('restsOn', 'sourceDocument', data.document, ['dokument']),
        ...many('concerns', 'need', data.needs, ['behov']),
        ...data.leftOpen.flatMap((item, index) =>
          many('cites', 'sourcePoint', item.points, ['lamnar-oppet', index, 'kalla']),
        ),
        ...data.outside.flatMap(({ statement }, index) =>
          one('leavesOut', 'statement', statement, ['utanfor', index, 'pastaende']),
        ),
        ...data.steps.flatMap((item, index) => [
          ...one('atLevel', 'careLevel', item.level, ['steg', index, 'vardniva']),
          ...many('shows', 'statement', item.statements, ['steg', index, 'pastaenden']),
          ...many('weighs', 'criterion', item.criteria, ['steg', index, 'kriterier']),
          ...item.openings.flatMap(({ id: overlap }, nth) =>
            one('leavesOpen', 'overlap', overlap, ['steg', index, 'overlapp', nth, 'id']),
          ),
          ...many('cites', 'sourcePoint', item.points, ['steg', index, 'kalla']),
        ]),
        ...data.edges.flatMap((item, index) =>
          many('cites', 'sourcePoint', item.points, ['pilar', index, 'kalla']),
        ),
      ]),
    ];
  },
});
