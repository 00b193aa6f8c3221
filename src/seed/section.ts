import type { z } from 'zod';
import type { StoredEntity, StoredKind, StoredNode } from '../model/entity.js';
import type { Citation, Unknown } from '../model/evidence.js';
import { observedEdition, observedSlug } from '../model/edition.js';
import type { Slug } from '../model/slug.js';
import { plain } from './claim.js';
import type { Plain } from './claim.js';
import * as record from './record.js';
import type { Cite } from './value.js';

/** What a record takes from others. */
export interface Lookups {
  /** The places that citations name. */
  readonly citationsOf: (cite: readonly Cite[]) => readonly Citation[];
  /** The name of the record that has a slug. */
  readonly nameOf: (slug: Slug) => string;
}

/** What a section of a seed file lists, and how its records become nodes. */
export interface Section {
  readonly kind: StoredKind;
  readonly schema: z.ZodObject;
  readonly toNode: (written: never, lookups: Lookups) => StoredNode;
  /** The slug of a record that does not write it, from what it does write. */
  readonly slugOf?: (written: never) => Slug;
}

/** The members of a record that are evidence or commentary, not fields of the entity. */
type Aside = 'cite' | 'facts' | 'passages' | 'unknowns';

type Fields<Schema extends z.ZodType> = Plain<Omit<z.output<Schema>, Aside>>;

interface Written {
  readonly cite: readonly Cite[];
  readonly facts: unknown;
  readonly passages?: unknown;
  readonly unknowns: readonly (Omit<Unknown, 'citations'> & { readonly cite: readonly Cite[] })[];
}

function section<Schema extends z.ZodObject & z.ZodType<Written>>(
  kind: StoredKind,
  schema: Schema,
  toEntity: (
    fields: Fields<Schema> & Pick<StoredEntity, 'unknowns'>,
    nameOf: Lookups['nameOf'],
  ) => StoredEntity,
): Section {
  return {
    kind,
    schema,
    toNode: ({ cite, facts, passages, unknowns, ...fields }: Written, { citationsOf, nameOf }) =>
      toEntity(
        {
          ...plain(fields),
          unknowns: unknowns.map(({ cite: places, ...unknown }) => ({
            ...unknown,
            citations: citationsOf(places),
          })),
        } as Fields<Schema> & Pick<StoredEntity, 'unknowns'>,
        nameOf,
      ),
  };
}

/** The sections that a seed file may have. */
export const SECTIONS = {
  organizations: section('ServiceOrganization', record.organization, (fields) => ({
    kind: 'ServiceOrganization',
    ...fields,
  })),
  standardSetters: section('StandardSetter', record.organization, (fields) => ({
    kind: 'StandardSetter',
    ...fields,
  })),
  auditors: section('Auditor', record.organization, (fields) => ({ kind: 'Auditor', ...fields })),
  families: section('ReportFamily', record.family, (fields) => ({
    kind: 'ReportFamily',
    ...fields,
  })),
  standards: section('Standard', record.standard, ({ kind, ...fields }) => ({
    kind: 'Standard',
    standardKind: kind,
    ...fields,
  })),
  categories: section('TrustServicesCategory', record.category, (fields) => ({
    kind: 'TrustServicesCategory',
    ...fields,
  })),
  criteria: section('Criterion', record.criterion, (fields) => ({ kind: 'Criterion', ...fields })),
  audiences: section('Audience', record.audience, (fields) => ({ kind: 'Audience', ...fields })),
  channels: section('AccessChannel', record.channel, (fields) => ({
    kind: 'AccessChannel',
    ...fields,
  })),
  sources: section('Source', record.source, (fields) => ({ kind: 'Source', ...fields })),
  reports: section('Report', record.report, (fields) => ({ kind: 'Report', ...fields })),
  editions: {
    ...section('Edition', record.edition, (fields, nameOf) =>
      observedEdition(fields, nameOf(fields.report)),
    ),
    slugOf: (written: z.output<typeof record.edition>) => observedSlug(plain(written)),
  },
  conflicts: {
    kind: 'Conflict',
    schema: record.conflict,
    toNode: (
      { topic, cite, ...fields }: z.output<typeof record.conflict>,
      { citationsOf }: Lookups,
    ) => ({ kind: 'Conflict', name: topic, citations: citationsOf(cite), ...fields }),
  },
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof SECTIONS;

export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[];

export function isSectionName(name: string): name is SectionName {
  return Object.hasOwn(SECTIONS, name);
}
