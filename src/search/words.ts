import type { NotCovered } from './not-covered.ts';
import type { Answer } from './query.ts';
import { quotes } from './tokens.ts';

/** A sentence above the hits that tells how the query was understood, or why nothing was found. */
export interface Remark {
  text: string;
  /** The remark offers to remove the filters. */
  clearsFilters?: boolean;
  /** The remark offers to search for this, as it was typed. */
  asTyped?: string;
  /** The remark offers to search for this, without the quotation marks around it. */
  withoutQuotes?: string;
  /** The remark offers to let slips be put right again. */
  corrects?: boolean;
  /** The remark speaks of what stands below the hits on the search page. */
  pointsBelow?: boolean;
  /** The remark offers to let one of these regions come first. */
  offersRegions?: readonly { id: string; name: string }[];
  /** The remark offers to let no region come first. */
  dropsRegion?: boolean;
}

/** What the sentences above the hits depend on. */
export interface Outcome {
  typed: string;
  /** Slips were not to be put right. */
  asTyped?: boolean;
  /** What was asked for that no source tells. */
  notCovered?: readonly NotCovered[];
  /** Undefined when only filters were chosen. */
  answer: Answer | undefined;
  count: number;
  /** Matches before the filters. */
  countUnfiltered: number;
  /** Whether any source names a code. */
  hasCodes: boolean;
  /** Name of the region whose records come first, because the reader comes from a page about it. */
  first?: string | undefined;
  /** The regions that the hits hold in, when they differ and none has been named. */
  regions?: readonly { id: string; name: string }[];
}

/** The line that is read aloud, and the remarks under it. Says only what the index and the sources bear out. */
export function describeAnswer(outcome: Outcome): { status: string; remarks: Remark[] } {
  const { typed, asTyped, notCovered = [], answer, count, countUnfiltered, hasCodes } = outcome;
  const { first, regions = [] } = outcome;
  const asked = typed && ` på ”${shorten(typed)}”`;
  const remarks: Remark[] = [];

  for (const { text } of notCovered) remarks.push({ text });
  for (const code of answer?.unknownCodes ?? []) {
    remarks.push({
      text: `Koden ${code} finns inte i de källor som webbplatsen täcker i dag. ${
        hasCodes
          ? 'Listan över KVÅ-koder visar dem som finns.'
          : 'Ingen av källorna nämner någon KVÅ-kod.'
      }`,
    });
  }
  for (const region of answer?.otherRegions ?? []) {
    remarks.push({
      text: `Webbplatsen har ingen källa från ${region}. Vad andra regioner har bestämt visas inte som svar.`,
    });
  }
  for (const region of answer?.silent ?? []) {
    remarks.push({
      text: `Källorna för ${region} fördelar inte ansvaret mellan vårdnivåer. Vad andra regioner har bestämt gäller inte där, och kommer sist.`,
    });
  }
  if (first && count > 0)
    remarks.push({ text: `Det som gäller ${first} kommer först.`, dropsRegion: true });
  if (regions.length > 1)
    remarks.push({
      text: 'Träffarna gäller olika regioner. Låt en region komma först:',
      offersRegions: regions,
    });
  for (const { typed: from, corrected } of answer?.units ?? []) {
    if (corrected) remarks.push({ text: `Visar träffar för ”${corrected}”.`, asTyped: from });
  }
  const unknown = (answer?.unknownWords ?? []).map((word) => `”${shorten(word)}”`);
  if (unknown.length) {
    remarks.push({
      text: `${unknown.length === 1 ? 'Ordet' : 'Orden'} ${unknown.join(', ')} finns inte i det som går att söka i.`,
    });
  }
  if (answer && answer.phrases.length > 0 && countUnfiltered === 0) {
    const quoted = answer.phrases.map((text) => `”${shorten(text)}”`).join(' och ');
    remarks.push({
      text: `Ingen text har ${quoted} ord för ord.`,
      withoutQuotes: typed.replace(quotes, ' ').replace(/\s+/g, ' ').trim(),
    });
  }
  if (asTyped)
    remarks.push({ text: `Söker på ”${shorten(typed)}” så som det är skrivet.`, corrects: true });
  if (count === 0 && countUnfiltered > 0) {
    remarks.push({
      text: `Utan avgränsningar finns ${hits(countUnfiltered)}.`,
      clearsFilters: true,
    });
  } else if (count === 0 && notCovered.length === 0) {
    remarks.push({
      text: 'Pröva ett annat ord för samma sak, eller gå vidare till ett behov eller en lista nedan.',
      pointsBelow: true,
    });
  }
  return { status: count ? `${hits(count)}${asked}` : `Inga träffar${asked}`, remarks };
}

const hits = (count: number) => `${count} ${count === 1 ? 'träff' : 'träffar'}`;

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
