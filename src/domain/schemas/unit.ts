import { z } from 'astro/zod';
import {
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

/** Whether the unit is there, according to the source. */
export const unitStates = {
  aktiv: 'finns',
  startas: 'håller på att startas',
  planerad: 'planerad, finns inte',
  upphord: 'upphörd',
  osaker: 'osäkert om den finns kvar',
} as const;

/** What the source says about the way there. */
export const routeStates = {
  angiven: 'vägen står i källan',
  'hanvisar-till-rutin': 'källan säger att vägen är beskriven, men återger den inte',
  'framgar-inte': 'vägen framgår inte av källan',
} as const;

const unit = z
  .strictObject({
    id: id().describe('Kort namn med regionen först.'),
    namn: text().describe('Enhetens eller teamets namn.'),
    lage: oneOf(unitStates)
      .default('aktiv')
      .describe(`${Object.keys(unitStates).join(', ')}.`),
    vardniva: ref().describe('Vårdnivån. ej-angiven när källan inte säger.'),
    behov: z.array(ref()).default([]).describe('Behov som enheten tar emot för.'),
    'tar-emot': textOrNotStated().describe('Vilka patienter enheten tar emot, eller ej-angivet.'),
    'fran-vem': textOrNotStated()
      .optional()
      .describe('Vilka som skickar patienten dit, eller ej-angivet.'),
    remissvag: textOrNotStated().describe('Hur patienten kommer dit, eller ej-angivet.'),
    'remissvag-lage': oneOf(routeStates)
      .optional()
      .describe(
        `${Object.keys(routeStates).join(', ')}. Utelämnas när raden om remissväg säger allt.`,
      ),
    plats: textOrNotStated().describe('Ort eller sjukhus, eller ej-angivet.'),
    professioner: z.array(ref()).default([]).describe('Professioner i enheten enligt källan.'),
    uppgiftsar: textOrNotStated().describe(
      'Året som uppgiften gäller, inom citattecken, eller ej-angivet.',
    ),
    sedan: text().optional().describe('När enheten startade, som källan skriver det.'),
    'ersatt-av': ref().optional().describe('Id för enheten som en senare källa har i stället.'),
    motsagelser: z.array(ref()).default([]).describe('Motsägelser i källorna som rör enheten.'),
    not: text().optional().describe('Något läsaren behöver veta.'),
    kalla: points().describe('Källpunkter.'),
  })
  .transform((source) => ({
    id: source.id,
    name: source.namn,
    state: source.lage,
    level: source.vardniva,
    needs: source.behov,
    receives: source['tar-emot'],
    from: source['fran-vem'],
    route: source.remissvag,
    routeState: source['remissvag-lage'],
    place: source.plats,
    professions: source.professioner,
    year: source.uppgiftsar,
    since: source.sedan,
    replacedBy: source['ersatt-av'],
    contradictions: source.motsagelser,
    note: source.not,
    points: source.kalla,
  }));

/** A unit or team that receives patients. */
export type Unit = z.output<typeof unit> & { region: string };

export const units = defineCollection({
  pattern: 'enheter/*.yaml',
  format: 'yaml',
  title: 'Enheter och team',
  schema: z.strictObject({
    enheter: z.array(unit).min(1).describe('Mottagande enheter, i visningsordning.'),
  }),
  entries: ({ segments, data }) => {
    const region = segments[1]!;
    return data.enheter.map((item, index) => {
      const at = ['enheter', index];
      return draft('unit', item.id, at, { ...item, region }, [
        ...one('inRegion', 'region', region, []),
        ...one('atLevel', 'careLevel', item.level, [...at, 'vardniva']),
        ...many('concerns', 'need', item.needs, [...at, 'behov']),
        ...many('staffedBy', 'profession', item.professions, [...at, 'professioner']),
        ...one('replacedBy', 'unit', item.replacedBy, [...at, 'ersatt-av']),
        ...many('refersTo', 'contradiction', item.contradictions, [...at, 'motsagelser']),
        ...many('cites', 'sourcePoint', item.points, [...at, 'kalla']),
      ]);
    });
  },
});
