import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReportLists } from '../../src/artifact/report-list.js';
import { listFaultsOf, listText, listed, readLists } from '../support/report-list.js';

describe('a list of reports', () => {
  it('is one object, a list alone, or pages one after another, whatever the order', () => {
    const [one, other] = [listed('a', 1), listed('b', 2)];
    const whole = readLists(one, other).map(({ id, version }) => [id, version]);
    expect(whole).toEqual([
      ['report-a', 1],
      ['report-b', 2],
    ]);
    const alike = [
      JSON.stringify([other, one]),
      `${JSON.stringify({ nextToken: 'x', reports: [other] })}${JSON.stringify({ reports: [one] })}`,
      `[${JSON.stringify(other)}]\n[${JSON.stringify(one)}]\n`,
    ];
    for (const text of alike) {
      const { reports } = readReportLists([{ file: 'a.json', text }]);
      expect(reports.map(({ id, version }) => [id, version])).toEqual(whole);
    }
  });

  it.each([
    ['is cut where its only page tells of another', [{ nextToken: 'x' }], true],
    ['is cut where the command line stopped', [{ NextToken: 'x' }], true],
    ['is whole where the last page is there, wherever it stands', [{}, { nextToken: 'x' }], false],
    ['is whole where a token says nothing', [{ nextToken: null }], false],
  ])('%s', (_, pages, expected) => {
    const texts = pages.map((page, index) => ({
      file: `${index}.json`,
      text: JSON.stringify({ reports: [], ...page }),
    }));
    expect(readReportLists(texts)).toEqual({ reports: [], isCut: expected });
  });

  it('may lack every member of a report', () => {
    const [report] = readLists({});
    const { file, place, ...members } = { ...report };
    expect([file, place]).toEqual(['reports.json', 'reports[0]']);
    expect(new Set(Object.values(members))).toEqual(new Set([null]));
  });

  it('has a version once that two pages have alike', () => {
    expect(readLists(listed('a', 1), listed('a', 1))).toHaveLength(1);
  });

  it('is refused with every fault in it, each by its report and member', () => {
    const wrong = {
      id: 'soc-2',
      version: '3',
      name: 4,
      state: 'GONE',
      periodStart: '2025-04-01',
      periodEnd: 'soon',
      companyName: '\u001b[2J',
    };
    expect(listFaultsOf(listText([listed('a', 1, wrong), 'x', listed('b', 0.5)]))).toEqual([
      'reports.json: reports[0], soc-2, id: found "soc-2"; expected an id such as report-1a2b3c4d5e6f7g8h',
      'reports.json: reports[0], soc-2, version: found "3"; expected a whole number above 0',
      'reports.json: reports[0], soc-2, name: found 4; expected a text of at most 1024 characters, none of them for control',
      'reports.json: reports[0], soc-2, periodStart: found "2025-04-01"; expected seconds since 1970, or a timestamp such as 2026-09-30T00:00:00Z',
      'reports.json: reports[0], soc-2, periodEnd: found "soon"; expected seconds since 1970, or a timestamp such as 2026-09-30T00:00:00Z',
      'reports.json: reports[0], soc-2, companyName: found "\\u001b[2J"; expected a text of at most 1024 characters, none of them for control',
      'reports.json: reports[0], soc-2, state: found "GONE"; expected one of PUBLISHED, UNPUBLISHED',
      'reports.json: reports[1]: found "x"; expected an object, as a report is listed',
      'reports.json: reports[2], report-b, version: found 0.5; expected a whole number above 0',
    ]);
  });

  it('is refused where a period ends before it starts', () => {
    const period = { periodStart: '2026-04-01T00:00:00Z', periodEnd: '2026-03-31T00:00:00Z' };
    expect(listFaultsOf(listText([listed('a', 1, period)]))).toEqual([
      'reports.json: reports[0], report-a, periodEnd: found "2026-03-31T00:00:00Z"; expected an instant after periodStart, which is on 2026-04-01',
    ]);
  });

  it('is refused where a version stands in it twice with different content, also in another file', () => {
    const renamed = listed('a', 1, { name: 'SOC 3' });
    expect(listFaultsOf(listText([listed('a', 1)]), listText([renamed], 'more.json'))).toEqual([
      'more.json: reports[0]: report-a, version 1, stands in reports.json: reports[0] with other content; expected each version once, or lists of different days imported one after another',
    ]);
  });

  it.each(['{}', '5', '{"reports": {}}', 'null', '"reports"'])('is not %s', (text) => {
    expect(listFaultsOf({ file: 'a.json', text })).toEqual([
      `a.json: found ${JSON.stringify(JSON.parse(text))}; expected an object that has a list "reports", or the list itself`,
    ]);
  });

  it('tells up to fifty faults, and how many more there are', () => {
    const lines = listFaultsOf(listText(Array.from({ length: 120 }, () => 7)));
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe('… and 70 more, at least.');
  });

  it('is read or refused, whatever it holds', () => {
    const members = Object.keys(listed('a', 1));
    const report = fc.dictionary(fc.constantFrom(...members), fc.jsonValue());
    fc.assert(
      fc.property(fc.array(fc.oneof(report, fc.jsonValue())), fc.nat(), (reports, cut) => {
        const { text } = listText(reports);
        const texts = [text, text.slice(0, cut % text.length), text.replace('"', '')];
        for (const malformed of texts) listFaultsOf({ file: 'a.json', text: malformed });
      }),
    );
  });
});
