import type { Observation, Observer } from '../server/observation/observation.js';
import type { Log } from './log.js';

// Asked every few seconds by whatever watches the process.
const QUIET: readonly Observation['path'][] = ['/health', '/ready'];

/** Writes a line for each request: none of its data, and no address beyond the names of ours. */
export function requestLog(log: Log): Observer {
  return {
    onStart: () => undefined,
    onEnd({ requestId, method, path, operationName, operationType, status, ...rest }) {
      const line = QUIET.includes(path) ? log.debug : log.info;
      line('request', {
        requestId,
        method,
        path,
        status,
        milliseconds: Math.round(rest.milliseconds * 1_000) / 1_000,
        operationType,
        operationName,
        errorCodes: rest.errorCodes,
      });
    },
  };
}
