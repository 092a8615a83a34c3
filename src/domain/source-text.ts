/** The text of a source as it was published: ours is compared with it, and it is never shown. */
export interface SourceText {
  /** The name of its file without the ending. */
  name: string;
  text: string;
}
