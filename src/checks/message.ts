import type { Params } from '../domain/finding.ts';

/**
 * The words of one rule. Order for the reader: what is wrong – what to do – why it matters. Full sentences that a
 * nurse would write, no blame, no English, message and hint together at most 400 characters.
 */
export interface Message {
  title: string;
  /** What is wrong, and where in words. */
  message(params: Params): string;
  /** What to do. */
  hint(params: Params): string;
  /** What is suggested instead, when something near is known: shown as "Menade du …?" and given to programs. */
  suggestion?(params: Params): string | undefined;
  why: string;
  /** A short example of the fault, and of the remedy, as they stand in a file. */
  example: { fault: string; remedy: string };
}

export type Messages = Readonly<Record<string, Message>>;
