import type { z } from 'zod';
import type { StoredEntity } from '../model/entity.js';
import { isClaim, isMapping } from './claim.js';
import type { Claim } from './claim.js';
import type { RecordPlace, SeedDocument, ValuePath } from './document.js';
import { quote } from './fault.js';
import type { Fault } from './fault.js';
import { conflict } from './record.js';
import { isSectionName, SECTION_NAMES, SECTIONS } from './section.js';

/** A claim, the field that it is about, and the way to it from its record. */
export interface PlacedClaim {
  readonly field: string;
  readonly path: ValuePath;
  readonly claim: Claim<unknown>;
}

/** A record whose shape is right; what it refers to is still unchecked. */
export interface SeedEntity {
  readonly place: RecordPlace;
  readonly entity: StoredEntity;
  readonly cite: readonly string[];
  readonly claims: readonly PlacedClaim[];
  readonly passages: Readonly<Record<string, string>>;
}

export interface SeedConflict extends z.output<typeof conflict> {
  readonly place: RecordPlace;
}

export interface ParsedSeed {
  readonly entities: readonly SeedEntity[];
  readonly conflicts: readonly SeedConflict[];
  /** Every slug that is written anywhere, in records of right shape or wrong, with its place. */
  readonly slugs: readonly { readonly slug: string; readonly place: RecordPlace }[];
  readonly faults: readonly Fault[];
}

interface WrittenRecord {
  readonly section: string;
  readonly content: unknown;
  readonly place: RecordPlace;
}

/** Holds each record of each document against the shape of its section. */
export function parseDocuments(documents: readonly SeedDocument[]): ParsedSeed {
  const faults: Fault[] = documents.flatMap(({ problems }) =>
    problems.map(({ at, problem }) => ({
      at,
      record: null,
      field: null,
      problem,
      expected: 'YAML that can be read',
    })),
  );
  const records = documents.flatMap((document) => recordsOf(document, faults));
  const entities: SeedEntity[] = [];
  const conflicts: SeedConflict[] = [];

  for (const { section, content, place } of records) {
    const schema = isSectionName(section) ? SECTIONS[section].schema : conflict;
    const result = schema.safeParse(content);
    if (!result.success) {
      faults.push(...result.error.issues.flatMap((issue) => faultsOf(issue, content, place)));
    } else if (isSectionName(section)) {
      entities.push(entityOf(result.data as WrittenEntity, SECTIONS[section].toEntity, place));
    } else {
      conflicts.push({ ...(result.data as z.output<typeof conflict>), place });
    }
  }

  const slugs = records.flatMap(({ content, place }) =>
    isMapping(content) && typeof content['slug'] === 'string'
      ? [{ slug: content['slug'], place }]
      : [],
  );
  return { entities, conflicts, slugs, faults };
}

function recordsOf(document: SeedDocument, faults: Fault[]): WrittenRecord[] {
  const { content } = document;
  const whole = { record: null, field: null };
  if (!isMapping(content)) {
    if (document.problems.length > 0) return [];
    const expected = `a mapping of ${SECTION_NAMES.join(', ')}`;
    faults.push({
      ...whole,
      at: document.positionOf([]),
      problem: `found ${quote(content)}`,
      expected,
    });
    return [];
  }
  return Object.entries(content).flatMap(([section, list]) => {
    if (!SECTION_NAMES.includes(section)) {
      const problem = `unknown section ${quote(section)}`;
      const expected = `one of ${SECTION_NAMES.join(', ')}`;
      faults.push({ ...whole, at: document.positionOfKey([], section), problem, expected });
      return [];
    }
    if (!Array.isArray(list)) {
      const problem = `section ${section} is ${quote(list)}`;
      faults.push({
        ...whole,
        at: document.positionOf([section]),
        problem,
        expected: 'a list of records',
      });
      return [];
    }
    return list.map((record: unknown, index) => ({
      section,
      content: record,
      place: { document, path: [section, index], label: labelOf(record, section, index) },
    }));
  });
}

function labelOf(record: unknown, section: string, index: number): string {
  return isMapping(record) && typeof record['slug'] === 'string'
    ? record['slug']
    : `${section}[${index}]`;
}

interface WrittenEntity {
  readonly cite: readonly string[];
  readonly facts: readonly { readonly field: string; readonly claim: Claim<unknown> }[];
  readonly passages?: Readonly<Record<string, string>>;
}

function entityOf(
  written: WrittenEntity,
  toEntity: (written: never) => StoredEntity,
  place: RecordPlace,
): SeedEntity {
  const { cite, facts, passages, ...fields } = written;
  const loose = facts.map(({ field, claim }, index) => ({ field, claim, path: ['facts', index] }));
  return {
    place,
    entity: toEntity(written as never),
    cite,
    claims: [...claimsIn(fields, []), ...loose],
    passages: passages ?? {},
  };
}

function claimsIn(written: unknown, path: ValuePath): PlacedClaim[] {
  if (isClaim(written)) {
    return [{ field: factField(path), path, claim: written }];
  }
  if (Array.isArray(written)) {
    return written.flatMap((item, index) => claimsIn(item, [...path, index]));
  }
  return isMapping(written)
    ? Object.entries(written).flatMap(([name, member]) => claimsIn(member, [...path, name]))
    : [];
}

/** The field that a claim is about. The readings of a cadence are two answers to one question. */
function factField(path: ValuePath): string {
  const names = path.filter((step) => typeof step === 'string');
  return names.map((name) => (name === 'legacyCadence' ? 'cadence' : name)).join('.');
}

function faultsOf(issue: z.core.$ZodIssue, content: unknown, place: RecordPlace): Fault[] {
  const { document, label: record } = place;
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const at = document.positionOf([...place.path, ...path]);
  const field = fieldAt(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      at: document.positionOfKey([...place.path, ...path], key),
      record,
      field: fieldAt([...path, key]),
      problem: 'unknown field',
      expected: issue.message,
    }));
  }
  const value = valueAt(content, path);
  const problem = value === undefined ? 'missing' : `found ${quote(value)}`;
  return [{ at, record, field, problem, expected: issue.message }];
}

/** The name of a field as people write it: `access.channels[0]`; null for the record itself. */
function fieldAt(path: ValuePath): string | null {
  const steps = path.at(-1) === 'value' ? path.slice(0, -1) : path;
  const name = steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
  return name === '' ? null : name;
}

// A plain claim has no member called value: its value is the field itself.
function valueAt(content: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    if (isMapping(value)) return step === 'value' && !('value' in value) ? value : value[step];
    return step === 'value' ? value : undefined;
  }, content);
}
