import type { EditionMark } from './edition-mark.js';
import { placementOf } from './placement.js';

interface ReleaseMarkProps {
  readonly mark: EditionMark;
  readonly width: number;
  readonly placeOf: (day: number) => number;
}

const SMALLEST = 7;

/** When an edition comes out: a line from its period to the window, and a diamond where a day is known. The bar's name tells it too. */
export function ReleaseMark({ mark, width, placeOf }: ReleaseMarkProps) {
  const { periodTo, windowFrom, windowTo, out } = mark;
  const window = placementOf(
    placeOf(windowFrom),
    Math.max(placeOf(windowTo), placeOf(windowFrom) + SMALLEST),
    width,
  );
  const way = placementOf(placeOf(periodTo), placeOf(windowFrom), width);
  const day = out === null ? null : placeOf(out + 0.5);
  return (
    <>
      {way !== null && <span className="way" style={{ left: way.left, width: way.width }} />}
      {window !== null && (
        <span className="window" style={{ left: window.left, width: window.width }} />
      )}
      {day !== null && day >= 0 && day <= width && <span className="out" style={{ left: day }} />}
    </>
  );
}
