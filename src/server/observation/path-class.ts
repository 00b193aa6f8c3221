const ADDRESSES = [
  '/',
  '/graphql',
  '/health',
  '/ready',
  '/calendar.ics',
  '/graph.jsonld',
  '/vocabulary',
] as const;

/** One of our addresses, or what else clients try: one of a few names, whatever they ask for. */
export type PathClass = (typeof ADDRESSES)[number] | '/id/' | 'other';

export const PATH_CLASSES: readonly PathClass[] = [...ADDRESSES, '/id/', 'other'];

const known: ReadonlyMap<string, PathClass> = new Map(ADDRESSES.map((path) => [path, path]));

export function pathClassOf(path: string): PathClass {
  return known.get(path) ?? (path.startsWith('/id/') ? '/id/' : 'other');
}
