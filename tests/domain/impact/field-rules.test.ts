import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/domain/graph.ts';
import { minor, reference, text, value } from '../../../src/domain/impact/field-rules.ts';
import type { About } from '../../../src/domain/impact/rule.ts';
import { entriesIn, registers } from './small-world.ts';

const graph = buildGraph(entriesIn(registers));
const about: About = {
  name: 'posten',
  before: graph,
  after: graph,
  owner: { before: {}, after: {} },
};

describe('a value', () => {
  const styrka = value('styrkan', { ska: 'ska', null: 'utan styrka', true: 'gäller' });
  const said = (...[was, is]: Parameters<typeof styrka.compare>[0][]) =>
    styrka.compare(was, is, about)[0]!;

  test('that comes, goes or changes is told with its words', () => {
    expect(said(undefined, 'ska')).toEqual({
      weight: 'clinical',
      before: undefined,
      after: 'ska',
      says: 'anger styrkan för posten: ska',
    });
    expect(said('ska', undefined)).toEqual({
      weight: 'clinical',
      before: 'ska',
      after: undefined,
      says: 'tar bort styrkan för posten, som var ska',
    });
    expect(said('ska', 'bör').says).toBe('ändrar styrkan för posten från ska till bör');
  });

  test('that is nothing, yes, no or a number has words too, its own where there are any', () => {
    expect(said(null, 3).says).toBe('ändrar styrkan för posten från utan styrka till 3');
    expect(said(true, false).says).toBe('ändrar styrkan för posten från gäller till nej');
    const plain = value('svaret').compare(null, true, about)[0]!;
    expect(plain.says).toBe('ändrar svaret för posten från ej angivet till ja');
    // A word from every object is no word of the list.
    expect(said('ska', 'toString').after).toBe('toString');
  });

  test('that is longer than sixty letters is not repeated in the sentence', () => {
    const [short, long] = ['x'.repeat(60), 'y'.repeat(61)];
    expect(said(short, 'ska').says).toBe(`ändrar styrkan för posten från ${short} till ska`);
    expect(said(long, 'ska').says).toBe('ändrar styrkan för posten');
    expect(said('ska', long).says).toBe('ändrar styrkan för posten');
    expect(said(undefined, long).says).toBe('anger styrkan för posten');
    expect(said(undefined, short).says).toBe(`anger styrkan för posten: ${short}`);
    expect(said(long, undefined).says).toBe('tar bort styrkan för posten');
    expect(said(long, undefined).before).toBe(long);
  });

  test('weighs as it is told to', () => {
    expect(value('ordningen', {}, 'minor').compare(1, 2, about)[0]!.weight).toBe('minor');
    expect(minor(styrka).compare('ska', 'bör', about)[0]!).toMatchObject({
      weight: 'minor',
      says: 'ändrar styrkan för posten från ska till bör',
    });
  });
});

test('a reference is told by the name of what it leads to', () => {
  const compare = (was: string | null | undefined, is: string | null | undefined) =>
    reference('behovet', 'need').compare(was, is, about)[0]!.says;
  expect(compare('traning', null)).toBe('ändrar behovet för posten från Träning till ej angivet');
  expect(compare(undefined, 'traning')).toBe('anger behovet för posten: Träning');
  expect(compare('traning', 'somn')).toBe('ändrar behovet för posten från Träning till somn');
  const moved = reference('nivån', 'careLevel', 'minor').compare('egenvard', undefined, about)[0]!;
  expect(moved).toMatchObject({
    weight: 'minor',
    says: 'tar bort nivån för posten, som var egenvård',
  });
});

describe('running text', () => {
  const compare = (was: string | null | undefined, is: string | null | undefined) =>
    text().compare(was, is, about)[0]!;

  test('is minor while no word has changed that may alter what it means', () => {
    expect(compare('Vården ringer.', 'Vården ringer upp.')).toEqual({
      weight: 'minor',
      says: 'ändrar texten för posten',
      before: 'Vården ringer.',
      after: 'Vården ringer upp.',
    });
  });

  test('is clinical when a word of duty, negation or number has come, gone or changed', () => {
    expect(compare('Vården ringer.', 'Vården ringer inte.')).toMatchObject({
      weight: 'clinical',
      says: 'ändrar texten för posten, ord som kan ändra innebörden: ”inte” är nytt',
    });
    expect(compare('Vården ringer inte.', 'Vården ringer.').says).toBe(
      'ändrar texten för posten, ord som kan ändra innebörden: ”inte” är borta',
    );
    expect(compare('Vården ska ringa.', 'Vården kan ringa.').says).toBe(
      'ändrar texten för posten, ord som kan ändra innebörden: ”ska” blir ”kan”',
    );
  });

  test('lists six words at most', () => {
    const numbers = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => String(from + index)).join(' och ');
    expect(compare('Inga.', `Inga ${numbers(11, 6)}.`).says).not.toContain('…');
    expect(compare('Inga.', `Inga ${numbers(11, 7)}.`).says).toMatch(/”16” … är nytt$/);
  });

  test('that comes or goes has no other side', () => {
    expect(compare(undefined, 'Ny.')).toEqual({
      weight: 'minor',
      says: 'skriver till texten för posten',
      before: undefined,
      after: 'Ny.',
    });
    expect(compare('Gammal.', null)).toEqual({
      weight: 'minor',
      says: 'tar bort texten för posten',
      before: 'Gammal.',
      after: undefined,
    });
    expect(text('noten').compare('a', 'b', about)[0]!.says).toBe('ändrar noten för posten');
  });
});
