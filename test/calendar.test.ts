import ICAL from 'ical.js';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Catalog } from '../src/model/catalog.js';
import type { CalendarDate, DateRange } from '../src/model/date.js';
import type { Edition } from '../src/model/edition.js';
import { createMemoryStore } from '../src/store/memory.js';
import { catalog, emptyCatalog, entity } from './support/catalog.js';
import { query, queryOver, seedCatalog, seedServer, serverOver, TODAY } from './support/server.js';
import type { GraphServer, Query } from './support/server.js';

const PATH = '/calendar.ics';
const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

/** An event as a calendar program takes it in; `until` is the first day that it leaves free. */
interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly from: string;
  readonly until: string;
  readonly status: string;
}

async function fetchFeed(path = PATH, init: RequestInit = {}): Promise<Response> {
  return seedServer.fetch(`http://graph${path}`, init);
}

function serverOn(today: CalendarDate, content: Catalog = seedCatalog): GraphServer {
  return serverOver(createMemoryStore(content), today);
}

async function textFrom(server: GraphServer, path = PATH): Promise<string> {
  return (await server.fetch(`http://graph${path}`)).text();
}

function calendarIn(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as unknown[]);
}

function valueOf(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name));
}

function eventsIn(text: string): CalendarEvent[] {
  return calendarIn(text)
    .getAllSubcomponents('vevent')
    .map((event) => ({
      uid: valueOf(event, 'uid'),
      summary: valueOf(event, 'summary'),
      from: valueOf(event, 'dtstart'),
      until: valueOf(event, 'dtend'),
      status: valueOf(event, 'status'),
    }));
}

async function eventsFrom(server: GraphServer, path = PATH): Promise<CalendarEvent[]> {
  return eventsIn(await textFrom(server, path));
}

const PERIOD: DateRange = { from: '2025-10-01', to: '2026-09-30' };
const UID = 'harbour-soc-2--2025-10-01--2026-09-30@assurance-graph';

/** A graph of one report, with two editions a year, of which somebody may have seen one. */
function graphOf(name: string, seen?: Partial<Edition>): Catalog {
  const report = entity('Report', 'harbour-soc-2', { name });
  if (seen === undefined) return catalog([report]);
  const { period = PERIOD } = seen;
  const slug = `harbour-soc-2--${period.from}--${period.to}`;
  return catalog([report, entity('Edition', slug, { period, ...seen })]);
}

/** What the calendar of a graph has about the periods that end in September 2026. */
async function eventsOf(content: Catalog): Promise<CalendarEvent[]> {
  const events = await eventsFrom(serverOn(TODAY, content));
  return events.filter(({ uid }) => uid.includes('--2026-09-'));
}

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
    const calendar = calendarIn(await textFrom(seedServer));
    expect({
      name: calendar.name,
      version: valueOf(calendar, 'version'),
      product: valueOf(calendar, 'prodid'),
      title: valueOf(calendar, 'x-wr-calname'),
      parts: [...new Set(calendar.getAllSubcomponents().map(({ name }) => name))],
    }).toEqual({
      name: 'vcalendar',
      version: '2.0',
      product: '-//assurance-graph//Releases//EN',
      title: 'Releases of assurance reports',
      parts: ['vevent'],
    });
  });

  it('has events of whole days that block nobody', async () => {
    const events = calendarIn(await textFrom(seedServer)).getAllSubcomponents('vevent');
    const forms = events.map((event) => ({
      days: ['dtstart', 'dtend'].map((name) => event.getFirstProperty(name)?.type),
      transparency: valueOf(event, 'transp'),
      busy: valueOf(event, 'x-microsoft-cdo-busystatus'),
    }));
    const form = { days: ['date', 'date'], transparency: 'TRANSPARENT', busy: 'FREE' };
    expect(forms.length).toBeGreaterThan(0);
    expect(forms).toEqual(forms.map(() => form));
  });

  it('has each property of an event once', async () => {
    const events = calendarIn(await textFrom(seedServer)).getAllSubcomponents('vevent');
    const names = events.map((event) => event.getAllProperties().map(({ name }) => name));
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
    expect([valueOf(calendarIn(text), 'version'), eventsIn(text)]).toEqual(['2.0', []]);
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
      const events = calendarIn(text).getAllSubcomponents('vevent');
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

    const stamps = calendarIn(morning)
      .getAllSubcomponents('vevent')
      .map((event) => valueOf(event, 'dtstamp'));
    expect(new Set(stamps)).toEqual(new Set(['2026-11-23T00:00:00Z']));
    expect(await textFrom(serverOn('2026-11-24'))).toContain('DTSTAMP:20261124T000000Z');
  });
});

describe('the text of the calendar', () => {
  it.each([
    ['commas and semicolons', 'Harbour, Inc.; SOC 2, type 2;'],
    ['colons and quotes', 'SOC 2: the "whole" report; VALUE=DATE:20260101'],
    ['backslashes', String.raw`Harbour \ SOC \n 2 \, and \\ more`],
    ['line breaks', 'Harbour\nSOC 2\n\nEND:VEVENT\nEND:VCALENDAR'],
    ['letters of other scripts', 'Häfen & Söhne – Отчёт SOC 2 – 報告書 – 🛟'],
    ['more letters than fit in a line', 'Harbour, Haven; Anchorage \\ '.repeat(6).trim()],
    ['more letters of another script than fit in a line', '港のクラウド監査報告書、'.repeat(16)],
  ])('keeps %s in a name', async (_, name) => {
    const text = await textFrom(serverOn(TODAY, graphOf(name)));
    const summaries = eventsIn(text).map(({ summary }) => summary);
    expect(new Set(summaries)).toEqual(new Set([`${name} presumed released`, `${name} expected`]));
  });

  it.each([
    ['short', 'Harbour SOC 2'],
    ['long', 'Harbour SOC 2, all of it; '.repeat(7).trim()],
    ['long, in a script of two octets a letter', 'Отчёт о средствах контроля '.repeat(7).trim()],
    ['long, in a script of three octets a letter', '港のクラウド監査報告書、'.repeat(16)],
    ['long, in signs of four octets', '🛟⚓🚢'.repeat(25)],
  ])('has lines of at most 75 octets for a name that is %s', async (_, name) => {
    const lines = (await textFrom(serverOn(TODAY, graphOf(name)))).split('\r\n');
    expect(lines.length).toBeGreaterThan(10);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it.each([
    ['a line feed', 'Harbour\nSOC 2'],
    ['a carriage return and a line feed', 'Harbour\r\nSOC 2'],
    ['a carriage return', 'Harbour\rSOC 2'],
  ])('ends each line, and nothing else, as the standard says: a name with %s', async (_, name) => {
    const text = await textFrom(serverOn(TODAY, graphOf(name)));
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '').match(/[\r\n]/g)).toBeNull();
  });
});

describe('a request for the calendar', () => {
  it('may name the same report over and over, up to a hundred times', async () => {
    const path = (count: number) => `${PATH}?${Array(count).fill('report=aws-soc-1').join('&')}`;
    const once = await textFrom(seedServer, path(1));
    expect(new Set(eventsIn(once).map(({ uid }) => uid.slice(0, 9)))).toEqual(
      new Set(['aws-soc-1']),
    );
    expect(await textFrom(seedServer, path(2))).toBe(once);
    expect(await textFrom(seedServer, path(100))).toBe(once);

    expect(await refusalOf(await fetchFeed(path(101)))).toEqual([
      400,
      'At most 100 reports can be named, but got 101.\n',
    ]);
  });

  it.each([
    ['that does not exist', 'report=aws-soc-9', 'aws-soc-9'],
    ['beside one that exists', 'report=aws-soc-1&report=aws-soc-9', 'aws-soc-9'],
    ['that is no report', 'report=ernst-young', 'ernst-young'],
    [
      'that is an edition',
      'report=aws-soc-3--2023-10-01--2024-09-30',
      'aws-soc-3--2023-10-01--2024-09-30',
    ],
    ['without a name', 'report=', ''],
    ['of 60 letters', `report=${'a'.repeat(60)}`, 'a'.repeat(60)],
    ['of many letters', `report=${'a'.repeat(5000)}`, 'a'.repeat(60)],
  ])('finds no report %s, and says which', async (_, parameters, slug) => {
    expect(await refusalOf(await fetchFeed(`${PATH}?${parameters}`))).toEqual([
      404,
      `No report has the slug "${slug}".\n`,
    ]);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('is not made by %s', async (method) => {
    const response = await fetchFeed(PATH, { method });
    expect(response.headers.get('allow')).toBe('GET, HEAD');
    expect(await refusalOf(response)).toEqual([
      405,
      `The calendar is read by GET, not by ${method}.\n`,
    ]);
  });

  it.each([PATH, `${PATH}?report=aws-soc-1`, `${PATH}?report=nothing`])(
    'is answered to HEAD as to GET, but without a body: %s',
    async (path) => {
      const [got, asked] = await Promise.all([
        fetchFeed(path),
        fetchFeed(path, { method: 'HEAD' }),
      ]);
      const headersOf = ({ headers }: Response) =>
        [...headers].filter(([name]) => name !== 'content-length');
      expect([asked.status, headersOf(asked)]).toEqual([got.status, headersOf(got)]);
      expect(await asked.text()).toBe('');
    },
  );

  it('that fails by our fault is refused in plain words, and logged in full', async () => {
    const logged: unknown[] = [];
    const log = vi.spyOn(console, 'error').mockImplementation((...parts: unknown[]) => {
      logged.push(...parts);
    });
    onTestFinished(() => {
      log.mockRestore();
    });
    const broken = serverOver({
      ...createMemoryStore(emptyCatalog),
      pages: () => Promise.reject(new Error('The password of the database is secret.')),
    });
    expect(await refusalOf(await broken.fetch(`http://graph${PATH}`))).toEqual([
      500,
      'The calendar could not be made.\n',
    ]);
    expect(logged.map(String).join(' ')).toContain('The password of the database is secret.');
  });

  it.each(['/calendar.ics/', '/calendar.icsx', '/calendar', '/x/calendar.ics', '/CALENDAR.ICS'])(
    'is not made at %s',
    async (path) => {
      const { status, headers } = await fetchFeed(path);
      expect([status, headers.get('content-type') === CALENDAR_TYPE]).toEqual([404, false]);
    },
  );
});

interface ReleasesAnswer {
  readonly data: {
    readonly releaseCalendar: readonly {
      readonly certainty: string;
      readonly window: DateRange;
      readonly edition: { readonly slug: string };
    }[];
  };
}

/** The releases that the API answers from a year ago on, as the calendar must show them. */
async function releasesOf(ask: Query, reports: readonly string[] | null) {
  const source = `
    query ($reports: [String!]) {
      releaseCalendar(from: "2025-11-23", to: "2040-12-31", reports: $reports) {
        certainty window { from to } edition { slug }
      }
    }
  `;
  const { data } = (await ask(source, { reports })) as ReleasesAnswer;
  return data.releaseCalendar.map(({ edition, window, certainty }) => ({
    uid: `${edition.slug}@assurance-graph`,
    from: window.from,
    until: new Date(Date.parse(window.to) + 86_400_000).toISOString().slice(0, 10),
    status: certainty === 'OBSERVED' ? 'CONFIRMED' : 'TENTATIVE',
  }));
}

/** Status and body of an answer that is no calendar, but a sentence. */
async function refusalOf(response: Response): Promise<[number, string]> {
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  return [response.status, await response.text()];
}
