import { isCalendarDate } from '../model/date.js';
import type { CalendarDate } from '../model/date.js';
import { REPORT_ID } from './report-id.js';

/** The latest version of a listed report that is recorded, and the day of the list that told of it first. */
export interface Listing {
  readonly id: string;
  readonly version: number;
  readonly day: CalendarDate;
  readonly isWithdrawn: boolean;
  readonly name: string | null;
}

const KEY = new RegExp(`^(${REPORT_ID.source})-v([1-9]\\d{0,15})$`);
const PLACE = /^\S+, version \d+, (listed|unpublished) on (\d{4}-\d{2}-\d{2})(?:: (.+))?$/;

/** The key of the passage that records a listing. */
export function passageKey({ id, version }: Pick<Listing, 'id' | 'version'>): string {
  return `${id}-v${version}`;
}

/** Where a listing stands, as the text of its passage. */
export function passageText({ id, version, day, isWithdrawn, name }: Listing): string {
  const place = `${id}, version ${version}, ${isWithdrawn ? 'unpublished' : 'listed'} on ${day}`;
  return name === null ? place : `${place}: ${name}`;
}

/** The listing that a passage records; null where it is none. */
export function listingOf(key: string, text: string): Listing | null {
  const [, id, version] = KEY.exec(key) ?? [];
  const [, state, day = '', name = null] = PLACE.exec(text) ?? [];
  if (id === undefined || state === undefined || !isCalendarDate(day)) return null;
  return { id, version: Number(version), day, isWithdrawn: state === 'unpublished', name };
}
