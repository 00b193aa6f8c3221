import { createServer } from '../src/server.js';
import type { Store } from '../src/store/store.js';
import { ASKED_ON } from './asked-on.js';

export type Variables = Readonly<Record<string, unknown>>;

/** What a server answers to one request. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** Asks a question and gives the whole answer. */
export type Ask = (query: string, variables: Variables) => Promise<Answer>;

/** Asks the whole server over a store, within the process and without a port. */
export function askOver(store: Store): Ask {
  const server = createServer({ store: () => store, today: () => ASKED_ON });
  return async (query, variables) => {
    const response = await server.fetch('http://graph/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
}
