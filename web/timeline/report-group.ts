import { grouped } from '../part/grouped.js';
import { compareNames } from '../part/name-order.js';
import type { TimelineReport } from './timeline-data.js';

/** Reports that stand under one heading; null where there is no need for one. */
export interface ReportGroup {
  readonly name: string | null;
  readonly reports: readonly TimelineReport[];
}

/** Reports by their provider, and by their family within it. Where all are of one provider, it is no heading. */
export function groupsOf(reports: readonly TimelineReport[]): readonly ReportGroup[] {
  const groups = grouped(reports, ({ provider }) => provider.name);
  return [...groups]
    .sort(([one], [other]) => compareNames(one, other))
    .map(([name, members]) => ({
      name: groups.size === 1 ? null : name,
      reports: [...members].sort(
        (one, other) =>
          compareNames(one.family.name, other.family.name) || compareNames(one.name, other.name),
      ),
    }));
}
