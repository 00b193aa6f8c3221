import { exchange } from './exchange.js';
import { median } from './measure.js';
import type { ServerProcess } from './server-process.js';
import { READY_QUERY } from './speed-question.js';
import { JSON_HEADERS } from './speed-request.js';
import { startSubject } from './speed-subject.js';
import type { PerSubject, Subject } from './speed-subject.js';

/** How a server starts: medians of several starts. */
export interface StartRecord {
  /** From the start of its process to its first answer. */
  readonly readyMilliseconds: number;
  /** What it holds in memory then. */
  readonly residentBytes: number;
}

export interface StartedSubject {
  readonly server: ServerProcess;
  readonly start: StartRecord;
}

/** Starts each server so many times, in turn, and leaves the last of each running. */
export async function startSubjects(
  subjects: readonly Subject[],
  times: number,
): Promise<PerSubject<StartedSubject>> {
  const running = new Map<Subject, ServerProcess>();
  const starts: PerSubject<StartRecord[]> = new Map(subjects.map((subject) => [subject, []]));
  for (let time = 0; time < times; time += 1) {
    for (const [subject, records] of starts) {
      running.get(subject)?.signal('SIGKILL');
      const { server, start } = await started(subject);
      running.set(subject, server);
      records.push(start);
    }
  }
  return new Map(
    [...running].map(([subject, server]) => {
      const of = (key: keyof StartRecord) =>
        median((starts.get(subject) ?? []).map((record) => record[key]));
      const start = {
        readyMilliseconds: of('readyMilliseconds'),
        residentBytes: of('residentBytes'),
      };
      return [subject, { server, start }];
    }),
  );
}

async function started(subject: Subject): Promise<StartedSubject> {
  const begin = performance.now();
  const server = await startSubject(subject);
  const body = JSON.stringify({ query: READY_QUERY });
  const reply = await exchange(server.url, { headers: JSON_HEADERS, body });
  const readyMilliseconds = performance.now() - begin;
  if (reply.status !== 200) throw new Error(`The ${subject} server is not ready: ${reply.body}`);
  return { server, start: { readyMilliseconds, residentBytes: await server.residentBytes() } };
}
