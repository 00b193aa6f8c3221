import { describe, expect, it } from 'vitest';
import type { DateRange } from '../../src/model/date.js';
import type { Edition } from '../../src/model/edition.js';
import { catalog, entity, harbourCatalog } from '../support/catalog.js';
import { yearTo } from '../support/edition-slug.js';
import { queryOver } from '../support/server.js';
import { slugs } from '../support/slugs.js';

type Seen = Partial<Pick<Edition, 'releasedOn' | 'seenOn'>>;

const REPORT = 'harbour-soc-2';
const YEAR: DateRange = { from: '2025-10-01', to: '2026-09-30' };
const HALF: DateRange = { from: '2026-04-01', to: '2026-09-30' };
const WINDOW = { from: '2026-11-11', to: '2026-11-18' };
const SEPTEMBER = yearTo(REPORT, '2026-09-30');
const MARCH = yearTo(REPORT, '2026-03-31');
const NEXT_MARCH = yearTo(REPORT, '2027-03-31');

/** An edition of the report for some days, which somebody saw. */
function edition({ from, to }: DateRange, seen: Seen = {}): Edition {
  return entity('Edition', `${REPORT}--${from}--${to}`, { period: { from, to }, ...seen });
}

/** Asks the invented catalog, in which some editions of one report were seen. */
function askSeeing(...editions: readonly Edition[]) {
  return queryOver(catalog([...harbourCatalog.entities, ...editions]));
}

const STATE = `query ($asOf: Date!) {
  report(slug: "harbour-soc-2") {
    currentEdition(asOf: $asOf) { slug status basis }
    candidateEdition(asOf: $asOf) { slug status }
    nextEdition(asOf: $asOf) { slug status }
  }
}`;

/** What is said of the report as long as the edition to September is not out. */
function before(status: string) {
  return {
    data: {
      report: {
        currentEdition: { slug: MARCH, status: 'PRESUMED_RELEASED', basis: 'ESTIMATED' },
        candidateEdition: status === 'DUE' ? { slug: SEPTEMBER, status } : null,
        nextEdition: { slug: SEPTEMBER, status },
      },
    },
  };
}

/** What is said once it is. */
function after(status: string) {
  return {
    data: {
      report: {
        currentEdition: { slug: SEPTEMBER, status, basis: 'OBSERVED' },
        candidateEdition: null,
        nextEdition: { slug: NEXT_MARCH, status: 'IN_PROGRESS' },
      },
    },
  };
}

describe('an edition that was seen to come out early', () => {
  const ask = askSeeing(edition(YEAR, { releasedOn: '2026-11-07' }));

  it.each(['2026-11-07', '2026-11-11', '2026-11-23', '2026-12-31'])(
    'is released and current on %s',
    async (asOf) => {
      expect(await ask(STATE, { asOf })).toEqual(after('RELEASED'));
    },
  );

  it.each(['2026-10-01', '2026-11-06'])('is not out on %s', async (asOf) => {
    expect(await ask(STATE, { asOf })).toEqual(before('IN_PREPARATION'));
  });

  it('tells when it came out, when it was expected, and by how much that differs', async () => {
    const source = `query ($slug: String!) {
      edition(slug: $slug) {
        slug basis reading status releasedOn seenOn ageDays
        period { slug }
        releaseWindow { from to }
        deviation { releaseDays projectedPeriod { from to days } periodDays }
        previous { slug basis deviation { releaseDays } }
      }
    }`;
    expect(await ask(source, { slug: SEPTEMBER })).toEqual({
      data: {
        edition: {
          slug: SEPTEMBER,
          basis: 'OBSERVED',
          reading: 'PREFERRED',
          status: 'RELEASED',
          releasedOn: '2026-11-07',
          seenOn: null,
          ageDays: 54,
          period: { slug: '2025-10-01--2026-09-30' },
          releaseWindow: WINDOW,
          deviation: { releaseDays: -4, projectedPeriod: { ...YEAR, days: 365 }, periodDays: 0 },
          previous: { slug: MARCH, basis: 'ESTIMATED', deviation: null },
        },
      },
    });
  });
});

describe('an edition that was seen to come out late', () => {
  const ask = askSeeing(edition(YEAR, { releasedOn: '2026-12-02' }));

  it.each(['2026-11-11', '2026-11-18', '2026-11-19', '2026-12-01'])(
    'is due, and not presumed to be out, on %s',
    async (asOf) => {
      expect(await ask(STATE, { asOf })).toEqual(before('DUE'));
    },
  );

  it('is out from that day on', async () => {
    expect(await ask(STATE, { asOf: '2026-12-02' })).toEqual(after('RELEASED'));
  });

  it('covers nothing before, and completes a coverage on that day', async () => {
    const source = `query ($asOf: Date!) {
      report(slug: "harbour-soc-2") {
        coverage(from: "2026-01-01", to: "2026-09-30", asOf: $asOf) {
          coveredDays gaps { from to } editions { slug } completeBy { from to }
        }
      }
    }`;
    expect(await ask(source, { asOf: '2026-12-01' })).toEqual({
      data: {
        report: {
          coverage: {
            coveredDays: 90,
            gaps: [{ from: '2026-04-01', to: '2026-09-30' }],
            editions: slugs(MARCH),
            completeBy: { from: '2026-12-02', to: '2026-12-02' },
          },
        },
      },
    });
    expect(await ask(source, { asOf: '2026-12-02' })).toEqual({
      data: {
        report: {
          coverage: { coveredDays: 273, gaps: [], editions: slugs(SEPTEMBER), completeBy: null },
        },
      },
    });
  });

  it('has its own day in the release calendar, and not the window', async () => {
    const source = `query ($from: Date!, $to: Date!) {
      releaseCalendar(from: $from, to: $to, reports: ["harbour-soc-2"]) {
        window { from to days } certainty edition { slug }
      }
    }`;
    expect(await ask(source, { from: '2026-11-01', to: '2026-12-01' })).toEqual({
      data: { releaseCalendar: [] },
    });
    expect(await ask(source, { from: '2026-12-02', to: '2027-05-12' })).toEqual({
      data: {
        releaseCalendar: [
          {
            window: { from: '2026-12-02', to: '2026-12-02', days: 1 },
            certainty: 'OBSERVED',
            edition: { slug: SEPTEMBER },
          },
          {
            window: { from: '2027-05-12', to: '2027-05-19', days: 8 },
            certainty: 'ESTIMATED',
            edition: { slug: NEXT_MARCH },
          },
        ],
      },
    });
  });
});

describe('the days between the window and a release', () => {
  it.each([
    ['2026-10-01', -41],
    ['2026-11-10', -1],
    ['2026-11-11', 0],
    ['2026-11-18', 0],
    ['2026-11-19', 1],
    ['2027-01-31', 74],
  ] as const)('are counted: a release on %s is %i days off', async (releasedOn, releaseDays) => {
    const source =
      '{ edition(slug: "harbour-soc-2--2025-10-01--2026-09-30") { deviation { releaseDays } } }';
    expect(await askSeeing(edition(YEAR, { releasedOn }))(source)).toEqual({
      data: { edition: { deviation: { releaseDays } } },
    });
  });
});

describe('an edition that was seen to be out, on a day after its release', () => {
  it('is released from that day on, and before it as estimated', async () => {
    const ask = askSeeing(edition(YEAR, { seenOn: '2026-11-14' }));
    expect(await ask(STATE, { asOf: '2026-11-10' })).toEqual(before('IN_PREPARATION'));
    expect(await ask(STATE, { asOf: '2026-11-13' })).toEqual(before('DUE'));
    expect(await ask(STATE, { asOf: '2026-11-14' })).toEqual(after('RELEASED'));
  });

  it('is presumed to be out between its window and that day', async () => {
    const ask = askSeeing(edition(YEAR, { seenOn: '2026-12-10' }));
    expect(await ask(STATE, { asOf: '2026-11-18' })).toEqual(before('DUE'));
    expect(await ask(STATE, { asOf: '2026-11-19' })).toEqual(after('PRESUMED_RELEASED'));
    expect(await ask(STATE, { asOf: '2026-12-09' })).toEqual(after('PRESUMED_RELEASED'));
    expect(await ask(STATE, { asOf: '2026-12-10' })).toEqual(after('RELEASED'));
  });

  it('keeps its estimated window in the calendar, and has no deviation of its release', async () => {
    const ask = askSeeing(edition(YEAR, { seenOn: '2026-12-10' }));
    const source = `{
      edition(slug: "harbour-soc-2--2025-10-01--2026-09-30") {
        seenOn releasedOn deviation { releaseDays periodDays }
      }
      releaseCalendar(from: "2026-11-18", to: "2026-12-31", reports: ["harbour-soc-2"]) {
        window { from to } certainty edition { basis }
      }
    }`;
    expect(await ask(source)).toEqual({
      data: {
        edition: {
          seenOn: '2026-12-10',
          releasedOn: null,
          deviation: { releaseDays: null, periodDays: 0 },
        },
        releaseCalendar: [
          { window: WINDOW, certainty: 'ESTIMATED', edition: { basis: 'OBSERVED' } },
        ],
      },
    });
  });
});

describe('an edition for six months', () => {
  const slug = 'harbour-soc-2--2026-04-01--2026-09-30';
  const ask = askSeeing(edition(HALF, { releasedOn: '2026-11-16' }));

  it('takes the place of the year that ends with it, in every list', async () => {
    const source = `{
      report(slug: "harbour-soc-2") {
        currentEdition { slug status deviation { releaseDays projectedPeriod { from to } periodDays } }
        editions(from: "2026-06-01", to: "2026-06-01") { totalCount nodes { slug basis } }
        all: editions { totalCount }
        periods(covering: "2026-06-01") { nodes { slug } }
      }
      seen: editions(filter: { report: "harbour-soc-2", basis: OBSERVED }) { nodes { slug } }
      period(start: "2026-04-01", end: "2026-09-30") { days editions { nodes { slug } } }
      replaced: edition(slug: "harbour-soc-2--2025-10-01--2026-09-30") { slug }
    }`;
    expect(await ask(source)).toEqual({
      data: {
        report: {
          currentEdition: {
            slug,
            status: 'RELEASED',
            deviation: { releaseDays: 0, projectedPeriod: YEAR, periodDays: -182 },
          },
          editions: {
            totalCount: 2,
            nodes: [
              { slug: NEXT_MARCH, basis: 'ESTIMATED' },
              { slug, basis: 'OBSERVED' },
            ],
          },
          all: { totalCount: 14 },
          periods: { nodes: slugs('2026-04-01--2027-03-31', '2026-04-01--2026-09-30') },
        },
        seen: { nodes: slugs(slug) },
        period: { days: 183, editions: { nodes: slugs(slug) } },
        replaced: null,
      },
    });
  });

  it('leaves to others what it does not cover', async () => {
    const source = `{
      edition(slug: "harbour-soc-2--2026-04-01--2026-09-30") {
        previous { slug next { slug } }
        next { slug previous { slug } }
      }
      report(slug: "harbour-soc-2") {
        year: coverage(from: "2026-01-01", to: "2026-12-31") {
          coveredDays editions { slug } overlaps { from } gaps { from to bridgeable }
        }
        sooner: coverage(from: "2026-01-01", to: "2026-09-30", asOf: "2026-11-15") {
          coveredDays gaps { from to } completeBy { from to }
        }
      }
    }`;
    expect(await ask(source)).toEqual({
      data: {
        edition: {
          previous: { slug: MARCH, next: { slug } },
          next: { slug: NEXT_MARCH, previous: { slug } },
        },
        report: {
          year: {
            coveredDays: 273,
            editions: slugs(MARCH, slug),
            overlaps: [],
            gaps: [{ from: '2026-10-01', to: '2026-12-31', bridgeable: true }],
          },
          sooner: {
            coveredDays: 90,
            gaps: [{ from: '2026-04-01', to: '2026-09-30' }],
            completeBy: { from: '2026-11-16', to: '2026-11-16' },
          },
        },
      },
    });
  });
});

describe('an edition whose period ends otherwise than the cadence has it', () => {
  it.each([
    ['2026-09-16', true],
    ['2026-09-15', false],
    ['2026-10-14', true],
    ['2026-10-15', false],
  ] as const)('takes the place of the nearest up to 14 days away: %s %s', async (to, isSame) => {
    const seen = edition({ from: '2025-10-15', to }, { seenOn: '2026-11-20' });
    const source = `query ($slug: String!) {
      edition(slug: $slug) { deviation { projectedPeriod { from to } periodDays } }
      report(slug: "harbour-soc-2") { editions(from: "2025-10-01", to: "2026-03-31") { nodes { slug } } }
    }`;
    const both = to < '2026-09-30' ? [SEPTEMBER, seen.slug] : [seen.slug, SEPTEMBER];
    const periodDays = to === '2026-09-16' ? -28 : 0;
    expect(await askSeeing(seen)(source, { slug: seen.slug })).toEqual({
      data: {
        edition: {
          deviation: isSame
            ? { projectedPeriod: YEAR, periodDays }
            : { projectedPeriod: null, periodDays: null },
        },
        report: {
          editions: { nodes: slugs(...(isSame ? [seen.slug] : both), MARCH) },
        },
      },
    });
  });

  it('is listed by its own end, among those of the cadence', async () => {
    const stub = edition({ from: '2026-04-01', to: '2026-06-30' }, { releasedOn: '2026-08-20' });
    const source = `{
      report(slug: "harbour-soc-2") {
        currentEdition(asOf: "2026-08-20") { slug releaseWindow { from to } deviation { releaseDays } }
        editions(covering: "2026-05-01", asOf: "2026-08-20") { nodes { slug status } }
        coverage(from: "2026-01-01", to: "2026-06-30", asOf: "2026-08-20") {
          coveredDays editions { slug }
        }
      }
    }`;
    expect(await askSeeing(stub)(source)).toEqual({
      data: {
        report: {
          currentEdition: {
            slug: stub.slug,
            releaseWindow: { from: '2026-08-11', to: '2026-08-18' },
            deviation: { releaseDays: 2 },
          },
          editions: {
            nodes: [
              { slug: NEXT_MARCH, status: 'IN_PROGRESS' },
              { slug: SEPTEMBER, status: 'IN_PROGRESS' },
              { slug: stub.slug, status: 'RELEASED' },
            ],
          },
          coverage: { coveredDays: 181, editions: slugs(MARCH, stub.slug) },
        },
      },
    });
  });
});
