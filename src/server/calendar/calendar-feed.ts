import { createEvents } from 'ics';
import type { DateArray, EventAttributes } from 'ics';
import { addDays } from '../../model/date.js';
import type { CalendarDate } from '../../model/date.js';
import type { EditionStatus } from '../../model/release.js';
import type { ReleaseEvent } from '../../model/release-event.js';
import { foldByOctets } from './content-line.js';

const HEADER = {
  productId: '-//assurance-graph//Releases//EN',
  calName: 'Releases of assurance reports',
};

/** Event attributes with the time of writing, which the types of the library leave out. */
type StampedEvent = EventAttributes & { readonly timestamp: string };

/**
 * Releases as the text of an iCalendar feed (RFC 5545). Each is an event of whole days, whose last day
 * iCalendar leaves out; its identifier stays the same when its days move.
 */
export function calendarFeed(releases: readonly ReleaseEvent[], today: CalendarDate): string {
  const { error, value } = createEvents(
    releases.map((release) => eventOf(release, today)),
    HEADER,
  );
  if (value === null) throw error ?? new Error('The calendar could not be written.');
  return foldByOctets(value);
}

function eventOf(release: ReleaseEvent, today: CalendarDate): StampedEvent {
  const { report, edition, status, window, certainty } = release;
  const { from, to } = edition.period;
  return {
    uid: `${edition.slug}@assurance-graph`,
    timestamp: `${today.replaceAll('-', '')}T000000Z`,
    start: partsOf(window.from),
    end: partsOf(addDays(window.to, 1)),
    // A lone carriage return would end the line in the middle of it.
    title: `${report.name.replace(/\r/g, ' ')} ${stateOf(status)}`,
    description: `The edition for ${from} to ${to}. ${groundsOf(release)}`,
    status: certainty === 'OBSERVED' ? 'CONFIRMED' : 'TENTATIVE',
    transp: 'TRANSPARENT',
    busyStatus: 'FREE',
  };
}

function groundsOf({ certainty, status }: ReleaseEvent): string {
  if (certainty === 'OBSERVED') return 'The day of its release was recorded.';
  return status === 'RELEASED'
    ? 'It was seen to be out; the days of its release are estimated from the cadence of the report.'
    : 'The days are estimated from the cadence of the report; no release was recorded.';
}

function stateOf(status: EditionStatus): string {
  if (status === 'RELEASED') return 'released';
  return status === 'PRESUMED_RELEASED' ? 'presumed released' : 'expected';
}

function partsOf(date: CalendarDate): DateArray {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}
