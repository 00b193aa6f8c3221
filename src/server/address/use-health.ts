import type { Plugin } from 'graphql-yoga';
import { useReadAddress } from './read-address.js';

const HEALTH_PATH = '/health';
const READY_PATH = '/ready';

/** Answers GET /health (the process is alive) and GET /ready (it takes requests, and has data to answer from). */
export function useHealth(isReady: () => boolean): Plugin {
  return useReadAddress({
    isMeant: (path) => path === HEALTH_PATH || path === READY_PATH,
    answer({ url }) {
      const isWell = url.pathname === HEALTH_PATH || isReady();
      return {
        status: isWell ? 200 : 503,
        body: isWell ? 'ok\n' : 'not ready\n',
        headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
      };
    },
    fault: 'The state of the server could not be told.',
  });
}
