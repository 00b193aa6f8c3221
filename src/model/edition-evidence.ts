import type { Cadence } from './cadence.js';
import { yearOf } from './date.js';
import type { DateRange } from './date.js';
import type { Edition } from './edition.js';
import { citationsOf } from './evidence.js';
import type { Fact } from './evidence.js';
import { monthDayIn } from './month-day.js';
import { cadenceBy } from './reading.js';
import type { Report } from './report.js';
import { estimatedRelease } from './timeline.js';

const ISSUED_AGAIN = 'Follows from the cadence, by which the report is issued again and again.';
const PERIOD_LAID_OUT =
  'Follows from the cadence of the report: how long its periods are, and on which days of a year they end.';
const RELEASE_COUNTED =
  'The last day of the period, and the time that a release takes after it by the cadence of the report.';

/**
 * What follows about an edition from the cadence of its report: all that is known of one that nobody saw,
 * and when it was to come out of one that somebody did. `reportFacts` are the facts about the report.
 */
export function derivedFacts(
  edition: Edition,
  report: Report,
  reportFacts: readonly Fact[],
): readonly Fact[] {
  const { periodLength, releaseLag } = cadenceBy(edition.reading, report);
  const end: Premise = ['periodEnds', endOf(edition, report)];
  const lag: Premise = ['releaseLag', `${releaseLag.earliest} ${releaseLag.latest}`];
  const pattern = premisesOf(edition, reportFacts, [['periodLength', periodLength], end]);
  const window = fact(edition, 'releaseWindow', textOf(estimatedRelease(edition, report)), {
    rule: RELEASE_COUNTED,
    premises: premisesOf(edition, reportFacts, [end, lag]),
  });
  if (edition.basis === 'OBSERVED') return [window];
  return [
    fact(edition, 'report', report.slug, { rule: ISSUED_AGAIN, premises: pattern }),
    fact(edition, 'period', textOf(edition.period), { rule: PERIOD_LAID_OUT, premises: pattern }),
    window,
  ];
}

/** A member of a cadence, and the value of it that something follows from. */
type Premise = readonly [member: keyof Cadence, value: string];

interface Derivation {
  readonly rule: string;
  readonly premises: readonly Fact[];
}

// What rests on a disputed fact is disputed with it.
function fact(
  edition: Edition,
  field: string,
  value: string,
  { rule, premises }: Derivation,
): Fact {
  const conflict = premises.find((premise) => premise.conflict !== null)?.conflict ?? null;
  const disputed = edition.reading === 'LEGACY' ? 'DEPRECATED' : 'PREFERRED';
  return {
    subject: edition.slug,
    field,
    value,
    certainty: 'DERIVED',
    rank: conflict === null ? 'NORMAL' : disputed,
    rule,
    citations: citationsOf(premises),
    conflict,
  };
}

/** The facts about the cadence of an edition's reading that give its members these values. */
function premisesOf(
  { reading }: Edition,
  facts: readonly Fact[],
  values: readonly Premise[],
): readonly Fact[] {
  const wanted = new Map<string, string>(values);
  return facts.filter(({ field, value, rank }) => {
    const [group, member = ''] = field.split('.');
    const isLegacy = group === 'legacyCadence' || (group === 'cadence' && rank === 'DEPRECATED');
    const isOfCadence = group === 'cadence' || isLegacy;
    return isOfCadence && isLegacy === (reading === 'LEGACY') && wanted.get(member) === value;
  });
}

/** The day of a year, as the cadence writes it, on which the period of an edition ends. */
function endOf({ period, reading }: Edition, report: Report): string {
  const { periodEnds } = cadenceBy(reading, report);
  return periodEnds.find((end) => monthDayIn(yearOf(period.to), end) === period.to) ?? '';
}

function textOf({ from, to }: DateRange): string {
  return `${from} ${to}`;
}
