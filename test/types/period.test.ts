import { describe, expect, it } from 'vitest';
import { harbourCatalog } from '../support/catalog.js';
import { query, queryOver } from '../support/server.js';
import { slugs } from '../support/slugs.js';

/** The slug of the twelve months that end on a day. */
function yearTo(end: string): string {
  const year = Number(end.slice(0, 4));
  const starts: Readonly<Record<string, string>> = {
    '-03-31': `${year - 1}-04-01`,
    '-06-30': `${year - 1}-07-01`,
    '-09-30': `${year - 1}-10-01`,
    '-12-31': `${year}-01-01`,
  };
  return `${starts[end.slice(4)] ?? ''}--${end}`;
}

function yearsTo(...ends: readonly string[]) {
  return { totalCount: ends.length, nodes: slugs(...ends.map(yearTo)) };
}

describe('a period', () => {
  it('tells its days and the reports that cover it', async () => {
    const source = `{
      period(start: "2025-10-01", end: "2026-09-30") {
        __typename slug name description aliases start end days
        facts { field }
        unknowns { field }
        reports { totalCount nodes { slug } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        period: {
          __typename: 'Period',
          slug: '2025-10-01--2026-09-30',
          name: '2025-10-01 to 2026-09-30',
          description: null,
          aliases: [],
          start: '2025-10-01',
          end: '2026-09-30',
          days: 365,
          facts: [],
          unknowns: [],
          reports: { totalCount: 3, nodes: slugs('aws-soc-1', 'aws-soc-2', 'aws-soc-3') },
        },
      },
    });
  });

  it('that ends with June or December is one of SOC 1 alone', async () => {
    const source = `{
      june: period(start: "2025-07-01", end: "2026-06-30") { reports { nodes { slug } } }
      december: period(start: "2026-01-01", end: "2026-12-31") { reports { nodes { slug } } }
    }`;
    const soc1 = { reports: { nodes: slugs('aws-soc-1') } };
    expect(await query(source)).toEqual({ data: { june: soc1, december: soc1 } });
  });

  it('filters and orders the reports that cover it', async () => {
    const source = `{
      period(start: "2025-10-01", end: "2026-09-30") {
        restricted: reports(
          filter: { access: RESTRICTED }
          orderBy: { field: NAME, direction: DESC }
        ) { totalCount nodes { slug } }
        ofNobody: reports(filter: { provider: "harbour" }) { totalCount nodes { slug } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        period: {
          restricted: { totalCount: 2, nodes: slugs('aws-soc-2', 'aws-soc-1') },
          ofNobody: { totalCount: 0, nodes: [] },
        },
      },
    });
  });

  it.each([
    ['2023-04-01', '2024-03-31', 366],
    ['2023-07-01', '2024-06-30', 366],
    ['2023-10-01', '2024-09-30', 366],
    ['2024-01-01', '2024-12-31', 366],
    ['2024-04-01', '2025-03-31', 365],
    ['2027-01-01', '2027-12-31', 365],
    ['2027-04-01', '2028-03-31', 366],
    ['2028-01-01', '2028-12-31', 366],
    ['2028-04-01', '2029-03-31', 365],
  ])('from %s to %s has %i days', async (start, end, days) => {
    const source =
      'query ($start: Date!, $end: Date!) { period(start: $start, end: $end) { days } }';
    expect(await query(source, { start, end })).toEqual({ data: { period: { days } } });
  });

  it.each([
    ['begin a day late', '2025-10-02', '2026-09-30'],
    ['end a day early', '2025-10-01', '2026-09-29'],
    ['are half a year', '2026-04-01', '2026-09-30'],
    ['are two years', '2024-10-01', '2026-09-30'],
    ['are a year to a day that no cadence has', '2025-11-01', '2026-10-31'],
    ['are one day', '2026-09-30', '2026-09-30'],
    ['end before they begin', '2026-09-30', '2025-10-01'],
    ['lie before the horizon', '2022-10-01', '2023-09-30'],
    ['lie after the horizon', '2030-01-01', '2030-12-31'],
    ['lie in another age', '0001-01-01', '0001-12-31'],
    ['end with the calendar', '9999-01-01', '9999-12-31'],
  ])('is null for days that %s', async (_, start, end) => {
    const source =
      'query ($start: Date!, $end: Date!) { period(start: $start, end: $end) { slug } }';
    expect(await query(source, { start, end })).toEqual({ data: { period: null } });
  });

  it('may begin on the last day of the horizon or end on its first', async () => {
    const source = `{
      meta { horizon { from to } }
      first: period(start: "2022-10-01", end: "2023-09-30") { slug }
      last: period(start: "2028-04-01", end: "2029-03-31") { slug }
    }`;
    expect(await queryOver(harbourCatalog, '2026-09-30')(source)).toEqual({
      data: {
        meta: { horizon: { from: '2023-09-30', to: '2029-09-30' } },
        first: { slug: '2022-10-01--2023-09-30' },
        last: { slug: '2028-04-01--2029-03-31' },
      },
    });
    expect(
      await queryOver(
        harbourCatalog,
        '2026-10-01',
      )('{ period(start: "2022-10-01", end: "2023-09-30") { slug } }'),
    ).toEqual({ data: { period: null } });
    expect(
      await queryOver(
        harbourCatalog,
        '2027-04-01',
      )('{ period(start: "2030-04-01", end: "2031-03-31") { slug } }'),
    ).toEqual({ data: { period: { slug: '2030-04-01--2031-03-31' } } });
    expect(
      await queryOver(
        harbourCatalog,
        '2027-03-31',
      )('{ period(start: "2030-04-01", end: "2031-03-31") { slug } }'),
    ).toEqual({ data: { period: null } });
  });

  it('that ends with February ends on its last day, in leap years too', async () => {
    const source = `{
      leap: period(start: "2023-03-01", end: "2024-02-29") { days reports { nodes { slug } } }
      common: period(start: "2024-03-01", end: "2025-02-28") { days reports { nodes { slug } } }
      short: period(start: "2023-03-01", end: "2024-02-28") { days }
    }`;
    const reports = { nodes: slugs('lantern-soc-2') };
    expect(await queryOver(harbourCatalog)(source)).toEqual({
      data: { leap: { days: 366, reports }, common: { days: 365, reports }, short: null },
    });
  });
});

describe('the periods', () => {
  it('are those within three years of today, latest end first', async () => {
    expect(await query('{ periods(first: 100) { totalCount nodes { slug } } }')).toEqual({
      data: {
        periods: yearsTo(
          '2030-09-30',
          '2030-06-30',
          '2030-03-31',
          '2029-12-31',
          '2029-09-30',
          '2029-06-30',
          '2029-03-31',
          '2028-12-31',
          '2028-09-30',
          '2028-06-30',
          '2028-03-31',
          '2027-12-31',
          '2027-09-30',
          '2027-06-30',
          '2027-03-31',
          '2026-12-31',
          '2026-09-30',
          '2026-06-30',
          '2026-03-31',
          '2025-12-31',
          '2025-09-30',
          '2025-06-30',
          '2025-03-31',
          '2024-12-31',
          '2024-09-30',
          '2024-06-30',
          '2024-03-31',
          '2023-12-31',
        ),
      },
    });
  });

  it.each([
    ['2026-02-14', ['2026-12-31', '2026-09-30', '2026-06-30', '2026-03-31']],
    ['2026-03-31', ['2026-12-31', '2026-09-30', '2026-06-30', '2026-03-31']],
    ['2026-04-01', ['2027-03-31', '2026-12-31', '2026-09-30', '2026-06-30']],
    ['2024-02-29', ['2024-12-31', '2024-09-30', '2024-06-30', '2024-03-31']],
  ])('that cover %s are four', async (day, ends) => {
    const source = 'query ($day: Date!) { periods(covering: $day) { totalCount nodes { slug } } }';
    expect(await query(source, { day })).toEqual({ data: { periods: yearsTo(...ends) } });
  });

  it('can be narrowed to those that share a day with a range, open or closed', async () => {
    const source = `{
      from: periods(from: "2029-10-01") { totalCount nodes { slug } }
      to: periods(to: "2023-12-31") { totalCount nodes { slug } }
      between: periods(from: "2026-09-30", to: "2026-10-01", covering: "2026-12-31") {
        totalCount
        nodes { slug }
      }
      oneDay: periods(from: "2026-03-31", to: "2026-03-31") { totalCount nodes { slug } }
      before: periods(to: "2023-11-22") { totalCount nodes { slug } }
      after: periods(from: "2029-11-24") { totalCount nodes { slug } }
    }`;
    expect(await query(source)).toEqual({
      data: {
        from: yearsTo('2030-09-30', '2030-06-30', '2030-03-31', '2029-12-31'),
        to: yearsTo('2024-09-30', '2024-06-30', '2024-03-31', '2023-12-31'),
        between: yearsTo('2027-09-30', '2027-06-30', '2027-03-31', '2026-12-31'),
        oneDay: yearsTo('2026-12-31', '2026-09-30', '2026-06-30', '2026-03-31'),
        before: yearsTo(),
        after: yearsTo(),
      },
    });
  });

  it('of a report are those of its own cadence', async () => {
    const source = `{
      soc1: report(slug: "aws-soc-1") { periods { totalCount } }
      soc2: report(slug: "aws-soc-2") {
        periods(from: "2026-01-01", to: "2026-12-31") { totalCount nodes { slug } }
        covering: periods(covering: "2026-02-14") { totalCount nodes { slug } }
        first: periods(last: 2) { totalCount nodes { slug } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        soc1: { periods: { totalCount: 28 } },
        soc2: {
          periods: yearsTo('2027-09-30', '2027-03-31', '2026-09-30', '2026-03-31'),
          covering: yearsTo('2026-09-30', '2026-03-31'),
          first: { totalCount: 14, nodes: slugs(yearTo('2024-09-30'), yearTo('2024-03-31')) },
        },
      },
    });
  });

  it('cannot be asked for from a day to an earlier one', async () => {
    const refusal = (path: readonly string[], line: number, column: number) => ({
      message: 'Argument "from" must not be after "to", but got from 2026-10-01 to 2026-09-30.',
      locations: [{ line, column }],
      path,
      extensions: { code: 'BAD_USER_INPUT', argument: 'from' },
    });
    expect(await query('{ periods(from: "2026-10-01", to: "2026-09-30") { totalCount } }')).toEqual(
      { data: null, errors: [refusal(['periods'], 1, 3)] },
    );
    expect(
      await query(
        '{ report(slug: "aws-soc-1") { periods(from: "2026-10-01", to: "2026-09-30") { totalCount } } }',
      ),
    ).toEqual({ data: { report: null }, errors: [refusal(['report', 'periods'], 1, 31)] });
  });

  it.each(['2023-11-22', '2029-11-24', '2199-01-01'] as const)(
    'claim nothing of %s, which lies beyond their horizon',
    async (day) => {
      const source = `query ($day: Date!) {
        periods(covering: $day) { totalCount horizon { from to } }
        report(slug: "aws-soc-1") { periods(covering: $day) { totalCount horizon { from to } } }
      }`;
      const nothing = { totalCount: 0, horizon: { from: '2023-11-23', to: '2029-11-23' } };
      expect(await query(source, { day })).toEqual({
        data: { periods: nothing, report: { periods: nothing } },
      });
    },
  );

  it.each(['2023-11-23', '2029-11-23'] as const)(
    'hold %s, the edge of their horizon, as often as any day within it',
    async (day) => {
      const source = `query ($day: Date!) {
        soc1: report(slug: "aws-soc-1") { periods(covering: $day) { totalCount } }
        soc2: report(slug: "aws-soc-2") { periods(covering: $day) { totalCount } }
      }`;
      expect(await query(source, { day })).toEqual({
        data: { soc1: { periods: { totalCount: 4 } }, soc2: { periods: { totalCount: 2 } } },
      });
    },
  );

  it.each([
    ['2026-02-30', 'Date cannot be "2026-02-30"'],
    ['2025-02-29', 'Date cannot be "2025-02-29"'],
    ['2026-13-01', 'Date cannot be "2026-13-01"'],
    ['26-9-30', 'Date cannot be "26-9-30"'],
    ['2026-09-30T00:00Z', 'Date cannot be "2026-09-30T00:00Z"'],
    ['2026-09-30\n', String.raw`Date cannot be "2026-09-30\n"`],
    ['0000-01-01', 'Date cannot be "0000-01-01"'],
    ['', 'Date cannot be ""'],
    [20260930, 'Date cannot be 20260930'],
    [{ year: 2026 }, 'Date cannot be {"year":2026}'],
  ])('cannot be asked for by %j, which is no day', async (day, problem) => {
    const source = 'query ($day: Date!) { periods(covering: $day) { totalCount } }';
    expect(await query(source, { day })).toEqual({
      errors: [
        {
          message: `Variable "$day" got invalid value ${JSON.stringify(day).replace('{"year":2026}', '{ year: 2026 }')}; ${problem}: expected a day that exists, written YYYY-MM-DD.`,
          locations: [{ line: 1, column: 8 }],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
  });
});
