import { describe, expect, it } from 'vitest';
import { failingServer, SECRET } from './support/failure.js';
import {
  PATH,
  CALENDAR_TYPE,
  fetchFeed,
  serverOn,
  textFrom,
  eventsIn,
  graphOf,
  refusalOf,
} from './support/calendar.js';
import { seedServer, TODAY } from './support/server.js';

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
      'At most 100 reports can be named, but got 101 (MAX_LIST_LENGTH).\n',
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
      `This address is read by GET, not by ${method}.\n`,
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
    const { server, logged } = failingServer();
    expect(await refusalOf(await server.fetch(`http://graph${PATH}`))).toEqual([
      500,
      'The calendar could not be made.\n',
    ]);
    expect(logged()).toContain(SECRET);
  });

  it.each(['/calendar.ics/', '/calendar.icsx', '/calendar', '/x/calendar.ics', '/CALENDAR.ICS'])(
    'is not made at %s',
    async (path) => {
      const { status, headers } = await fetchFeed(path);
      expect([status, headers.get('content-type') === CALENDAR_TYPE]).toEqual([404, false]);
    },
  );
});
