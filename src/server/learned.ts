import type { DocumentNode } from 'graphql';
import type { LRUCache } from 'lru-cache';
import type { OperationChecks } from './limit/operation-check.js';

/** What the whole way learns of documents and operations, for those who take a shortcut later. */
export interface Learned {
  readonly documents: LRUCache<string, DocumentNode>;
  readonly checks: OperationChecks;
}
