import type { z } from 'zod';
import type { StoredEntity, StoredKind } from '../model/entity.js';
import type { Conflict } from '../model/evidence.js';
import { plain } from './claim.js';
import type { Plain } from './claim.js';
import * as record from './record.js';

/** What a record stands for; the citations of a conflict are looked up later. */
export type SeedNode = StoredEntity | Omit<Conflict, 'citations'>;

/** What a section of a seed file lists, and how its records become nodes. */
interface Section {
  readonly kind: StoredKind;
  readonly schema: z.ZodObject;
  readonly toNode: (written: never) => SeedNode;
}

/** The members of a record that are evidence or commentary, not fields of the entity. */
type Aside = 'cite' | 'facts' | 'passages';

function section<Schema extends z.ZodObject>(
  kind: StoredKind,
  schema: Schema,
  toNode: (fields: Plain<Omit<z.output<Schema>, Aside>>) => SeedNode,
): Section {
  return {
    kind,
    schema,
    toNode: ({ cite: _, facts: __, passages: ___, ...fields }: z.output<Schema>) =>
      toNode(plain(fields) as Plain<Omit<z.output<Schema>, Aside>>),
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
  conflicts: section('Conflict', record.conflict, ({ topic, ...fields }) => ({
    kind: 'Conflict',
    name: topic,
    ...fields,
  })),
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof SECTIONS;

export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[];

export function isSectionName(name: string): name is SectionName {
  return Object.hasOwn(SECTIONS, name);
}
