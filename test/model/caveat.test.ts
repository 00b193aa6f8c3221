import { describe, expect, it } from 'vitest';
import { caveatsOf } from '../../src/model/caveat.js';
import type { Cadence } from '../../src/model/cadence.js';
import type { CalendarDate } from '../../src/model/date.js';
import type { Edition } from '../../src/model/edition.js';
import type { CoverageGap } from '../../src/model/gap.js';
import type { Reading } from '../../src/model/reading.js';
import type { Report } from '../../src/model/report.js';
import type { CoverageKind } from '../../src/model/segment.js';
import { timelineOf } from '../../src/model/timeline.js';
import { entity, HALF_YEARLY, QUARTERLY } from '../support/catalog.js';

const limited: Cadence = { ...QUARTERLY, validFrom: '2010-01-01', validTo: '2040-12-31' };
const typeTwo = entity('Report', 'harbour-soc-2', { type: 'TYPE_2', cadence: limited });
const year = { from: '2026-01-01', to: '2026-12-31' } as const;

interface Case {
  readonly report?: Report;
  readonly reading?: Reading;
  readonly kinds?: readonly CoverageKind[];
  /** An edition that all segments rest on. */
  readonly maker?: Edition;
  readonly gaps?: readonly CoverageGap[];
  readonly editions?: readonly Edition[];
}

/** What distinguishes the caveats, in the order in which they are told. */
const TOPICS = {
  arithmetic: /arithmetic only.*one family.*same boundary.*compatible categories.*all of type 2/,
  opinion: /opinion is given on a whole period.*qualified.*shares with another/,
  presumed: /only presumed to be out/,
  letter: /bridge letter is a statement of management.*without assurance.*last day of the gap/,
  due: /is due that may close a gap/,
  limits: /No source says since when the cadence holds, or until when/,
  unknown: /unknown, and not uncovered.*outside the horizon/,
  typeNotStated: /type of this report is not stated/,
  typeOne: /type 1 report: it speaks of one day/,
  legacy: /legacy reading/,
};

function topics(some: Case = {}, asOf: CalendarDate = '2026-11-23'): string[] {
  const { report = typeTwo, reading = 'PREFERRED', kinds = [], gaps = [], editions = [] } = some;
  const makers = some.maker === undefined ? [] : [some.maker];
  const segments = kinds.map((kind) => ({ ...year, kind, editions: makers }));
  const timeline = timelineOf(report, [], { reading, asOf });
  return caveatsOf(timeline, { segments, gaps, editions }).map((caveat) => {
    const about = Object.entries(TOPICS).filter(([, pattern]) => pattern.test(caveat));
    return about.map(([topic]) => topic).join(' and ');
  });
}

function seen(fields: Partial<Edition> = {}): Edition {
  const period = { from: '2025-10-01', to: '2026-09-30' } as const;
  return entity('Edition', 'seen', { period, ...fields });
}

describe('the caveats of a coverage', () => {
  it('always say what adding up means, and what an opinion is given on', () => {
    expect(topics()).toEqual(['arithmetic', 'opinion']);
    expect(topics({ kinds: ['COVERED', 'EXPECTED', 'UNCOVERED'] })).toEqual([
      'arithmetic',
      'opinion',
    ]);
  });

  it('say so where an edition is only presumed to be out', () => {
    expect(topics({ editions: [seen()] })).toEqual(['arithmetic', 'opinion', 'presumed']);
  });

  it('do not say so of editions that are known to be out', () => {
    expect(topics({ editions: [seen({ releasedOn: '2026-11-14' })] })).not.toContain('presumed');
    expect(topics({ editions: [seen({ seenOn: '2026-11-20' })] })).not.toContain('presumed');
  });

  it('judge what is known by the day that was asked for', () => {
    const laterSeen = { editions: [seen({ seenOn: '2026-12-20' })] };
    expect(topics(laterSeen, '2026-12-19')).toContain('presumed');
    expect(topics(laterSeen, '2026-12-20')).not.toContain('presumed');
  });

  it('say what a bridge letter is where one could be written', () => {
    expect(topics({ gaps: [{ ...year, bridgeableOn: '2026-12-31' }] })).toEqual([
      'arithmetic',
      'opinion',
      'letter',
    ]);
    expect(topics({ gaps: [{ ...year, bridgeableOn: null }] })).not.toContain('letter');
  });

  it('say so where an edition is due that may be out already', () => {
    const waiting: Case = { kinds: ['EXPECTED'], maker: seen() };
    expect(topics(waiting, '2026-11-10')).toEqual(['arithmetic', 'opinion']);
    expect(topics(waiting, '2026-11-11')).toEqual(['arithmetic', 'opinion', 'due']);
    expect(topics(waiting, '2026-11-18')).toEqual(['arithmetic', 'opinion', 'due']);
    expect(topics(waiting, '2026-11-19')).toEqual(['arithmetic', 'opinion']);
    const late: Case = { ...waiting, maker: seen({ releasedOn: '2026-12-04' }) };
    expect(topics(late, '2026-11-18')).toEqual(['arithmetic', 'opinion']);
  });

  it.each([
    ['first', { ...limited, validFrom: null }],
    ['last', { ...limited, validTo: null }],
    ['first or last', { ...limited, validFrom: null, validTo: null }],
  ])('say so where the %s day of the cadence is not known', (_which, cadence) => {
    expect(topics({ report: { ...typeTwo, cadence } })).toEqual([
      'arithmetic',
      'opinion',
      'limits',
    ]);
  });

  it('look for the limits of the cadence that the reading follows', () => {
    const report = { ...typeTwo, legacyCadence: HALF_YEARLY };
    expect(topics({ report })).not.toContain('limits');
    expect(topics({ report, reading: 'LEGACY' })).toContain('limits');
  });

  it('say why days are unknown where some are', () => {
    expect(topics({ kinds: ['COVERED', 'UNKNOWN'] })).toEqual(['arithmetic', 'opinion', 'unknown']);
  });

  it('say what depends on the type of a report that has none stated', () => {
    const report = { ...typeTwo, type: null };
    expect(topics({ report })).toEqual(['arithmetic', 'opinion', 'typeNotStated']);
  });

  it('say why a report of type 1 covers nothing', () => {
    const report: Report = { ...typeTwo, type: 'TYPE_1' };
    expect(topics({ report })).toEqual(['arithmetic', 'opinion', 'typeOne']);
  });

  it('say so where they follow a reading that lost', () => {
    const report = { ...typeTwo, legacyCadence: limited };
    expect(topics({ report, reading: 'LEGACY' })).toEqual(['arithmetic', 'opinion', 'legacy']);
    expect(topics({ report, reading: 'PREFERRED' })).not.toContain('legacy');
    expect(topics({ report: typeTwo, reading: 'LEGACY' })).not.toContain('legacy');
  });

  it('are told together, the most general first', () => {
    const report = { ...typeTwo, type: null, legacyCadence: HALF_YEARLY };
    expect(
      topics({
        report,
        reading: 'LEGACY',
        kinds: ['UNKNOWN'],
        maker: seen({ period: { from: '2025-10-10', to: '2026-10-09' } }),
        gaps: [{ ...year, bridgeableOn: '2026-12-31' }],
        editions: [seen()],
      }),
    ).toEqual(Object.keys(TOPICS).filter((topic) => topic !== 'typeOne'));
  });
});
