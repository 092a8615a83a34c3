import { z } from 'astro/zod';
import { reservedWords } from '../conditions/tokens.ts';
import { text } from './fields.ts';

/** A name that conditions can use: no hyphen, which looks like a minus sign, and no word of the conditions. */
const name = () =>
  z
    .string()
    .regex(
      new RegExp(`^(?!(?:${reservedWords.join('|')})$)[a-z][a-z0-9]*(?:_[a-z0-9]+)*$`),
      'variable',
    );

const alternative = z.strictObject({
  id: name().describe('Alternativets namn i villkoren, med understreck.'),
  text: text().describe('Alternativet som läsaren ser det.'),
});

/** Something a flow asks about the patient. Its answers decide which arrows are taken. */
export const variable = z
  .strictObject({
    id: name().describe('Namnet i villkoren, med understreck: manader_efter_avslut.'),
    fraga: text().describe('Frågan som läsaren svarar på.'),
    typ: z.enum(['ja-nej', 'val', 'tal']).describe('ja-nej, val eller tal.'),
    alternativ: z
      .array(alternative)
      .min(2)
      .optional()
      .describe('Svaren på en fråga av typen val, minst två.'),
    enhet: text().optional().describe('Enheten för ett tal, i plural: månader. Krävs för tal.'),
    fran: z.number().optional().describe('Det minsta värde som talet kan ha. Krävs för tal.'),
    till: z.number().optional().describe('Det största värde som talet kan ha, om det finns något.'),
    heltal: z.boolean().optional().describe('true när talet bara kan vara ett helt tal.'),
  })
  .superRefine((source, context) => {
    const say = (key: string, message: string) =>
      context.addIssue({ code: 'custom', path: [key], message });
    if (source.typ === 'val' && !source.alternativ) say('alternativ', 'alternatives');
    if (source.typ !== 'val' && source.alternativ) say('alternativ', 'only-choice');
    if (source.typ === 'tal') {
      if (source.enhet === undefined) say('enhet', 'number-unit');
      if (source.fran === undefined) say('fran', 'number-from');
      const { fran = -Infinity, till = Infinity } = source;
      if (till <= fran) say('till', 'number-range');
      for (const key of source.heltal ? (['fran', 'till'] as const) : []) {
        if (!Number.isInteger(source[key] ?? 0)) say(key, 'number-whole');
      }
    } else {
      for (const key of ['enhet', 'fran', 'till', 'heltal'] as const) {
        if (source[key] !== undefined) say(key, 'only-number');
      }
    }
  })
  .transform((source): Variable => {
    const asked = { id: source.id, question: source.fraga };
    if (source.typ === 'ja-nej') return { ...asked, type: 'ja-nej' };
    if (source.typ === 'val')
      return { ...asked, type: 'val', alternatives: source.alternativ ?? [] };
    return {
      ...asked,
      type: 'tal',
      unit: source.enhet ?? '',
      from: source.fran ?? 0,
      ...(source.till === undefined ? {} : { to: source.till }),
      whole: source.heltal ?? false,
    };
  });

interface Asked {
  /** The name in conditions: `manader_efter_avslut`. */
  id: string;
  question: string;
}

export type YesNo = Asked & { type: 'ja-nej' };

export type Choice = Asked & { type: 'val'; alternatives: { id: string; text: string }[] };

/** A number between two ends; without `to` there is no upper end. */
export type Quantity = Asked & {
  type: 'tal';
  unit: string;
  from: number;
  to?: number;
  whole: boolean;
};

export type Variable = YesNo | Choice | Quantity;
