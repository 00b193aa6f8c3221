import type { TimelineReport } from './timeline-data.js';

/** Reports that stand under one heading; null where there is no need for one. */
export interface ReportGroup {
  readonly name: string | null;
  readonly reports: readonly TimelineReport[];
}

/** Reports by their provider, and by their family within it. Where all are of one provider, it is no heading. */
export function groupsOf(reports: readonly TimelineReport[]): readonly ReportGroup[] {
  const groups = new Map<string, TimelineReport[]>();
  for (const report of reports) {
    groups.set(report.provider.name, [...(groups.get(report.provider.name) ?? []), report]);
  }
  return [...groups]
    .sort(([one], [other]) => compare(one, other))
    .map(([name, members]) => ({
      name: groups.size === 1 ? null : name,
      reports: [...members].sort(
        (one, other) =>
          compare(one.family.name, other.family.name) || compare(one.name, other.name),
      ),
    }));
}

function compare(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
