import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/seed-folder.js';
import { ACME, PAGE, recordWith, yaml } from '../support/seed-text.js';

function faultsOfFile(text: string): string[] {
  return faultsOf({ 'acme.yaml': ACME, 'page.yaml': PAGE, 'seed.yaml': text });
}

function faultsOfReport(fields: string): string[] {
  return faultsOfFile(recordWith(fields, 'reports', 'acme-soc-1'));
}

const CONFLICT = yaml`
  conflicts:
    - { slug: role, topic: Role, subject: board, reason: The page is newer., cite: page#end }
`;

/** Faults of an audience that may take part in the conflict `role`. */
function faultsOfDisputed(fields: string): string[] {
  return faultsOf({
    'conflict.yaml': CONFLICT,
    'page.yaml': PAGE,
    'seed.yaml': recordWith(fields, 'audiences', 'board'),
  });
}

describe('evidence', () => {
  it('stands behind each claim', () => {
    const text = yaml`
      audiences:
        - slug: board
          name: Board
          description: Those who oversee Acme.
          aliases: [Directors, { value: Governors, cite: [] }]
          use: { value: Reads with care., cite: [] }
          facts:
            - { field: role, value: Oversees. }
    `;
    const expected = 'expected a cite beside the field or on the record';
    expect(faultsOfFile(text)).toEqual([
      `seed.yaml:3:11: board, field name: no evidence; ${expected}`,
      `seed.yaml:6:19: board, field use: no evidence; ${expected}`,
      `seed.yaml:8:31: board, field facts[0].value: no evidence; ${expected}`,
    ]);
  });

  it('is what a source is by itself', () => {
    expect(faultsOf({ 'page.yaml': PAGE })).toEqual([]);
  });
});

describe('a further fact', () => {
  it('is no second answer to what a field answers', () => {
    const fields = yaml`
      use: Reads.
      facts:
        - { field: use, value: Oversees. }
    `;
    expect(faultsOfFile(recordWith(fields, 'audiences', 'board'))).toEqual([
      'seed.yaml:4:9: board, field facts[0]: use has a value already; ' +
        'expected rank DEPRECATED and a conflict, or another field',
    ]);
  });

  it('may answer what no field answers', () => {
    const report = recordWith(
      'facts: [{ field: type, value: TYPE_2, rule: It covers a period. }]',
      'audiences',
      'board',
    );
    expect(faultsOfFile(report)).toEqual([]);
  });
});

describe('a conflict', () => {
  it('is sound with a claim of each rank', () => {
    const fields = yaml`
      use: { value: Oversees., conflict: role }
      facts:
        - { field: use, value: Reads., conflict: role, rank: DEPRECATED }
    `;
    expect(faultsOfDisputed(fields)).toEqual([]);
  });

  it('needs a claim that lost', () => {
    expect(faultsOfDisputed('use: { value: Oversees., conflict: role }')).toEqual([
      'conflict.yaml:2:5: role: no deprecated claim; ' +
        'expected claims of both ranks that name it by "conflict: role"',
    ]);
  });

  it('needs a claim that won', () => {
    const fields = 'facts: [{ field: use, value: Reads., conflict: role, rank: DEPRECATED }]';
    expect(faultsOfDisputed(fields)).toEqual([
      'conflict.yaml:2:5: role: no preferred claim; ' +
        'expected claims of both ranks that name it by "conflict: role"',
    ]);
  });

  it('is at fault for both when no claim names it', () => {
    const expected = 'expected claims of both ranks that name it by "conflict: role"';
    expect(faultsOfDisputed('use: Oversees.')).toEqual([
      `conflict.yaml:2:5: role: no preferred claim; ${expected}`,
      `conflict.yaml:2:5: role: no deprecated claim; ${expected}`,
    ]);
  });

  it('is not at fault when the record with its claims has a fault of its own', () => {
    const fields = yaml`
      use: { value: Oversees., conflict: role }
      facts:
        - { field: use, value: Reads., conflict: role, rank: DEPRECATED }
      aliases: [3]
    `;
    expect(faultsOfDisputed(fields)).toEqual([
      'seed.yaml:5:15: board, field aliases[0]: found 3; expected a text',
    ]);
  });

  it('is not at fault when a neighbor of its claims has a fault', () => {
    const fields = yaml`
      use: { value: Oversees., conflict: role }
      facts:
        - { field: use, value: Reads., conflict: role, rank: DEPRECATED }
        - { field: seats, value: nine, cite: page }
    `;
    expect(faultsOfDisputed(fields)).toEqual([
      'seed.yaml:5:44: board, field facts[1].cite: found "page"; ' +
        'expected a citation, written source#passage, or a list of them',
    ]);
  });

  it('has a reason and no name', () => {
    const conflict = yaml`
      conflicts:
        - { slug: role, topic: Role, subject: board, cite: page#end, name: Role }
    `;
    const fields = yaml`
      use: { value: Oversees., conflict: role }
      facts:
        - { field: use, value: Reads., conflict: role, rank: DEPRECATED }
    `;
    const texts = {
      'conflict.yaml': conflict,
      'page.yaml': PAGE,
      'seed.yaml': recordWith(fields, 'audiences', 'board'),
    };
    expect(faultsOf(texts)).toEqual([
      'conflict.yaml:2:5: role, field reason: missing; expected a text',
      'conflict.yaml:2:64: role, field name: unknown field; ' +
        'expected one of slug, topic, subject, reason, cite',
    ]);
  });
});

describe('a rank', () => {
  it('belongs to a conflict', () => {
    const fields = yaml`
      facts:
        - { field: use, value: Reads., rank: DEPRECATED }
    `;
    expect(faultsOfFile(recordWith(fields, 'audiences', 'board'))).toEqual([
      'seed.yaml:3:44: board, field facts[0].rank: rank DEPRECATED without a conflict; ' +
        'expected the conflict that the value lost',
    ]);
  });

  it('DEPRECATED does not stand on a typed field', () => {
    const fields = yaml`
      use: { value: Reads., conflict: role, rank: DEPRECATED }
      facts:
        - { field: use, value: Oversees., conflict: role }
    `;
    expect(faultsOfDisputed(fields)).toEqual([
      'seed.yaml:2:49: board, field use.rank: rank DEPRECATED on a field; ' +
        'expected it under facts or legacyCadence',
    ]);
  });
});

describe('a link', () => {
  it('is not given twice', () => {
    const fields = yaml`
      supplements:
        - s-2
        - value: s-2
          cite: page#end
    `;
    const texts = {
      'page.yaml': PAGE,
      's-1.yaml': recordWith(fields, 'standards', 's-1'),
      's-2.yaml': recordWith('publishedIn: The book of standards', 'standards', 's-2'),
    };
    expect(faultsOf(texts)).toEqual([
      's-1.yaml:4:16: s-1, field supplements[1]: "s-2" stands here twice; expected each link once',
    ]);
  });
});

describe('a cadence', () => {
  it('is sound with one edition for each period end', () => {
    const fields = yaml`
      cadence:
        periodLength: P12M
        periodEnds: ["--06-30", "--12-31"]
        editionsPerYear: 2
        releaseLag: { earliest: P6W, latest: P42D }
        validFrom: 2020-01-01
        validTo: 2020-01-01
    `;
    expect(faultsOfReport(fields)).toEqual([]);
  });

  it('has as many editions a year as it has period ends', () => {
    const fields = yaml`
      cadence:
        periodLength: P12M
        periodEnds: ["--06-30", "--12-31"]
        editionsPerYear: 4
        releaseLag: { earliest: P6W, latest: P7W }
    `;
    expect(faultsOfReport(fields)).toEqual([
      'seed.yaml:5:24: acme-soc-1, field cadence.editionsPerYear: found 4; ' +
        'expected 2, one for each day in periodEnds',
    ]);
  });

  it('has each period end once', () => {
    const fields = yaml`
      cadence:
        periodLength: P12M
        periodEnds: ["--06-30", "--06-30"]
        editionsPerYear: 2
        releaseLag: { earliest: P6W, latest: P7W }
    `;
    expect(faultsOfReport(fields)).toEqual([
      'seed.yaml:4:19: acme-soc-1, field cadence.periodEnds: found ["--06-30","--06-30"]; ' +
        'expected each day once',
    ]);
  });

  it('releases at the earliest before the latest, in weeks or in days', () => {
    const fields = yaml`
      cadence:
        periodLength: P12M
        periodEnds: ["--06-30"]
        editionsPerYear: 1
        releaseLag: { earliest: P6W, latest: P41D }
    `;
    expect(faultsOfReport(fields)).toEqual([
      'seed.yaml:6:19: acme-soc-1, field cadence.releaseLag: ' +
        'found {"earliest":"P6W","latest":"P41D"}; expected earliest to be no longer than latest',
    ]);
  });

  it('does not end before it begins', () => {
    const fields = yaml`
      cadence:
        periodLength: P12M
        periodEnds: ["--06-30"]
        editionsPerYear: 1
        releaseLag: { earliest: P6W, latest: P7W }
        validFrom: 2020-01-01
        validTo: 2019-12-31
    `;
    expect(faultsOfReport(fields)).toEqual([
      'seed.yaml:8:16: acme-soc-1, field cadence.validTo: found "2019-12-31"; ' +
        'expected a day from 2020-01-01 on, as validFrom says',
    ]);
  });

  it('is held to this as the reading that lost, too', () => {
    const fields = yaml`
      cadence:
        periodLength: P12M
        periodEnds: ["--06-30"]
        editionsPerYear: 1
        releaseLag: { earliest: P6W, latest: P7W }
      legacyCadence:
        periodLength: P6M
        periodEnds: ["--06-30"]
        editionsPerYear: 2
        releaseLag: { earliest: P6W, latest: P7W }
    `;
    expect(faultsOfReport(fields)).toEqual([
      'seed.yaml:10:24: acme-soc-1, field legacyCadence.editionsPerYear: found 2; ' +
        'expected 1, one for each day in periodEnds',
    ]);
  });

  it('is at fault where its value is written, beside its evidence as well', () => {
    const fields = yaml`
      cadence:
        periodLength: P12M
        periodEnds: ["--06-30"]
        editionsPerYear: { cite: page#end, value: 2 }
        releaseLag: { earliest: P6W, latest: P7W }
        validFrom: { cite: page#end, value: 2020-01-01 }
        validTo: { cite: page#end, value: 2019-12-31 }
    `;
    expect(faultsOfReport(fields)).toEqual([
      'seed.yaml:5:49: acme-soc-1, field cadence.editionsPerYear: found 2; ' +
        'expected 1, one for each day in periodEnds',
      'seed.yaml:8:41: acme-soc-1, field cadence.validTo: found "2019-12-31"; ' +
        'expected a day from 2020-01-01 on, as validFrom says',
    ]);
  });
});
