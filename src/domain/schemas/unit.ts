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
} from './fields.ts';

const unit = z
  .strictObject({
    id: id().describe('Kort namn med regionen först.'),
    namn: text().describe('Enhetens eller teamets namn.'),
    vardniva: ref().describe('Vårdnivån. ej-angiven när källan inte säger.'),
    behov: z.array(ref()).default([]).describe('Behov som enheten tar emot för.'),
    'tar-emot': textOrNotStated().describe('Vilka patienter enheten tar emot, eller ej-angivet.'),
    remissvag: textOrNotStated().describe('Hur patienten kommer dit, eller ej-angivet.'),
    plats: textOrNotStated().describe('Ort eller sjukhus, eller ej-angivet.'),
    professioner: z.array(ref()).default([]).describe('Professioner i enheten enligt källan.'),
    uppgiftsar: textOrNotStated().describe(
      'Året som uppgiften gäller, inom citattecken, eller ej-angivet.',
    ),
    kalla: points().describe('Källpunkter.'),
  })
  .transform((source) => ({
    id: source.id,
    name: source.namn,
    level: source.vardniva,
    needs: source.behov,
    receives: source['tar-emot'],
    route: source.remissvag,
    place: source.plats,
    professions: source.professioner,
    year: source.uppgiftsar,
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
        ...many('cites', 'sourcePoint', item.points, [...at, 'kalla']),
      ]);
    });
  },
});
