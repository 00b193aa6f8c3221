/** A place in `src` and what the files there may import. */
export interface Layer {
  /** A folder, for the files directly in it, or one file, which then is no longer its folder's. */
  readonly place: string;
  /** Places and packages. A package name that ends in `/` or `:` stands for all that begin with it. */
  readonly values: readonly string[];
  /** What it may import too, but as types alone. */
  readonly types?: readonly string[];
  /** What a person who crosses the line is told. */
  readonly law: string;
}

/** An expression that only certain files may contain. */
export interface Reserve {
  readonly expression: string;
  readonly files: readonly string[];
  readonly law: string;
}

const schema = {
  values: [
    'src/schema/',
    'src/limits.ts',
    'src/model/',
    'src/graph/',
    '@pothos/',
    'graphql',
    'node:zlib',
  ],
  types: ['src/context.ts'],
};

const server = {
  values: [
    'src/server.ts',
    'src/server/',
    'src/server/address/',
    'src/server/caching/',
    'src/server/calendar/',
    'src/server/graphiql/',
    'src/server/limit/',
    'src/server/linked-data/',
    'src/server/observation/',
    'src/server/request/',
    'src/server/response/',
    'src/server/shortcut/',
    'src/server/trusted/',
    'src/server/web/',
    'src/operation/',
    'src/schema/schema.ts',
    'src/context.ts',
    'src/limits.ts',
    'src/model/',
    'src/store/store-unavailable.ts',
    'graphql-yoga',
    'graphql',
    'negotiator',
    'node:',
  ],
  types: ['src/store/', 'lru-cache'],
  law: 'The server joins its rooms with the schema and the context, and knows the store only as a type.',
};

const belowMain: readonly Layer[] = [
  {
    place: 'src/model/',
    values: ['src/model/', 'date-fns', '@date-fns/utc'],
    law: 'The model knows only itself and date-fns, so that its rules stay pure.',
  },
  {
    place: 'src/seed/',
    values: ['src/seed/', 'src/model/', 'zod', 'yaml', 'node:'],
    law: 'The seed is read into the model and knows nothing that serves it.',
  },
  {
    place: 'src/artifact/',
    values: ['src/artifact/', 'src/seed/', 'src/model/', 'zod'],
    law: 'Lists of reports become a document of a seed, without a file or a store.',
  },
  {
    place: 'src/store/',
    values: ['src/store/', 'src/store/store-unavailable.ts', 'src/model/'],
    law: 'The store knows only the model, so that another store can take its place.',
  },
  {
    place: 'src/store/store-unavailable.ts',
    values: [],
    law: 'That a store cannot be read is said without knowing why.',
  },
  {
    place: 'src/database/',
    values: [
      'src/database/',
      'src/database/connection/',
      'src/database/migration/',
      'src/database/read/',
      'src/database/search/',
      'src/model/',
      'kysely',
      'lru-cache',
    ],
    types: ['src/store/'],
    law: 'The database is a store: it knows the model, what stores share, and its own rooms.',
  },
  ...['connection', 'migration', 'read', 'search', 'table', 'write'].map((room) => ({
    place: `src/database/${room}/`,
    values: [
      `src/database/${room}/`,
      'src/database/',
      'src/database/table/',
      'src/model/',
      'src/store/',
      'src/store/store-unavailable.ts',
      'kysely',
      ...(room === 'read' || room === 'search' ? ['lru-cache'] : []),
      'pg',
      'pg-copy-streams',
      'node:',
    ],
    law: 'A room of the database knows its tables, and no other room.',
  })),
  {
    place: 'src/import/',
    values: [
      'src/import/',
      'src/artifact/',
      'src/seed/',
      'src/database/connection/',
      'src/database/migration/',
      'src/database/write/',
      'src/model/',
      'kysely',
      'pg',
    ],
    law: 'An import brings documents of a seed into a database, and knows nothing that serves it.',
  },
  {
    place: 'src/loaders/',
    values: ['src/loaders/', 'src/store/store-unavailable.ts', 'src/model/', 'dataloader'],
    types: ['src/store/'],
    law: 'Loaders know the model, and the store only as a type.',
  },
  {
    place: 'src/graph/',
    values: ['src/graph/', 'src/model/'],
    types: ['src/loaders/'],
    law: 'Walks of the graph know the model, and loaders only as types.',
  },
  {
    place: 'src/linked-data/',
    values: ['src/linked-data/', 'src/graph/', 'src/model/'],
    types: ['src/loaders/'],
    law: 'Linked data is written from walks of the graph and the model, with loaders only as types.',
  },
  {
    place: 'src/context.ts',
    values: ['src/loaders/', 'src/model/'],
    types: ['src/store/'],
    law: 'The context holds the loaders of a request, and knows the store only as a type.',
  },
  {
    place: 'src/schema/',
    ...schema,
    law: 'The schema reaches data only through Context, and only schema.ts imports type files.',
  },
  {
    place: 'src/schema/types/',
    ...schema,
    law: 'Type files meet in refs.ts, never in each other, and reach data only through Context.',
  },
  {
    place: 'src/schema/schema.ts',
    values: ['src/schema/', 'src/schema/types/', '@pothos/', 'graphql'],
    law: 'schema.ts gathers the files of the schema and does nothing else.',
  },
  {
    place: 'src/schema/schema-document.ts',
    values: ['src/schema/schema.ts', 'graphql'],
    law: 'schema-document.ts writes the finished schema down and does nothing else.',
  },
  {
    place: 'src/limits.ts',
    values: [],
    law: 'The limits are numbers that others hold to.',
  },
  {
    place: 'src/settings/',
    values: ['src/settings/', 'src/limits.ts', 'src/model/'],
    law: 'The environment is read into settings and knows nothing that uses them.',
  },
  { place: 'src/server.ts', ...server },
  {
    place: 'src/operation/',
    values: ['src/operation/', 'graphql', 'node:'],
    law: 'Operations are texts in files: what they ask is known to those who answer.',
  },
  { place: 'src/server/', ...server },
  {
    place: 'src/server/caching/',
    values: ['src/server/caching/', 'negotiator', 'node:'],
    types: ['src/model/'],
    law: 'What caches and codings need is told from headers and bytes alone.',
  },
  {
    place: 'src/server/limit/',
    values: ['src/server/limit/', 'src/limits.ts', 'graphql', 'lru-cache'],
    law: 'Limits are told from documents and variables alone.',
  },
  {
    place: 'src/server/observation/',
    values: ['src/server/observation/', 'graphql', 'node:'],
    law: 'What is observed of requests is told without knowing how they are answered.',
  },
  {
    place: 'src/server/request/',
    values: [
      'src/server/request/',
      'src/server/trusted/',
      'src/server/limit/',
      'src/limits.ts',
      'graphql',
      'graphql-yoga',
    ],
    law: 'Requests are read before anything is known of what they ask.',
  },
  {
    place: 'src/server/trusted/',
    values: ['src/server/trusted/', 'src/operation/', 'node:'],
    law: 'Trusted documents are texts in files: whoever reads them says what a good one is.',
  },
  {
    place: 'src/server/shortcut/',
    values: [
      'src/server/shortcut/',
      'src/server/',
      'src/server/caching/',
      'src/server/limit/',
      'src/server/observation/',
      'src/server/request/',
      'src/server/response/',
      'src/context.ts',
      'src/limits.ts',
      'graphql',
      'graphql-jit',
      'lru-cache',
      'node:',
    ],
    types: ['src/model/', 'src/store/', 'src/server/trusted/', 'graphql-yoga'],
    law: 'The shortcut answers without Yoga, and refuses nothing: whatever is wrong goes the whole way.',
  },
  {
    place: 'src/server/address/',
    values: [
      'src/server/address/',
      'src/server/caching/',
      'src/schema/schema-document.ts',
      'src/store/store-unavailable.ts',
      'graphql-yoga',
      'negotiator',
    ],
    types: ['src/model/'],
    law: 'An address that is read is answered without knowing GraphQL.',
  },
  {
    place: 'src/server/calendar/',
    values: [
      'src/server/calendar/',
      'src/server/address/',
      'src/server/caching/',
      'src/context.ts',
      'src/limits.ts',
      'src/graph/',
      'src/model/',
      'graphql-yoga',
      'ics',
    ],
    law: 'The calendar is written from walks of the graph.',
  },
  {
    place: 'src/server/graphiql/',
    values: [
      'src/server/graphiql/',
      'src/server/address/',
      'src/server/caching/',
      'graphql-yoga',
      '@graphql-yoga/',
      'node:',
    ],
    types: ['src/model/', 'src/operation/'],
    law: 'GraphiQL is a page, which asks like any other client.',
  },
  {
    place: 'src/server/linked-data/',
    values: [
      'src/server/linked-data/',
      'src/server/address/',
      'src/server/caching/',
      'src/server/observation/',
      'src/schema/schema.ts',
      'src/context.ts',
      'src/linked-data/',
      'src/model/',
      'graphql-yoga',
      'graphql',
      'node:',
    ],
    law: 'Linked data is sent as src/linked-data/ writes it, beside GraphQL and not through it.',
  },
  {
    place: 'src/server/web/',
    values: [
      'src/server/web/',
      'src/server/address/',
      'src/server/caching/',
      'src/server/trusted/',
      'graphql-yoga',
      'node:',
    ],
    types: ['src/model/'],
    law: 'The pages are files to the server, which knows nothing of what they show.',
  },
  {
    place: 'src/server/response/',
    values: ['src/server/response/', 'src/server/observation/', 'graphql'],
    law: 'Answers are written without knowing what they are made from.',
  },
  {
    place: 'src/process/',
    values: [
      'src/process/',
      'src/import/',
      'src/model/',
      'src/seed/',
      'src/store/',
      'src/database/',
      'src/server/observation/',
      'pino',
      'prom-client',
      '@opentelemetry/',
      'node:',
    ],
    types: ['src/settings/'],
    law: 'What runs a server as a process knows sockets, files and signals, and nothing of GraphQL.',
  },
];

/** Who may import whom in `src`: what is not listed is forbidden. Nobody may import main.ts. */
export const layers: readonly Layer[] = [
  ...belowMain,
  {
    place: 'src/serve.ts',
    values: [...belowMain.map(({ place }) => place), 'node:'],
    law: 'serve.ts joins the layers and adds only what Node itself offers.',
  },
  {
    place: 'src/expected-error.ts',
    values: [
      'src/artifact/',
      'src/import/',
      'src/process/',
      'src/seed/',
      'src/server/trusted/',
      'src/settings/',
    ],
    law: 'expected-error.ts lists the errors that people cause, from the layers that have them.',
  },
  {
    place: 'src/command/',
    values: [
      'src/command/',
      'src/artifact/',
      'src/database/',
      'src/import/',
      'src/serve.ts',
      'src/server.ts',
      'src/expected-error.ts',
      'src/model/',
      'src/operation/',
      'src/process/',
      'src/schema/schema-document.ts',
      'src/seed/',
      'src/settings/',
      'src/store/',
      'cli-progress',
      'commander',
      'node:',
    ],
    law: 'Commands read words, and leave to the layers what these ask for.',
  },
  {
    place: 'src/assurance-graph.ts',
    values: ['src/command/'],
    law: 'assurance-graph.ts runs the command that its words name.',
  },
  {
    place: 'src/main.ts',
    values: ['src/serve.ts', 'src/expected-error.ts'],
    law: 'main.ts serves, and says why where it cannot.',
  },
];

const clock = {
  files: ['src/process/clock.ts', 'src/model/date.ts'],
  law: 'The clock is read in process/clock.ts and dates are made in model/date.ts; elsewhere a day is given.',
};

/** What only certain files of `src` may do. */
export const reserves: readonly Reserve[] = [
  {
    expression: 'new DataLoader',
    files: ['src/loaders/batch.ts'],
    law: 'Loaders are made by the functions of loaders/batch.ts, which keep answers aligned with keys.',
  },
  { expression: 'new Date', ...clock },
  { expression: 'Date.now', ...clock },
];
