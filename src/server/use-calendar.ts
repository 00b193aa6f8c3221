import type { Plugin, YogaLogger } from 'graphql-yoga';
import type { Context } from '../context.js';
import { releaseCalendar } from '../graph/release-calendar.js';
import { addMonths, LAST_DAY } from '../model/date.js';
import { refusal } from './refusal.js';
import type { Answer } from './refusal.js';

const PATH = '/calendar.ics';
const MONTHS_BACK = 12;
const MAX_REPORTS = 100;

/**
 * Answers GET /calendar.ics with the releases from a year ago on, as far as they are claimed:
 * of all reports, or of those that `?report=` names.
 */
export function useCalendar(createContext: () => Context): Plugin {
  let logger: YogaLogger | undefined;

  async function answer({ method, url }: Request): Promise<Answer> {
    if (method !== 'GET' && method !== 'HEAD') {
      return refusal(405, `The calendar is read by GET, not by ${method}.`, { allow: 'GET, HEAD' });
    }
    try {
      return await calendarOf(new URL(url).searchParams.getAll('report'), createContext());
    } catch (error) {
      logger?.error(error);
      return refusal(500, 'The calendar could not be made.');
    }
  }

  return {
    onYogaInit({ yoga }) {
      logger = yoga.logger;
    },
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== PATH) return;
      const { body, ...rest } = await answer(request);
      endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : body, rest));
    },
  };
}

async function calendarOf(
  reports: readonly string[],
  { loaders, today }: Context,
): Promise<Answer> {
  if (reports.length > MAX_REPORTS) {
    return refusal(400, `At most ${MAX_REPORTS} reports can be named, but got ${reports.length}.`);
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
      'cache-control': 'public, max-age=3600',
      'x-content-type-options': 'nosniff',
    },
  };
}
