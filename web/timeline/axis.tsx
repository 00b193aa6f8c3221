import { daysIn, dayNumber } from '../part/day-number.js';
import type { Interval } from '../part/day-number.js';
import { dayInWords } from '../part/day-words.js';
import { counted } from '../part/words.js';
import { ticksOf } from './axis-tick.js';
import { shortDaysInWords } from '../part/short-days.js';
import { placementOf } from './placement.js';
import type { View } from './view.js';

interface AxisProps {
  readonly asOf: string;
  readonly today: string;
  readonly interval: Interval;
  readonly horizon: Interval;
  readonly view: View;
  readonly width: number;
  readonly placeOf: (day: number) => number;
}

const FLAG = 70;
const ROOM = 72;

/** Names the days: the interval, today, and the months and years. */
export function Axis({ asOf, today, interval, horizon, view, width, placeOf }: AxisProps) {
  const bracket = placementOf(
    placeOf(dayNumber(interval.from)),
    placeOf(dayNumber(interval.to) + 1),
    width,
  );
  const before = Math.min(width, placeOf(dayNumber(horizon.from)));
  const after = Math.max(0, placeOf(dayNumber(horizon.to) + 1));
  const now = placeOf(dayNumber(asOf) + 0.5);
  const flag = Math.min(Math.max(now, FLAG), width - FLAG);
  return (
    <div className="axis">
      <div className="axis-track">
        {bracket !== null && (
          <div className="bracket" style={{ left: bracket.left, width: bracket.width }}>
            <span>
              {shortDaysInWords(interval.from, interval.to)}{' '}
              <span className="bracket-days">· {counted(daysIn(interval), 'day')}</span>
            </span>
          </div>
        )}
        {now >= 0 && now <= width && (
          <div className="today-flag" style={{ left: flag }}>
            {asOf === today ? 'Today' : 'As of'} {dayInWords(asOf)}
          </div>
        )}
        {before > ROOM && (
          <span className="horizon-flag" style={{ right: width - before }}>
            ← unknown
          </span>
        )}
        {after < width - ROOM && (
          <span className="horizon-flag" style={{ left: after }}>
            unknown →
          </span>
        )}
        {ticksOf(view, width).map(({ place, text, isYear }) => (
          <span key={place} className={isYear ? 'tick year' : 'tick'} style={{ left: place }}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}
