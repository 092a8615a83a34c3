import type { Entry, Position, ValuePath } from '../domain/entry.ts';
import type { Params, Severity } from '../domain/finding.ts';
import type { Graph } from '../domain/graph.ts';
import type { Prose } from '../domain/prose.ts';
import type { SourceText } from '../domain/source-text.ts';

/** What a rule may look at. "Today" is a value, so that a test can choose the day. */
export interface World {
  graph: Graph;
  prose: readonly Prose[];
  /** ÅÅÅÅ-MM-DD. */
  today: string;
  /** Entries as read, also those whose key is taken; the graph holds only the first of each. */
  entries: readonly Entry[];
  /** Host name of the published site, when it is known. */
  host?: string;
  /** The texts of the sources themselves, on machines that have them. */
  sources?: readonly SourceText[];
}

/**
 * Where a finding is: a value of an entry, or a place in a file. `letters` leads into a text: the number of visible
 * letters before the place, so that line breaks and quotation marks in the file do not matter.
 */
export type Place =
  | { entry: Entry; at: ValuePath; what?: 'value' | 'key'; letters?: number }
  | ({ file: string } & Position);

export type Found = Place & { params?: Params };

export interface Rule {
  /** Named after what is wrong. Permanent: it is in the address of the page of checks. */
  id: string;
  severity: Severity;
  /** `at` is the path from the root of the file, with the keys the editor typed. */
  check(world: World): Iterable<Found>;
}

/** Makes a rule of a claim: the generator yields every place where the claim is refuted. */
export function defineRule(id: string, check: Rule['check'], severity: Severity = 'error'): Rule {
  return { id, severity, check };
}
