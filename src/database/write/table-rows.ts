/** One value of one row; JSON is given as its text. */
export type Cell = Buffer | number | string | null;

/** How the rows of a table should be. */
export interface TableRows {
  readonly table: string;
  /** The columns that no two rows have alike; they come first among all. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** Where rows tell of an entity: what they tell of which, the rest being there to find them by. */
  readonly tells?: { readonly slug: string; readonly by: string };
  readonly rows: () => Iterable<readonly Cell[]>;
}
