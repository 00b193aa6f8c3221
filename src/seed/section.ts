import type { z } from 'zod';
import type { StoredEntity } from '../model/entity.js';
import { plain } from './claim.js';
import type { Plain } from './claim.js';
import * as record from './record.js';

/** The members of a record that are evidence or commentary, not fields of the entity. */
const ASIDE = ['cite', 'facts', 'passages'] as const;
type Aside = (typeof ASIDE)[number];

interface Section {
  readonly schema: z.ZodType;
  readonly toEntity: (written: never) => StoredEntity;
}

function section<Schema extends z.ZodType<object>>(
  schema: Schema,
  toEntity: (fields: Plain<Omit<z.output<Schema>, Aside>>) => StoredEntity,
): Section {
  return {
    schema,
    toEntity: (written: z.output<Schema>) =>
      toEntity(
        plain(
          Object.fromEntries(
            Object.entries(written).filter(
              ([name]) => !(ASIDE as readonly string[]).includes(name),
            ),
          ),
        ) as Plain<Omit<z.output<Schema>, Aside>>,
      ),
  };
}

/** The sections that a seed file may have, and the kind of entity that each lists. */
export const SECTIONS = {
  organizations: section(record.organization, (fields) => ({
    kind: 'ServiceOrganization',
    ...fields,
  })),
  standardSetters: section(record.organization, (fields) => ({
    kind: 'StandardSetter',
    ...fields,
  })),
  auditors: section(record.organization, (fields) => ({ kind: 'Auditor', ...fields })),
  families: section(record.family, (fields) => ({ kind: 'ReportFamily', ...fields })),
  standards: section(record.standard, ({ kind, ...fields }) => ({
    kind: 'Standard',
    standardKind: kind,
    ...fields,
  })),
  categories: section(record.category, (fields) => ({ kind: 'TrustServicesCategory', ...fields })),
  criteria: section(record.criterion, (fields) => ({ kind: 'Criterion', ...fields })),
  audiences: section(record.audience, (fields) => ({ kind: 'Audience', ...fields })),
  channels: section(record.channel, (fields) => ({ kind: 'AccessChannel', ...fields })),
  sources: section(record.source, (fields) => ({ kind: 'Source', ...fields })),
  reports: section(record.report, (fields) => ({ kind: 'Report', ...fields })),
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof SECTIONS;

/** The section of the conflicts, which are no entities. */
const CONFLICTS = 'conflicts';

export const SECTION_NAMES: readonly string[] = [...Object.keys(SECTIONS), CONFLICTS];

export function isSectionName(name: string): name is SectionName {
  return Object.hasOwn(SECTIONS, name);
}
