import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Catalog } from '../src/model/catalog.js';
import type { CalendarDate } from '../src/model/date.js';
import type { DateRange } from '../src/model/date.js';
import {
  PATH,
  CALENDAR_TYPE,
  fetchFeed,
  serverOn,
  textFrom,
  componentsIn,
  valueOf,
  eventsIn,
  eventsFrom,
  UID,
  graphOf,
  eventsOf,
  releasesOf,
} from './support/calendar.js';
import { emptyCatalog } from './support/catalog.js';
import { parseCalendar } from './support/icalendar.js';
import { query, queryOver, seedServer, TODAY } from './support/server.js';

describe('the calendar of releases', () => {
  it('is sent as a calendar that may be kept for an hour', async () => {
    const { status, headers } = await fetchFeed();
    expect({
      status,
      type: headers.get('content-type'),
      disposition: headers.get('content-disposition'),
      cache: headers.get('cache-control'),
      sniffing: headers.get('x-content-type-options'),
    }).toEqual({
      status: 200,
      type: CALENDAR_TYPE,
      disposition: 'inline; filename="calendar.ics"',
      cache: 'public, max-age=3600',
      sniffing: 'nosniff',
    });
  });

  it('is one calendar of the form that programs know', async () => {
    const calendar = parseCalendar(await textFrom(seedServer));
    expect({
      name: calendar.name,
      version: valueOf(calendar, 'version'),
      product: valueOf(calendar, 'prodid'),
      title: valueOf(calendar, 'x-wr-calname'),
      parts: [...new Set(calendar.components.map(({ name }) => name))],
    }).toEqual({
      name: 'vcalendar',
      version: '2.0',
      product: '-//assurance-graph//Releases//EN',
      title: 'Releases of assurance reports',
      parts: ['vevent'],
    });
  });

  it('has events of whole days that block nobody', async () => {
    const events = componentsIn(await textFrom(seedServer));
    const forms = events.map((event) => ({
      days: ['dtstart', 'dtend'].map(
        (name) => event.properties.find((property) => property.name === name)?.type,
      ),
      transparency: valueOf(event, 'transp'),
      busy: valueOf(event, 'x-microsoft-cdo-busystatus'),
    }));
    const form = { days: ['date', 'date'], transparency: 'TRANSPARENT', busy: 'FREE' };
    expect(forms.length).toBeGreaterThan(0);
    expect(forms).toEqual(forms.map(() => form));
  });

  it('has each property of an event once', async () => {
    const events = componentsIn(await textFrom(seedServer));
    const names = events.map((event) => event.properties.map(({ name }) => name));
    expect(names.filter((all) => new Set(all).size !== all.length)).toEqual([]);
    const required = ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'description', 'status'];
    expect(names.filter((all) => required.some((name) => !all.includes(name)))).toEqual([]);
  });

  it('names what came out last and what comes next', async () => {
    const text = await textFrom(seedServer);
    const near = eventsIn(text).filter(({ from }) => from >= '2026-11-01' && from < '2027-06-01');
    const november = { from: '2026-11-11', until: '2026-11-19', status: 'TENTATIVE' };
    const february = { from: '2027-02-11', until: '2027-02-19', status: 'TENTATIVE' };
    const may = { from: '2027-05-12', until: '2027-05-20', status: 'TENTATIVE' };
    const event = (report: number, period: string, state: string) => ({
      uid: `aws-soc-${report}--${period}@assurance-graph`,
      summary: `AWS SOC ${report} ${state}`,
    });
    expect(near).toEqual([
      { ...event(1, '2025-10-01--2026-09-30', 'presumed released'), ...november },
      { ...event(2, '2025-10-01--2026-09-30', 'presumed released'), ...november },
      { ...event(3, '2025-10-01--2026-09-30', 'presumed released'), ...november },
      { ...event(1, '2026-01-01--2026-12-31', 'expected'), ...february },
      { ...event(1, '2026-04-01--2027-03-31', 'expected'), ...may },
      { ...event(2, '2026-04-01--2027-03-31', 'expected'), ...may },
      { ...event(3, '2026-04-01--2027-03-31', 'expected'), ...may },
    ]);
    for (const report of [1, 2, 3]) {
      expect(text).toContain(`UID:aws-soc-${report}--2025-10-01--2026-09-30@assurance-graph\r\n`);
    }
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20261111\r\nDTEND;VALUE=DATE:20261119\r\n');
  });

  it('calls a release expected through the last day of its window, and then presumed', async () => {
    const days = ['2026-11-10', '2026-11-18', '2026-11-19'] as const;
    const states = days.map(async (today) => {
      const events = await eventsFrom(serverOn(today), `${PATH}?report=aws-soc-2`);
      return events.find(({ uid }) => uid.startsWith('aws-soc-2--2025-10-01--'))?.summary;
    });
    expect(await Promise.all(states)).toEqual([
      'AWS SOC 2 expected',
      'AWS SOC 2 expected',
      'AWS SOC 2 presumed released',
    ]);
  });

  it('goes back to the releases of a year ago', async () => {
    const days = ['2026-11-18', '2026-11-19', '2028-02-29'] as const;
    const firsts = days.map(async (today) => {
      const [first] = await eventsFrom(serverOn(today), `${PATH}?report=aws-soc-2`);
      return [first?.from, first?.until];
    });
    expect(await Promise.all(firsts)).toEqual([
      ['2025-11-11', '2025-11-19'],
      ['2026-05-12', '2026-05-20'],
      ['2027-05-12', '2027-05-20'],
    ]);
  });

  it.each([
    ['all reports', [], null],
    ['one report', ['aws-soc-2'], ['aws-soc-2']],
    ['two reports', ['aws-soc-3', 'aws-soc-1'], ['aws-soc-1', 'aws-soc-3']],
  ])('holds what the API answers for %s, in its order', async (_, named, reports) => {
    const parameters = new URLSearchParams(named.map((slug) => ['report', slug]));
    const events = await eventsFrom(seedServer, `${PATH}?${parameters.toString()}`);
    const releases = await releasesOf(query, reports);
    expect(releases.length).toBeGreaterThan(0);
    expect(events.map(({ summary, ...event }) => event)).toEqual(releases);
  });

  it('is empty where the graph is empty, and still a calendar', async () => {
    const text = await textFrom(serverOn(TODAY, emptyCatalog));
    expect([valueOf(parseCalendar(text), 'version'), eventsIn(text)]).toEqual(['2.0', []]);
  });
});

describe('an event', () => {
  it('is told apart from all others by its identifier', async () => {
    const uids = (await eventsFrom(seedServer)).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(
      uids.filter((uid) => !/^aws-soc-\d(--\d{4}-\d\d-\d\d){2}@assurance-graph$/.test(uid)),
    ).toEqual([]);
  });

  it('keeps its identifier and its days from one day to the next', async () => {
    const daysByUid = async (today: CalendarDate) => {
      const events = await eventsFrom(serverOn(today));
      return new Map(events.map(({ uid, from, until }) => [uid, `${from}/${until}`]));
    };
    const today = await daysByUid('2026-11-23');
    expect(await daysByUid('2026-11-24')).toEqual(today);

    const later = await daysByUid('2027-11-23');
    const kept = [...today].filter(([uid]) => later.has(uid));
    expect(kept.length).toBeGreaterThan(today.size / 2);
    expect(kept.filter(([uid, days]) => later.get(uid) !== days)).toEqual([]);
  });

  it('keeps its identifier when its edition has come out, and then has its day for certain', async () => {
    const uids = async (content: Catalog) =>
      (await eventsFrom(serverOn(TODAY, content))).map(({ uid }) => uid).sort();
    const before = graphOf('Harbour SOC 2');
    const after = graphOf('Harbour SOC 2', { releasedOn: '2026-11-07' });
    expect(await uids(after)).toEqual(await uids(before));
    expect([...(await eventsOf(before)), ...(await eventsOf(after))]).toEqual([
      {
        uid: UID,
        summary: 'Harbour SOC 2 presumed released',
        from: '2026-11-11',
        until: '2026-11-19',
        status: 'TENTATIVE',
      },
      {
        uid: UID,
        summary: 'Harbour SOC 2 released',
        from: '2026-11-07',
        until: '2026-11-08',
        status: 'CONFIRMED',
      },
    ]);
    const events = await eventsFrom(serverOn(TODAY, after));
    expect(events.map(({ summary, ...event }) => event)).toEqual(
      await releasesOf(queryOver(after), null),
    );
  });

  it('tells of which period it is, and whether its days are more than an estimate', async () => {
    const texts = [{}, { releasedOn: '2026-11-07' } as const].map(async (seen) => {
      const text = await textFrom(serverOn(TODAY, graphOf('Harbour SOC 2', seen)));
      const events = componentsIn(text);
      return events.flatMap((event) =>
        valueOf(event, 'uid') === UID ? [valueOf(event, 'description')] : [],
      );
    });
    expect(await Promise.all(texts)).toEqual([
      [expect.stringMatching(/^The edition for 2025-10-01 to 2026-09-30\. .*estimated/)],
      ['The edition for 2025-10-01 to 2026-09-30. The day of its release was recorded.'],
    ]);
  });

  it.each([
    ['within its window', '2026-11-14', '2026-11-11', '2026-11-15'],
    ['before its window', '2026-11-07', '2026-11-07', '2026-11-08'],
    ['after its window', '2026-11-20', '2026-11-11', '2026-11-19'],
  ] as const)(
    'is of a release, of unknown day, where its edition was seen %s',
    async (_, seenOn, from, until) => {
      expect(await eventsOf(graphOf('Harbour SOC 2', { seenOn }))).toEqual([
        { uid: UID, summary: 'Harbour SOC 2 released', from, until, status: 'TENTATIVE' },
      ]);
    },
  );

  it('is certain of a day to come that was recorded, and does not call it past', async () => {
    expect(await eventsOf(graphOf('Harbour SOC 2', { releasedOn: '2027-01-10' }))).toEqual([
      {
        uid: UID,
        summary: 'Harbour SOC 2 expected',
        from: '2027-01-10',
        until: '2027-01-11',
        status: 'CONFIRMED',
      },
    ]);
  });

  it('takes the place of the projected one when its period ends a few days off', async () => {
    const period: DateRange = { from: '2025-10-01', to: '2026-09-27' };
    const content = graphOf('Harbour SOC 2', { period, releasedOn: '2026-11-20' });
    expect(await eventsOf(content)).toEqual([
      {
        uid: 'harbour-soc-2--2025-10-01--2026-09-27@assurance-graph',
        summary: 'Harbour SOC 2 released',
        from: '2026-11-20',
        until: '2026-11-21',
        status: 'CONFIRMED',
      },
    ]);
  });

  it('bears the stamp of the day, not of the clock', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    vi.setSystemTime('2026-11-23T00:00:01Z');
    const morning = await textFrom(seedServer);
    vi.setSystemTime('2026-11-23T23:59:59Z');
    expect(await textFrom(seedServer)).toBe(morning);

    const stamps = componentsIn(morning).map((event) => valueOf(event, 'dtstamp'));
    expect(new Set(stamps)).toEqual(new Set(['2026-11-23T00:00:00Z']));
    expect(await textFrom(serverOn('2026-11-24'))).toContain('DTSTAMP:20261124T000000Z');
  });
});
