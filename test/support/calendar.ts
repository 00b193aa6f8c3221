import { expect } from 'vitest';
import type { Catalog } from '../../src/model/catalog.js';
import type { CalendarDate, DateRange } from '../../src/model/date.js';
import type { Edition } from '../../src/model/edition.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { catalog, entity } from './catalog.js';
import { parseCalendar } from './icalendar.js';
import type { Component } from './icalendar.js';
import { seedCatalog, seedServer, serverOver, TODAY } from './server.js';
import type { GraphServer, Query } from './server.js';

export const PATH = '/calendar.ics';
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

/** An event as a calendar program takes it in; `until` is the first day that it leaves free. */
export interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly from: string;
  readonly until: string;
  readonly status: string;
}

export async function fetchFeed(path = PATH, init: RequestInit = {}): Promise<Response> {
  return seedServer.fetch(`http://graph${path}`, init);
}

export function serverOn(today: CalendarDate, content: Catalog = seedCatalog): GraphServer {
  return serverOver(createMemoryStore(content), today);
}

export async function textFrom(server: GraphServer, path = PATH): Promise<string> {
  return (await server.fetch(`http://graph${path}`)).text();
}

/** The events of a calendar, as components. */
export function componentsIn(text: string): readonly Component[] {
  return parseCalendar(text).components.filter(({ name }) => name === 'vevent');
}

export function valueOf({ properties }: Component, name: string): string | undefined {
  return properties.find((property) => property.name === name)?.value;
}

export function eventsIn(text: string): CalendarEvent[] {
  return componentsIn(text).map((event) => ({
    uid: valueOf(event, 'uid') ?? '',
    summary: valueOf(event, 'summary') ?? '',
    from: valueOf(event, 'dtstart') ?? '',
    until: valueOf(event, 'dtend') ?? '',
    status: valueOf(event, 'status') ?? '',
  }));
}

export async function eventsFrom(server: GraphServer, path = PATH): Promise<CalendarEvent[]> {
  return eventsIn(await textFrom(server, path));
}

export const PERIOD: DateRange = { from: '2025-10-01', to: '2026-09-30' };
export const UID = 'harbour-soc-2--2025-10-01--2026-09-30@assurance-graph';

/** A graph of one report, with two editions a year, of which somebody may have seen one. */
export function graphOf(name: string, seen?: Partial<Edition>): Catalog {
  const report = entity('Report', 'harbour-soc-2', { name });
  if (seen === undefined) return catalog([report]);
  const { period = PERIOD } = seen;
  const slug = `harbour-soc-2--${period.from}--${period.to}`;
  return catalog([report, entity('Edition', slug, { period, ...seen })]);
}

/** What the calendar of a graph has about the periods that end in September 2026. */
export async function eventsOf(content: Catalog): Promise<CalendarEvent[]> {
  const events = await eventsFrom(serverOn(TODAY, content));
  return events.filter(({ uid }) => uid.includes('--2026-09-'));
}

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
export async function releasesOf(ask: Query, reports: readonly string[] | null) {
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
export async function refusalOf(response: Response): Promise<[number, string]> {
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  return [response.status, await response.text()];
}
