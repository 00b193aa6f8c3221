import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/edition.js';
import type { Citation, Fact } from '../../src/model/evidence.js';
import { readSeed } from '../../src/seed/read.js';
import { faultsOf, seedFolder } from '../support/seed-folder.js';
import type { SeedTexts } from '../support/seed-folder.js';
import { ACME, PAGE, recordWith, yaml } from '../support/seed-text.js';

const MEMBERS = 'report, period, releasedOn, seenOn, description, cite, facts, unknowns';
const A_DAY = 'expected a day that exists, written YYYY-MM-DD';
const AFTER = 'expected a day after 2026-06-30, on which the period ends';

const CADENCE = yaml`
  cadence:
    periodLength: P12M
    periodEnds: ['--06-30']
    editionsPerYear: 1
    releaseLag: { earliest: P6W, latest: P7W }
`;

const REPORT = recordWith(CADENCE, 'reports', 'acme-soc-1').replace(
  'name: acme-soc-1',
  'name: Acme SOC 1',
);

/** An edition of which only what must be said is said. */
const PLAIN = yaml`
  report: acme-soc-1
  period: { from: 2025-07-01, to: 2026-06-30 }
  cite: page#top
`;

/** A section of editions: the fields of the first begin in line 2 and column 5. */
function editions(...records: readonly string[]): string {
  const items = records.map((fields) => `  - ${fields.trimEnd().replaceAll('\n', '\n    ')}\n`);
  return `editions:\n${items.join('')}`;
}

function seedOf(text: string, report = REPORT): SeedTexts {
  return { 'acme.yaml': ACME, 'page.yaml': PAGE, 'report.yaml': report, 'seed.yaml': text };
}

function faultsOfEditions(...records: readonly string[]): string[] {
  return faultsOf(seedOf(editions(...records)));
}

/** What the editions of these files become. */
function readEditions(texts: SeedTexts) {
  const { entities, links, facts } = readSeed(seedFolder(texts));
  const nodes = entities.filter((entity): entity is Edition => entity.kind === 'Edition');
  const own = new Set(nodes.map(({ slug }) => slug));
  return {
    nodes,
    links: links.filter(({ from, to }) => own.has(from) || own.has(to)),
    facts: facts.filter(({ subject }) => own.has(subject)),
  };
}

describe('an edition', () => {
  it.each([
    ['report', 'a slug, such as aws-soc-1'],
    ['period', 'a mapping of from, to'],
  ])('says its %s', (field, expected) => {
    const fields = PLAIN.replace(new RegExp(`^${field}:.*\n`, 'm'), '');
    expect(faultsOfEditions(fields)).toEqual([
      `seed.yaml:2:5: editions[0], field ${field}: missing; expected ${expected}`,
    ]);
  });

  it('is a record, and its period has two days and nothing else', () => {
    const noPeriod = PLAIN.replace(/^period.*$/m, 'period: 2026');
    const noEnd = PLAIN.replace(', to: 2026-06-30', ', days: 365');
    expect(faultsOfEditions('acme-soc-1', noPeriod, noEnd)).toEqual([
      `seed.yaml:2:5: editions[0]: found "acme-soc-1"; expected a mapping of ${MEMBERS}`,
      'seed.yaml:4:13: editions[1], field period: found 2026; expected a mapping of from, to',
      `seed.yaml:7:13: editions[2], field period.to: missing; ${A_DAY}`,
      'seed.yaml:7:33: editions[2], field period.days: unknown field; expected one of from, to',
    ]);
  });

  it.each([
    ['plain', '{ from: 2026-07-01, to: 2026-06-30 }', '3:13'],
    [
      'with its evidence',
      '{ cite: page#end, value: { from: 2026-07-01, to: 2026-06-30 } }',
      '3:38',
    ],
  ])('does not end before it begins, written %s', (_, period, place) => {
    expect(faultsOfEditions(PLAIN.replace(/(?<=^period: ).*$/m, period))).toEqual([
      `seed.yaml:${place}: editions[0], field period: ` +
        'found {"from":"2026-07-01","to":"2026-06-30"}; expected "from" no later than "to", and at most 36 months',
    ]);
  });

  it.each([
    ['2023-07-01', 0],
    ['2023-06-30', 1],
    ['2016-07-01', 1],
  ])('that ends on 2026-06-30 and begins on %s has %i faults', (from, count) => {
    const period = `{ from: ${from}, to: 2026-06-30 }`;
    expect(faultsOfEditions(PLAIN.replace(/(?<=^period: ).*$/m, period))).toHaveLength(count);
  });

  it.each([
    ['releasedOn', '2026-06-30'],
    ['seenOn', '2026-06-30'],
    ['releasedOn', '2025-12-31'],
    ['seenOn', '2024-02-29'],
  ])('is not out on the last day of its period or earlier: %s %s', (field, day) => {
    const column = field.length + 7;
    expect(faultsOfEditions(`${PLAIN}${field}: ${day}`)).toEqual([
      `seed.yaml:5:${column}: editions[0], field ${field}: found "${day}"; ${AFTER}`,
    ]);
  });

  it('tells of each day that is too early, where the day itself is written', () => {
    const fields = yaml`
      releasedOn: { cite: page#end, value: 2026-06-01 }
      seenOn:
        cite: page#end
        value: 2026-06-02
    `;
    expect(faultsOfEditions(`${PLAIN}${fields}`)).toEqual([
      `seed.yaml:5:42: editions[0], field releasedOn: found "2026-06-01"; ${AFTER}`,
      `seed.yaml:8:14: editions[0], field seenOn: found "2026-06-02"; ${AFTER}`,
    ]);
  });

  it('is not seen before it came out', () => {
    const released = `${PLAIN}releasedOn: 2026-08-15\n`;
    expect(faultsOfEditions(`${released}seenOn: 2026-08-15`)).toEqual([]);
    expect(faultsOfEditions(`${released}seenOn: { cite: page#end, value: 2026-08-14 }`)).toEqual([
      'seed.yaml:6:38: editions[0], field seenOn: found "2026-08-14"; ' +
        'expected a day from 2026-08-15 on, which is its release',
    ]);
  });

  it('may be out on the day after its period, which may be a single day', () => {
    const period = 'period: { from: 2026-06-30, to: 2026-06-30 }';
    const fields = `${PLAIN.replace(/^period.*$/m, period)}releasedOn: 2026-07-01`;
    expect(faultsOfEditions(fields)).toEqual([]);
  });

  it('has days that exist, wherever it has a day', () => {
    const fields = yaml`
      report: acme-soc-1
      period: { from: 2025-7-1, to: 2026-06-31 }
      cite: page#top
      releasedOn: 2026-02-30
      seenOn: mid-August
    `;
    expect(faultsOfEditions(fields)).toEqual([
      `seed.yaml:3:21: editions[0], field period.from: found "2025-7-1"; ${A_DAY}`,
      `seed.yaml:3:35: editions[0], field period.to: found "2026-06-31"; ${A_DAY}`,
      `seed.yaml:5:17: editions[0], field releasedOn: found "2026-02-30"; ${A_DAY}`,
      `seed.yaml:6:13: editions[0], field seenOn: found "mid-August"; ${A_DAY}`,
    ]);
  });

  it.each(['colour', 'name', 'aliases', 'basis', 'reading', 'status'])(
    'has no field %s',
    (field) => {
      expect(faultsOfEditions(`${PLAIN}${field}: ESTIMATED`)).toEqual([
        `seed.yaml:5:5: editions[0], field ${field}: unknown field; expected one of ${MEMBERS}`,
      ]);
    },
  );

  it('does not write its slug, not even the right one', () => {
    const slug = 'acme-soc-1--2025-07-01--2026-06-30';
    expect(faultsOfEditions(`${PLAIN}slug: ${slug}`)).toEqual([
      `seed.yaml:5:5: ${slug}, field slug: unknown field; expected one of ${MEMBERS}`,
    ]);
  });

  it('belongs to a report that exists', () => {
    expect(faultsOfEditions(PLAIN.replace('acme-soc-1', 'acme-soc-9'))).toEqual([
      'seed.yaml:2:13: editions[0], field report: no record has the slug "acme-soc-9"; ' +
        'expected the slug of a Report',
    ]);
  });

  it('belongs to a report, and to no other kind of record', () => {
    expect(faultsOfEditions(PLAIN.replace('acme-soc-1', 'acme'))).toEqual([
      'seed.yaml:2:13: editions[0], field report: "acme" is a ServiceOrganization; ' +
        'expected the slug of a Report',
    ]);
  });

  it('tells of its report beside another fault of its own', () => {
    const fields = `${PLAIN.replace('acme-soc-1', 'acme-soc-9')}seenOn: 3`;
    expect(faultsOfEditions(fields)).toEqual([
      'seed.yaml:2:13: editions[0], field report: no record has the slug "acme-soc-9"; ' +
        'expected the slug of a Report',
      `seed.yaml:5:13: editions[0], field seenOn: found 3; ${A_DAY}`,
    ]);
  });

  it('stands once in a file', () => {
    expect(faultsOfEditions(PLAIN, `${PLAIN}releasedOn: 2026-08-15`)).toEqual([
      'seed.yaml:5:5: editions[1]: ' +
        'slug "acme-soc-1--2025-07-01--2026-06-30" is taken by seed.yaml:2; ' +
        'expected a slug that no other record has',
    ]);
  });

  it('stands once in all files', () => {
    const texts = { ...seedOf(editions(PLAIN)), 'more/late.yaml': `# More.\n${editions(PLAIN)}` };
    expect(faultsOf(texts)).toEqual([
      'seed.yaml:2:5: editions[0]: ' +
        'slug "acme-soc-1--2025-07-01--2026-06-30" is taken by more/late.yaml:3; ' +
        'expected a slug that no other record has',
    ]);
  });

  it('rests on evidence in each of its fields', () => {
    const fields = yaml`
      report: { value: acme-soc-1, cite: page#end }
      period: { from: 2025-07-01, to: 2026-06-30 }
      releasedOn: 2026-08-15
      seenOn: { value: 2026-08-20, cite: [] }
      facts: [{ field: pages, value: '120' }]
    `;
    const expected = 'no evidence; expected a cite beside the field or on the record';
    expect(faultsOfEditions(fields)).toEqual([
      `seed.yaml:3:13: editions[0], field period: ${expected}`,
      `seed.yaml:4:17: editions[0], field releasedOn: ${expected}`,
      `seed.yaml:5:22: editions[0], field seenOn: ${expected}`,
      `seed.yaml:6:36: editions[0], field facts[0].value: ${expected}`,
    ]);
  });

  it('cites passages that exist', () => {
    const fields = yaml`
      report: acme-soc-1
      period: { from: 2025-07-01, to: 2026-06-30 }
      cite: paper#top
      releasedOn: { value: 2026-08-15, cite: page#middle }
      unknowns:
        - { field: opinion, reason: Unread., leads: [nobody], cite: acme#top }
    `;
    const noSource = 'expected a citation, written source#passage';
    expect(faultsOfEditions(fields)).toEqual([
      `seed.yaml:4:11: editions[0], field cite: no source has the slug "paper"; ${noSource}`,
      'seed.yaml:5:44: editions[0], field releasedOn.cite: source page has no passage "middle"; ' +
        'expected one of top, end',
      'seed.yaml:7:52: editions[0], field unknowns[0].leads[0]: no entity has the slug "nobody"; ' +
        'expected the slug of an entity',
      `seed.yaml:7:67: editions[0], field unknowns[0].cite: no source has the slug "acme"; ${noSource}`,
    ]);
  });
});

describe('what an edition becomes', () => {
  const SLUG = 'acme-soc-1--2025-07-01--2026-06-30';
  const TOP: Citation = { source: 'page', locator: 'Top of the page' };
  const END: Citation = { source: 'page', locator: 'End of the page' };

  const NODE: Edition = {
    kind: 'Edition',
    slug: SLUG,
    name: 'Acme SOC 1, 2025-07-01 to 2026-06-30',
    description: null,
    aliases: [],
    unknowns: [],
    report: 'acme-soc-1',
    period: { from: '2025-07-01', to: '2026-06-30' },
    basis: 'OBSERVED',
    reading: 'PREFERRED',
    releasedOn: null,
    seenOn: null,
  };

  function fact(field: string, value: string, citation: Citation): Fact {
    const plain = { certainty: 'STATED', rank: 'NORMAL', rule: null, conflict: null } as const;
    return { subject: SLUG, field, value, ...plain, citations: [citation] };
  }

  it('is a node, a link to its report, and a fact for each thing that it says', () => {
    expect(readEditions(seedOf(editions(PLAIN)))).toEqual({
      nodes: [NODE],
      links: [{ predicate: 'EDITION_OF', from: SLUG, to: 'acme-soc-1', citations: [TOP] }],
      facts: [fact('report', 'acme-soc-1', TOP), fact('period', '2025-07-01 2026-06-30', TOP)],
    });
  });

  it('keeps its days, its description, its unknowns and the evidence of each', () => {
    const fields = yaml`
      description: The first edition of Acme.
      report: { value: acme-soc-1, cite: page#end }
      period: { from: 2025-07-01, to: 2026-06-30 }
      releasedOn: { value: 2026-08-15, cite: page#end }
      seenOn: 2026-09-01
      cite: page#top
      facts:
        - { field: pages, value: '120', cite: page#end }
      unknowns:
        - { field: opinion, reason: It was not read., leads: [acme], cite: page#end }
    `;
    const unknown = { field: 'opinion', reason: 'It was not read.', seeAlso: null };
    expect(readEditions(seedOf(editions(fields)))).toEqual({
      nodes: [
        {
          ...NODE,
          description: 'The first edition of Acme.',
          releasedOn: '2026-08-15',
          seenOn: '2026-09-01',
          unknowns: [{ ...unknown, leads: ['acme'], citations: [END] }],
        },
      ],
      links: [{ predicate: 'EDITION_OF', from: SLUG, to: 'acme-soc-1', citations: [END] }],
      facts: [
        fact('report', 'acme-soc-1', END),
        fact('period', '2025-07-01 2026-06-30', TOP),
        fact('releasedOn', '2026-08-15', END),
        fact('seenOn', '2026-09-01', TOP),
        fact('pages', '120', END),
      ],
    });
  });

  it.each([
    ['before it', 'a.yaml'],
    ['after it', 'z.yaml'],
    ['in a folder', 'providers/acme.yaml'],
  ])('is named after its report, which may stand in a file %s', (_, file) => {
    const { 'report.yaml': report = '', ...texts } = seedOf(editions(PLAIN));
    expect(readEditions({ ...texts, [file]: report }).nodes).toEqual([NODE]);
  });

  it('is named after its report, which may stand later in its own file', () => {
    const { 'report.yaml': report = '', ...texts } = seedOf('');
    const text = `${editions(PLAIN)}${report}`;
    expect(readEditions({ ...texts, 'seed.yaml': text }).nodes).toEqual([NODE]);
  });

  it('is named by the name that its report bears, not by one that lost a conflict', () => {
    const disputed = yaml`
      facts:
        - { field: name, value: Acme Audit, conflict: acme-name, rank: DEPRECATED }
    `;
    const report = recordWith(`${CADENCE}${disputed}`, 'reports', 'acme-soc-1').replace(
      'name: acme-soc-1',
      'name: { value: Acme SOC 1, conflict: acme-name }',
    );
    const conflict = yaml`
      conflicts:
        - slug: acme-name
          topic: Name of the report
          subject: acme-soc-1
          reason: The page is newer.
          cite: page#top
    `;
    const texts = { ...seedOf(editions(PLAIN), report), 'conflict.yaml': conflict };
    expect(readEditions(texts).nodes).toEqual([NODE]);
  });

  it('has a slug of its own beside other editions of its report', () => {
    const half = PLAIN.replace('2025-07-01', '2026-01-01');
    expect(readEditions(seedOf(editions(PLAIN, half))).nodes.map(({ slug }) => slug)).toEqual([
      SLUG,
      'acme-soc-1--2026-01-01--2026-06-30',
    ]);
  });
});
