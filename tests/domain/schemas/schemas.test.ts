import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { dateOrNotStated, isoDate, sectionRef } from '../../../src/domain/schemas/fields.ts';
import { collections } from '../../../src/domain/schemas/index.ts';
import { timeRule } from '../../../src/domain/schemas/time-rule.ts';
import { nouns } from '../../../src/domain/vocabulary.ts';

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  additionalProperties?: unknown;
}

function* keysOf(schema: JsonSchema, path = ''): Generator<{ path: string; schema: JsonSchema }> {
  for (const [key, value] of Object.entries(schema.properties ?? {})) {
    yield { path: `${path}/${key}`, schema: value };
    yield* keysOf(value, `${path}/${key}`);
  }
  if (schema.items) yield* keysOf(schema.items, `${path}[]`);
  for (const option of schema.anyOf ?? []) yield* keysOf(option, path);
}

const written = Object.entries(collections).map(
  ([name, { schema }]) => [name, z.toJSONSchema(schema, { io: 'input' }) as JsonSchema] as const,
);

test.each(written)(
  'every key of %s has a sentence of help that ends with a full stop',
  (_, schema) => {
    const without = [...keysOf(schema)].filter(
      ({ schema: { description } }) => !description?.trim().endsWith('.'),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  },
);

test.each(written)('%s refuses keys it does not know', (_, schema) => {
  expect(schema.additionalProperties).toBe(false);
});

test.each(written)('the keys of %s are Swedish in ASCII', (_, schema) => {
  expect(
    [...keysOf(schema)].map(({ path }) => path).filter((path) => !/^[a-z0-9/[\]-]+$/.test(path)),
  ).toEqual([]);
});

test('every kind has its Swedish words in both genders', () => {
  for (const noun of Object.values(nouns)) {
    expect(noun.one).toMatch(/^(en|ett) /);
    expect(noun.none).toMatch(noun.one.startsWith('ett ') ? /^inget / : /^ingen /);
  }
});

test('a section without an edition is refused', () => {
  expect(sectionRef().safeParse('nvp-cancerrehabilitering#7.10').success).toBe(false);
  expect(sectionRef().safeParse('nvp-cancerrehabilitering/2021#7.10').success).toBe(true);
});

test('impossible days are refused, and a day that a parser made a date of keeps its text', () => {
  expect(isoDate().safeParse('2026-02-30').success).toBe(false);
  expect(isoDate().parse(new Date('2027-01-01T00:00:00Z'))).toBe('2027-01-01');
});

test('a date the source does not give is null, never a guess', () => {
  expect(dateOrNotStated().parse('ej-angivet')).toBeNull();
  expect(dateOrNotStated().safeParse('').success).toBe(false);
});

test('a time limit needs both number and unit', () => {
  const rule = {
    ankare: 'avslutad-behandling',
    jamforelse: 'hogst',
    'i-kallan': 'upp till 1 år efter',
  };
  expect(timeRule.safeParse({ ...rule, varde: 1 }).success).toBe(false);
  expect(timeRule.safeParse({ ...rule, enhet: 'ar' }).success).toBe(false);
  expect(timeRule.parse({ ...rule, varde: 1, enhet: 'ar' })).toMatchObject({
    value: 1,
    unit: 'ar',
  });
});
