/** A question that readers ask of the graph, as clients send it. */
export interface Operation {
  /** Its name in its document, such as `FindAnything`. */
  readonly name: string;
  /** The question as a sentence. */
  readonly question: string;
  /** The whole document: the operation, and every fragment that it reaches. */
  readonly text: string;
}
