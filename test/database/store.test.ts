import { afterAll, beforeAll, vi } from 'vitest';
import { startKeeper } from '../support/database.js';
import type { CatalogKeeper } from '../support/database.js';
import { describeStore } from '../store/contract.js';
import { describeSearch } from '../store/search-contract.js';

// To keep a catalog in a database takes a while, and some of these tests keep hundreds.
vi.setConfig({ testTimeout: 180_000 });

let keeper: CatalogKeeper;

beforeAll(async () => {
  keeper = await startKeeper();
}, 60_000);

afterAll(() => keeper.stop());

describeStore('the store in a database', (catalog) => keeper.createStore(catalog));
describeSearch('the store in a database', (catalog) => keeper.createStore(catalog));
