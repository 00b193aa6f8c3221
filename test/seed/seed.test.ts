import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { StoredEntity } from '../../src/model/entity.js';
import type { Fact } from '../../src/model/evidence.js';
import { readSeed } from '../../src/seed/read.js';

const { entities, links, facts, conflicts } = readSeed('seed');

/** The parts of a report that are fields in groups. */
const GROUPS = ['access', 'cadence', 'legacyCadence'];

/** The names under which facts are recorded, where an entity calls the field otherwise. */
const RECORDED_AS: Readonly<Record<string, string>> = { standardKind: 'kind' };

/** What an edition has by being one, or takes from its report and its period: no source says it. */
const GIVEN_TO_EDITIONS = ['name', 'basis', 'reading'];

/** Each value of an entity that needs evidence, as `field: value`, in the words of a fact. */
function valuesOf({ kind, slug, description, aliases, unknowns, ...fields }: StoredEntity) {
  const claimed = Object.entries(fields).filter(
    ([name]) => kind !== 'Edition' || !GIVEN_TO_EDITIONS.includes(name),
  );
  return claimed.flatMap(([name, value]) =>
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
  it('says of every empty list of a report whether nothing applies or nothing is known', () => {
    const silent = entities
      .filter((entity) => entity.kind === 'Report')
      .flatMap(({ slug, unknowns, access, ...fields }) => {
        const conditions = Object.entries(access).map(([name, value]): [string, unknown] => [
          `access.${name}`,
          value,
        ]);
        const said = new Set([
          ...facts.filter(({ subject }) => subject === slug).map(({ field }) => field),
          ...unknowns.map(({ field }) => field),
        ]);
        return [...Object.entries<unknown>(fields), ...conditions]
          .filter(([name, value]) => Array.isArray(value) && value.length === 0 && !said.has(name))
          .map(([name]) => `${slug}: ${name}`);
      });
    expect(silent).toEqual([]);
  });

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

  it('knows the two editions of AWS SOC 3 of which a copy was read', () => {
    const unknowns = [
      {
        field: 'releasedOn',
        reason: 'The copy shows that the edition exists, and not on which day it came out.',
        seeAlso: null,
        leads: [],
        citations: [],
      },
    ];
    const common = {
      kind: 'Edition',
      aliases: [],
      unknowns,
      report: 'aws-soc-3',
      basis: 'OBSERVED',
      reading: 'PREFERRED',
      releasedOn: null,
      seenOn: null,
    };
    expect(entities.filter(({ kind }) => kind === 'Edition')).toEqual([
      {
        ...common,
        slug: 'aws-soc-3--2019-04-01--2019-09-30',
        name: 'AWS SOC 3, 2019-04-01 to 2019-09-30',
        description:
          "An edition from the time of half-year periods, six months shorter than today's cadence has it.",
        period: { from: '2019-04-01', to: '2019-09-30' },
      },
      {
        ...common,
        slug: 'aws-soc-3--2023-10-01--2024-09-30',
        name: 'AWS SOC 3, 2023-10-01 to 2024-09-30',
        description: null,
        period: { from: '2023-10-01', to: '2024-09-30' },
      },
    ]);
  });

  it('ties each edition to its report, and says its period nowhere else', () => {
    const assertion = "Management's assertion";
    expect(links.filter(({ predicate }) => predicate === 'EDITION_OF')).toEqual([
      {
        predicate: 'EDITION_OF',
        from: 'aws-soc-3--2019-04-01--2019-09-30',
        to: 'aws-soc-3',
        citations: [
          { source: 'aws-soc-3-report-2019', locator: 'Cover page, period of the report' },
          { source: 'aws-soc-3-report-2019', locator: assertion },
        ],
      },
      {
        predicate: 'EDITION_OF',
        from: 'aws-soc-3--2023-10-01--2024-09-30',
        to: 'aws-soc-3',
        citations: [{ source: 'aws-soc-3-report-2024', locator: assertion }],
      },
    ]);
    expect(
      facts
        .filter(({ field }) => /period$/i.test(field))
        .map(({ subject, value }) => [subject, value]),
    ).toEqual([
      ['aws-soc-3--2019-04-01--2019-09-30', '2019-04-01 2019-09-30'],
      ['aws-soc-3--2023-10-01--2024-09-30', '2023-10-01 2024-09-30'],
    ]);
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
        "access.conditions",
        "access.customersOnly",
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
        "legacyCadence.releaseLag",
        "meaningOfSuffix",
        "overlapOfSuccessivePeriods",
        "replaces",
        "roleInStandards",
        "selfService",
        "serves",
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
    const ofProviders = ['ServiceOrganization', 'Report', 'Edition'];
    expect(shared.entities.filter(({ kind }) => ofProviders.includes(kind))).toEqual([]);
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
