import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { StoredEntity } from '../../src/model/entity.js';
import type { Fact } from '../../src/model/evidence.js';
import { readSeed } from '../../src/seed/read.js';

const { entities, facts, conflicts } = readSeed('seed');

/** The parts of a report that are fields in groups. */
const GROUPS = ['access', 'cadence', 'legacyCadence'];

/** The names under which facts are recorded, where an entity calls the field otherwise. */
const RECORDED_AS: Readonly<Record<string, string>> = { standardKind: 'kind' };

/** Each value of an entity that needs evidence, as `field: value`, in the words of a fact. */
function valuesOf({ kind, slug, description, aliases, unknowns, ...fields }: StoredEntity) {
  return Object.entries(fields).flatMap(([name, value]) =>
    GROUPS.includes(name)
      ? Object.entries((value ?? {}) as object).flatMap(([member, inner]) =>
          valuesOfField(`${name}.${member}`, inner),
        )
      : valuesOfField(RECORDED_AS[name] ?? name, value),
  );
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
    // A value of the legacy cadence that lost is recorded as a fact about the cadence.
    const isKnown = (value: string) =>
      known.has(value) || known.has(value.replace(' legacyCadence.', ' cadence.'));
    expect(values.filter((value) => !isKnown(value))).toEqual([]);
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

  it('believes the right reading in each conflict, and keeps the other', () => {
    const readings = conflicts.map(({ slug }) => {
      const competing = facts.filter(({ conflict }) => conflict === slug);
      const valuesOfRank = (rank: Fact['rank']) =>
        [...new Set(competing.filter((fact) => fact.rank === rank).map(({ value }) => value))]
          .join(' | ')
          .slice(0, 60);
      return [slug, valuesOfRank('PREFERRED'), valuesOfRank('DEPRECATED')];
    });
    expect(readings.sort()).toMatchInlineSnapshot(`
      [
        [
          "aws-at-c-205-title",
          "Assertion-Based Examination Engagements",
          "Examination Engagements",
        ],
        [
          "aws-audit-or-examination",
          "Examination",
          "Audit",
        ],
        [
          "aws-criteria-name",
          "Trust Services Criteria",
          "Trust Security Principles",
        ],
        [
          "aws-isae-name",
          "International Standard on Assurance Engagements 3402",
          "International Standards for Assurance Engagements No. 3402",
        ],
        [
          "aws-period-length",
          "P12M",
          "P6M",
        ],
        [
          "aws-soc-1-2-access",
          "true | A non-disclosure agreement",
          "Being an AWS customer is enough",
        ],
        [
          "aws-soc-1-frequency",
          "4",
          "2",
        ],
        [
          "aws-soc-1-release-months",
          "mid-February | mid-May | mid-August | mid-November",
          "Only mid-May and mid-November",
        ],
        [
          "aws-soc-1-standards-list",
          "isae-3402",
          "Only what the table lists, without ISAE 3402",
        ],
        [
          "aws-soc-2-guide-title",
          "SOC 2® Reporting on an Examination of Controls at a Service ",
          "Reporting on Controls at a Service Organization Relevant to ",
        ],
        [
          "aws-soc-3-audience",
          "general-public",
          "Users with a business need",
        ],
        [
          "aws-soc-3-summary",
          "A report of its own, on the criteria of SOC 2 and with its o",
          "Nothing but a summary of the SOC 2 report",
        ],
        [
          "aws-tsp-section",
          "tsp-100",
          "TSP section 100A",
        ],
      ]
    `);
  });

  it('derives these values, and states all others', () => {
    const derived = facts.filter(({ certainty }) => certainty === 'DERIVED');
    expect([...new Set(derived.map(({ field }) => field))].sort()).toMatchInlineSnapshot(`
      [
        "access.level",
        "access.ndaRequired",
        "aliases",
        "amends",
        "categories",
        "categoriesNotAddressed",
        "criteriaInScope",
        "documentsPerYear",
        "effective",
        "interprets",
        "legacyCadence.announcedReleases",
        "meaningOfSuffix",
        "overlapOfSuccessivePeriods",
        "replaces",
        "roleInStandards",
        "selfService",
        "type",
      ]
    `);
  });

  it('serves the shared vocabulary without any provider', () => {
    const folder = mkdtempSync(join(tmpdir(), 'assurance-graph-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    cpSync('seed', folder, { recursive: true, filter: (path) => !path.includes('providers') });
    const shared = readSeed(folder);
    expect(shared.entities.filter(({ kind }) => kind === 'Report')).toEqual([]);
    expect(shared.entities.filter(({ kind }) => kind === 'Standard')).toHaveLength(20);
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
