import { onTestFinished, vi } from 'vitest';
import { createMemoryStore } from '../../src/store/memory.js';
import { emptyCatalog } from './catalog.js';
import { serverOver } from './server.js';

/** What the store of a failing server says, which no client may see. */
export const SECRET = 'The password of the database is secret.';

/** A server whose lists cannot be read, and what it logs as errors for as long as the test lasts. */
export function failingServer() {
  const logged: unknown[] = [];
  const log = vi.spyOn(console, 'error').mockImplementation((...parts: unknown[]) => {
    logged.push(...parts);
  });
  onTestFinished(() => {
    log.mockRestore();
  });
  const store = {
    ...createMemoryStore(emptyCatalog),
    pages: () => Promise.reject(new Error(SECRET)),
  };
  return { server: serverOver(store), logged: () => logged.map(String).join(' ') };
}
