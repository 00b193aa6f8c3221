import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { mergedDocument } from '../../src/artifact/merged-document.js';
import { readReportLists } from '../../src/artifact/report-list.js';
import type { CalendarDate } from '../../src/model/date.js';
import { catalog } from '../support/catalog.js';
import { observed } from '../support/observed-catalog.js';
import { listText, listed, readLists } from '../support/report-list.js';
import { seedCatalog } from '../support/server.js';

const SOC_2 = 'aws-soc-2--2025-04-01--2026-03-31';

const JUNE = {
  periodStart: '2025-07-01T00:00:00Z',
  periodEnd: '2026-06-30T00:00:00Z',
  name: 'SOC 1',
};

interface Written {
  readonly sources: readonly { readonly passages: Readonly<Record<string, string>> }[];
  readonly editions: readonly Readonly<Record<string, unknown>>[];
}

const written = (text: string | null) => parse(text ?? '') as Written;

/** Merges lists one after another, each of a day; gives the last text, and what was told by outcome. */
function merged(...lists: readonly (readonly [CalendarDate, ...unknown[]])[]) {
  return lists.reduce<{ text: string | null; told: Record<string, string[]> }>(
    ({ text: before }, [day, ...reports]) => {
      const { text, summary } = mergedDocument(before, readLists(...reports), seedCatalog, day);
      const told = Object.entries(summary)
        .filter(([, lines]) => lines.length > 0)
        .map(([outcome, lines]) => [outcome, lines.map((line) => `${line.subject}: ${line.told}`)]);
      return { text, told: Object.fromEntries(told) as Record<string, string[]> };
    },
    { text: null, told: {} },
  );
}

describe('the document of observed editions', () => {
  it('holds an edition with a rule for each of its claims, and cites the version that it rests on', () => {
    const { text, told } = merged(['2026-11-20', listed('a', 3)]);
    expect(told).toEqual({ added: [`report-a, version 3: ${SOC_2}`] });
    const { sources, editions } = written(text);
    expect(sources[0]?.passages).toEqual({
      'report-a-v3':
        'report-a, version 3, listed on 2026-11-20: Service Organization Controls (SOC) 2 Report - Current',
    });
    const rule = expect.stringMatching(/^[A-Z].*\.$/) as string;
    expect(editions).toEqual([
      {
        report: { value: 'aws-soc-2', rule },
        period: { value: { from: '2025-04-01', to: '2026-03-31' }, rule },
        seenOn: { value: '2026-11-20', rule },
        cite: ['aws-artifact-report-list#report-a-v3'],
      },
    ]);
  });

  it('stays as it is, letter by letter, when a list tells nothing new', () => {
    const first = merged(['2026-11-20', listed('a', 1), listed('b', 1, JUNE)]);
    const edited = `${first.text ?? ''}# A remark.\n`;
    const lists = readLists(listed('a', 1), listed('b', 1, JUNE));
    const { text, isChanged } = mergedDocument(edited, lists, seedCatalog, '2026-11-23');
    expect([text, isChanged]).toEqual([edited, false]);
  });

  it('takes a later version in place of an earlier one, and never the other way round', () => {
    const later = merged(['2026-11-20', listed('a', 1)], ['2026-11-21', listed('a', 2, JUNE)]);
    expect(later.told).toEqual({
      replaced: ['report-a, version 2: aws-soc-1--2025-07-01--2026-06-30'],
    });
    expect(written(later.text).editions).toHaveLength(1);
    const earlier = merged(['2026-11-21', listed('a', 2, JUNE)], ['2026-11-22', listed('a', 1)]);
    expect(earlier.told).toEqual({ older: ['report-a, version 1: version 2 is known'] });
    expect(earlier.text).toBe(later.text);
    const atOnce = merged(['2026-11-21', listed('a', 2, JUNE), listed('a', 1)]);
    expect(atOnce.text).toBe(later.text);
  });

  it('loses an edition that is unpublished, and does not take an older list for news of it', () => {
    const gone = merged(
      ['2026-11-20', listed('a', 1)],
      ['2026-11-21', listed('a', 1, { state: 'UNPUBLISHED' })],
    );
    expect(gone.told).toEqual({ withdrawn: [`report-a, version 1: ${SOC_2}`] });
    expect(written(gone.text).editions).toEqual([]);
    const again = (day: CalendarDate, version: number) => {
      const list = readLists(listed('a', version));
      return written(mergedDocument(gone.text, list, seedCatalog, day).text).editions.length;
    };
    expect([again('2026-11-20', 1), again('2026-11-22', 1), again('2026-11-20', 2)]).toEqual([
      0, 1, 1,
    ]);
  });

  it('holds an edition that stands in a list under two ids once, until both are unpublished', () => {
    const gone = { state: 'UNPUBLISHED' };
    const both = merged(['2026-11-20', listed('b', 1), listed('a', 1)]);
    expect(both.told['shared']).toEqual([`${SOC_2}: report-a, report-b`]);
    const alone = merged(
      ['2026-11-20', listed('b', 1), listed('a', 1)],
      ['2026-11-21', listed('a', 1)],
    );
    expect(alone.told['shared']).toBe(undefined);
    expect(written(both.text).editions).toMatchObject([
      { cite: ['aws-artifact-report-list#report-a-v1', 'aws-artifact-report-list#report-b-v1'] },
    ]);
    const one = merged(
      ['2026-11-20', listed('b', 1), listed('a', 1)],
      ['2026-11-21', listed('a', 1, gone)],
    );
    expect(written(one.text).editions).toMatchObject([
      { cite: ['aws-artifact-report-list#report-b-v1'] },
    ]);
  });

  it('leaves to the seed what it has already, also what was recorded before', () => {
    const period = { from: '2025-04-01', to: '2026-03-31' } as const;
    const seed = catalog([...seedCatalog.entities, observed('aws-soc-2', period)]);
    const before = merged(['2026-11-20', listed('a', 1)]).text;
    const { text, summary } = mergedDocument(before, readLists(listed('a', 1)), seed, '2026-11-20');
    expect(written(text).editions).toEqual([]);
    expect(summary.byHand).toEqual([{ subject: 'report-a, version 1', told: SOC_2 }]);
  });

  it('may record what the seed has all the same, to go beside it', () => {
    const period = { from: '2025-04-01', to: '2026-03-31' } as const;
    const seed = catalog([...seedCatalog.entities, observed('aws-soc-2', period)]);
    const manner = { isBeside: true };
    const lists = readLists(listed('a', 1));
    const first = mergedDocument(null, lists, seed, '2026-11-20', manner);
    expect(first.text).toBe(mergedDocument(null, lists, seedCatalog, '2026-11-20').text);
    expect(first.summary.byHand).toEqual([{ subject: 'report-a, version 1', told: SOC_2 }]);
    const again = mergedDocument(first.text, lists, seed, '2026-11-21', manner);
    expect([again.isChanged, again.summary.byHand]).toEqual([false, first.summary.byHand]);
    const gone = mergedDocument(first.text, lists, seedCatalog, '2026-11-22', manner);
    expect([gone.isChanged, gone.summary.unchanged]).toEqual([false, first.summary.byHand]);
  });

  it('keeps what people wrote into it, and leaves out what they took out', () => {
    const { text } = merged(['2026-11-20', listed('a', 1), listed('b', 1, JUNE)]);
    const content = written(text);
    const described = { ...content.editions[1], description: 'As reviewed.' };
    const edited = JSON.stringify({ ...content, editions: [described] });
    const next = [listed('a', 1), listed('b', 1, JUNE), listed('c', 1)];
    const { text: after, summary } = mergedDocument(
      edited,
      readLists(...next),
      seedCatalog,
      '2026-11-21',
    );
    expect(written(after).editions).toMatchObject([
      {
        report: { value: 'aws-soc-2' },
        description: 'As reviewed.',
        seenOn: { value: '2026-11-20' },
      },
    ]);
    expect(summary.kept).toEqual([
      {
        subject: 'report-b, version 1',
        told: 'no edition is kept, and aws-soc-1--2025-07-01--2026-06-30 is listed',
      },
    ]);
  });

  it('keeps the period of a version that is listed with another, and tells both', () => {
    const { told } = merged(
      ['2026-11-20', listed('a', 1)],
      ['2026-11-21', listed('a', 1, { periodStart: '2025-01-01T00:00:00Z' })],
    );
    expect(told).toEqual({
      kept: [
        'report-a, version 1: aws-soc-2 is kept with the period 2025-04-01 to 2026-03-31, and listed with 2025-01-01 to 2026-03-31',
      ],
    });
    const other = merged(
      ['2026-11-20', listed('a', 1)],
      ['2026-11-21', listed('a', 1, { name: 'SOC 3' })],
    );
    expect(other.told['kept']).toEqual([
      `report-a, version 1: ${SOC_2} is kept, and aws-soc-3--2025-04-01--2026-03-31 is listed`,
    ]);
  });

  it('takes in days that the cadence does not lead to, and tells of them once', () => {
    const { told } = merged([
      '2026-11-20',
      listed('a', 1, { periodEnd: '2026-04-02T00:00:00Z' }),
      listed('b', 1, { name: 'SOC 3' }),
    ]);
    expect(told).toEqual({
      added: [
        'report-a, version 1: aws-soc-2--2025-04-01--2026-04-02',
        'report-b, version 1: aws-soc-3--2025-04-01--2026-03-31',
      ],
      odd: [
        "aws-soc-2--2025-04-01--2026-04-02: its days fit no period of the report's cadence, of which the nearest is 2025-04-01 to 2026-03-31",
      ],
    });
    const again = listed('a', 1, { periodEnd: '2026-04-02T00:00:00Z' });
    expect(merged(['2026-11-20', again], ['2026-11-21', again]).told).toEqual({
      unchanged: ['report-a, version 1: aws-soc-2--2025-04-01--2026-04-02'],
    });
  });

  it('takes in days that are almost those of an edition that is known, and tells of them', () => {
    const almost = { periodEnd: '2026-04-01T00:00:00Z' };
    const recorded = merged(['2026-11-20', listed('a', 1)], ['2026-11-21', listed('b', 1, almost)]);
    const odd = [`aws-soc-2--2025-04-01--2026-04-01: its days are almost those of ${SOC_2}`];
    expect(recorded.told['odd']).toEqual(odd);
    const period = { from: '2025-04-01', to: '2026-03-31' } as const;
    const seed = catalog([...seedCatalog.entities, observed('aws-soc-2', period)]);
    const lists = readLists(listed('b', 1, almost));
    const { summary } = mergedDocument(null, lists, seed, '2026-11-21');
    expect(summary.odd.map(({ subject, told }) => `${subject}: ${told}`)).toEqual(odd);
    const moved = merged(['2026-11-20', listed('a', 1)], ['2026-11-21', listed('a', 2, almost)]);
    expect(moved.told['odd']).toEqual([
      "aws-soc-2--2025-04-01--2026-04-01: its days fit no period of the report's cadence, of which the nearest is 2025-04-01 to 2026-03-31",
    ]);
  });

  it('remarks what is known and not listed, unless that is withdrawn', () => {
    const { told } = merged(
      ['2026-11-20', listed('a', 1), listed('b', 1), listed('c', 1, JUNE)],
      ['2026-11-21', listed('c', 1, { ...JUNE, state: 'UNPUBLISHED' })],
      ['2026-11-22', listed('d', 1, { name: 'SOC 3' })],
    );
    const name = 'Service Organization Controls (SOC) 2 Report - Current';
    expect(told).toEqual({
      added: ['report-d, version 1: aws-soc-3--2025-04-01--2026-03-31'],
      missing: [
        `report-a, version 1, listed on 2026-11-20: ${name}`,
        `report-b, version 1, listed on 2026-11-20: ${name}`,
      ],
    });
  });

  it.each([
    ['SOC 1 Report 2019', '2019'],
    ['SOC 1 - March 2019', 'March 2019'],
    ['SOC 1, Fall 2025', 'Fall 2025'],
  ])('leaves out "%s" for a year that ends with September 2026', (name, time) => {
    const days = { periodStart: '2025-10-01T00:00:00Z', periodEnd: '2026-09-30T00:00:00Z' };
    const { text, told } = merged(['2026-11-20', listed('a', 1, { ...days, name })]);
    expect([text, told]).toEqual([
      null,
      {
        unmatched: [
          `report-a, version 1, ${name}: its name says ${time}, and its period is 2025-10-01 to 2026-09-30`,
        ],
      },
    ]);
  });

  it.each([
    'soc',
    'SOC 1',
    'System and Organization Controls (SOC)',
    'Service Organization Controls',
  ])('has the editions of the series "%s"', (series) => {
    expect(merged(['2026-11-20', listed('a', 1, { series })]).told).toEqual({
      added: [`report-a, version 1: ${SOC_2}`],
    });
  });

  it('names the file that it was read from in what is wrong with it', () => {
    const merge = () => mergedDocument('{', [], seedCatalog, '2026-11-20', { file: 'mine.yaml' });
    expect(merge).toThrow(/^mine\.yaml: cannot be read/);
  });

  it('is not made where nothing is recorded, and says why', () => {
    const { text, told } = merged([
      '2026-03-31',
      listed('a', 1),
      listed('b', 1, { name: 'SOC 2 Bridge Letter' }),
      listed('c', 1, { series: 'ISO', name: 'ISO 27001' }),
      listed('d', 1, { periodEnd: null }),
      listed('e', 1, { uploadState: 'PROCESSING' }),
      listed('f', 1, { periodStart: '2020-04-01T00:00:00Z', periodEnd: '2025-03-31T00:00:00Z' }),
      { series: 'SOC', name: 'SOC 1' },
    ]);
    expect(text).toBe(null);
    const named = 'Service Organization Controls (SOC) 2 Report - Current';
    expect(told).toEqual({
      unmatched: [
        'report-b, version 1, SOC 2 Bridge Letter: its name also says "bridge", "letter", which the names of AWS SOC 2 do not',
      ],
      incomplete: [
        'reports.json: reports[6], SOC 1: it has no id and no version',
        `report-a, version 1, ${named}: its period ends on 2026-03-31, and the list is of 2026-03-31`,
        `report-d, version 1, ${named}: it has no periodEnd`,
        `report-e, version 1, ${named}: its uploadState is PROCESSING`,
        `report-f, version 1, ${named}: its period, 2020-04-01 to 2025-03-31, is longer than 36 months`,
      ],
      otherSeries: ['report-c, version 1, ISO 27001: ISO'],
    });
  });

  it.each([
    '- a',
    'sources: 5',
    'editions: [{}]',
    '{',
    'sources: [{ slug: aws-artifact-report-list, passages: { x: y } }]',
  ])('is not taken for one where it reads %j', (previous) => {
    const merge = () => mergedDocument(previous, [], seedCatalog, '2026-11-20');
    expect(merge).toThrow(
      /^observed\/aws-artifact\.yaml: .*cannot be read as what an import wrote; expected /,
    );
  });

  const report = fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      version: fc.integer({ min: 1, max: 3 }),
      state: fc.constantFrom('PUBLISHED', 'UNPUBLISHED', undefined),
      name: fc.constantFrom('SOC 1', 'SOC 2', 'SOC 3', 'SOC 2 letter'),
      periodEnd: fc.constantFrom(
        '2026-03-31T00:00:00Z',
        '2026-03-30T17:00:00-07:00',
        '2025-12-31T00:00:00Z',
      ),
    })
    .map(({ id, version, ...fields }) => listed(id, version, fields));

  const reports = fc.uniqueArray(report, {
    selector: (one) => JSON.stringify([one['id'], one['version']]),
  });

  it('is the same in whatever order and files the reports come, and when they come again', () => {
    fc.assert(
      fc.property(reports, fc.infiniteStream(fc.nat()), fc.nat(4), (all, chances, cut) => {
        const day = '2026-11-20';
        const whole = mergedDocument(
          null,
          readReportLists([listText(all)]).reports,
          seedCatalog,
          day,
        );
        const shuffled = all
          .map((one) => ({ one, chance: chances.next().value as number }))
          .sort((left, right) => left.chance - right.chance)
          .map(({ one }) => one);
        const files = [listText(shuffled.slice(cut), 'a'), listText(shuffled.slice(0, cut), 'b')];
        const parted = mergedDocument(null, readReportLists(files).reports, seedCatalog, day);
        expect(parted.text).toBe(whole.text);
        const oneByOne = files.reduce<string | null>(
          (text, file) =>
            mergedDocument(text, readReportLists([file]).reports, seedCatalog, day).text,
          null,
        );
        expect(oneByOne).toBe(whole.text);
        const again = mergedDocument(whole.text, readReportLists(files).reports, seedCatalog, day);
        expect([again.isChanged, again.text]).toEqual([false, whole.text]);
      }),
    );
  });
});
