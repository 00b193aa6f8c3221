import { cadenceKey } from '../../src/model/cadence.js';
import { linkedFrom, linkedInto } from '../../src/model/selection.js';
import type { Selection } from '../../src/model/selection.js';
import { HALF_YEARLY, QUARTERLY, YEARLY } from '../support/catalog.js';
import { HALVES } from '../support/observed-catalog.js';

type SelectionCase = [what: string, selection: Selection, slugs: readonly string[]];

/** Selections from the observed catalog, and the slugs of what each holds, in order. */
export const SELECTION_CASES: SelectionCase[] = [
  ['the nodes of a kind', { kinds: ['ReportFamily'] }, ['soc-1', 'soc-2', 'soc-3']],
  [
    'the nodes of several kinds',
    { kinds: ['Conflict', 'Auditor', 'AccessChannel'] },
    ['harbour-soc-1-frequency', 'harbour-soc-2-length', 'harbour-vault', 'mallow-finch'],
  ],
  ['a kind that is named twice once', { kinds: ['Auditor', 'Auditor'] }, ['mallow-finch']],
  ['nothing of no kind', { kinds: [] }, []],
  [
    'what a node points to',
    {
      kinds: ['Standard'],
      linked: [linkedFrom('harbour-soc-1', 'PERFORMED_UNDER')],
    },
    ['attestation-2', 'attestation-2-section-5', 'overseas-7'],
  ],
  [
    'what points to a node',
    { kinds: ['Report'], linked: [linkedInto('trust-criteria', 'PERFORMED_UNDER')] },
    ['harbour-soc-2', 'harbour-soc-3', 'lantern-soc-2'],
  ],
  [
    'what points to a node, of one kind among several',
    { kinds: ['Criterion'], linked: [linkedInto('trust-criteria', 'DEFINED_IN')] },
    ['cc1.1', 'cc1.2', 'p1.1'],
  ],
  [
    'what points to a node, of every kind that does',
    {
      kinds: ['TrustServicesCategory', 'Criterion'],
      linked: [linkedInto('trust-criteria', 'DEFINED_IN')],
    },
    ['cc1.1', 'cc1.2', 'p1.1', 'privacy', 'security'],
  ],
  [
    'nothing of a kind that a link does not lead to',
    { kinds: ['Audience'], linked: [linkedInto('trust-criteria', 'DEFINED_IN')] },
    [],
  ],
  [
    'nothing through a link in its other direction',
    { kinds: ['Standard'], linked: [linkedFrom('attestation-2', 'PART_OF')] },
    [],
  ],
  [
    'nothing through a link of another kind',
    { kinds: ['Standard'], linked: [linkedFrom('harbour-soc-1', 'PART_OF')] },
    [],
  ],
  [
    'nothing that is linked to a slug which nothing has',
    { kinds: ['Report'], linked: [linkedInto('soc-4', 'OF_FAMILY')] },
    [],
  ],
  [
    'what is linked both ways',
    {
      kinds: ['Report'],
      linked: [
        linkedInto('attestation-2', 'PERFORMED_UNDER'),
        linkedInto('customer-auditors', 'ADDRESSED_TO'),
      ],
    },
    ['harbour-soc-1', 'harbour-soc-2'],
  ],
  [
    'nothing where two conditions exclude each other',
    {
      kinds: ['Report'],
      linked: [linkedInto('soc-1', 'OF_FAMILY'), linkedInto('soc-2', 'OF_FAMILY')],
    },
    [],
  ],
  [
    'reports of an access level',
    { kinds: ['Report'], facets: [{ facet: 'access', anyOf: ['PUBLIC'] }] },
    ['harbour-soc-3'],
  ],
  [
    'reports of any of several cadences',
    {
      kinds: ['Report'],
      facets: [{ facet: 'cadence', anyOf: [YEARLY, QUARTERLY].map(cadenceKey) }],
    },
    ['harbour-soc-1', 'lantern-soc-2'],
  ],
  [
    'reports of a cadence that lost, or of the one that they have',
    {
      kinds: ['Report'],
      facets: [{ facet: 'legacyCadence', anyOf: [HALVES, YEARLY].map(cadenceKey) }],
    },
    ['harbour-soc-1', 'lantern-soc-2'],
  ],
  [
    'no report by the cadence that won where another lost',
    {
      kinds: ['Report'],
      facets: [{ facet: 'legacyCadence', anyOf: [cadenceKey(QUARTERLY)] }],
    },
    [],
  ],
  [
    'editions of a report',
    { kinds: ['Edition'], linked: [linkedInto('harbour-soc-2', 'EDITION_OF')] },
    ['harbour-soc-2--2025-10-01--2026-09-23'],
  ],
  [
    'the report of an edition',
    {
      kinds: ['Report'],
      linked: [linkedFrom('lantern-soc-2--2025-03-01--2026-02-28', 'EDITION_OF')],
    },
    ['lantern-soc-2'],
  ],
  [
    'editions for any of several periods, and for no other that shares days with them',
    {
      kinds: ['Edition'],
      facets: [
        {
          facet: 'period',
          anyOf: ['2019-04-01--2019-09-30', '2026-01-01--2026-06-30', '2025-10-01--2026-09-30'],
        },
      ],
    },
    ['harbour-soc-1--2019-04-01--2019-09-30', 'harbour-soc-3--2026-01-01--2026-06-30'],
  ],
  [
    'standards of a kind',
    { kinds: ['Standard'], facets: [{ facet: 'standardKind', anyOf: ['CRITERIA', 'GUIDE'] }] },
    ['trust-criteria'],
  ],
  [
    'families that serve a need, also one that serves another too',
    {
      kinds: ['ReportFamily'],
      facets: [{ facet: 'serves', anyOf: ['SECURITY_AND_RELATED_CRITERIA'] }],
    },
    ['soc-2', 'soc-3'],
  ],
  [
    'a family that serves several of the needs once',
    {
      kinds: ['ReportFamily'],
      facets: [{ facet: 'serves', anyOf: ['PUBLIC_STATEMENT', 'SECURITY_AND_RELATED_CRITERIA'] }],
    },
    ['soc-2', 'soc-3'],
  ],
  [
    'nothing of a facet that the kind lacks',
    { kinds: ['Audience'], facets: [{ facet: 'access', anyOf: ['PUBLIC'] }] },
    [],
  ],
  [
    'nothing that has none of no values',
    { kinds: ['Report'], facets: [{ facet: 'access', anyOf: [] }] },
    [],
  ],
  [
    'what meets conditions of every sort',
    {
      kinds: ['Report', 'Standard'],
      linked: [
        linkedInto('harbour', 'PROVIDED_BY'),
        linkedInto('mallow-finch', 'EXAMINED_BY'),
        linkedInto('security', 'ADDRESSES'),
      ],
      facets: [
        { facet: 'access', anyOf: ['RESTRICTED'] },
        { facet: 'cadence', anyOf: [cadenceKey(HALF_YEARLY)] },
      ],
    },
    ['harbour-soc-2'],
  ],
];
