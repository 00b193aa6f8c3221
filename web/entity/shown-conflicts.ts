/** The slugs of the conflicts that are told beside the facts that compete in them. */
export function conflictsBesideFacts(
  facts: readonly { readonly conflict: { readonly slug: string } | null }[],
): ReadonlySet<string> {
  return new Set(facts.flatMap(({ conflict }) => (conflict === null ? [] : [conflict.slug])));
}
