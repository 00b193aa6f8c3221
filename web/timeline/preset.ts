import { addDays, addMonths } from '../part/day-number.js';
import type { Interval } from '../part/day-number.js';

/** An interval that readers often ask for, by a name. */
export interface Preset extends Interval {
  readonly name: string;
}

/** The year that a day lies in: what the timeline begins with. */
export function calendarYearOf(today: string): Interval {
  const year = today.slice(0, 4);
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The intervals that readers often ask for, seen from a day. */
export function presetsOf(today: string): readonly Preset[] {
  const year = Number(today.slice(0, 4));
  const june = today > `${year}-06-30` ? year : year - 1;
  return [
    { name: `Calendar ${year}`, ...calendarYearOf(today) },
    { name: `Calendar ${year - 1}`, ...calendarYearOf(`${year - 1}${today.slice(4)}`) },
    fiscalYearTo(june),
    fiscalYearTo(june + 1),
    { name: 'Last 12 months', from: addDays(addMonths(today, -12), 1), to: today },
    { name: 'Next 12 months', from: addDays(today, 1), to: addMonths(today, 12) },
  ];
}

function fiscalYearTo(year: number): Preset {
  return {
    name: `Fiscal Jul ${year - 1} – Jun ${year}`,
    from: `${year - 1}-07-01`,
    to: `${year}-06-30`,
  };
}
