import type { TimelineReport } from './timeline-data.js';

/** A caveat, and the names of the reports that it is about; null where it is about all. */
export interface SharedCaveat {
  readonly text: string;
  readonly names: readonly string[] | null;
}

/** The caveats of all reports, each once. */
export function sharedCaveats(reports: readonly TimelineReport[]): readonly SharedCaveat[] {
  const texts = new Set(reports.flatMap(({ coverage }) => coverage.caveats));
  return [...texts].map((text) => {
    const names = reports
      .filter(({ coverage }) => coverage.caveats.includes(text))
      .map(({ name }) => name);
    return { text, names: names.length === reports.length ? null : names };
  });
}
