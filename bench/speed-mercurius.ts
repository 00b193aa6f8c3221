import { fastify } from 'fastify';
import mercurius from 'mercurius';
import { announce, servedGraph } from './speed-graph.js';

// The same graph as the product serves, by Mercurius, which compiles a query that comes a second time.
const { schema, createRequestContext } = servedGraph();
const app = fastify({ logger: false });
await app.register(mercurius, { schema, context: createRequestContext, jit: 1 });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
announce(Number(new URL(address).port));
