/** A place in the editors' handbook, as its list of tasks leads to it. */
export interface HandbookPlace {
  title: string;
  /** The anchor on the page of the handbook. */
  anchor: string;
  /** What stands first under the heading; empty when it begins with a step. */
  text: string;
  /** What somebody wants to do who goes there: "rätta ett tal". */
  wishes: string[];
}
