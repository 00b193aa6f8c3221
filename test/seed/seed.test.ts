import { describe, expect, it } from 'vitest';
import type { StoredEntity } from '../../src/model/entity.js';
import type { Fact } from '../../src/model/evidence.js';
import { readSeed } from '../../src/seed/read.js';

const { entities, facts, conflicts } = readSeed('seed');

/** The parts of a report that are fields in groups. A cadence that lost is a reading of the cadence. */
const GROUPS: Readonly<Record<string, string>> = {
  access: 'access',
  cadence: 'cadence',
  legacyCadence: 'cadence',
};

/** The names under which facts are recorded, where an entity calls the field otherwise. */
const RECORDED_AS: Readonly<Record<string, string>> = { standardKind: 'kind' };

/** Each value of an entity, as `field: value`, in the words of a fact. */
function valuesOf({ kind, slug, unknowns, ...fields }: StoredEntity) {
  return Object.entries(fields).flatMap(([name, value]) => {
    const group = GROUPS[name];
    if (group === undefined) return valuesOfField(RECORDED_AS[name] ?? name, value);
    return Object.entries((value ?? {}) as object).flatMap(([member, inner]) =>
      valuesOfField(`${group}.${member}`, inner),
    );
  });
}

function valuesOfField(field: string, value: unknown): string[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => valuesOfField(field, item));
  const parts = typeof value === 'object' ? Object.values(value) : [value];
  return [`${field}: ${parts.join(' ')}`];
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  return items.reduce<Record<string, number>>((counts, item) => {
    const key = keyOf(item);
    return { ...counts, [key]: (counts[key] ?? 0) + 1 };
  }, {});
}

describe('the shipped seed', () => {
  it('knows the 61 criteria of the five categories', () => {
    const criteria = entities.filter((entity) => entity.kind === 'Criterion');
    expect(countBy(criteria, ({ category }) => category)).toEqual({
      security: 33,
      availability: 3,
      'processing-integrity': 5,
      confidentiality: 2,
      privacy: 18,
    });
  });

  it('calls each criterion by its code', () => {
    const criteria = entities.filter((entity) => entity.kind === 'Criterion');
    const codes = criteria.map(({ code }) => code);
    expect(criteria.map(({ slug }) => slug)).toEqual(codes.map((code) => code.toLowerCase()));
    expect(criteria.map(({ name }) => name)).toEqual(codes);
  });

  it('has a fact behind each value of each entity', () => {
    const known = new Set(
      facts.map(({ subject, field, value }) => `${subject} ${field}: ${value}`),
    );
    const values = entities.flatMap((entity) =>
      valuesOf(entity).map((value) => `${entity.slug} ${value}`),
    );
    expect(values.length).toBeGreaterThan(entities.length);
    expect(values.filter((value) => !known.has(value))).toEqual([]);
  });

  it('has a citation behind each fact, and a source behind each citation', () => {
    const sources = new Set(
      entities.filter(({ kind }) => kind === 'Source').map(({ slug }) => slug),
    );
    const isSound = ({ citations }: Fact) =>
      citations.length > 0 &&
      citations.every(({ source, locator }) => sources.has(source) && locator !== '');
    expect(facts.filter((fact) => !isSound(fact))).toEqual([]);
  });

  it('names the rule by which each derived fact follows', () => {
    const derived = facts.filter(({ certainty }) => certainty === 'DERIVED');
    expect(derived.length).toBeGreaterThan(0);
    expect(derived.filter(({ rule }) => rule === null)).toEqual([]);
  });

  it('knows these conflicts', () => {
    expect(conflicts.map(({ slug }) => slug).sort()).toEqual([
      'aws-at-c-205-title',
      'aws-audit-or-examination',
      'aws-criteria-name',
      'aws-isae-name',
      'aws-period-length',
      'aws-soc-1-2-access',
      'aws-soc-1-frequency',
      'aws-soc-1-release-months',
      'aws-soc-1-standards-list',
      'aws-soc-2-guide-title',
      'aws-soc-3-audience',
      'aws-soc-3-summary',
      'aws-tsp-section',
    ]);
  });

  it.each(conflicts.map(({ slug }) => slug))('keeps both readings in the conflict %s', (slug) => {
    const readings = facts.filter(({ conflict }) => conflict === slug);
    expect([...new Set(readings.map(({ rank }) => rank))].sort()).toEqual([
      'DEPRECATED',
      'PREFERRED',
    ]);
    expect(new Set(readings.map(({ certainty }) => certainty))).toEqual(new Set(['CONFLICT']));
  });

  it('ranks a fact only within a conflict', () => {
    const loose = facts.filter(({ conflict }) => conflict === null);
    expect(new Set(loose.map(({ rank }) => rank))).toEqual(new Set(['NORMAL']));
  });

  it('gives each unknown a reason, and never for a field that a fact answers outright', () => {
    const stated = new Set(
      facts
        .filter(({ certainty }) => certainty === 'STATED')
        .map(({ subject, field }) => `${subject} ${field}`),
    );
    const unknowns = entities.flatMap(({ slug, unknowns }) =>
      unknowns.map(({ field, reason }) => ({ name: `${slug} ${field}`, reason })),
    );
    expect(unknowns.filter(({ name, reason }) => reason === '' || stated.has(name))).toEqual([]);
  });
});
