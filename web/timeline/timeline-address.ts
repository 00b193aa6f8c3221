import type { Reading } from '../generated/graphql.js';
import { readDay } from '../part/day-number.js';
import type { Interval } from '../part/day-number.js';

/** What a reader chose, as the address tells it, so that the picture can be shared. */
export interface TimelineChoice {
  /** Null: the calendar year of the graph's today. */
  readonly interval: Interval | null;
  /** Null: the graph's today. */
  readonly asOf: string | null;
  readonly reading: Reading;
  /** The slugs of the reports to show; null: all. */
  readonly reports: readonly string[] | null;
  /** The slug of the edition whose details are open. */
  readonly edition: string | null;
  /** A day whose editions are pointed out. */
  readonly covering: string | null;
  /** What in the address cannot be, in a sentence; null where all can. */
  readonly fault: string | null;
}

export function readChoice(address: URLSearchParams): TimelineChoice {
  const from = readDay(address.get('from'));
  const to = readDay(address.get('to'));
  const reports = address.get('reports');
  return {
    interval: from !== null && to !== null && from <= to ? { from, to } : null,
    asOf: readDay(address.get('asOf')),
    reading: address.get('reading') === 'LEGACY' ? 'LEGACY' : 'PREFERRED',
    reports: reports === null ? null : reports.split(',').filter((slug) => slug !== ''),
    edition: address.get('edition'),
    covering: readDay(address.get('covering')),
    fault: faultOf(address),
  };
}

function faultOf(address: URLSearchParams): string | null {
  const wrong = ['from', 'to', 'asOf', 'covering'].find(
    (name) => address.has(name) && readDay(address.get(name)) === null,
  );
  if (wrong !== undefined) {
    return `The address gives “${(address.get(wrong) ?? '').slice(0, 30)}” as ${wrong}, which is no day such as 2026-11-23.`;
  }
  const [from, to] = [address.get('from'), address.get('to')];
  if ((from === null) !== (to === null)) return 'The address gives only one end of the interval.';
  if (from !== null && to !== null && from > to) {
    return 'The interval of the address ends before it begins.';
  }
  return null;
}
