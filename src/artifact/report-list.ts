import { compareTexts } from '../model/page.js';
import { quote } from '../seed/fault.js';
import { ArtifactError } from './artifact-error.js';
import type { ListFault } from './artifact-error.js';
import { jsonDocuments } from './json-documents.js';
import { listedReport } from './listed-report.js';
import type { ListedReport } from './listed-report.js';

/** Far more than any account is shown; what has more would take its time, and is no such list. */
const MOST_REPORTS = 200_000;

/** A list of which so much is wrong is not read any further. */
const MOST_FAULTS = 1_000;

/** The text of one file of what `aws artifact list-reports` printed. */
export interface ListText {
  readonly file: string;
  readonly text: string;
}

/** What some files list. */
export interface ReportLists {
  readonly reports: readonly ListedReport[];
  /** Whether each page tells that another follows, so that the last one is not among them. */
  readonly isCut: boolean;
}

/**
 * The reports that some files list, each version of a report once, in the order of ids and versions.
 * Throws an ArtifactError that names every fault when there is any.
 */
export function readReportLists(texts: readonly ListText[]): ReportLists {
  const faults: ListFault[] = [];
  const lists = texts.map(({ file, text }) => ({ file, pages: documentsOf(file, text, faults) }));
  const listed = lists.flatMap((list) => reportsIn(list, faults));
  const once = eachOnce(listed, faults);
  if (faults.length > 0) throw new ArtifactError(faults);
  const isCut = lists.every(({ pages }) => pages.every(hasMoreBehind));
  return { reports: once.sort(byIdAndVersion), isCut };
}

function hasMoreBehind(page: unknown): boolean {
  const token = memberOf(page, 'nextToken') ?? memberOf(page, 'NextToken') ?? '';
  return token !== '';
}

/** What stands in a file, one value of JSON after another. */
interface ListPages {
  readonly file: string;
  readonly pages: readonly unknown[];
}

function reportsIn({ file, pages }: ListPages, faults: ListFault[]): ListedReport[] {
  return pages.flatMap((document, page) => {
    const of = pages.length === 1 ? '' : `page ${page + 1}, `;
    const reports = Array.isArray(document) ? (document as unknown[]) : memberOf(document);
    if (!Array.isArray(reports)) {
      const expected = 'an object that has a list "reports", or the list itself';
      const problem = `found ${quote(document)}`;
      faults.push({ file, place: of === '' ? null : `page ${page + 1}`, problem, expected });
      return [];
    }
    if (reports.length > MOST_REPORTS) {
      const problem = `it lists ${reports.length} reports`;
      faults.push({ file, place: null, problem, expected: `at most ${MOST_REPORTS}` });
      return [];
    }
    return reports.flatMap((written: unknown, index) => {
      if (faults.length >= MOST_FAULTS) return [];
      const place = `${of}reports[${index}]`;
      const result = listedReport.safeParse(written);
      if (result.success) return [{ ...result.data, file, place }];
      for (const { path, message } of result.error.issues) {
        const value = path.length === 0 ? written : memberOf(written, String(path[0]));
        const [field = null] = path.map(String);
        const label = [place, idOf(written), field].filter((part) => part !== null).join(', ');
        faults.push({ file, place: label, problem: `found ${quote(value)}`, expected: message });
      }
      return [];
    });
  });
}

function documentsOf(file: string, text: string, faults: ListFault[]): readonly unknown[] {
  try {
    return jsonDocuments(file, text);
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error;
    faults.push(...error.faults);
    return [];
  }
}

function memberOf(value: unknown, name = 'reports'): unknown {
  const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  return isObject ? (value as Record<string, unknown>)[name] : undefined;
}

function idOf(written: unknown): string | null {
  const id = memberOf(written, 'id');
  return typeof id === 'string' && /^[\w-]{1,80}$/.test(id) ? id : null;
}

function eachOnce(reports: readonly ListedReport[], faults: ListFault[]): ListedReport[] {
  const known = new Map<string, ListedReport>();
  return reports.filter((report) => {
    const { id, version, file, place } = report;
    if (id === null || version === null) return true;
    const key = `${id} ${version}`;
    const earlier = known.get(key);
    if (earlier === undefined) {
      known.set(key, report);
      return true;
    }
    if (contentOf(earlier) !== contentOf(report)) {
      const problem = `${id}, version ${version}, stands in ${earlier.file}: ${earlier.place} with other content`;
      const expected = 'each version once, or lists of different days imported one after another';
      faults.push({ file, place, problem, expected });
    }
    return false;
  });
}

function contentOf({ file: _file, place: _place, ...content }: ListedReport): string {
  return JSON.stringify(content);
}

// What stands in a list twice may stand in two files: whichever is read first, the order is the same.
function byIdAndVersion(one: ListedReport, other: ListedReport): number {
  return compareTexts(one.id ?? '', other.id ?? '') || (one.version ?? 0) - (other.version ?? 0);
}
