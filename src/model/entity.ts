import type { AccessChannel } from './access-channel.js';
import type { Audience } from './audience.js';
import type { TrustServicesCategory } from './category.js';
import type { Criterion } from './criterion.js';
import type { Edition } from './edition.js';
import type { Conflict } from './evidence.js';
import type { Auditor, ServiceOrganization, StandardSetter } from './organization.js';
import type { Period } from './period.js';
import type { ReportFamily } from './report-family.js';
import type { Report } from './report.js';
import type { Slug } from './slug.js';
import type { Source } from './source.js';
import type { Standard } from './standard.js';

/** An entity that a store holds; of editions those that were observed. */
export type StoredEntity =
  | AccessChannel
  | Audience
  | Auditor
  | Criterion
  | Edition
  | Report
  | ReportFamily
  | ServiceOrganization
  | Source
  | Standard
  | StandardSetter
  | TrustServicesCategory;

/** Anything the graph knows by name, stored or derived. */
export type Entity = StoredEntity | Period;

/** Anything with a slug of its own that a store holds. */
export type StoredNode = StoredEntity | Conflict;

/** Anything that can be fetched again by its id. */
export type GraphNode = Entity | Conflict;

export type StoredKind = StoredNode['kind'];
export type NodeKind = GraphNode['kind'];

/** What it takes to find a node again. */
export interface NodeKey {
  readonly kind: NodeKind;
  readonly slug: Slug;
}

export type NodeOfKind<K extends NodeKind> = Extract<GraphNode, { readonly kind: K }>;

/** Every kind of entity that a store holds, in the order in which people meet them. */
export const STORED_KINDS = [
  'Report',
  'Edition',
  'Standard',
  'Audience',
  'Auditor',
  'ReportFamily',
  'ServiceOrganization',
  'StandardSetter',
  'TrustServicesCategory',
  'Criterion',
  'AccessChannel',
  'Source',
] as const satisfies readonly StoredEntity['kind'][];

const NODE_KINDS: ReadonlySet<string> = new Set<NodeKind>([...STORED_KINDS, 'Period', 'Conflict']);

export function isNodeKind(text: string): text is NodeKind {
  return NODE_KINDS.has(text);
}

export function isEntity<N extends GraphNode>(node: N): node is Exclude<N, Conflict> {
  return node.kind !== 'Conflict';
}

/** A node where it is of a kind; null where it is of another, or there is none. */
export function ofKind<K extends StoredKind>(
  kind: K,
  node: StoredNode | null,
): NodeOfKind<K> | null {
  return node?.kind === kind ? (node as NodeOfKind<K>) : null;
}
