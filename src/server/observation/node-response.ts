import { ServerResponse } from 'node:http';

/** The response of Node behind a request; undefined where there is none, as in tests that `fetch`. */
export function nodeResponseIn(serverContext: object): ServerResponse | undefined {
  return 'res' in serverContext && serverContext.res instanceof ServerResponse
    ? serverContext.res
    : undefined;
}
