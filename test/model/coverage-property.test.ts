import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../src/model/cadence.js';
import { coverageOf } from '../../src/model/coverage.js';
import type { DateRange } from '../../src/model/date.js';
import type { Edition } from '../../src/model/edition.js';
import { fewestCovering, overlapsBetween } from '../../src/model/fewest-covering.js';
import { gapAfter } from '../../src/model/gap.js';
import { READINGS } from '../../src/model/reading.js';
import type { Report } from '../../src/model/report.js';
import { timelineOf } from '../../src/model/timeline.js';
import type { Timeline } from '../../src/model/timeline.js';
import {
  anyDay,
  anyMonthDay,
  lagDays,
  monthsLater,
  numbered,
  written,
} from '../support/day-number.js';
import { entity } from '../support/catalog.js';

/*
 * The reference judges every day by itself.
 */

function rangeOf(from: number, days: number): DateRange {
  return { from: written(from), to: written(from + days - 1) };
}

function daysOf({ from, to }: DateRange): number[] {
  const first = numbered(from);
  return Array.from({ length: numbered(to) - first + 1 }, (_, index) => first + index);
}

/** The last day on which an edition can have come out, from what is known and what is expected. */
function outBy({ period, reading, releasedOn, seenOn }: Edition, report: Report): number {
  const legacy = reading === 'LEGACY' ? report.legacyCadence : null;
  const expected = numbered(period.to) + lagDays((legacy ?? report.cadence).releaseLag.latest);
  if (releasedOn !== null) return numbered(releasedOn);
  return seenOn === null ? expected : Math.min(expected, numbered(seenOn));
}

/** Whether an edition is known to be out on a day, or is past the last day on which it was expected. */
function isOut(edition: Edition, { asOf, report }: Timeline): boolean {
  const { releasedOn, seenOn } = edition;
  const isKnown = [releasedOn, seenOn].some((day) => day !== null && day <= asOf);
  return isKnown || (releasedOn === null && outBy(edition, report) < numbered(asOf));
}

function isOn(day: number, { from, to }: DateRange): boolean {
  return numbered(from) <= day && day <= numbered(to);
}

function kindOf(day: number, timeline: Timeline): string {
  const there = timeline.editions.filter(({ period }) => isOn(day, period));
  if (there.some((edition) => isOut(edition, timeline))) return 'COVERED';
  if (there.length > 0) return 'EXPECTED';
  return isOn(day, timeline.horizon) ? 'UNCOVERED' : 'UNKNOWN';
}

const anyCadence: fc.Arbitrary<Cadence> = fc
  .record({
    length: fc.integer({ min: 1, max: 24 }),
    periodEnds: fc.uniqueArray(anyMonthDay, {
      minLength: 1,
      maxLength: 4,
      // The last two days of February are one day in a common year.
      selector: (monthDay) => monthDay.replace('--02-29', '--02-28'),
    }),
    weeks: fc.nat(10),
    more: fc.nat(6),
  })
  .map(({ length, periodEnds, weeks, more }) => ({
    periodLength: `P${length}M`,
    periodEnds,
    editionsPerYear: periodEnds.length,
    releaseLag: { earliest: `P${weeks}W`, latest: `P${weeks * 7 + more}D` },
    announcedReleases: [],
    validFrom: null,
    validTo: null,
  }));

/** A report, editions of it that were observed, a day, and an interval that can lie beyond the horizon. */
const anyCase = anyDay.chain((asOf) => {
  const anyLimit = fc.option(fc.integer({ min: asOf - 500, max: asOf }).map(written));
  const anySince = fc.option(fc.integer({ min: 1, max: 200 }));
  const anySeen = fc
    .record({
      from: fc.integer({ min: asOf - 1300, max: asOf + 800 }),
      days: fc.integer({ min: 1, max: 600 }),
      releasedAfter: anySince,
      seenAfter: anySince,
    })
    .map(({ from, days, releasedAfter, seenAfter }) => {
      const end = from + days - 1;
      return entity('Edition', `seen-${from}-${days}`, {
        period: rangeOf(from, days),
        releasedOn: releasedAfter === null ? null : written(end + releasedAfter),
        seenOn: seenAfter === null ? null : written(end + seenAfter),
      });
    });
  return fc.record({
    asOf: fc.constant(asOf),
    report: fc
      .record({ cadence: anyCadence, legacy: fc.option(anyCadence), validFrom: anyLimit })
      .map(({ cadence, legacy, validFrom }) =>
        entity('Report', 'report', { cadence: { ...cadence, validFrom }, legacyCadence: legacy }),
      ),
    reading: fc.constantFrom(...READINGS),
    observed: fc.array(anySeen, { maxLength: 4 }),
    range: fc
      .tuple(
        fc.integer({ min: asOf - 1500, max: asOf + 1500 }),
        fc.oneof(fc.constant(365), fc.integer({ min: 1, max: 800 })),
      )
      .map(([from, days]) => rangeOf(from, days)),
    bridgeMonths: fc.nat(12),
  });
});

const anyAnswer = anyCase.map(({ asOf, report, reading, observed, range, bridgeMonths }) => {
  const timeline = timelineOf(report, observed, { reading, asOf: written(asOf) });
  return { timeline, range, coverage: coverageOf(timeline, { range, bridgeMonths }), bridgeMonths };
});

describe('any coverage', () => {
  it('has segments that follow each other through the interval, each of another kind', () => {
    fc.assert(
      fc.property(anyAnswer, ({ range, coverage: { segments } }) => {
        expect(segments.flatMap(daysOf)).toEqual(daysOf(range));
        const kinds = segments.map(({ kind }) => kind);
        expect(kinds.filter((kind, index) => kind === kinds[index - 1])).toEqual([]);
      }),
      { numRuns: 90 },
    );
  });

  it('judges each day as it would be judged alone, and names the editions that it rests on', () => {
    fc.assert(
      fc.property(anyAnswer, ({ range, timeline, coverage: { segments } }) => {
        const kinds = segments.flatMap((segment) => daysOf(segment).map(() => segment.kind));
        expect(kinds).toEqual(daysOf(range).map((day) => kindOf(day, timeline)));
        for (const { kind, editions, ...days } of segments) {
          const isWanted = (edition: Edition) =>
            isOut(edition, timeline) ? kind === 'COVERED' : kind === 'EXPECTED';
          const expected = timeline.editions
            .filter(isWanted)
            .filter(({ period }) => period.from <= days.to && days.from <= period.to);
          expect(editions.map(({ slug }) => slug)).toEqual(expected.map(({ slug }) => slug));
        }
      }),
      { numRuns: 70 },
    );
  });

  it('has gaps and covered days that add up, no two gaps side by side', () => {
    fc.assert(
      fc.property(anyAnswer, ({ range, timeline, coverage }) => {
        const days = daysOf(range);
        const open = days.filter((day) => kindOf(day, timeline) !== 'COVERED');
        expect(coverage.gaps.flatMap(daysOf)).toEqual(open);
        expect(coverage.coveredDays).toBe(days.length - open.length);
        expect(coverage.totalDays).toBe(days.length);
        const starts = coverage.gaps.map(({ from }) => numbered(from) - 1);
        expect(coverage.gaps.filter(({ to }) => starts.includes(numbered(to)))).toEqual([]);
      }),
      { numRuns: 70 },
    );
  });

  it('has gaps that a letter bridges when it reaches over them from the last period that is out', () => {
    fc.assert(
      fc.property(anyAnswer, ({ timeline, coverage: { gaps }, bridgeMonths }) => {
        const ends = timeline.editions
          .filter((edition) => isOut(edition, timeline))
          .map(({ period }) => numbered(period.to));
        for (const { from, to, bridgeableOn } of gaps) {
          const last = Math.max(...ends.filter((end) => end < numbered(from)));
          const isBridged =
            last > -Infinity && numbered(to) <= monthsLater(last + 1, bridgeMonths) - 1;
          expect(bridgeableOn).toBe(isBridged ? to : null);
        }
      }),
      { numRuns: 90 },
    );
  });

  it('is complete with the first release after which no day is left', () => {
    fc.assert(
      fc.property(anyAnswer, ({ range, timeline, coverage }) => {
        const releases = timeline.editions.map((edition) => ({
          days: daysOf(edition.period),
          isAlready: isOut(edition, timeline),
          on: outBy(edition, timeline.report),
        }));
        const complete = [
          -Infinity,
          ...releases.filter(({ isAlready }) => !isAlready).map(({ on }) => on),
        ]
          .sort((one, other) => one - other)
          .find((on) => {
            const out = releases.filter((release) => release.isAlready || release.on <= on);
            const covered = new Set(out.flatMap(({ days }) => days));
            return daysOf(range).every((day) => covered.has(day));
          });
        const expected = complete === undefined || complete === -Infinity ? null : complete;
        const { completeBy } = coverage;
        expect(completeBy === null ? null : numbered(completeBy.to)).toBe(expected);
      }),
      { numRuns: 70 },
    );
  });

  it('never shrinks as the days pass, while the interval stays within the horizon', () => {
    const anyLater = fc.oneof(fc.nat(60), fc.nat(700));
    fc.assert(
      fc.property(anyCase, anyLater, fc.nat(690), fc.nat(400), (some, later, back, length) => {
        const { asOf, report, reading, observed } = some;
        // From 390 days before the first day to 700 after it, which is less than 36 months from both.
        const range = rangeOf(asOf + 300 - back, length + 1);
        const [before = [], after = []] = [asOf, asOf + later].map((day) => {
          const timeline = timelineOf(report, observed, { reading, asOf: written(day) });
          const { segments } = coverageOf(timeline, { range, bridgeMonths: 3 });
          return segments.filter(({ kind }) => kind === 'COVERED').flatMap(daysOf);
        });
        const still = new Set(after);
        expect(before.filter((day) => !still.has(day))).toEqual([]);
      }),
      { numRuns: 90 },
    );
  });
});

/** Few editions and a short interval, so that every choice among them can be tried. */
const anyChoices = fc.record({
  range: fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 30 })),
  spans: fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 20 })), { maxLength: 7 }),
});

/** The days of a range that some editions cover. */
function coveredIn(range: DateRange, editions: readonly { period: DateRange }[]): number[] {
  return daysOf(range).filter((day) => editions.some(({ period }) => isOn(day, period)));
}

describe('any choice of the fewest editions', () => {
  const start = numbered('2024-02-10');
  const anyFew = anyChoices.map(({ range: [from, days], spans }) => ({
    range: rangeOf(start + from, days),
    choices: spans.map(([first, length]) => ({ period: rangeOf(start + first, length) })),
  }));

  it('covers all that can be covered, and no smaller choice does', () => {
    fc.assert(
      fc.property(anyFew, ({ range, choices }) => {
        const fewest = fewestCovering(choices, range);
        const all = coveredIn(range, choices);
        const sizes = Array.from({ length: 2 ** choices.length }, (_, bits) =>
          choices.filter((_choice, index) => (bits >> index) % 2 === 1),
        )
          .filter((subset) => coveredIn(range, subset).length === all.length)
          .map(({ length }) => length);
        expect(coveredIn(range, fewest)).toEqual(all);
        expect(fewest).toHaveLength(Math.min(...sizes));
        const starts = fewest.map(({ period }) => period.from);
        expect(starts).toEqual([...starts].sort());
      }),
      { numRuns: 150 },
    );
  });

  it('tells the days that two of the chosen cover', () => {
    fc.assert(
      fc.property(anyFew, ({ range, choices }) => {
        const fewest = fewestCovering(choices, range);
        const doubled = daysOf(range).filter(
          (day) => fewest.filter(({ period }) => isOn(day, period)).length > 1,
        );
        expect(overlapsBetween(fewest, range).flatMap(daysOf)).toEqual(doubled);
      }),
      { numRuns: 300 },
    );
  });

  it('never covers less when there are more editions to choose from', () => {
    fc.assert(
      fc.property(anyFew, fc.nat(50), fc.integer({ min: 1, max: 20 }), (few, from, length) => {
        const { range, choices } = few;
        const more = [...choices, { period: rangeOf(start + from, length) }];
        expect(coveredIn(range, fewestCovering(more, range))).toEqual(
          expect.arrayContaining(coveredIn(range, fewestCovering(choices, range))),
        );
      }),
      { numRuns: 150 },
    );
  });
});

it('any gap is bridged exactly when it ends within the months after the last period', () => {
  const anyShift = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -400, max: 400 }));
  fc.assert(
    fc.property(anyDay, fc.nat(40), anyShift, fc.nat(36), (last, skipped, shift, months) => {
      const limit = monthsLater(last + 1, months) - 1;
      const first = last + 1 + skipped;
      const end = Math.max(first, limit + shift);
      const { bridgeableOn } = gapAfter(written(last), rangeOf(first, end - first + 1), months);
      expect(bridgeableOn).toBe(end <= limit ? written(end) : null);
    }),
    { numRuns: 500 },
  );
});
