import { z } from 'zod';
import type { CalendarDate } from '../model/date.js';
import { REPORT_ID } from './report-id.js';
import { secondsOf, utcDayOfSeconds } from './timestamp.js';

const CONTROL = /[\p{Cc}\p{Cs}]/u;

/** A member that may be missing; `read` answers undefined for what it cannot be. */
function member<T>(expected: string, read: (written: unknown) => T | undefined) {
  return z
    .unknown()
    .transform((written, context): T | null => {
      if (written === null) return null;
      const value = read(written);
      if (value !== undefined) return value;
      context.issues.push({ code: 'custom', input: written, message: expected });
      return z.NEVER;
    })
    .default(null);
}

/** Spaces of any kind count as one, and a text of nothing else as none. */
function text(most: number) {
  return member(`a text of at most ${most} characters, none of them for control`, (written) => {
    if (typeof written !== 'string' || written.length > most) return undefined;
    const plain = written.replace(/\s+/g, ' ').trim();
    if (CONTROL.test(plain)) return undefined;
    return plain === '' ? null : plain;
  });
}

const ID = new RegExp(`^${REPORT_ID.source}$`);

const id = member('an id such as report-1a2b3c4d5e6f7g8h', (written) =>
  typeof written === 'string' && ID.test(written) ? written : undefined,
);

const version = member('a whole number above 0', (written) =>
  Number.isSafeInteger(written) && (written as number) > 0 ? (written as number) : undefined,
);

const instant = member(
  'seconds since 1970, or a timestamp such as 2026-09-30T00:00:00Z',
  (written) => secondsOf(written) ?? undefined,
);

const STATES = ['PUBLISHED', 'UNPUBLISHED'] as const;

const state = member(`one of ${STATES.join(', ')}`, (written) =>
  STATES.find((known) => known === written),
);

/** A report as a list has it: any member may be missing, and none may be what it cannot be. */
export const listedReport = z
  .object(
    {
      id,
      version,
      name: text(1024),
      description: text(10_000),
      periodStart: instant,
      periodEnd: instant,
      series: text(1024),
      category: text(1024),
      companyName: text(1024),
      productName: text(1024),
      state,
      arn: text(4096),
      acceptanceType: text(1024),
      uploadState: text(1024),
      statusMessage: text(10_000),
    },
    { error: 'an object, as a report is listed' },
  )
  .check(({ value: { periodStart, periodEnd }, issues }) => {
    if (periodStart === null || periodEnd === null || periodStart <= periodEnd) return;
    const message = `an instant after periodStart, which is on ${utcDayOfSeconds(periodStart)}`;
    issues.push({ code: 'custom', path: ['periodEnd'], input: periodEnd, message });
  })
  .transform(({ periodStart, periodEnd, ...rest }) => ({
    ...rest,
    periodStart: dayOf(periodStart),
    periodEnd: dayOf(periodEnd),
  }));

function dayOf(seconds: number | null): CalendarDate | null {
  return seconds === null ? null : utcDayOfSeconds(seconds);
}

/** What a list says of one report, its instants as days in UTC. */
export type ListedContent = z.output<typeof listedReport>;

/** A report of a list, and where it stands there. */
export interface ListedReport extends ListedContent {
  readonly file: string;
  readonly place: string;
}
