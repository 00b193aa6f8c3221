import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { Context } from '../src/context.js';
import { announce, servedGraph } from './speed-graph.js';

// The same graph as the product serves, by Apollo Server as its own pages start it.
const { schema, createRequestContext } = servedGraph();
const server = new ApolloServer<Context>({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: () => Promise.resolve(createRequestContext()),
});
announce(Number(new URL(url).port));
