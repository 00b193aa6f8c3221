import type { CalendarDate } from '../src/model/date.js';

/** The day on which every question is asked, so that a record can be repeated. */
export const ASKED_ON: CalendarDate = '2026-11-23';
