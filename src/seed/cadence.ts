import { z } from 'zod';
import { daysOf } from '../model/duration.js';
import { monthDayIn } from '../model/month-day.js';
import type { MonthDay } from '../model/month-day.js';
import { claim, claims, optionalClaim } from './claim.js';
import type { Claim } from './claim.js';
import * as value from './value.js';

const releaseLag = value
  .mapping({ earliest: value.dayDuration, latest: value.dayDuration })
  .refine(({ earliest, latest }) => daysOf(earliest) <= daysOf(latest), {
    error: 'earliest to be no longer than latest',
  });

const periodEnds = z
  .array(claim(value.monthDay), { error: 'a list of days, written "--MM-DD"' })
  .min(1, { error: 'at least one day, written "--MM-DD"' })
  .refine(areDistinct, { error: 'each day once' });

// In a common year, --02-28 and --02-29 are one day.
function areDistinct(ends: readonly Claim<MonthDay>[]): boolean {
  return new Set(ends.map((end) => monthDayIn(2001, end.value))).size === ends.length;
}

/** The rule of a report's periods, as it is written in the seed. */
export const cadence = value
  .mapping({
    periodLength: claim(value.monthDuration),
    periodEnds,
    editionsPerYear: claim(value.count),
    releaseLag: claim(releaseLag),
    announcedReleases: claims(value.text),
    validFrom: optionalClaim(value.date),
    validTo: optionalClaim(value.date),
  })
  .check(({ value: { periodEnds, editionsPerYear, validFrom, validTo }, issues }) => {
    if (editionsPerYear.value !== periodEnds.length) {
      const message = `${periodEnds.length}, one for each day in periodEnds`;
      issues.push({
        code: 'custom',
        path: ['editionsPerYear', 'value'],
        input: editionsPerYear,
        message,
      });
    }
    if (validFrom !== null && validTo !== null && validFrom.value > validTo.value) {
      const message = `a day from ${validFrom.value} on, as validFrom says`;
      issues.push({ code: 'custom', path: ['validTo', 'value'], input: validTo, message });
    }
  });
