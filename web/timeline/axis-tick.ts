import { scaleUtc } from 'd3-scale';
import { timeOf } from '../part/day-number.js';
import { monthInWords } from '../part/day-words.js';
import type { View } from './view.js';

/** A line of the axis: where, and what stands at it. */
export interface Tick {
  readonly place: number;
  readonly text: string;
  /** Whether a year begins here. */
  readonly isYear: boolean;
}

const ROOM = 58;
const EDGE = 34;

/** Tells at which pixel of a picture the beginning of a day lies. */
export function placesIn(view: View, width: number): (day: number) => number {
  const scale = scaleUtc([timeOf(view.from), timeOf(view.to)], [0, width]);
  return (day) => scale(timeOf(day));
}

/** The lines of the axis, as many as the picture has room for. The first names its year where the year's beginning is not in view. */
export function ticksOf(view: View, width: number): readonly Tick[] {
  const scale = scaleUtc([timeOf(view.from), timeOf(view.to)], [0, width]);
  const days = scale.ticks(Math.max(2, Math.floor(width / ROOM)));
  // A name at the very end would be cut.
  const whole = days.filter((day) => scale(day) >= 0 && scale(day) <= width - EDGE);
  const hasYear = whole.some(beginsYear);
  return whole.map((day, index) => ({
    place: scale(day),
    text: textOf(day) + (index === 0 && !hasYear ? ` ${day.getUTCFullYear()}` : ''),
    isYear: beginsYear(day),
  }));
}

function textOf(day: Date): string {
  if (beginsYear(day)) return String(day.getUTCFullYear());
  const month = monthInWords(day.toISOString());
  return day.getUTCDate() === 1 ? month : `${day.getUTCDate()} ${month}`;
}

function beginsYear(day: Date): boolean {
  return day.getUTCMonth() === 0 && day.getUTCDate() === 1;
}
