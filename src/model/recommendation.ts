import { admissionOf } from './admission.js';
import type { Admission } from './admission.js';
import type { Fact } from './evidence.js';
import type { Reader, ReaderNeed } from './reader.js';
import { believed, reasonOn } from './reason.js';
import type { Reason } from './reason.js';
import type { Report } from './report.js';
import type { ReportFamily } from './report-family.js';
import type { Slug } from './slug.js';

/** A report that a reader may be told of, the names that are needed to tell, and the facts. */
export interface Candidate {
  readonly report: Report;
  readonly family: ReportFamily;
  readonly providerName: string;
  readonly channelNames: readonly string[];
  readonly reportFacts: readonly Fact[];
  readonly familyFacts: readonly Fact[];
}

/** A report that answers a reader's need, and why. */
export interface Recommendation {
  readonly report: Report;
  /** True when the reader meets every condition that sources name. */
  readonly obtainable: boolean;
  readonly reasons: readonly Reason[];
  readonly obstacles: readonly Reason[];
}

interface Judged extends Candidate {
  readonly admission: Admission;
}

const NEEDS: Readonly<Record<ReaderNeed, string>> = {
  INTERNAL_CONTROL_OVER_FINANCIAL_REPORTING:
    'readers who look at internal control over financial reporting',
  SECURITY_AND_RELATED_CRITERIA: 'readers who look at security and related criteria',
  PUBLIC_STATEMENT: 'readers who need a statement that may be shown to anyone',
};

/**
 * The reports that answer a reader's need, by slug: those that the reader can have, without the summaries
 * of others among them. Where the reader can have none, all that answer the need, with their obstacles.
 */
export function recommend(reader: Reader, candidates: readonly Candidate[]): Recommendation[] {
  const fitting = new Map(
    candidates
      .filter(({ family }) => family.serves.includes(reader.need))
      .map((candidate) => [candidate.report.slug, judge(reader, candidate)]),
  );
  const all = [...fitting.values()].sort((one, other) =>
    one.report.slug < other.report.slug ? -1 : 1,
  );
  const open = all.filter(({ admission }) => admission.isOpen);
  const chosen =
    open.length === 0 ? all : open.filter((judged) => !hasOpenOriginal(judged, fitting));
  return chosen.map((judged) => recommendationOf(judged, reader.need, fitting));
}

function judge(reader: Reader, candidate: Candidate): Judged {
  const { report, providerName: provider, reportFacts: facts } = candidate;
  const { name, access } = report;
  return { ...candidate, admission: admissionOf(reader, { name, provider, access, facts }) };
}

function originalOf({ report }: Judged, fitting: ReadonlyMap<Slug, Judged>): Judged | null {
  return report.summarizes === null ? null : (fitting.get(report.summarizes) ?? null);
}

/** True when the report summarizes one that is open, or a summary of one. */
function hasOpenOriginal(judged: Judged, fitting: ReadonlyMap<Slug, Judged>): boolean {
  const original = originalOf(judged, fitting);
  return original !== null && (original.admission.isOpen || hasOpenOriginal(original, fitting));
}

function recommendationOf(
  judged: Judged,
  need: ReaderNeed,
  fitting: ReadonlyMap<Slug, Judged>,
): Recommendation {
  const { report, admission } = judged;
  const { isOpen, reasons, obstacles } = admission;
  const original = isOpen ? originalOf(judged, fitting) : null;
  return {
    report,
    obtainable: isOpen,
    reasons: [
      servesNeed(judged, need),
      ...reasons,
      ...(original === null ? [] : [standsInFor(original, judged)]),
      ...placesOf(judged),
    ],
    obstacles,
  };
}

function servesNeed({ family, familyFacts }: Judged, need: ReaderNeed): Reason {
  const grounds = believed(familyFacts, 'serves').filter(({ value }) => value === need);
  return reasonOn(grounds, `${family.name} reports serve ${NEEDS[need]}.`);
}

function standsInFor(original: Judged, { report, reportFacts }: Judged): Reason {
  const { obstacles } = original.admission;
  const grounds = [
    ...believed(reportFacts, 'summarizes'),
    ...new Set(obstacles.flatMap(({ facts }) => facts)),
  ];
  const closed = `${report.name} stands in for ${original.report.name}, which it summarizes and which is closed to the reader.`;
  return reasonOn(grounds, [closed, ...obstacles.map(({ text }) => text)].join(' '));
}

function placesOf({ report, channelNames, reportFacts }: Judged): Reason[] {
  if (channelNames.length === 0) return [];
  const text = `${report.name} is available here: ${channelNames.join(', ')}.`;
  return [reasonOn(believed(reportFacts, 'access.channels'), text)];
}
