import type { TimelineEdition, TimelineReport } from '../../../web/timeline/timeline-data.js';

/** An estimated edition that comes out six to seven weeks after its period. */
export function edition(
  start: string,
  end: string,
  rest: Partial<TimelineEdition> = {},
): TimelineEdition {
  const slug = `harbour-soc-1--${start}--${end}`;
  return {
    __typename: 'Edition',
    id: slug,
    slug,
    name: `Harbour SOC 1, ${start} to ${end}`,
    status: 'PRESUMED_RELEASED',
    basis: 'ESTIMATED',
    period: { start, end },
    releaseWindow: { from: '2026-11-11', to: '2026-11-18' },
    releasedOn: null,
    seenOn: null,
    ...rest,
  };
}

type Coverage = TimelineReport['coverage'];

/** A year of which nine months are covered. */
export function coverage(rest: Partial<Coverage> = {}): Coverage {
  const covering = edition('2025-10-01', '2026-09-30');
  const expected = edition('2026-01-01', '2026-12-31');
  return {
    from: '2026-01-01',
    to: '2026-12-31',
    coveredDays: 273,
    totalDays: 365,
    editions: [covering],
    overlaps: [],
    caveats: [],
    completeBy: { from: '2027-02-11', to: '2027-02-18' },
    horizon: { from: '2023-11-23', to: '2029-11-23' },
    gaps: [
      {
        from: '2026-10-01',
        to: '2026-12-31',
        days: 92,
        bridgeable: true,
        bridgeableOn: '2026-12-31',
      },
    ],
    segments: [
      { kind: 'COVERED', from: '2026-01-01', to: '2026-09-30', days: 273, editions: [covering] },
      { kind: 'EXPECTED', from: '2026-10-01', to: '2026-12-31', days: 92, editions: [expected] },
    ],
    ...rest,
  };
}

/** A report of a provider, by their names. */
export function report(
  name: string,
  provider: string,
  rest: Partial<TimelineReport> = {},
): TimelineReport {
  return {
    __typename: 'Report',
    id: name,
    slug: name,
    name,
    provider: {
      __typename: 'ServiceOrganization',
      id: provider,
      slug: provider,
      name: provider,
      unknowns: [],
    },
    family: { __typename: 'ReportFamily', id: 'soc-1', slug: 'soc-1', name: 'SOC 1' },
    editions: { totalCount: 0, nodes: [] },
    coverage: coverage(),
    ...rest,
  };
}
