import { startServerProcess } from './server-process.js';
import type { ServerProcess, ServerScript } from './server-process.js';

/** The servers that are compared, in the order in which they take turns. */
export const SUBJECTS = ['ours', 'yoga', 'apollo', 'mercurius', 'ceiling'] as const;

export type Subject = (typeof SUBJECTS)[number];

/** One value for each server that took part. */
export type PerSubject<T> = ReadonlyMap<Subject, T>;

const STARTS: Readonly<Record<Subject, readonly [ServerScript, NodeJS.ProcessEnv?]>> = {
  ours: ['product'],
  yoga: ['bare', { BODY_LIMIT: 'default' }],
  apollo: ['apollo'],
  mercurius: ['mercurius'],
  ceiling: ['ceiling'],
};

/** Starts a server as it is run in earnest. Nobody reads its log, which it writes all the same. */
export function startSubject(subject: Subject): Promise<ServerProcess> {
  const [script, environment = {}] = STARTS[subject];
  return startServerProcess(script, { NODE_ENV: 'production', ...environment }, 'dropped');
}
