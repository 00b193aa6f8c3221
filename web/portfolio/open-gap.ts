import { addMonths } from '../part/day-number.js';
import type { Interval } from '../part/day-number.js';
import type { PortfolioReport } from './portfolio-data.js';

type Gap = PortfolioReport['coverage']['gaps'][number];

/** How far back the days are asked for that lead up to today: as far as anything is claimed. */
const MONTHS = 36;

/** The days up to a day, at whose end the gap lies that is open on it. */
export function daysUpTo(day: string): Interval {
  return { from: addMonths(day, -MONTHS), to: day };
}

/** The days since the current edition that none covers yet; null where there are none. */
export function openGap({ coverage }: PortfolioReport): Gap | null {
  const last = coverage.gaps.at(-1);
  return last?.to === coverage.to ? last : null;
}
