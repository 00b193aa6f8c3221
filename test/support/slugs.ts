/** What an answer holds for entities of which only the slugs were asked. */
export function slugs(...names: readonly string[]) {
  return names.map((slug) => ({ slug }));
}
