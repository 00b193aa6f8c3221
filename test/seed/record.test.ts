import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/seed-folder.js';
import { ACME, PAGE, recordWith, yaml } from '../support/seed-text.js';

function faultsOfFile(text: string): string[] {
  return faultsOf({ 'page.yaml': PAGE, 'acme.yaml': ACME, 'seed.yaml': text });
}

function faultsOfAudience(fields: string): string[] {
  return faultsOfFile(recordWith(fields, 'audiences', 'board'));
}

describe('the fields of a record', () => {
  it('points at each field that its kind does not have, and lists those that it has', () => {
    const fields = yaml`
      colour: red
      use: Reads with care.
      size: 3
    `;
    const expected = 'one of slug, name, description, aliases, use, cite, facts, unknowns';
    expect(faultsOfAudience(fields)).toEqual([
      `seed.yaml:2:5: board, field colour: unknown field; expected ${expected}`,
      `seed.yaml:4:5: board, field size: unknown field; expected ${expected}`,
    ]);
  });

  it('points at an unknown member of a claim', () => {
    expect(faultsOfAudience('use: { value: Reads with care., source: page#top }')).toEqual([
      'seed.yaml:2:37: board, field use.source: unknown field; ' +
        'expected one of value, cite, rule, conflict, rank',
    ]);
  });

  it('points at the record that lacks a field', () => {
    const text = yaml`
      audiences:
        - slug: board
          name: Board
          cite: page#top
    `;
    expect(faultsOfFile(text)).toEqual([
      'seed.yaml:2:5: board, field description: missing; expected a text',
    ]);
  });

  it('calls a record without a slug by its place', () => {
    const text = yaml`
      audiences:
        - slug: board
          name: Board
          description: Those who oversee Acme.
          cite: page#top
        - name: Staff
          description: Those who work for Acme.
          cite: page#top
    `;
    expect(faultsOfFile(text)).toEqual([
      'seed.yaml:6:5: audiences[1], field slug: missing; expected a slug, such as aws-soc-1',
    ]);
  });

  it('tells a record that is no mapping', () => {
    const members = 'slug, name, description, aliases, use, cite, facts, unknowns';
    expect(faultsOfFile('audiences:\n  - board\n  -\n')).toEqual([
      `seed.yaml:2:5: audiences[0]: found "board"; expected a mapping of ${members}`,
      `seed.yaml:3:4: audiences[1]: found null; expected a mapping of ${members}`,
    ]);
  });

  it('points at a value of the wrong type', () => {
    const text = yaml`
      audiences:
        - slug: board
          name: 12
          description: { value: true }
          aliases: Directors
          use:
          cite: page#top
    `;
    expect(faultsOfFile(text)).toEqual([
      'seed.yaml:3:11: board, field name: found 12; expected a text',
      'seed.yaml:4:18: board, field description: found {"value":true}; expected a text',
      'seed.yaml:5:14: board, field aliases: found "Directors"; expected a list',
      'seed.yaml:6:9: board, field use: found null; expected a text',
    ]);
  });

  it('shows a list where one value belongs', () => {
    expect(faultsOfAudience('use: [Reads, Weighs]')).toEqual([
      'seed.yaml:2:10: board, field use: found ["Reads","Weighs"]; expected a text',
    ]);
  });

  it('points at the item of a list that is wrong', () => {
    expect(faultsOfAudience('aliases: [Directors, 7, { value: " " }]')).toEqual([
      'seed.yaml:2:26: board, field aliases[1]: found 7; expected a text',
      'seed.yaml:2:38: board, field aliases[2]: found " "; expected a text that is not empty',
    ]);
  });

  it('shortens a long value', () => {
    const names = 'Directors, '.repeat(20);
    expect(faultsOfAudience(`aliases: { of: "${names}" }`)).toEqual([
      'seed.yaml:2:14: board, field aliases: ' +
        'found {"of":"Directors, Directors, Directors, Directors, Direct...; expected a list',
    ]);
  });

  it('points at each wrong member of a claim', () => {
    const fields = 'use: { value: 3, cite: page, rank: NORMAL, rule: 5, conflict: No }';
    expect(faultsOfAudience(fields)).toEqual([
      'seed.yaml:2:19: board, field use: found 3; expected a text',
      'seed.yaml:2:28: board, field use.cite: found "page"; ' +
        'expected a citation, written source#passage, or a list of them',
      'seed.yaml:2:40: board, field use.rank: found "NORMAL"; ' +
        'expected DEPRECATED, or no rank at all',
      'seed.yaml:2:54: board, field use.rule: found 5; expected a text',
      'seed.yaml:2:67: board, field use.conflict: found "No"; ' +
        'expected a slug: lower-case letters and digits, with single hyphens or dots between them',
    ]);
  });

  it.each([
    ['page', '"page"'],
    ['page#', '"page#"'],
    ['7', '7'],
  ])('points at the one citation of a list that is wrong: %s', (citation, quoted) => {
    expect(faultsOfAudience(`use: { value: Reads., cite: [page#top, ${citation}] }`)).toEqual([
      `seed.yaml:2:44: board, field use.cite[1]: found ${quoted}; ` +
        'expected a citation, written source#passage',
    ]);
  });
});

describe('the facts and unknowns of a record', () => {
  it('points at a further fact that lacks its field or has a member too many', () => {
    const fields = yaml`
      facts:
        - value: Oversees.
        - { field: seats, value: nine, source: page#top }
        - nine seats
    `;
    const members = 'field, value, cite, rule, conflict, rank';
    expect(faultsOfAudience(fields)).toEqual([
      'seed.yaml:3:9: board, field facts[0].field: missing; expected the name of a field, such as auditor',
      `seed.yaml:4:38: board, field facts[1].source: unknown field; expected one of ${members}`,
      `seed.yaml:5:9: board, field facts[2]: found "nine seats"; expected a mapping of ${members}`,
    ]);
  });

  it('points at a further fact that lacks its value or has it wrong', () => {
    const fields = yaml`
      facts:
        - field: role
        - { field: seats, value: 9 }
    `;
    expect(faultsOfAudience(fields)).toEqual([
      'seed.yaml:3:9: board, field facts[0].value: missing; expected a text',
      'seed.yaml:4:32: board, field facts[1].value: found 9; expected a text',
    ]);
  });

  it('points at a member that an unknown lacks or has wrong', () => {
    const fields = yaml`
      unknowns:
        - field: seats
        - { field: seats, reason: Unsaid., leads: [page, The Page], seeAlso: 3 }
    `;
    expect(faultsOfAudience(fields)).toEqual([
      'seed.yaml:3:9: board, field unknowns[0].reason: missing; expected a text',
      'seed.yaml:4:56: board, field unknowns[1].leads[1]: found "The Page"; ' +
        'expected a slug: lower-case letters and digits, with single hyphens or dots between them',
      'seed.yaml:4:76: board, field unknowns[1].seeAlso: found 3; expected a text',
    ]);
  });
});

describe('the form of a value', () => {
  it.each([
    ['The Board', '"The Board"'],
    ['board-', '"board-"'],
    ['board--of-acme', '"board--of-acme"'],
    ['board_of_acme', '"board_of_acme"'],
  ])('does not take %s for a slug', (slug, quoted) => {
    expect(faultsOfFile(recordWith('use: Reads.', 'audiences', slug))).toEqual([
      `seed.yaml:3:11: ${slug}, field slug: found ${quoted}; ` +
        'expected a slug: lower-case letters and digits, with single hyphens or dots between them',
    ]);
  });

  it('does not take a text of more than 100 characters for a slug', () => {
    const slug = 'board-'.repeat(17) + 'of';
    expect(faultsOfFile(recordWith('use: Reads.', 'audiences', slug))).toEqual([
      `seed.yaml:3:11: ${slug}, field slug: found "${slug.slice(0, 56)}...; ` +
        'expected a slug of at most 100 characters',
    ]);
  });

  it('does not take a number for a slug', () => {
    const text = yaml`
      audiences:
        - slug: 2017
          name: Readers of 2017
          description: Some readers.
          cite: page#top
    `;
    expect(faultsOfFile(text)).toEqual([
      'seed.yaml:2:11: audiences[0], field slug: found 2017; expected a slug, such as aws-soc-1',
    ]);
  });

  it('keeps to one line when a slug or a field has a line break in it', () => {
    const text = yaml`
      audiences:
        - slug: "board\nof Acme"
          name: Board
          description: Those who oversee Acme.
          cite: page#top
        - slug: staff
          name: Staff
          description: Those who work for Acme.
          cite: page#top
          "many\nof them": yes
    `;
    expect(faultsOfFile(text)).toHaveLength(2);
  });

  it('lists the values that an enumeration has', () => {
    expect(faultsOfFile(recordWith('use: SECRET', 'families', 'soc-9'))).toEqual([
      'seed.yaml:2:10: soc-9, field use: found "SECRET"; expected one of RESTRICTED, GENERAL',
    ]);
  });

  it.each(['2026-02-30', '2026-13-01', '2026-2-3', '2026-02-03T00:00Z', '0000-01-01'])(
    'does not take %s for a day',
    (date) => {
      const fields = `retrievedOn: { cite: page#top, value: ${date} }`;
      expect(faultsOfFile(recordWith(fields, 'sources', 'paper'))).toEqual([
        `seed.yaml:2:43: paper, field retrievedOn: found "${date}"; ` +
          'expected a day that exists, written YYYY-MM-DD',
      ]);
    },
  );

  it.each([
    ['url', 'acme.example', 'a web address that begins with http:// or https://'],
    ['url', 'ftp://acme.example/', 'a web address that begins with http:// or https://'],
    ['sha256', 'f427', 'a SHA-256 digest of 64 hexadecimal digits'],
  ])('does not take every text for the %s of a source: %s', (field, value, expected) => {
    expect(faultsOfFile(recordWith(`${field}: ${value}`, 'sources', 'paper'))).toEqual([
      `seed.yaml:2:${7 + field.length}: paper, field ${field}: found "${value}"; expected ${expected}`,
    ]);
  });

  it('points at the members of an effective date', () => {
    const fields = 'effective: { basis: ISSUED_AFTER, date: 2026-02-30, until: 2027-01-01 }';
    expect(faultsOfFile(recordWith(fields, 'standards', 's-1'))).toEqual([
      'seed.yaml:2:25: s-1, field effective.basis: found "ISSUED_AFTER"; expected one of ' +
        'REPORT_DATED_ON_OR_AFTER, PERIOD_ENDING_ON_OR_AFTER, PERIOD_ENDING_AFTER',
      'seed.yaml:2:45: s-1, field effective.date: found "2026-02-30"; ' +
        'expected a day that exists, written YYYY-MM-DD',
      'seed.yaml:2:57: s-1, field effective.until: unknown field; expected one of basis, date',
    ]);
  });

  it('points at the members of a cadence', () => {
    const fields = yaml`
      cadence:
        periodLength: 12 months
        periodEnds: ["--06-30", "--02-30", { value: "06-30" }]
        editionsPerYear: "3"
        releaseLag: { value: { earliest: 6 weeks, latest: P7W } }
        validFrom: 2026-02-29
    `;
    expect(faultsOfFile(recordWith(fields, 'reports', 'acme-soc-1'))).toEqual([
      'seed.yaml:3:21: acme-soc-1, field cadence.periodLength: found "12 months"; ' +
        'expected a number of months, such as P12M',
      'seed.yaml:4:31: acme-soc-1, field cadence.periodEnds[1]: found "--02-30"; ' +
        'expected a month and day that exist, written "--MM-DD"',
      'seed.yaml:4:51: acme-soc-1, field cadence.periodEnds[2]: found "06-30"; ' +
        'expected a month and day that exist, written "--MM-DD"',
      'seed.yaml:5:24: acme-soc-1, field cadence.editionsPerYear: found "3"; ' +
        'expected a whole number above 0',
      'seed.yaml:6:40: acme-soc-1, field cadence.releaseLag.earliest: found "6 weeks"; ' +
        'expected a number of weeks or days, such as P6W or P45D',
      'seed.yaml:7:18: acme-soc-1, field cadence.validFrom: found "2026-02-29"; ' +
        'expected a day that exists, written YYYY-MM-DD',
    ]);
  });

  it('asks a cadence for at least one day on which a period ends', () => {
    const fields = yaml`
      cadence:
        periodLength: P12M
        periodEnds: []
        editionsPerYear: 0
        releaseLag: { value: { earliest: P6W, latest: P7W } }
    `;
    expect(faultsOfFile(recordWith(fields, 'reports', 'acme-soc-1'))).toEqual([
      'seed.yaml:4:19: acme-soc-1, field cadence.periodEnds: found []; ' +
        'expected at least one day, written "--MM-DD"',
      'seed.yaml:5:24: acme-soc-1, field cadence.editionsPerYear: found 0; ' +
        'expected a whole number above 0',
    ]);
  });
});
