import { cadenceKey } from '../model/cadence.js';
import type { StoredKind, StoredNode } from '../model/entity.js';
import { periodSlug } from '../model/period.js';
import { cadenceBy } from '../model/reading.js';
import type { Facet } from '../model/selection.js';

/** The one kind whose nodes have a facet. */
export const KIND_OF_FACET = {
  access: 'Report',
  cadence: 'Report',
  legacyCadence: 'Report',
  period: 'Edition',
  serves: 'ReportFamily',
  standardKind: 'Standard',
  subject: 'Conflict',
} as const satisfies Record<Facet, StoredKind>;

/** True for a facet of which one node can have several values. */
export function hasSeveralValues(facet: Facet): boolean {
  return facet === 'serves';
}

/** The values that a node has for the facets which lists can be filtered by. */
export function facetsOf(node: StoredNode): readonly (readonly [Facet, string])[] {
  switch (node.kind) {
    case 'Report':
      return [
        ['access', node.access.level],
        ['cadence', cadenceKey(cadenceBy('PREFERRED', node))],
        ['legacyCadence', cadenceKey(cadenceBy('LEGACY', node))],
      ];
    case 'Edition':
      return [['period', periodSlug(node.period)]];
    case 'ReportFamily':
      return [...new Set(node.serves)].map((need) => ['serves', need] as const);
    case 'Standard':
      return [['standardKind', node.standardKind]];
    case 'Conflict':
      return [['subject', node.subject]];
    default:
      return [];
  }
}
