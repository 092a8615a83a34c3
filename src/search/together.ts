/** Several lists of places as one, without making it: most records that match are never shown. */
export class Together implements Iterable<number> {
  readonly #lists: readonly Iterable<number>[];

  constructor(lists: readonly Iterable<number>[]) {
    this.#lists = lists;
  }

  *[Symbol.iterator](): Iterator<number> {
    for (const list of this.#lists) yield* list;
  }
}
