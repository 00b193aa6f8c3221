import type { Cadence } from '../../src/model/cadence.js';
import type { Catalog } from '../../src/model/catalog.js';
import type { NodeOfKind, StoredEntity } from '../../src/model/entity.js';
import type { Conflict, Fact } from '../../src/model/evidence.js';
import type { Link, Predicate } from '../../src/model/link.js';
import type { Slug } from '../../src/model/slug.js';

type Blanks = {
  readonly [K in StoredEntity['kind']]: Omit<NodeOfKind<K>, 'kind' | 'slug' | 'name'>;
};

const NOTHING_SAID = { description: null, aliases: [], unknowns: [] };

/** Twelve months that end with each quarter. */
export const QUARTERLY: Cadence = {
  periodLength: 'P12M',
  periodEnds: ['--03-31', '--06-30', '--09-30', '--12-31'],
  editionsPerYear: 4,
  releaseLag: { earliest: 'P6W', latest: 'P7W' },
  announcedReleases: [],
  validFrom: null,
  validTo: null,
};

/** Twelve months that end with March and with September. */
export const HALF_YEARLY: Cadence = {
  ...QUARTERLY,
  periodEnds: ['--03-31', '--09-30'],
  editionsPerYear: 2,
};

/** Twelve months that end with February. */
export const YEARLY: Cadence = { ...QUARTERLY, periodEnds: ['--02-29'], editionsPerYear: 1 };

const BLANKS: Blanks = {
  AccessChannel: {
    ...NOTHING_SAID,
    operator: 'harbour',
    url: null,
    selfService: true,
    signInThrough: null,
    helpPage: null,
  },
  Audience: { ...NOTHING_SAID, use: null },
  Auditor: { ...NOTHING_SAID, url: null },
  Criterion: {
    ...NOTHING_SAID,
    code: 'X1.1',
    topic: 'Nothing in particular',
    group: 'X1',
    category: 'security',
    definedIn: 'trust-criteria',
  },
  Edition: {
    ...NOTHING_SAID,
    report: 'harbour-soc-2',
    period: { from: '2025-04-01', to: '2026-03-31' },
    basis: 'OBSERVED',
    reading: 'PREFERRED',
    releasedOn: null,
    seenOn: null,
  },
  Report: {
    ...NOTHING_SAID,
    title: 'A report',
    family: 'soc-2',
    provider: 'harbour',
    type: null,
    contents: [],
    purposes: [],
    format: null,
    standards: [],
    audiences: [],
    categories: [],
    auditor: null,
    summarizes: null,
    access: {
      level: 'RESTRICTED',
      ndaRequired: true,
      customersOnly: null,
      conditions: [],
      channels: [],
    },
    cadence: HALF_YEARLY,
    legacyCadence: null,
  },
  ReportFamily: { ...NOTHING_SAID, subject: 'Controls', use: 'RESTRICTED', serves: [] },
  ServiceOrganization: { ...NOTHING_SAID, url: null },
  Source: { ...NOTHING_SAID, publisher: 'Nobody', url: null, retrievedOn: null, sha256: null },
  Standard: {
    ...NOTHING_SAID,
    code: 'X 1',
    title: 'A standard',
    standardKind: 'ATTESTATION_STANDARD',
    issuer: null,
    board: null,
    publishedIn: null,
    effective: null,
    partOf: null,
    supersedes: [],
    correspondsTo: [],
    supplements: [],
    amends: [],
    interprets: [],
  },
  StandardSetter: { ...NOTHING_SAID, url: null },
  TrustServicesCategory: { ...NOTHING_SAID, code: 'X', definedIn: 'trust-criteria' },
};

/** An entity of which nothing is known but these fields; its name is its slug unless given. */
export function entity<K extends StoredEntity['kind']>(
  kind: K,
  slug: Slug,
  fields: Partial<NodeOfKind<K>> = {},
): NodeOfKind<K> {
  return { ...BLANKS[kind], kind, slug, name: slug, ...fields } as unknown as NodeOfKind<K>;
}

export function conflict(slug: Slug, subject: Slug, name = slug): Conflict {
  return { kind: 'Conflict', slug, name, subject, reason: 'The later text is believed', citations };
}

export function fact(subject: Slug, field: string, value: string, rest: Partial<Fact> = {}): Fact {
  const plain = {
    certainty: 'STATED',
    rank: 'NORMAL',
    rule: null,
    citations,
    conflict: null,
  } as const;
  return { subject, field, value, ...plain, ...rest };
}

/** A catalog of these records, with the links that follow from what the entities refer to. */
export function catalog(
  entities: readonly StoredEntity[],
  facts: readonly Fact[] = [],
  conflicts: readonly Conflict[] = [],
): Catalog {
  return { version: 'test', entities, links: entities.flatMap(linksOf), facts, conflicts };
}

const citations = [{ source: 'harbour-page', locator: 'First table' }];

function linksOf(node: StoredEntity): Link[] {
  switch (node.kind) {
    case 'Report':
      return [
        ...linksFrom(node.slug, 'PROVIDED_BY', [node.provider]),
        ...linksFrom(node.slug, 'OF_FAMILY', [node.family]),
        ...linksFrom(node.slug, 'PERFORMED_UNDER', node.standards),
        ...linksFrom(node.slug, 'ADDRESSED_TO', node.audiences),
        ...linksFrom(node.slug, 'EXAMINED_BY', [node.auditor]),
        ...linksFrom(node.slug, 'ADDRESSES', node.categories),
        ...linksFrom(node.slug, 'AVAILABLE_THROUGH', node.access.channels),
        ...linksFrom(node.slug, 'SUMMARIZES', [node.summarizes]),
      ];
    case 'Standard':
      return [
        ...linksFrom(node.slug, 'ISSUED_BY', [node.issuer]),
        ...linksFrom(node.slug, 'PART_OF', [node.partOf]),
        ...linksFrom(node.slug, 'SUPERSEDES', node.supersedes),
        ...node.correspondsTo.flatMap((other) => [
          ...linksFrom(node.slug, 'CORRESPONDS_TO', [other]),
          ...linksFrom(other, 'CORRESPONDS_TO', [node.slug]),
        ]),
      ];
    case 'TrustServicesCategory':
      return linksFrom(node.slug, 'DEFINED_IN', [node.definedIn]);
    case 'Criterion':
      return [
        ...linksFrom(node.slug, 'DEFINED_IN', [node.definedIn]),
        ...linksFrom(node.slug, 'BELONGS_TO', [node.category]),
      ];
    case 'AccessChannel':
      return linksFrom(node.slug, 'OPERATED_BY', [node.operator]);
    case 'Edition':
      return linksFrom(node.slug, 'EDITION_OF', [node.report]);
    default:
      return [];
  }
}

function linksFrom(from: Slug, predicate: Predicate, slugs: readonly (Slug | null)[]): Link[] {
  return slugs.flatMap((to) => (to === null ? [] : [{ predicate, from, to, citations }]));
}

export const emptyCatalog: Catalog = catalog([]);

/** Three reports of one invented provider, one of another, and what they rest on. */
export const harbourCatalog: Catalog = catalog(
  [
    entity('ServiceOrganization', 'harbour', { name: 'Harbour Cloud' }),
    entity('ServiceOrganization', 'lantern', { name: 'Lantern Payroll' }),
    entity('ReportFamily', 'soc-1', {
      name: 'SOC 1',
      serves: ['INTERNAL_CONTROL_OVER_FINANCIAL_REPORTING'],
    }),
    entity('ReportFamily', 'soc-2', { name: 'SOC 2', serves: ['SECURITY_AND_RELATED_CRITERIA'] }),
    entity('ReportFamily', 'soc-3', {
      name: 'SOC 3',
      use: 'GENERAL',
      serves: ['SECURITY_AND_RELATED_CRITERIA', 'PUBLIC_STATEMENT'],
    }),
    entity('StandardSetter', 'assurance-board', { name: 'Assurance Board' }),
    entity('Auditor', 'mallow-finch', { name: 'Mallow & Finch' }),
    entity('Audience', 'customer-auditors', { name: 'Auditors of customers' }),
    entity('Audience', 'general-readers', { name: 'General readers' }),
    entity('Source', 'harbour-page', { name: 'Harbour Cloud on its reports' }),
    entity('AccessChannel', 'harbour-vault', { name: 'Harbour Vault' }),
    entity('Standard', 'attestation-1', { name: 'Attestation 1' }),
    entity('Standard', 'attestation-2', {
      name: 'Attestation 2',
      issuer: 'assurance-board',
      supersedes: ['attestation-1'],
    }),
    entity('Standard', 'attestation-2-section-5', {
      name: 'Attestation 2, section 5',
      standardKind: 'SECTION',
      issuer: 'assurance-board',
      partOf: 'attestation-2',
    }),
    entity('Standard', 'overseas-7', {
      name: 'Overseas 7',
      correspondsTo: ['attestation-2-section-5'],
    }),
    entity('Standard', 'trust-criteria', {
      name: 'Trust criteria',
      standardKind: 'CRITERIA',
      issuer: 'assurance-board',
    }),
    entity('TrustServicesCategory', 'security', { name: 'Security' }),
    entity('TrustServicesCategory', 'privacy', { name: 'Privacy' }),
    entity('Criterion', 'cc1.1', { name: 'CC1.1' }),
    entity('Criterion', 'cc1.2', { name: 'CC1.2' }),
    entity('Criterion', 'p1.1', { name: 'P1.1', category: 'privacy' }),
    entity('Report', 'harbour-soc-1', {
      name: 'Harbour SOC 1',
      family: 'soc-1',
      standards: ['attestation-2', 'attestation-2-section-5', 'overseas-7'],
      audiences: ['customer-auditors'],
      auditor: 'mallow-finch',
      access: {
        level: 'RESTRICTED',
        ndaRequired: true,
        customersOnly: null,
        conditions: [],
        channels: ['harbour-vault'],
      },
      cadence: QUARTERLY,
    }),
    entity('Report', 'harbour-soc-2', {
      name: 'Harbour SOC 2',
      standards: ['attestation-2', 'trust-criteria'],
      audiences: ['customer-auditors'],
      categories: ['security', 'privacy'],
      auditor: 'mallow-finch',
      access: {
        level: 'RESTRICTED',
        ndaRequired: true,
        customersOnly: null,
        conditions: [],
        channels: ['harbour-vault'],
      },
    }),
    entity('Report', 'harbour-soc-3', {
      name: 'Harbour SOC 3',
      family: 'soc-3',
      standards: ['attestation-2', 'trust-criteria'],
      audiences: ['general-readers'],
      categories: ['security', 'privacy'],
      auditor: 'mallow-finch',
      summarizes: 'harbour-soc-2',
      access: {
        level: 'PUBLIC',
        ndaRequired: false,
        customersOnly: null,
        conditions: [],
        channels: [],
      },
    }),
    entity('Report', 'lantern-soc-2', {
      name: 'Lantern SOC 2',
      provider: 'lantern',
      standards: ['trust-criteria'],
      categories: ['security'],
      cadence: YEARLY,
    }),
  ],
  [
    fact('harbour-soc-1', 'cadence.editionsPerYear', '4', {
      certainty: 'CONFLICT',
      rank: 'PREFERRED',
      conflict: 'harbour-soc-1-frequency',
    }),
    fact('harbour-soc-2', 'type', 'TYPE_2', { certainty: 'DERIVED', rule: 'A year is covered' }),
    fact('harbour-soc-1', 'auditor', 'mallow-finch'),
    fact('harbour-soc-2', 'cadence.periodLength', 'P12M', {
      certainty: 'CONFLICT',
      rank: 'PREFERRED',
      conflict: 'harbour-soc-2-length',
    }),
    fact('harbour-soc-1', 'cadence.editionsPerYear', '2', {
      certainty: 'CONFLICT',
      rank: 'DEPRECATED',
      conflict: 'harbour-soc-1-frequency',
    }),
  ],
  [
    conflict('harbour-soc-1-frequency', 'harbour-soc-1', 'How often SOC 1 is issued'),
    conflict('harbour-soc-2-length', 'harbour-soc-2', 'How long a period of SOC 2 is'),
  ],
);

/** Readers of whom several have one name. */
export const namesakeCatalog: Catalog = catalog([
  entity('Audience', 'elm', { name: 'Reader' }),
  entity('Audience', 'yew', { name: 'Auditor' }),
  entity('Audience', 'oak', { name: 'Reader' }),
  entity('Audience', 'ash', { name: 'Reader' }),
  entity('Audience', 'fir', { name: 'auditor' }),
]);
