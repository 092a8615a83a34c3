import { foldWord } from '../domain/fold-word.ts';
import { indexStem } from '../domain/index-stem.ts';
import type { Cbor } from './cbor.ts';
import { hiddenSign, insideWords, type IndexWord } from './index-contents.ts';
import { compoundSign, partSign, shownParts } from './record-html.ts';

/** A word that stands in a text, and the stem that the index lists it under. */
type Form = readonly [form: string, stem: string];

/**
 * The words of a text by their place: each as the whole of what is written there, and as what signs keep apart in it. There
 * are none where a reader sees none.
 */
export type WrittenText = readonly (readonly Form[])[];

/** Reads the words of records' contents, up to those that are only searched. Most words stand in many records. */
export function textReader(): (content: string) => WrittenText {
  const known = new Map<string, readonly Form[]>();
  const formsOf = (written: string) => known.getOrInsertComputed(written, toForms);
  return (content) => {
    let part = 1;
    return content
      .replaceAll(compoundSign, '')
      .normalize('NFC')
      .toLowerCase()
      .split(/\s+/)
      .map((word) => {
        if (word.startsWith(partSign)) part++;
        return formsOf(part > shownParts ? '' : word);
      });
  };
}

const toForms = (written: string): Form[] =>
  [written.replace(insideWords, ''), ...(written.match(/[\p{L}\p{N}]+/gu) ?? [])].map((text) => [
    text,
    indexStem(foldWord(text)),
  ]);

/** A word in one record: the bits of the fields that have it, and each place with its weight. */
interface Standing {
  record: number;
  fields: number;
  places: [place: number, weight: number][];
}

/** Pagefind lists a word as [word, pages, [[spelling, pages] …]]; a spelling is the word with its accents. */
export function toIndexWord(item: Cbor, written: readonly WrittenText[], file: string): IndexWord {
  const [word, pages, spellings = []] = item as [string, Cbor[], [string, Cbor[]][]?];
  const forms = new Map<string, Standing[]>();
  for (const [spelling, own] of [[word, pages] as const, ...spellings]) {
    for (const { record, fields, places } of standings(own, file)) {
      const byForm = Map.groupBy(
        places,
        ([place]) => formAt(written[record]?.[place], word) ?? hiddenSign + spelling,
      );
      if (places.length === 0) byForm.set(hiddenSign + spelling, []);
      for (const [at, [form, those]] of [...byForm].entries()) {
        const standing = { record, fields: at === 0 ? fields : 0, places: those };
        forms.getOrInsertComputed(form, () => []).push(standing);
      }
    }
  }
  return [word, ...[...forms].map(([form, own]): [string, number[]] => [form, toNumbers(own)])];
}

/** How a word stands at a place. */
const formAt = (forms: readonly Form[] | undefined, word: string): string | undefined =>
  forms?.find(([, stem]) => stem === word)?.[0];

/** Pagefind's default, should no weight stand before a place. */
const defaultWeight = 25;

/**
 * A page is [distance, places, places in fields]. A place is its distance from the one before; a number below zero tells
 * the weight of those that come, or the field.
 */
function standings(pages: readonly Cbor[], file: string): Standing[] {
  let record = 0;
  return pages.map((page) => {
    if (!Array.isArray(page) || !Array.isArray(page[1])) throw unknownShape(file);
    const [distance, steps, inFields = []] = page as [number, number[], number[]?];
    record += distance;
    const fields = inFields.reduce((bits, at) => (at < 0 ? bits | (1 << (-1 - at)) : bits), 0);
    const places: Standing['places'] = [];
    let [place, weight] = [0, defaultWeight];
    for (const step of steps) {
      if (step < 0) [weight, place] = [-1 - step, 0];
      else places.push([(place += step), weight]);
    }
    return { record, fields, places };
  });
}

/** The list of numbers that `IndexWord` tells of. */
function toNumbers(standings: readonly Standing[]): number[] {
  let before = 0;
  return standings.flatMap(({ record, fields, places }) => {
    const numbers: number[] = [];
    let [last, weight] = [0, -1];
    for (const [place, own] of places) {
      if (own !== weight) {
        numbers.push(-1 - own);
        [last, weight] = [0, own];
      }
      numbers.push(place - last);
      last = place;
    }
    const distance = record - before;
    before = record;
    return [distance, fields, numbers.length, ...numbers];
  });
}

/** Pagefind has written something else than its version 1.5 does. */
export const unknownShape = (name: string): Error =>
  new Error(`Unexpected shape of ${name}: is Pagefind another version than 1.5?`);
