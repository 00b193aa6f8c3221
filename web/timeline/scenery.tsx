import { dayNumber } from '../part/day-number.js';
import type { Interval } from '../part/day-number.js';
import { ticksOf } from './axis-tick.js';
import { placementOf } from './placement.js';
import type { TimelineChoice } from './timeline-address.js';
import type { View } from './view.js';

interface SceneryProps {
  readonly choice: TimelineChoice;
  readonly asOf: string;
  readonly interval: Interval;
  readonly horizon: Interval;
  readonly view: View;
  readonly width: number;
  readonly placeOf: (day: number) => number;
}

/** What lies behind all rows: the lines of the axis, the interval, the unknown beyond the horizon, and today. */
export function Scenery(props: SceneryProps) {
  const { choice, asOf, interval, horizon, view, width, placeOf } = props;
  const stretches = [
    {
      name: 'band',
      from: placeOf(dayNumber(interval.from)),
      to: placeOf(dayNumber(interval.to) + 1),
    },
    { name: 'beyond before', from: -1, to: placeOf(dayNumber(horizon.from)) },
    { name: 'beyond after', from: placeOf(dayNumber(horizon.to) + 1), to: width + 1 },
  ];
  const lines = [
    ...ticksOf(view, width).map(({ place, isYear }) => ({
      name: isYear ? 'grid-line year' : 'grid-line',
      place,
    })),
    ...(choice.covering === null
      ? []
      : [{ name: 'covering-line', place: placeOf(dayNumber(choice.covering) + 0.5) }]),
    { name: 'today-line', place: placeOf(dayNumber(asOf) + 0.5) },
  ];
  return (
    <div className="scenery" aria-hidden="true">
      {stretches.map(({ name, from, to }) => {
        const placement = placementOf(from, to, width);
        if (placement === null) return null;
        const { left, width: wide } = placement;
        return <div key={name} className={name} style={{ left, width: wide }} />;
      })}
      {lines
        .filter(({ place }) => place >= 0 && place <= width)
        .map(({ name, place }) => (
          <div key={`${name} ${place}`} className={name} style={{ left: place }} />
        ))}
    </div>
  );
}
