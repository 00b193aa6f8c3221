import { median } from './measure.js';
import type { SpeedResult } from './speed-loader.js';
import type { SpeedRow } from './speed-run.js';
import type { Subject } from './speed-subject.js';

/** What tells how much a server does: how often, how cheaply, or how soon it answers. */
export type SpeedFigure = 'requestsPerSecond' | 'cpuMilliseconds' | 'p50' | 'p99';

/** The median of one figure of one server; null where it was not asked. */
export function figureOf({ rounds }: SpeedRow, subject: Subject, key: SpeedFigure): number | null {
  return medianOf(rounds.flatMap((round) => round.get(subject)?.[key] ?? []));
}

/** One figure of one server by that of another, in the median round; null where one of them was not asked. */
export function ratioOf(
  { rounds }: SpeedRow,
  [one, other]: readonly [Subject, Subject],
  key: SpeedFigure,
): number | null {
  return medianOf(
    rounds.flatMap((round) => {
      const [ofOne, ofOther] = [round.get(one), round.get(other)];
      return ofOne === undefined || ofOther === undefined ? [] : ofOne[key] / ofOther[key];
    }),
  );
}

/** The largest that a figure of one server came to in any round; null where it was not asked. */
export function mostOf(
  rows: readonly SpeedRow[],
  subject: Subject,
  key: keyof SpeedResult,
): number | null {
  const figures = rows.flatMap(({ rounds }) =>
    rounds.flatMap((round) => round.get(subject)?.[key] ?? []),
  );
  return figures.length === 0 ? null : Math.max(...figures);
}

function medianOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : median(values);
}
