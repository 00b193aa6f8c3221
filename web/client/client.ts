import { cacheExchange, createClient, fetchExchange } from 'urql';

/**
 * Asks the server that these pages come from. Operations go by GET and by their ids, so that the browser can hold the
 * answers, and a server that trusts no other documents answers them too.
 */
export const client = createClient({
  url: '/graphql',
  preferGetMethod: true,
  exchanges: [cacheExchange, fetchExchange],
});
