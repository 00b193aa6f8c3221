import { z } from 'zod';
import type { StoredKind, StoredNode } from '../model/entity.js';
import { isClaim, isMapping } from './claim.js';
import type { Claim } from './claim.js';
import type { RecordPlace, SeedDocument, ValuePath } from './document.js';
import type { Fault } from './fault.js';
import { SECTIONS } from './section.js';
import type { Lookups, Section } from './section.js';
import { shapeFaults } from './shape-fault.js';
import type { Cite } from './value.js';
import { writtenRecords } from './written-record.js';
import type { WrittenRecord } from './written-record.js';

/** A claim, the field that it is about, and the way to it from its record. */
export interface PlacedClaim {
  readonly field: string;
  readonly path: ValuePath;
  readonly claim: Claim<unknown>;
}

/** A record as far as it could be read. */
export interface SeedRecord {
  readonly place: RecordPlace;
  readonly kind: StoredKind;
  readonly slug: string | null;
  readonly fields: ReadableFields;
  readonly claims: readonly PlacedClaim[];
  /** Makes what the record stands for; null where its shape is wrong. */
  readonly toNode: ((lookups: Lookups) => StoredNode) | null;
}

/**
 * The members of records that refer to other records, where they are there and of the right shape.
 * An item of a list that is not is undefined.
 */
export interface ReadableFields {
  readonly slug?: string | undefined;
  readonly cite?: readonly (Cite | undefined)[] | undefined;
  readonly subject?: string | undefined;
  readonly passages?: Readonly<Record<string, string>> | undefined;
  readonly facts?: readonly (LooseFact | undefined)[] | undefined;
  readonly unknowns?: readonly (SeedUnknown | undefined)[] | undefined;
}

interface LooseFact {
  readonly field: string;
  readonly claim: Claim<unknown>;
}

interface SeedUnknown {
  readonly cite: readonly Cite[];
  readonly leads: readonly string[];
}

interface ParsedSeed {
  readonly records: readonly SeedRecord[];
  readonly faults: readonly Fault[];
}

/** Holds each record of each document against the shape of its section. */
export function parseDocuments(documents: readonly SeedDocument[]): ParsedSeed {
  const faults: Fault[] = [];
  const written = documents.flatMap((document) => writtenRecords(document, faults));
  return { records: written.map((record) => parseRecord(record, faults)), faults };
}

function parseRecord({ section, content, place }: WrittenRecord, faults: Fault[]): SeedRecord {
  const { kind, schema, toNode, slugOf }: Section = SECTIONS[section];
  const result = schema.safeParse(content);
  if (!result.success && !place.document.isBroken) {
    faults.push(...result.error.issues.flatMap((issue) => shapeFaults(issue, content, place)));
  }
  const fields: ReadableFields = result.success ? result.data : readableFields(schema, content);
  const { slug: written = null, facts = [], ...rest } = fields;
  const slug = result.success && slugOf !== undefined ? slugOf(result.data as never) : written;
  const loose = facts.flatMap((fact, index) =>
    fact === undefined ? [] : [{ ...fact, path: ['facts', index] }],
  );
  return {
    place,
    kind,
    slug,
    fields,
    // What is left of a broken file says nothing for certain.
    claims: place.document.isBroken ? [] : [...claimsIn(rest, []), ...loose],
    toNode: result.success ? (lookups) => toNode(result.data as never, lookups) : null,
  };
}

// One wrong value must not hide what is wrong with the references in the others.
function readableFields(schema: z.ZodObject, content: unknown): ReadableFields {
  const members = isMapping(content) ? Object.entries(schema.shape) : [];
  return Object.fromEntries(
    members.map(([name, member]) => [
      name,
      readable(member as z.ZodType, (content as Record<string, unknown>)[name]),
    ]),
  );
}

/** What is of the right shape in a value; items of a list keep their places. */
function readable(schema: z.ZodType, content: unknown): unknown {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  if (schema instanceof z.ZodObject) return readableFields(schema, content);
  if (!Array.isArray(content)) return undefined;
  return content.map((item) => (schema.safeParse([item]).data as unknown[] | undefined)?.[0]);
}

function claimsIn(written: unknown, path: ValuePath): PlacedClaim[] {
  if (isClaim(written)) return [{ field: fieldOf(path, written), path, claim: written }];
  if (Array.isArray(written)) {
    return written.flatMap((item, index) => claimsIn(item, [...path, index]));
  }
  return isMapping(written)
    ? Object.entries(written).flatMap(([name, member]) => claimsIn(member, [...path, name]))
    : [];
}

/** The field that a claim is about. A value of the legacy cadence that lost answers for the cadence. */
function fieldOf(path: ValuePath, { isDeprecated }: Claim<unknown>): string {
  const field = path.filter((step) => typeof step === 'string').join('.');
  return isDeprecated ? field.replace(/^legacyCadence/, 'cadence') : field;
}
