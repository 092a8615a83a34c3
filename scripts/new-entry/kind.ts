import type { Graph } from '../../src/domain/graph.ts';

/** What a new record is made in: the content as it is now. */
export interface World {
  graph: Graph;
  /** ÅÅÅÅ-MM-DD. */
  today: string;
  /** Whether a file is there, by its path in the content folder. */
  has(file: string): boolean;
}

/** What the editor has answered, by the key of the question. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** One answer to choose, as it is typed and as it is called. */
export interface Choice {
  id: string;
  name: string;
}

/** Something that has to be known before a record can be made. */
export interface Question {
  /** `region`: also the name of the option, `--region`. */
  key: string;
  /** The question as a person asks it. */
  ask: string;
  /** What is answered by pressing Enter, and without asking when the answers stand on the command line. */
  fallback?(world: World, answers: Answers): string | undefined;
  /** The answers there are. */
  choices?(world: World, answers: Answers): Choice[];
  /** True when something else than the choices may be answered, because it can be new. */
  isOpen?: boolean;
  /** True when several answers may be given, with commas between. */
  isMany?: boolean;
  /** True when the record can be made without: the template then says what to fill in. */
  isOptional?: boolean;
  /** Whether the question is of any use after the answers before it. */
  applies?(world: World, answers: Answers): boolean;
  /** The answer as it is kept, or what is wrong with it. */
  read?(typed: string, world: World, answers: Answers): string | Refusal;
}

/** Why an answer cannot be used, to the editor. */
export interface Refusal {
  because: string;
}

/** A value of a YAML file. */
export type Value =
  string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined };

/** What is known about a record; the rest of it becomes explained gaps. */
export type Values = Readonly<Record<string, Value | undefined>>;

/** One file that comes to be, or one place in a file that is there. */
export type Change =
  | { does: 'create'; file: string; collection: string; values: Values; body?: string }
  | {
      does: 'insert';
      file: string;
      collection: string;
      /** The list that gets one more item. */
      list: string;
      values: Values;
      /** The key that the list is ordered by; without it the new item comes last. */
      orderedBy?: string;
    }
  | { does: 'set'; file: string; values: Readonly<Record<string, string>> };

/** Everything that making a record does, and what the editor does next. */
export interface Plan {
  changes: Change[];
  next: string[];
}

/** A kind of record that can be made. */
export interface Kind {
  /** What is typed: `rapport`. */
  name: string;
  /** `en rapport`. */
  title: string;
  /** A command line that works as it stands. */
  example: string;
  /** In the order they are asked; those that are neither optional nor given by a fallback also in the order they are typed. */
  questions: readonly Question[];
  plan(answers: Answers, world: World): Plan;
}

/** That a record cannot be made. The message is for the editor. */
export class CannotMake extends Error {}

/** An answer that has been given, or follows from others. */
export function need(answers: Answers, key: string): string {
  const value = answers[key];
  if (value === undefined) throw new CannotMake(`svaret ”${key}” saknas.`);
  return value;
}

/** An answer with several values. */
export const list = (typed: string | undefined): string[] | undefined =>
  typed
    ?.split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
