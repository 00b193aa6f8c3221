import { onTestFinished, vi } from 'vitest';
import { createMemoryStore } from '../../src/store/memory.js';
import type { Store } from '../../src/store/store.js';
import { emptyCatalog } from './catalog.js';
import { serverOver } from './server.js';

/** What the store of a failing server says, which no client may see. */
export const SECRET = 'The password of the database is secret.';

const UNREADABLE_LISTS: Store = {
  ...createMemoryStore(emptyCatalog),
  pages: () => Promise.reject(new Error(SECRET)),
};

/**
 * A server over a store that fails, by default one whose lists cannot be read,
 * and what it logs as errors for as long as the test lasts.
 */
export function failingServer(store: Store = UNREADABLE_LISTS) {
  const logged: unknown[] = [];
  const log = vi.spyOn(console, 'error').mockImplementation((...parts: unknown[]) => {
    logged.push(...parts);
  });
  onTestFinished(() => {
    log.mockRestore();
  });
  return { server: serverOver(store), logged: () => logged.map(String).join(' ') };
}
