import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createServer } from '../../src/server.js';
import { createMemoryStore } from '../../src/store/memory.js';
import type { Store } from '../../src/store/store.js';
import { seedCatalog, TODAY } from '../support/server.js';

const DEEP = `{
  reports { nodes { standards { nodes { reports { nodes { audiences { nodes { reports { nodes { slug } } } } } } } } } }
}`;

/** A store that takes its time, and how often it was read. */
function slowStore() {
  const store = createMemoryStore(seedCatalog);
  const reads = { count: 0 };
  const pages: Store['pages'] = async (requests) => {
    reads.count += 1;
    await pause(30);
    return store.pages(requests);
  };
  return { store: { ...store, pages }, reads };
}

describe('a client that leaves', () => {
  it('takes the work with it that is still to be done', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    onTestFinished(() => {
      process.off('unhandledRejection', note);
    });
    const { store, reads } = slowStore();
    const server = createServer({ store: () => store, today: () => TODAY });
    const ask = (signal: AbortSignal | null) =>
      server.fetch('http://graph/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: DEEP }),
        signal,
      });

    expect((await ask(null)).status).toBe(200);
    const whole = reads.count;
    expect(whole).toBeGreaterThanOrEqual(5);

    reads.count = 0;
    const controller = new AbortController();
    const answer = ask(controller.signal);
    await pause(45);
    controller.abort();
    await expect(answer).rejects.toThrow();
    const read = reads.count;
    await pause(200);
    expect([reads.count, read < whole]).toEqual([read, true]);
    expect(unhandled).toEqual([]);
  });
});
