import { describe, expect, it } from 'vitest';
import { query } from '../support/server.js';
import { slugs } from '../support/slugs.js';

const LINKS = `query ($slug: String!) {
  standard(slug: $slug) {
    kind
    issuer { slug }
    partOf { slug }
    parts { totalCount nodes { slug } }
    reports { totalCount nodes { slug } }
    correspondsTo { slug }
    supersedes { slug }
    supersededBy { slug }
    supplements { slug }
    supplementedBy { slug }
    amends { slug }
    amendedBy { slug }
    interprets { slug }
    interpretedBy { slug }
    categories { totalCount nodes { slug } }
    criteria { totalCount }
  }
}`;

const NONE = { totalCount: 0, nodes: [] };

/** A standard that is linked to nothing but its issuer. */
const UNLINKED = {
  issuer: { slug: 'aicpa' },
  partOf: null,
  parts: NONE,
  reports: NONE,
  correspondsTo: [],
  supersedes: [],
  supersededBy: [],
  supplements: [],
  supplementedBy: [],
  amends: [],
  amendedBy: [],
  interprets: [],
  interpretedBy: [],
  categories: NONE,
  criteria: { totalCount: 0 },
};

function listOf(...names: readonly string[]) {
  return { totalCount: names.length, nodes: slugs(...names) };
}

describe('a standard', () => {
  it('tells what SSAE 18 is, in every field of its own', async () => {
    const source = `{
      standard(slug: "ssae-18") {
        __typename slug name code title kind board publishedIn effective { basis date } aliases
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        standard: {
          __typename: 'Standard',
          slug: 'ssae-18',
          name: 'Statement on Standards for Attestation Engagements No. 18',
          code: 'SSAE 18',
          title: 'Attestation Standards: Clarification and Recodification',
          kind: 'ATTESTATION_STANDARD',
          board: 'Auditing Standards Board',
          publishedIn: 'AICPA Professional Standards',
          effective: { basis: 'REPORT_DATED_ON_OR_AFTER', date: '2017-05-01' },
          aliases: [
            'SSAE 18',
            'SSAE18',
            'SSAE No. 18',
            'SSAE-18',
            'Clarified attestation standards',
          ],
        },
      },
    });
  });

  it.each([
    [
      'ssae-18',
      {
        kind: 'ATTESTATION_STANDARD',
        parts: listOf('at-c-105', 'at-c-205', 'at-c-320'),
        reports: listOf('aws-soc-1', 'aws-soc-2', 'aws-soc-3'),
        supersedes: slugs('ssae-16'),
        amendedBy: slugs('ssae-20'),
      },
    ],
    [
      'ssae-21',
      {
        kind: 'ATTESTATION_STANDARD',
        parts: listOf('at-c-206'),
        supersedes: slugs('at-c-205'),
        amends: slugs('at-c-105'),
      },
    ],
    [
      'at-c-105',
      {
        kind: 'SECTION',
        partOf: { slug: 'ssae-18' },
        reports: listOf('aws-soc-2', 'aws-soc-3'),
        correspondsTo: slugs('isae-3000-revised'),
        supplementedBy: slugs('at-c-205'),
        amendedBy: slugs('ssae-19', 'ssae-21'),
        interpretedBy: slugs('soc-2-guide'),
      },
    ],
    [
      'at-c-205',
      {
        kind: 'SECTION',
        partOf: { slug: 'ssae-18' },
        reports: listOf('aws-soc-2', 'aws-soc-3'),
        correspondsTo: slugs('isae-3000-revised'),
        supersededBy: slugs('ssae-21'),
        supplements: slugs('at-c-105'),
        supplementedBy: slugs('at-c-320'),
        interpretedBy: slugs('soc-2-guide'),
      },
    ],
    [
      'at-c-320',
      {
        kind: 'SECTION',
        partOf: { slug: 'ssae-18' },
        reports: listOf('aws-soc-1'),
        correspondsTo: slugs('csae-3416', 'isae-3402'),
        supplements: slugs('at-c-205'),
        interpretedBy: slugs('soc-1-guide'),
      },
    ],
    [
      'isae-3402',
      {
        kind: 'ATTESTATION_STANDARD',
        issuer: { slug: 'iaasb' },
        reports: listOf('aws-soc-1'),
        correspondsTo: slugs('asae-3402', 'at-c-320'),
        supplements: slugs('isae-3000-revised'),
      },
    ],
    [
      'soc-2-guide',
      {
        kind: 'GUIDE',
        reports: listOf('aws-soc-2'),
        interprets: slugs('at-c-105', 'at-c-205'),
      },
    ],
    [
      'tsp-100',
      {
        kind: 'CRITERIA',
        reports: listOf('aws-soc-2', 'aws-soc-3'),
        supersedes: slugs('tsp-100a'),
        categories: listOf(
          'availability',
          'confidentiality',
          'privacy',
          'processing-integrity',
          'security',
        ),
        criteria: { totalCount: 61 },
      },
    ],
    ['tsp-100a', { kind: 'CRITERIA', supersededBy: slugs('tsp-100') }],
    ['dc-200', { kind: 'CRITERIA' }],
  ])('links %s to everything that it is linked to', async (slug, links) => {
    expect(await query(LINKS, { slug })).toEqual({
      data: { standard: { ...UNLINKED, ...links } },
    });
  });

  it('tells from when it applies, and by which day of a report', async () => {
    const source = `{
      section: standard(slug: "at-c-206") { effective { basis date } }
      abroad: standard(slug: "isae-3402") { effective { basis date } }
      criteria: standard(slug: "tsp-100") { effective { basis date } }
      unknown: standard(slug: "sas-70") { effective { basis date } unknowns { field } }
    }`;
    expect(await query(source)).toEqual({
      data: {
        section: { effective: { basis: 'REPORT_DATED_ON_OR_AFTER', date: '2022-06-15' } },
        abroad: { effective: { basis: 'PERIOD_ENDING_ON_OR_AFTER', date: '2011-06-15' } },
        criteria: { effective: { basis: 'PERIOD_ENDING_AFTER', date: '2018-12-15' } },
        unknown: { effective: null, unknowns: [{ field: 'effective' }] },
      },
    });
  });

  it('filters the reports that are performed under it', async () => {
    const source = `{
      standard(slug: "ssae-18") {
        public: reports(filter: { access: PUBLIC }) { totalCount nodes { slug } }
        underIsae3402: reports(filter: { standard: "isae-3402" }) { totalCount nodes { slug } }
        backwards: reports(orderBy: { field: NAME, direction: DESC }) { nodes { slug } }
        parts(filter: { partOf: "ssae-21" }) { totalCount nodes { slug } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        standard: {
          public: listOf('aws-soc-3'),
          underIsae3402: listOf('aws-soc-1'),
          backwards: { nodes: slugs('aws-soc-3', 'aws-soc-2', 'aws-soc-1') },
          parts: NONE,
        },
      },
    });
  });

  it('is null for a slug that nothing has, or that is not of a standard', async () => {
    const source = `{
      missing: standard(slug: "ssae-99") { slug }
      report: standard(slug: "aws-soc-1") { slug }
      code: standard(slug: "SSAE 18") { slug }
    }`;
    expect(await query(source)).toEqual({ data: { missing: null, report: null, code: null } });
  });
});

describe('the standards', () => {
  it('are listed by slug', async () => {
    expect(await query('{ standards { totalCount nodes { slug } } }')).toEqual({
      data: {
        standards: listOf(
          'asae-3402',
          'at-c-105',
          'at-c-205',
          'at-c-206',
          'at-c-320',
          'csae-3416',
          'dc-200',
          'isae-3000-revised',
          'isae-3402',
          'sas-70',
          'soc-1-guide',
          'soc-2-guide',
          'ssae-16',
          'ssae-18',
          'ssae-19',
          'ssae-20',
          'ssae-21',
          'ssae-22',
          'tsp-100',
          'tsp-100a',
        ),
      },
    });
  });

  it.each([
    ['kind', { kind: 'SECTION' }, ['at-c-105', 'at-c-205', 'at-c-206', 'at-c-320']],
    ['another kind', { kind: 'GUIDE' }, ['soc-1-guide', 'soc-2-guide']],
    ['issuer', { issuer: 'iaasb' }, ['isae-3000-revised', 'isae-3402']],
    ['the standard that they are a part of', { partOf: 'ssae-21' }, ['at-c-206']],
    [
      'everything at once',
      { kind: 'SECTION', issuer: 'aicpa', partOf: 'ssae-18' },
      ['at-c-105', 'at-c-205', 'at-c-320'],
    ],
    ['conditions that exclude each other', { kind: 'GUIDE', issuer: 'iaasb' }, []],
    ['an issuer that there is not', { issuer: 'nobody' }, []],
    ['a standard without parts', { partOf: 'ssae-22' }, []],
  ])('can be filtered by %s', async (_, filter, found) => {
    const source = `query ($filter: StandardFilter) {
      standards(filter: $filter) { totalCount nodes { slug } }
    }`;
    expect(await query(source, { filter })).toEqual({ data: { standards: listOf(...found) } });
  });
});
