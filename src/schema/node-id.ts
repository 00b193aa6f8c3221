import { isNodeKind } from '../model/entity.js';
import type { NodeKey, NodeKind } from '../model/entity.js';
import type { Slug } from '../model/slug.js';
import { badInput } from './errors.js';

const MAX_ID_LENGTH = 300;
const MAX_IDS = 100;

/** The id of a node: opaque to clients, its kind and slug to us. */
export function encodeNodeId(kind: NodeKind, slug: Slug): string {
  return Buffer.from(`${kind}:${slug}`).toString('base64url');
}

/** What an id stands for, or null when it is not exactly what `encodeNodeId` gives. */
export function decodeNodeId(id: string): NodeKey | null {
  if (id.length > MAX_ID_LENGTH) return null;
  const text = Buffer.from(id, 'base64url').toString();
  const [kind = '', slug = ''] = text.split(/:(.*)/s, 2);
  return isNodeKind(kind) && encodeNodeId(kind, slug) === id ? { kind, slug } : null;
}

/** Hands on the ids of one request; refuses more of them than one request may ask for. */
export function checkIdCount(ids: readonly string[]): readonly string[] {
  if (ids.length <= MAX_IDS) return ids;
  throw badInput(`Argument "ids" must have at most ${MAX_IDS} ids, but got ${ids.length}.`, 'ids');
}
