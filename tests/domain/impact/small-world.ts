import { collections } from '../../../src/domain/schemas/index.ts';
import { entriesOf } from '../../../src/domain/to-entries.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import type { Change } from '../../../src/domain/impact/change.ts';
import { compareStates, type State } from '../../../src/domain/impact/compare-states.ts';

/** Content as an editor writes it: path → values, with the text of an MDX file under `text`. */
export type Files = Record<string, Record<string, unknown> & { brodtext?: string }>;

const level = (id: string, namn: string) => ({
  id,
  namn,
  kort: namn,
  typ: 'niva',
  farg: 'prim',
  beskrivning: namn,
});

/** Registers that every test may refer to. */
export const registers: Files = {
  'vardnivaer.yaml': {
    vardnivaer: [
      level('specialiserad', 'Specialiserad vård'),
      level('primarvard', 'Primärvård'),
      level('regional-primarvard', 'Regional primärvård'),
      level('egenvard', 'Egenvård'),
    ],
  },
  'professioner.yaml': {
    professioner: [
      { id: 'fysioterapeut', namn: 'Fysioterapeut', plural: 'Fysioterapeuter' },
      { id: 'kurator', namn: 'Kurator', plural: 'Kuratorer' },
    ],
  },
  'regioner/vastra-gotaland.yaml': {
    namn: 'Västra Götaland',
    organisation: 'Västra Götalandsregionen',
    sammanfattning: 'En region.',
    ordning: 1,
  },
  'behov/traning.mdx': {
    titel: 'Träning',
    fraga: 'Hjälp med träning',
    ingress: 'Träning efter behandling.',
    grupp: 'kropp',
    ordning: 1,
    brodtext: 'Om träning.',
  },
};

/** The files as the site knows them. */
export function entriesIn(files: Files): Entry[] {
  return Object.entries(files).flatMap(([file, { brodtext, ...source }]) => {
    const name = Object.keys(collections).find((key) => fits(collections[key]!.pattern, file));
    if (!name) throw new Error(`no collection for ${file}`);
    return entriesOf(name, file, collections[name]!.schema.parse(source), brodtext);
  });
}

const fits = (pattern: string, file: string) =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(file);

export const stateOf = (files: Files, unreadable: string[] = []): State => ({
  entries: entriesIn({ ...registers, ...files }),
  unreadable,
});

/** The changes between two sets of files that lie beside the registers. */
export const changesBetween = (before: Files, after: Files): Change[] =>
  compareStates(stateOf(before), stateOf(after));

/** The changes as lines: "klinisk: ändrar …" or "mindre: ändrar …". */
export const linesOf = (changes: readonly Change[]): string[] =>
  changes.map(({ weight, says }) => `${weight === 'clinical' ? 'klinisk' : 'mindre'}: ${says}`);

/** What is said when one file changes from one set of values to another. */
export const said = (file: string, before: object, after: object): string[] =>
  linesOf(changesBetween({ [file]: { ...before } }, { [file]: { ...after } }));
