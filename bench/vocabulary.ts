import type { StoredEntity } from '../src/model/entity.js';
import type { Slug } from '../src/model/slug.js';
import { standards } from './standard.js';
import { capitalized } from './wording.js';
import type { Wording } from './wording.js';

/** The document that everything which providers share is taken from. */
export const LIBRARY: Slug = 'assurance-library';

const FAMILIES = [
  [
    'soc-1',
    'SOC 1',
    'Controls that bear on financial reporting',
    'RESTRICTED',
    'INTERNAL_CONTROL_OVER_FINANCIAL_REPORTING',
  ],
  [
    'soc-2',
    'SOC 2',
    'Controls over a service, in detail',
    'RESTRICTED',
    'SECURITY_AND_RELATED_CRITERIA',
  ],
  ['soc-3', 'SOC 3', 'Controls over a service, for everybody', 'GENERAL', 'PUBLIC_STATEMENT'],
] as const;

const SETTERS = [
  ['attestation-board', 'Attestation Board'],
  ['international-board', 'International Assurance Board'],
  ['withdrawn-board', 'Withdrawn Standards Board'],
] as const;

const AUDIENCES = [
  'Customer management',
  'Auditors of customers',
  'Regulators',
  'Business partners',
  'Prospective customers',
  'General readers',
];

const CATEGORIES = [
  ['Security', 'CC', 9, 4],
  ['Availability', 'A', 1, 3],
  ['Processing integrity', 'PI', 1, 5],
  ['Confidentiality', 'C', 1, 2],
  ['Privacy', 'P', 8, 2],
] as const;

/** Families, standards, readers, categories and criteria: what the reports of all providers refer to. */
export function sharedVocabulary(wording: Wording): StoredEntity[] {
  const described = (name: string, ...aliases: readonly string[]) => ({
    name,
    description: `${name}, which is about ${wording.words(4)}.`,
    aliases,
    unknowns: [],
  });
  return [
    {
      kind: 'Source',
      slug: LIBRARY,
      ...described('Assurance Library'),
      publisher: 'Assurance Library',
      url: 'https://library.example/standards',
      retrievedOn: '2026-11-02',
      sha256: null,
    },
    ...FAMILIES.map(([slug, name, subject, use, need]): StoredEntity => ({
      kind: 'ReportFamily',
      slug,
      ...described(name, `${name} report`),
      subject,
      use,
      serves: [need],
    })),
    ...SETTERS.map(([slug, name]): StoredEntity => ({
      kind: 'StandardSetter',
      slug,
      ...described(name),
      url: null,
    })),
    ...standards(wording),
    ...AUDIENCES.map((name): StoredEntity => ({
      kind: 'Audience',
      slug: wording.slugFor(name),
      ...described(name),
      use: `Reads reports for ${wording.words(2)}`,
    })),
    ...CATEGORIES.flatMap(([name, code, groups, ofEach]): StoredEntity[] => {
      const category = wording.slugFor(name);
      return [
        {
          kind: 'TrustServicesCategory',
          slug: category,
          ...described(name),
          code,
          definedIn: 'tsp-100',
        },
        ...Array.from({ length: groups * ofEach }, (_, index): StoredEntity => {
          const group = `${code}${Math.floor(index / ofEach) + 1}`;
          const topic = capitalized(wording.words(3));
          return {
            kind: 'Criterion',
            slug: wording.slugFor(`${group}.${(index % ofEach) + 1}`),
            ...described(`${group}.${(index % ofEach) + 1}`, topic),
            code: `${group}.${(index % ofEach) + 1}`,
            topic,
            group,
            category,
            definedIn: 'tsp-100',
          };
        }),
      ];
    }),
  ];
}
