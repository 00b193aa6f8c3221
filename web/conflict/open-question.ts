import { grouped } from '../part/grouped.js';
import type { OpenPoint } from '../part/open-point.js';

interface Asked {
  readonly slug: string;
  readonly name: string;
}

interface Report extends Asked {
  readonly unknowns: readonly OpenPoint[];
}

/** A question that the sources leave open, with every report that it is open for. */
export interface OpenQuestion {
  readonly key: string;
  readonly unknown: OpenPoint;
  readonly reports: readonly Asked[];
}

/** The open questions of several reports, each once where the reason is the same. */
export function openQuestionsOf(reports: readonly Report[]): readonly OpenQuestion[] {
  const asked = reports.flatMap((report) =>
    report.unknowns.map((unknown) => ({ report, unknown })),
  );
  const questions = grouped(asked, ({ unknown }) => `${unknown.field} ${unknown.reason}`);
  return [...questions].flatMap(([key, same]) => {
    const [first] = same;
    if (first === undefined) return [];
    return [{ key, unknown: first.unknown, reports: same.map(({ report }) => report) }];
  });
}
