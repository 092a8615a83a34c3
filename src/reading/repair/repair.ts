/** One thing that was put right, for the list that the editor reads. */
export interface Repaired {
  /** The finding that goes away. */
  rule: string;
  /** Where it was, from 1. */
  line: number;
  /** What was and what is, when it is a value; counts when it is letters or lines. */
  from?: string;
  to?: string;
  count?: number;
}

/** A text with what was put right in it. The text is the same object when nothing was. */
export interface Repair {
  text: string;
  repaired: Repaired[];
}

/** A repair of a text. Doing it again changes nothing, and it never changes what a sentence says. */
export type Repairer = (text: string) => Repair;

/** Several repairs after each other. */
export function inOrder(...repairers: readonly Repairer[]): Repairer {
  return (text) =>
    repairers.reduce<Repair>(
      (before, repairer) => {
        const after = repairer(before.text);
        return { text: after.text, repaired: [...before.repaired, ...after.repaired] };
      },
      { text, repaired: [] },
    );
}
