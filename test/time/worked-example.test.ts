import { describe, expect, it } from 'vitest';
import { yearTo, yearsTo } from '../support/edition-slug.js';
import { query } from '../support/server.js';

const JUNE = { start: '2025-07-01', end: '2026-06-30', days: 365 };
const MARCH = { start: '2025-04-01', end: '2026-03-31', days: 365 };
const SEPTEMBER = { start: '2025-10-01', end: '2026-09-30', days: 365 };

const FEBRUARY_2027 = { from: '2027-02-11', to: '2027-02-18' };
const MAY_2027 = { from: '2027-05-12', to: '2027-05-19' };

describe('the current edition on 23 November 2026', () => {
  it('is that to September for all three reports, with the one before it to fall back on', async () => {
    const source = `{
      reports {
        nodes {
          slug
          currentEdition {
            period { start end days }
            basis
            status
            releaseWindow { from to days }
            releasedOn
            previous { period { start end days } basis status }
          }
          candidateEdition { slug }
        }
      }
    }`;
    const report = (slug: string, previous: unknown) => ({
      slug,
      currentEdition: {
        period: SEPTEMBER,
        basis: 'ESTIMATED',
        status: 'PRESUMED_RELEASED',
        releaseWindow: { from: '2026-11-11', to: '2026-11-18', days: 8 },
        releasedOn: null,
        previous: { period: previous, basis: 'ESTIMATED', status: 'PRESUMED_RELEASED' },
      },
      candidateEdition: null,
    });
    expect(await query(source)).toEqual({
      data: {
        reports: {
          nodes: [
            report('aws-soc-1', JUNE),
            report('aws-soc-2', MARCH),
            report('aws-soc-3', MARCH),
          ],
        },
      },
    });
  });

  const FLIP = `query ($asOf: Date!) {
    reports {
      nodes {
        currentEdition(asOf: $asOf) { slug status previous { slug status } }
        candidateEdition(asOf: $asOf) { slug status }
        nextEdition(asOf: $asOf) { slug status }
      }
    }
  }`;

  /** What is said of a report while its edition to September is in its release window. */
  function whileDue(report: string, current: string, previous: string) {
    const september = { slug: yearTo(report, '2026-09-30'), status: 'DUE' };
    return {
      currentEdition: {
        slug: yearTo(report, current),
        status: 'PRESUMED_RELEASED',
        previous: { slug: yearTo(report, previous), status: 'PRESUMED_RELEASED' },
      },
      candidateEdition: september,
      nextEdition: september,
    };
  }

  /** What is said of it from the day after the window on. */
  function onceOut(report: string, previous: string, next: string) {
    return {
      currentEdition: {
        slug: yearTo(report, '2026-09-30'),
        status: 'PRESUMED_RELEASED',
        previous: { slug: yearTo(report, previous), status: 'PRESUMED_RELEASED' },
      },
      candidateEdition: null,
      nextEdition: { slug: yearTo(report, next), status: 'IN_PROGRESS' },
    };
  }

  it.each(['2026-11-11', '2026-11-15', '2026-11-18'])(
    'is still the one before on %s, and that to September is the candidate',
    async (asOf) => {
      expect(await query(FLIP, { asOf })).toEqual({
        data: {
          reports: {
            nodes: [
              whileDue('aws-soc-1', '2026-06-30', '2026-03-31'),
              whileDue('aws-soc-2', '2026-03-31', '2025-09-30'),
              whileDue('aws-soc-3', '2026-03-31', '2025-09-30'),
            ],
          },
        },
      });
    },
  );

  it.each(['2026-11-19', '2026-11-23', '2026-12-31'])(
    'is that to September on %s, without a candidate',
    async (asOf) => {
      expect(await query(FLIP, { asOf })).toEqual({
        data: {
          reports: {
            nodes: [
              onceOut('aws-soc-1', '2026-06-30', '2026-12-31'),
              onceOut('aws-soc-2', '2026-03-31', '2027-03-31'),
              onceOut('aws-soc-3', '2026-03-31', '2027-03-31'),
            ],
          },
        },
      });
    },
  );

  it('is the same before the window as within it, but nothing is a candidate yet', async () => {
    const before = (report: string, current: string, previous: string) => ({
      ...whileDue(report, current, previous),
      candidateEdition: null,
      nextEdition: { slug: yearTo(report, '2026-09-30'), status: 'IN_PREPARATION' },
    });
    expect(await query(FLIP, { asOf: '2026-11-10' })).toEqual({
      data: {
        reports: {
          nodes: [
            before('aws-soc-1', '2026-06-30', '2026-03-31'),
            before('aws-soc-2', '2026-03-31', '2025-09-30'),
            before('aws-soc-3', '2026-03-31', '2025-09-30'),
          ],
        },
      },
    });
  });

  it('is 54 days old, and what there is to fall back on 146 or 237', async () => {
    const source = '{ reports { nodes { currentEdition { ageDays previous { ageDays } } } } }';
    const aged = (previous: number) => ({
      currentEdition: { ageDays: 54, previous: { ageDays: previous } },
    });
    expect(await query(source)).toEqual({
      data: { reports: { nodes: [aged(146), aged(237), aged(237)] } },
    });
  });
});

describe('the next edition on 23 November 2026', () => {
  it('is that to December for SOC 1, in February, and that to March for the others, in May', async () => {
    const source = `{
      reports {
        nodes { nextEdition { period { start end days } status releaseWindow { from to } } }
      }
    }`;
    const half = {
      nextEdition: {
        period: { start: '2026-04-01', end: '2027-03-31', days: 365 },
        status: 'IN_PROGRESS',
        releaseWindow: MAY_2027,
      },
    };
    expect(await query(source)).toEqual({
      data: {
        reports: {
          nodes: [
            {
              nextEdition: {
                period: { start: '2026-01-01', end: '2026-12-31', days: 365 },
                status: 'IN_PROGRESS',
                releaseWindow: FEBRUARY_2027,
              },
            },
            half,
            half,
          ],
        },
      },
    });
  });
});

describe('the editions that cover a day', () => {
  const COVERING = `query ($day: Date!) {
    reports { nodes { editions(covering: $day) { totalCount nodes { slug status } } } }
  }`;

  function coveredBy(report: string, ends: Readonly<Record<string, string>>) {
    const nodes = Object.entries(ends).map(([end, status]) => ({
      slug: yearTo(report, end),
      status,
    }));
    return { editions: { totalCount: nodes.length, nodes } };
  }

  it('14 February 2026 are four of SOC 1, of which one is still in progress, and two of the others', async () => {
    const out = 'PRESUMED_RELEASED';
    const halves = { '2026-09-30': out, '2026-03-31': out };
    expect(await query(COVERING, { day: '2026-02-14' })).toEqual({
      data: {
        reports: {
          nodes: [
            coveredBy('aws-soc-1', {
              '2026-12-31': 'IN_PROGRESS',
              '2026-09-30': out,
              '2026-06-30': out,
              '2026-03-31': out,
            }),
            coveredBy('aws-soc-2', halves),
            coveredBy('aws-soc-3', halves),
          ],
        },
      },
    });
  });

  it('the last day of a period are others than on the day after it', async () => {
    const source = `{
      report(slug: "aws-soc-2") {
        last: editions(covering: "2026-03-31") { nodes { slug } }
        first: editions(covering: "2026-04-01") { nodes { slug } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        report: {
          last: { nodes: yearsTo('aws-soc-2', '2026-09-30', '2026-03-31') },
          first: { nodes: yearsTo('aws-soc-2', '2027-03-31', '2026-09-30') },
        },
      },
    });
  });

  it('today are none that is out; the first to come ends with December for SOC 1, else with March', async () => {
    const source = `{
      reports {
        nodes {
          out: editions(covering: "2026-11-23", status: [RELEASED, PRESUMED_RELEASED]) { totalCount }
          first: editions(covering: "2026-11-23", last: 1) { nodes { slug status } }
          coverage(from: "2026-11-23", to: "2026-11-23") { coveredDays completeBy { from to } }
        }
      }
    }`;
    const uncovered = (report: string, end: string, completeBy: unknown) => ({
      out: { totalCount: 0 },
      first: { nodes: [{ slug: yearTo(report, end), status: 'IN_PROGRESS' }] },
      coverage: { coveredDays: 0, completeBy },
    });
    expect(await query(source)).toEqual({
      data: {
        reports: {
          nodes: [
            uncovered('aws-soc-1', '2026-12-31', FEBRUARY_2027),
            uncovered('aws-soc-2', '2027-03-31', MAY_2027),
            uncovered('aws-soc-3', '2027-03-31', MAY_2027),
          ],
        },
      },
    });
  });
});
