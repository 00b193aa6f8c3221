/** Something that the sources leave open. */
export interface OpenPoint {
  readonly field: string;
  readonly reason: string;
  readonly seeAlso: string | null;
  readonly leads: readonly { readonly slug: string; readonly name: string }[];
  readonly citations: readonly {
    readonly locator: string;
    readonly source: { readonly slug: string; readonly name: string };
  }[];
}
