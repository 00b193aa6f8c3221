import type { Plugin } from 'graphql-yoga';
import type { Context } from '../../context.js';
import { releaseCalendar } from '../../graph/release-calendar.js';
import type { Limits } from '../../limits.js';
import { addMonths, LAST_DAY } from '../../model/date.js';
import { CALENDAR_FRESHNESS, cacheControl } from '../caching/cache-control.js';
import type { SecondsLeft } from '../caching/cache-control.js';
import { refusal } from '../address/answer.js';
import type { Answer } from '../address/answer.js';
import { useReadAddress } from '../address/read-address.js';

const PATH = '/calendar.ics';
const MONTHS_BACK = 12;

interface CalendarOptions {
  readonly createContext: () => Context;
  readonly limits: Limits;
  readonly secondsLeft: SecondsLeft;
}

/**
 * Answers GET /calendar.ics with the releases from a year ago on, as far as they are claimed:
 * of all reports, or of those that `?report=` names.
 */
export function useCalendar(options: CalendarOptions): Plugin {
  return useReadAddress({
    isMeant: (path) => path === PATH,
    answer: ({ url }) => calendarOf(url.searchParams.getAll('report'), options),
    fault: 'The calendar could not be made.',
  });
}

async function calendarOf(
  reports: readonly string[],
  { createContext, limits: { MAX_LIST_LENGTH }, secondsLeft }: CalendarOptions,
): Promise<Answer> {
  const { loaders, today } = createContext();
  if (reports.length > MAX_LIST_LENGTH) {
    return refusal(
      400,
      `At most ${MAX_LIST_LENGTH} reports can be named, but got ${reports.length} (MAX_LIST_LENGTH).`,
    );
  }
  const range = { from: addMonths(today, -MONTHS_BACK), to: LAST_DAY };
  const { releases, unknown } = await releaseCalendar(
    reports.length === 0 ? null : reports,
    range,
    { reading: 'PREFERRED', asOf: today },
    loaders,
  );
  if (unknown !== null) {
    return refusal(404, `No report has the slug ${JSON.stringify(unknown.slice(0, 60))}.`);
  }
  // Loaded when the first program asks, so that a server without subscribers starts without it.
  const { calendarFeed } = await import('./calendar-feed.js');
  return {
    status: 200,
    body: calendarFeed(releases, today),
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="calendar.ics"',
      'cache-control': cacheControl(CALENDAR_FRESHNESS, secondsLeft(today)),
    },
  };
}
