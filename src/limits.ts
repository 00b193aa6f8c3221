/**
 * What a request may ask for at most. Each can be set in the environment by its name,
 * and is named so in the error of a request that goes beyond it.
 */
export const DEFAULT_LIMITS = {
  /** Characters of a request's address. */
  MAX_URL_LENGTH: 8_000,
  /** Bytes of a request's body. */
  MAX_BODY_BYTES: 100_000,
  /** Words and signs of a document, as its lexer counts them. */
  MAX_TOKENS: 1_000,
  /** Fields within fields, fragments followed. */
  MAX_DEPTH: 20,
  /** Fields of a document that are given another name. */
  MAX_ALIASES: 30,
  /** Directives of a document. */
  MAX_DIRECTIVES: 9,
  /** What the answer can cost by what its request says: one for each value, five for each object, more for hard work. */
  MAX_COST: 500_000,
  /** Objects that an answer holds, counted while it is made. */
  MAX_OBJECTS: 20_000,
  /** Characters of an answer. */
  MAX_ANSWER_LENGTH: 10_000_000,
  /** Items of one page. */
  MAX_PAGE_SIZE: 100,
  /** Values of one list among the arguments, such as the ids of `nodes`. */
  MAX_LIST_LENGTH: 100,
  /** Characters of an id. */
  MAX_ID_LENGTH: 300,
  /** Characters of a cursor. */
  MAX_CURSOR_LENGTH: 2_000,
  /** Characters of any other text among the arguments, such as a slug or what is searched for. */
  MAX_TEXT_LENGTH: 200,
} as const;

/** Between which numbers a limit can be set, where that is not from 1 to a billion. */
export const BOUNDS: Readonly<Partial<Record<LimitName, readonly [least: number, most: number]>>> =
  {
    // Node refuses longer heads by itself.
    MAX_URL_LENGTH: [1, 16_000],
    // A page whose size nobody says has so many items.
    MAX_PAGE_SIZE: [20, 1_000_000_000],
  };

export type LimitName = keyof typeof DEFAULT_LIMITS;
export type Limits = Readonly<Record<LimitName, number>>;

/** How many bytes of parsed documents are kept for when they are sent again. */
export const DOCUMENT_CACHE_BYTES = 20_000_000;

/** How many bytes of ready answers are kept for when the same is asked again. */
export const ANSWER_CACHE_BYTES = 20_000_000;
