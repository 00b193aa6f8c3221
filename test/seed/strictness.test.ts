import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/seed-folder.js';
import { ACME, PAGE, recordWith, yaml } from '../support/seed-text.js';

function faultsOfAudience(fields: string): string[] {
  return faultsOf({ 'page.yaml': PAGE, 'seed.yaml': recordWith(fields, 'audiences', 'board') });
}

describe('a record', () => {
  it('tells what is wrong with one item of a list and with a reference in the next', () => {
    const facts = yaml`
      facts:
        - { field: role, value: 3 }
        - { field: role, value: Chair, cite: paper#top }
    `;
    expect(faultsOfAudience(facts)).toEqual([
      'seed.yaml:3:31: board, field facts[0].value: found 3; expected a text',
      'seed.yaml:4:44: board, field facts[1].cite: no source has the slug "paper"; ' +
        'expected a citation, written source#passage',
    ]);
  });

  it('tells what is wrong inside a mapping and with a reference beside it', () => {
    const fields = yaml`
      access:
        level: SECRET
        ndaRequired: false
        channels: [nowhere]
      cadence:
        periodLength: P12M
        periodEnds: ['--12-31']
        editionsPerYear: 1
        releaseLag: { earliest: P1W, latest: P2W }
    `;
    const report = recordWith(fields, 'reports', 'acme-soc-1').replace(/^ *access: \{.*\n/m, '');
    expect(faultsOf({ 'page.yaml': PAGE, 'acme.yaml': ACME, 'seed.yaml': report })).toEqual([
      'seed.yaml:3:14: acme-soc-1, field access.level: found "SECRET"; ' +
        'expected one of PUBLIC, RESTRICTED',
      'seed.yaml:5:18: acme-soc-1, field access.channels[0]: no record has the slug "nowhere"; ' +
        'expected the slug of an AccessChannel',
    ]);
  });

  it('names further facts as fields are named', () => {
    expect(faultsOfAudience('facts: [{ field: Not a name, value: x }]')).toEqual([
      'seed.yaml:2:22: board, field facts[0].field: found "Not a name"; ' +
        'expected the name of a field, such as auditor or cadence.periodLength',
    ]);
  });

  it('misses the value of a claim that has only its evidence', () => {
    expect(faultsOfAudience('use: { cite: page#top }')).toEqual([
      'seed.yaml:2:10: board, field use: missing; expected a text',
    ]);
  });

  it('has no tags', () => {
    expect(faultsOfAudience('use: !secret Reads.')).toEqual([
      'seed.yaml:2:10: Unresolved tag: !secret; expected YAML that can be read',
    ]);
  });
});

describe('a link', () => {
  it('that holds both ways does not lead to where it begins', () => {
    const standard = recordWith('correspondsTo: [s-1]', 'standards', 's-1');
    expect(faultsOf({ 'page.yaml': PAGE, 'seed.yaml': standard })).toEqual([
      'seed.yaml:2:21: s-1, field correspondsTo[0]: a link to itself; expected another record',
    ]);
  });
});

describe('a conflict', () => {
  it('gives the evidence for its reason', () => {
    const conflict = yaml`
      conflicts:
        - { slug: c, topic: Who reads, subject: board, reason: The first is newer. }
    `;
    const texts = {
      'page.yaml': PAGE,
      'board.yaml': recordWith('use: Reads.', 'audiences', 'board'),
      'seed.yaml': conflict,
    };
    expect(faultsOf(texts)).toEqual([
      'seed.yaml:2:5: c, field cite: missing; ' +
        'expected a citation, written source#passage, or a list of them',
    ]);
  });
});

describe('the ends of periods', () => {
  it('differ in every year', () => {
    const fields = yaml`
      cadence:
        periodLength: P12M
        periodEnds: ['--02-28', '--02-29']
        editionsPerYear: 2
        releaseLag: { earliest: P1W, latest: P2W }
    `;
    const report = recordWith(fields, 'reports', 'acme-soc-1');
    expect(faultsOf({ 'page.yaml': PAGE, 'acme.yaml': ACME, 'seed.yaml': report })).toEqual([
      'seed.yaml:4:19: acme-soc-1, field cadence.periodEnds: found ["--02-28","--02-29"]; ' +
        'expected each day once',
    ]);
  });
});
