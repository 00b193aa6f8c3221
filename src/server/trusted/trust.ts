/** The documents that a server knows before clients ask for them. */
export interface TrustedDocuments {
  /** The text of the document that has this id, as it was written; undefined where none has it. */
  readonly textOf: (id: string) => string | undefined;
  /** Whether this is the text of one of them, letter by letter. */
  readonly includes: (text: string) => boolean;
}

/** Which documents clients may ask for, and how. Where there is no trust, they ask for any, by its text. */
export interface Trust {
  /** Those that may be asked for by their ids; null where there are none but those of the pages. */
  readonly documents: TrustedDocuments | null;
  /** Whether all others are refused. */
  readonly only: boolean;
  /** The text that the server's own pages mean by an id; undefined for all other ids. */
  readonly pageText?: (id: string) => string | undefined;
}
