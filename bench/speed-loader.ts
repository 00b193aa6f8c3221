import { fork } from 'node:child_process';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import type { ServerProcess } from './server-process.js';
import type { LoadOrder, LoadOutcome } from './speed-load.js';

/** What a server did under load. */
export interface SpeedResult extends LoadOutcome {
  /** How long each request kept a processor busy, which others at work on the machine hardly change. */
  readonly cpuMilliseconds: number;
  /** What the server held in memory when the load ended. */
  readonly residentBytes: number;
}

/** A process that asks servers as fast as they answer. */
export interface Loader {
  /** Asks one server for a while; throws where an answer is not good. */
  readonly load: (server: ServerProcess, order: Omit<LoadOrder, 'url'>) => Promise<SpeedResult>;
  readonly end: () => void;
}

export function startLoader(): Loader {
  const extension = extname(import.meta.filename);
  const child = fork(join(import.meta.dirname, `speed-load${extension}`), {
    execArgv: extension === '.ts' ? ['--import', 'tsx'] : [],
  });
  const ended = once(child, 'exit');

  async function outcomeOf(order: LoadOrder): Promise<LoadOutcome> {
    const answered = once(child, 'message');
    child.send(order);
    const first = await Promise.race([answered, ended.then(() => null)]);
    if (first === null) throw new Error('The process that makes load ended too soon.');
    return (first as [LoadOutcome])[0];
  }

  return {
    load: async (server, order) => {
      const before = await server.cpuMilliseconds();
      const outcome = await outcomeOf({ ...order, url: server.url.href });
      const spent = (await server.cpuMilliseconds()) - before;
      const residentBytes = await server.residentBytes();
      const { answers, failed } = outcome;
      if (failed > 0 || answers === 0) {
        throw new Error(`${failed} answers of ${answers + failed} to ${order.question} failed.`);
      }
      return { ...outcome, cpuMilliseconds: spent / answers, residentBytes };
    },
    end: () => {
      child.disconnect();
    },
  };
}
