import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../src/model/cadence.js';
import type { DateRange } from '../../src/model/date.js';
import {
  currentEdition,
  editionAfter,
  editionBefore,
  nextEdition,
} from '../../src/model/edition-choice.js';
import type { Edition } from '../../src/model/edition.js';
import { READINGS } from '../../src/model/reading.js';
import { estimatedRelease, timelineOf } from '../../src/model/timeline.js';
import {
  anyDay,
  anyMonthDay,
  dayIn,
  lagDays,
  monthsLater,
  numbered,
  written,
  yearOf,
} from '../support/day-number.js';
import { entity, HALF_YEARLY, QUARTERLY } from '../support/catalog.js';

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The periods of a cadence that share a day with a span for which the cadence holds. */
function periodsIn(span: Span, cadence: Cadence): Span[] {
  const months = Number(cadence.periodLength.slice(1, -1));
  const holds = (day: number) =>
    (cadence.validFrom === null || written(day) >= cadence.validFrom) &&
    (cadence.validTo === null || written(day) <= cadence.validTo);
  const claimed = new Set(daysOf(span).filter(holds));
  const firstYear = yearOf(span.from);
  return Array.from({ length: 14 }, (_, more) => more).flatMap((more) =>
    cadence.periodEnds.flatMap((monthDay) => {
      const [month = 0, day = 0] = monthDay.slice(2).split('-').map(Number);
      const to = dayIn(firstYear + more, month - 1, day);
      const from = monthsLater(to + 1, -months);
      return daysOf({ from, to }).some((one) => claimed.has(one)) ? [{ from, to }] : [];
    }),
  );
}

function slugOf({ from, to }: Span): string {
  return `report--${written(from)}--${written(to)}`;
}

function daysOf({ from, to }: Span): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Whether an edition is known to be out on a day, or presumed to be, by the cadence that it follows. */
function isOutOn(day: number, { period, releasedOn, seenOn }: Edition, cadence: Cadence): boolean {
  const presumed = numbered(period.to) + lagDays(cadence.releaseLag.latest) + 1;
  const since = [releasedOn, seenOn].flatMap((known) => (known === null ? [] : [numbered(known)]));
  return Math.min(...since, releasedOn === null ? presumed : Infinity) <= day;
}

const anyLag = fc
  .tuple(fc.nat(10), fc.nat(6))
  .map(([weeks, more]) => ({ earliest: `P${weeks}W`, latest: `P${weeks * 7 + more}D` }) as const);

/** A cadence whose known limits, if it has any, lie around a day. */
function anyCadenceAround(day: number): fc.Arbitrary<Cadence> {
  const anyLimits = fc.oneof(
    fc.constant([null, null]),
    fc.tuple(fc.integer({ min: -1500, max: 1500 }), fc.nat(1500)).chain(([from, more]) => {
      const limits = [written(day + from), written(day + from + more)] as const;
      return fc.constantFrom([limits[0], null], [null, limits[1]], [...limits]);
    }),
  );
  const anyEnds = fc.uniqueArray(anyMonthDay, {
    minLength: 1,
    maxLength: 4,
    // The last two days of February are one day in a common year.
    selector: (monthDay) => monthDay.replace('--02-29', '--02-28'),
  });
  return fc
    .record({
      length: fc.integer({ min: 1, max: 24 }),
      ends: anyEnds,
      releaseLag: anyLag,
      limits: anyLimits,
    })
    .map(({ length, ends, releaseLag, limits: [validFrom = null, validTo = null] }) => ({
      periodLength: `P${length}M`,
      periodEnds: ends,
      editionsPerYear: ends.length,
      releaseLag,
      announcedReleases: [],
      validFrom,
      validTo,
    }));
}

/** Up to four observed editions around a day, many of them near a day on which periods end. */
function anyObservedAround(day: number, { periodEnds }: Cadence): fc.Arbitrary<Edition[]> {
  const year = yearOf(day);
  const nearAnEnd = fc
    .tuple(
      fc.integer({ min: -4, max: 4 }),
      fc.constantFrom(...periodEnds),
      fc.integer({ min: -16, max: 16 }),
    )
    .map(([years, monthDay, shift]) => {
      const [month = 0, date = 0] = monthDay.slice(2).split('-').map(Number);
      return dayIn(year + years, month - 1, date) + shift;
    });
  const anyEnd = fc.oneof(nearAnEnd, fc.integer({ min: day - 1500, max: day + 1500 }));
  const anySince = fc.option(fc.integer({ min: 1, max: 200 }));
  const anySeen = fc
    .record({ to: anyEnd, length: fc.integer({ min: 1, max: 750 }), out: anySince, seen: anySince })
    .map(({ to, length, out, seen }) => {
      const period: DateRange = { from: written(to - length + 1), to: written(to) };
      return entity('Edition', `report--${period.from}--${period.to}`, {
        report: 'report',
        period,
        releasedOn: out === null ? null : written(to + out),
        seenOn: seen === null ? null : written(to + seen),
      });
    });
  return fc.uniqueArray(anySeen, { maxLength: 4, selector: ({ period }) => period.to });
}

const anyCase = anyDay.chain((asOf) =>
  fc
    .record({ cadence: anyCadenceAround(asOf), legacy: fc.option(anyCadenceAround(asOf)) })
    .chain(({ cadence, legacy }) =>
      fc.record({
        asOf: fc.constant(asOf),
        report: fc.constant(entity('Report', 'report', { cadence, legacyCadence: legacy })),
        reading: fc.constantFrom(...READINGS),
        observed: anyObservedAround(asOf, legacy ?? cadence),
      }),
    ),
);

const anyTimeline = anyCase.map(({ asOf, report, reading, observed }) =>
  timelineOf(report, observed, { reading, asOf: written(asOf) }),
);

/** True where one of the observed editions ends within 14 days of a projected period, or covers it whole. */
function isTaken(projected: { from: number; to: number }, observed: readonly Edition[]): boolean {
  return observed.some(({ period }) => {
    const [from, to] = [numbered(period.from), numbered(period.to)];
    return Math.abs(to - projected.to) <= 14 || (from <= projected.from && projected.to <= to);
  });
}

describe('any timeline', () => {
  it('has the observed editions, and the projected ones whose place none of them takes', () => {
    fc.assert(
      fc.property(anyCase, ({ asOf, report, reading, observed }) => {
        const horizon = { from: monthsLater(asOf, -36), to: monthsLater(asOf, 36) };
        const cadence =
          reading === 'LEGACY' ? (report.legacyCadence ?? report.cadence) : report.cadence;
        // Whose claim a period is does not depend on how far one looks.
        const around = { from: monthsLater(asOf, -60), to: monthsLater(asOf, 60) };
        const preferred = new Set(periodsIn(around, report.cadence).map(slugOf));
        const projected = periodsIn(horizon, cadence)
          .filter((period) => !isTaken(period, observed))
          .map((period) => {
            const mark = preferred.has(slugOf(period)) ? '' : '--legacy';
            return `${written(period.to)} ${slugOf(period)}${mark}`;
          });
        const seen = observed
          .filter(({ period }) => numbered(period.from) <= horizon.to)
          .filter(({ period }) => numbered(period.to) >= horizon.from)
          .map(({ period, slug }) => `${period.to} ${slug}`);

        const { editions } = timelineOf(report, observed, { reading, asOf: written(asOf) });
        expect(editions.map(({ period, slug }) => `${period.to} ${slug}`)).toEqual(
          [...projected, ...seen].sort().reverse(),
        );
      }),
      { numRuns: 80 },
    );
  });

  it('has on each day of its horizon every edition that a longer look would find', () => {
    fc.assert(
      fc.property(anyCase, ({ asOf, report, reading, observed }) => {
        const { horizon, editions } = timelineOf(report, observed, {
          reading,
          asOf: written(asOf),
        });
        const cadence =
          reading === 'LEGACY' ? (report.legacyCadence ?? report.cadence) : report.cadence;
        // Where the cadence does not hold around the day, there is no horizon.
        const edges = horizon.from > horizon.to ? [] : [horizon.from, horizon.to];
        const missing = edges.flatMap((day) =>
          periodsIn({ from: numbered(day), to: numbered(day) }, cadence).filter(
            (period) =>
              !isTaken(period, observed) &&
              !editions.some(({ period: { to } }) => to === written(period.to)),
          ),
        );
        expect(missing).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('has a current and a next edition that a search through all of them finds', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const { editions, report, asOf } = timeline;
        const out = editions.filter((one) => {
          const legacy = one.reading === 'LEGACY' ? report.legacyCadence : null;
          return isOutOn(numbered(asOf), one, legacy ?? report.cadence);
        });
        const ends = (some: readonly Edition[]) => some.map(({ period }) => period.to).sort();
        const waiting = editions.filter((one) => !out.includes(one));
        expect(currentEdition(timeline)?.period.to).toBe(ends(out).at(-1));
        expect(nextEdition(timeline)?.period.to).toBe(ends(waiting)[0]);
      }),
      { numRuns: 150 },
    );
  });

  it('leads from edition to edition, each with a later period end, through all of them', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const ends = [...new Set(timeline.editions.map(({ period }) => period.to))].sort();
        for (const edition of timeline.editions) {
          const place = ends.indexOf(edition.period.to);
          expect(editionBefore(timeline, edition)?.period.to).toBe(ends[place - 1]);
          expect(editionAfter(timeline, edition)?.period.to).toBe(ends[place + 1]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

const HALVES: Cadence = { ...HALF_YEARLY, periodLength: 'P6M' };

describe.each([
  ['quarterly', QUARTERLY, { editions: 4, lengths: [365, 366], months: 3 }],
  ['half-yearly', HALF_YEARLY, { editions: 2, lengths: [365, 366], months: 6 }],
  ['legacy half-year', HALVES, { editions: 1, lengths: [182, 183], months: 6 }],
] as const)('any timeline of a %s report', (_often, cadence, expected) => {
  const report = entity('Report', 'report', { cadence });
  const anyOfIt = anyDay.map((asOf) =>
    timelineOf(report, [], { reading: 'PREFERRED', asOf: written(asOf) }),
  );

  it('has, on each day of its horizon, as many editions as reach over it', () => {
    fc.assert(
      fc.property(anyOfIt, ({ editions, horizon }) => {
        const counts = new Map<number, number>();
        for (const { period } of editions) {
          for (const day of daysOf({ from: numbered(period.from), to: numbered(period.to) })) {
            counts.set(day, (counts.get(day) ?? 0) + 1);
          }
        }
        const days = daysOf({ from: numbered(horizon.from), to: numbered(horizon.to) });
        expect(days.filter((day) => counts.get(day) !== expected.editions)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('has periods of even lengths that begin at even distances', () => {
    fc.assert(
      fc.property(anyOfIt, ({ editions }) => {
        const spans = editions.map(({ period }) => [numbered(period.from), numbered(period.to)]);
        const lengths = new Set(spans.map(([from = 0, to = 0]) => to - from + 1));
        expect(expected.lengths).toEqual(expect.arrayContaining([...lengths]));
        const [last, ...starts] = spans.map(([from = 0]) => from);
        expect(starts.map((from) => monthsLater(from, expected.months))).toEqual(
          [last, ...starts].slice(0, -1),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('expects releases on 11 to 18 February, August and November, and on 12 to 19 May', () => {
    fc.assert(
      fc.property(anyOfIt, ({ editions }) => {
        for (const edition of editions) {
          const { from, to } = estimatedRelease(edition, report);
          const days = `${from.slice(5)} ${to.slice(5)}`;
          expect(['02-11 02-18', '05-12 05-19', '08-11 08-18', '11-11 11-18']).toContain(days);
          expect(from.slice(0, 4)).toBe(to.slice(0, 4));
        }
      }),
      { numRuns: 30 },
    );
  });
});

it('every period of a half-yearly report is one of a quarterly report', () => {
  fc.assert(
    fc.property(anyDay, (asOf) => {
      const [quarters = [], halves = []] = [QUARTERLY, HALF_YEARLY].map((cadence) => {
        const report = entity('Report', 'report', { cadence });
        const { editions } = timelineOf(report, [], { reading: 'PREFERRED', asOf: written(asOf) });
        return editions.map(({ slug }) => slug);
      });
      expect(halves.length).toBeGreaterThan(12);
      expect(quarters).toEqual(expect.arrayContaining(halves));
    }),
    { numRuns: 50 },
  );
});
