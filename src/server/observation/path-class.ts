/** Addresses that are told of together, by the name of the first: each name costs several series of metrics. */
const ADDRESSES = {
  '/': ['/', '/reports', '/graph', '/conflicts', '/search', '/mark.svg'],
  '/graphql': ['/graphql'],
  '/health': ['/health'],
  '/ready': ['/ready'],
  '/calendar.ics': ['/calendar.ics'],
  '/graph.jsonld': ['/graph.jsonld'],
  '/vocabulary': ['/vocabulary'],
  '/schema.graphql': ['/schema.graphql', '/schema.json'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** How addresses begin of which there are many, and where they are told of. */
const FOLDERS = { '/id/': '/id/', '/entity/': '/', '/assets/': '/' } as const;

/** One of our addresses, or what else clients try: one of a few names, whatever they ask for. */
export type PathClass = keyof typeof ADDRESSES | '/id/' | 'other';

const classes = Object.keys(ADDRESSES) as readonly (keyof typeof ADDRESSES)[];

export const PATH_CLASSES: readonly PathClass[] = [...classes, '/id/', 'other'];

const known: ReadonlyMap<string, PathClass> = new Map(
  classes.flatMap((name) => ADDRESSES[name].map((path) => [path, name] as const)),
);

export function pathClassOf(path: string): PathClass {
  return known.get(path) ?? below(path) ?? 'other';
}

function below(path: string): PathClass | undefined {
  const folders = Object.keys(FOLDERS) as readonly (keyof typeof FOLDERS)[];
  const folder = folders.find((one) => path.startsWith(one));
  return folder === undefined ? undefined : FOLDERS[folder];
}
