import { isNodeKind } from '../model/entity.js';
import type { NodeKey, NodeKind } from '../model/entity.js';
import type { Slug } from '../model/slug.js';

/** The id of a node: opaque to clients, its kind and slug to us. */
export function encodeNodeId(kind: NodeKind, slug: Slug): string {
  return Buffer.from(`${kind}:${slug}`).toString('base64url');
}

/** What an id stands for, or null when it is not exactly what `encodeNodeId` gives. */
export function decodeNodeId(id: string): NodeKey | null {
  const text = Buffer.from(id, 'base64url').toString();
  const [kind = '', slug = ''] = text.split(/:(.*)/s, 2);
  return isNodeKind(kind) && encodeNodeId(kind, slug) === id ? { kind, slug } : null;
}
