import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** What is used of PostGraphile, which is no dependency of this project and brings no types into it. */
interface PostGraphile {
  readonly postgraphile: (
    database: Readonly<Record<string, unknown>>,
    schema: string,
    options: Readonly<Record<string, unknown>>,
  ) => RequestListener & { readonly getGraphQLSchema: () => Promise<unknown> };
}

// PostGraphile as its own pages tell to run it in production, over the tables of the graph.
const requireThere = createRequire(join(process.env['POSTGRAPHILE'] as string, 'package.json'));
const { postgraphile } = requireThere('postgraphile') as PostGraphile;
const filterPlugin = requireThere('postgraphile-plugin-connection-filter') as unknown;

const handler = postgraphile({ connectionString: process.env['DATABASE_URL'], max: 10 }, 'public', {
  appendPlugins: [filterPlugin],
  disableQueryLog: true,
  dynamicJson: true,
  enableQueryBatching: false,
  graphiql: false,
  ignoreRBAC: false,
  legacyRelations: 'omit',
  retryOnInitFail: false,
  setofFunctionsContainNulls: false,
  watchPg: false,
});
await handler.getGraphQLSchema();
const server = createServer(handler);
server.listen(Number(process.env['PORT']), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`PostGraphile serves http://127.0.0.1:${port}/graphql\n`);
});
