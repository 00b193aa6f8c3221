import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/seed-folder.js';
import { ACME, PAGE, recordWith, yaml } from '../support/seed-text.js';

function faultsOfStandard(fields: string): string[] {
  return faultsOf({
    'page.yaml': PAGE,
    'acme.yaml': ACME,
    's-1.yaml': recordWith(fields, 'standards', 's-1'),
    's-2.yaml': recordWith('publishedIn: The book of standards', 'standards', 's-2'),
  });
}

describe('a slug', () => {
  it('belongs to one record, whatever the file and the kind', () => {
    const texts = {
      'a.yaml': recordWith('use: Reads.', 'audiences', 'board'),
      'b/c.yaml': recordWith('use: GENERAL', 'families', 'board'),
      'page.yaml': PAGE,
    };
    expect(faultsOf(texts)).toEqual([
      'b/c.yaml:3:11: board, field slug: slug "board" is taken by a.yaml:3; ' +
        'expected a slug that no other record has',
    ]);
  });

  it('leads references to neither of two records, and blames no reference for that', () => {
    const texts = {
      'a.yaml': recordWith('use: Reads.', 'audiences', 'board'),
      'page.yaml': PAGE,
      'z.yaml': recordWith('use: Reads.', 'audiences', 'page'),
    };
    expect(faultsOf(texts)).toEqual([
      'z.yaml:3:11: page, field slug: slug "page" is taken by page.yaml:2; ' +
        'expected a slug that no other record has',
    ]);
  });

  it('is taken by a record of wrong shape as well', () => {
    const texts = {
      'a.yaml': recordWith('use: 3', 'audiences', 'board'),
      'b.yaml': recordWith('use: Reads.', 'audiences', 'board'),
      'page.yaml': PAGE,
    };
    expect(faultsOf(texts)).toEqual([
      'a.yaml:2:10: board, field use: found 3; expected a text',
      'b.yaml:3:11: board, field slug: slug "board" is taken by a.yaml:3; ' +
        'expected a slug that no other record has',
    ]);
  });

  it('is not shared between a record and a conflict', () => {
    const fields = yaml`
      facts:
        - { field: role, value: Oversees., conflict: role }
        - { field: role, value: Reads., conflict: role, rank: DEPRECATED }
    `;
    const texts = {
      'board.yaml': recordWith(fields, 'audiences', 'board'),
      'page.yaml': PAGE,
      'role.yaml': recordWith('use: Reads.', 'audiences', 'role'),
      'z.yaml': yaml`
        conflicts:
          - { slug: role, topic: Role, subject: board, reason: So it is., cite: page#end }
      `,
    };
    expect(faultsOf(texts)).toEqual([
      'z.yaml:2:13: role, field slug: slug "role" is taken by role.yaml:3; ' +
        'expected a slug that no other record has',
    ]);
  });
});

describe('a link', () => {
  it('leads to a record that exists', () => {
    expect(faultsOfStandard('partOf: s-9')).toEqual([
      's-1.yaml:2:13: s-1, field partOf: no record has the slug "s-9"; ' +
        'expected the slug of a Standard',
    ]);
  });

  it('is told by its place in the list of links', () => {
    expect(faultsOfStandard('supplements: [s-2, s-8]')).toEqual([
      's-1.yaml:2:24: s-1, field supplements[1]: no record has the slug "s-8"; ' +
        'expected the slug of a Standard',
    ]);
  });

  it('leads to a record of the right kind', () => {
    expect(faultsOfStandard('partOf: acme\nissuer: page')).toEqual([
      's-1.yaml:2:13: s-1, field partOf: "acme" is a ServiceOrganization; ' +
        'expected the slug of a Standard',
      's-1.yaml:3:13: s-1, field issuer: "page" is a Source; ' +
        'expected the slug of a StandardSetter',
    ]);
  });

  it('is told with the article that its kind takes', () => {
    const fields = yaml`
      auditor: soc-1
      cadence:
        periodLength: P12M
        periodEnds: ["--06-30"]
        editionsPerYear: 1
        releaseLag: { earliest: P6W, latest: P7W }
    `;
    const texts = {
      'acme.yaml': ACME,
      'page.yaml': PAGE,
      'report.yaml': recordWith(fields, 'reports', 'acme-soc-1'),
    };
    expect(faultsOf(texts)).toEqual([
      'report.yaml:2:14: acme-soc-1, field auditor: "soc-1" is a ReportFamily; ' +
        'expected the slug of an Auditor',
    ]);
  });

  it('is at fault where its slug is written, beside its evidence as well', () => {
    const fields = yaml`
      partOf: { cite: page#end, value: s-9 }
      issuer:
        cite: page#end
        value: s-8
    `;
    expect(faultsOfStandard(fields)).toEqual([
      's-1.yaml:2:38: s-1, field partOf: no record has the slug "s-9"; ' +
        'expected the slug of a Standard',
      's-1.yaml:5:14: s-1, field issuer: no record has the slug "s-8"; ' +
        'expected the slug of a StandardSetter',
    ]);
  });

  it('is checked in a record that has another fault', () => {
    expect(faultsOfStandard('publishedIn: 2017\npartOf: s-9')).toEqual([
      's-1.yaml:2:18: s-1, field publishedIn: found 2017; expected a text',
      's-1.yaml:3:13: s-1, field partOf: no record has the slug "s-9"; ' +
        'expected the slug of a Standard',
    ]);
  });

  it('may lead to a record of wrong shape, which is a fault of its own', () => {
    const texts = {
      'page.yaml': PAGE,
      's-1.yaml': recordWith('partOf: s-2', 'standards', 's-1'),
      's-2.yaml': recordWith('publishedIn: 2017', 'standards', 's-2'),
    };
    expect(faultsOf(texts)).toEqual([
      's-2.yaml:2:18: s-2, field publishedIn: found 2017; expected a text',
    ]);
  });
});

describe('links that lead back', () => {
  function faultsOfParts(partOf: Readonly<Record<string, string>>): string[] {
    const standards = Object.entries(partOf).map(
      ([part, whole]) =>
        [`${part}.yaml`, recordWith(`partOf: ${whole}`, 'standards', part)] as const,
    );
    return faultsOf({ ...Object.fromEntries(standards), 'page.yaml': PAGE });
  }

  it('are at fault when a record is part of itself', () => {
    expect(faultsOfParts({ a: 'a' })).toEqual([
      'a.yaml:2:13: a, field partOf: a cycle: a → a; expected links that never lead back',
    ]);
  });

  it('are at fault when two records are parts of each other', () => {
    expect(faultsOfParts({ a: 'b', b: 'a' })).toEqual([
      'b.yaml:2:13: b, field partOf: a cycle: a → b → a; expected links that never lead back',
    ]);
  });

  it('are at fault when three records make a ring, which is told once', () => {
    expect(faultsOfParts({ a: 'b', b: 'c', c: 'd', d: 'b' })).toEqual([
      'd.yaml:2:13: d, field partOf: a cycle: b → c → d → b; expected links that never lead back',
    ]);
  });

  it('are at fault for each ring', () => {
    expect(faultsOfParts({ a: 'a', b: 'c', c: 'b' })).toEqual([
      'a.yaml:2:13: a, field partOf: a cycle: a → a; expected links that never lead back',
      'c.yaml:2:13: c, field partOf: a cycle: b → c → b; expected links that never lead back',
    ]);
  });

  it('are sound when they meet again without leading back', () => {
    const texts = {
      'a.yaml': recordWith('supersedes: [b, c]', 'standards', 'a'),
      'b.yaml': recordWith('supersedes: [d]', 'standards', 'b'),
      'c.yaml': recordWith('supersedes: [d]', 'standards', 'c'),
      'd.yaml': recordWith('correspondsTo: [a]', 'standards', 'd'),
      'page.yaml': PAGE,
    };
    expect(faultsOf(texts)).toEqual([]);
  });
});

describe('a citation', () => {
  it('names a source that exists', () => {
    expect(faultsOfStandard('partOf: { value: s-2, cite: paper#top }')).toEqual([
      's-1.yaml:2:33: s-1, field partOf.cite: no source has the slug "paper"; ' +
        'expected a citation, written source#passage',
    ]);
  });

  it('names a source, not another kind of record', () => {
    expect(faultsOfStandard('partOf: { value: s-2, cite: acme#top }')).toEqual([
      's-1.yaml:2:33: s-1, field partOf.cite: no source has the slug "acme"; ' +
        'expected a citation, written source#passage',
    ]);
  });

  it('names a passage that its source has', () => {
    expect(faultsOfStandard('partOf: { value: s-2, cite: page#middle }')).toEqual([
      's-1.yaml:2:33: s-1, field partOf.cite: source page has no passage "middle"; ' +
        'expected one of top, end',
    ]);
  });

  it('is checked where it stands for the whole record', () => {
    const text = recordWith('use: Reads.', 'audiences', 'board');
    const texts = { 'board.yaml': text.replace('page#top', 'page#middle'), 'page.yaml': PAGE };
    expect(faultsOf(texts)).toEqual([
      'board.yaml:5:11: board, field cite: source page has no passage "middle"; ' +
        'expected one of top, end',
    ]);
  });

  it('is told by its place in the list of citations, and by that of its claim', () => {
    const fields = yaml`
      supplements:
        - { value: s-2, cite: [page#top, page#middle] }
      facts:
        - { field: edition, value: the second, cite: paper#top }
    `;
    expect(faultsOfStandard(fields)).toEqual([
      's-1.yaml:3:40: s-1, field supplements[0].cite[1]: source page has no passage "middle"; ' +
        'expected one of top, end',
      's-1.yaml:5:52: s-1, field facts[0].cite: no source has the slug "paper"; ' +
        'expected a citation, written source#passage',
    ]);
  });

  it('is checked beside an unknown', () => {
    const fields = yaml`
      unknowns:
        - { field: edition, reason: Unsaid., cite: page#middle }
    `;
    expect(faultsOfStandard(fields)).toEqual([
      's-1.yaml:3:50: s-1, field unknowns[0].cite: source page has no passage "middle"; ' +
        'expected one of top, end',
    ]);
  });

  it('is at fault when its source has no passages at all', () => {
    const texts = {
      'board.yaml': recordWith('use: Reads.', 'audiences', 'board'),
      'page.yaml': PAGE.replace(/passages:.*/, 'passages: {}'),
    };
    expect(faultsOf(texts)).toEqual([
      'board.yaml:5:11: board, field cite: source page has no passage "top"; ' +
        'expected a source that has passages',
    ]);
  });
});

describe('other references', () => {
  it('an unknown names documents that exist', () => {
    const fields = yaml`
      unknowns:
        - { field: edition, reason: Unsaid., leads: [page, paper] }
    `;
    expect(faultsOfStandard(fields)).toEqual([
      's-1.yaml:3:58: s-1, field unknowns[0].leads[1]: no entity has the slug "paper"; ' +
        'expected the slug of an entity',
    ]);
  });

  it('a claim names a conflict that exists', () => {
    const fields = yaml`
      partOf: { value: s-2, conflict: whole }
      facts:
        - { field: edition, value: the second, conflict: page }
    `;
    expect(faultsOfStandard(fields)).toEqual([
      's-1.yaml:2:37: s-1, field partOf.conflict: no conflict has the slug "whole"; ' +
        'expected the slug of a conflict',
      's-1.yaml:4:56: s-1, field facts[0].conflict: no conflict has the slug "page"; ' +
        'expected the slug of a conflict',
    ]);
  });

  it('a conflict has a subject that exists and is no conflict itself', () => {
    const facts = yaml`
      facts:
        - { field: edition, value: the second, conflict: edition }
        - { field: edition, value: the first, conflict: edition, rank: DEPRECATED }
        - { field: year, value: '2016', conflict: year }
        - { field: year, value: '2015', conflict: year, rank: DEPRECATED }
    `;
    const conflicts = yaml`
      conflicts:
        - { slug: edition, subject: s-9, topic: Edition, reason: So., cite: page#end }
        - { slug: year, subject: edition, topic: Year, reason: So., cite: page#middle }
    `;
    const texts = {
      'conflict.yaml': conflicts,
      'page.yaml': PAGE,
      's-1.yaml': recordWith(facts, 'standards', 's-1'),
    };
    expect(faultsOf(texts)).toEqual([
      'conflict.yaml:2:31: edition, field subject: no entity has the slug "s-9"; ' +
        'expected the slug of an entity',
      'conflict.yaml:3:28: year, field subject: no entity has the slug "edition"; ' +
        'expected the slug of an entity',
      'conflict.yaml:3:69: year, field cite: source page has no passage "middle"; ' +
        'expected one of top, end',
    ]);
  });
});
