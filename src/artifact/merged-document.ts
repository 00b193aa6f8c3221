import type { Catalog } from '../model/catalog.js';
import type { CalendarDate } from '../model/date.js';
import { ArtifactError } from './artifact-error.js';
import { documentText } from './document-text.js';
import { ledgerOf } from './ledger.js';
import { listedFact } from './listed-fact.js';
import type { ListedKey } from './listed-fact.js';
import type { ListedReport } from './listed-report.js';
import { emptySummary } from './merge-summary.js';
import type { MergeSummary, Outcome } from './merge-summary.js';
import { DOCUMENT_NAME, readRecorded } from './recorded-document.js';
import { missingReports, oddEditions, sharedEditions } from './remark.js';
import { settle } from './settle.js';
import type { Told } from './settle.js';
import { reportFinder } from './which-report.js';

/** The document of observed editions after an import, and what came of each listed report. */
export interface MergedDocument {
  /** Null where nothing was recorded before, and there is nothing to record. */
  readonly text: string | null;
  readonly isChanged: boolean;
  readonly summary: MergeSummary;
}

/** How documents are merged. */
export interface Manner {
  /** How faults name the document. */
  readonly file?: string;
  /** Whether editions that the catalog has are recorded all the same, since `documentBeside` leaves them out. */
  readonly isBeside?: boolean;
}

/** Far more than any account is shown, and what a person may yet review. */
const MOST_RECORDED = 5_000;

/**
 * Merges what lists of a day say into the document that earlier imports wrote. `catalog` is that of all other documents.
 * Throws an ArtifactError where that document cannot be read any more.
 */
export function mergedDocument(
  previous: string | null,
  listed: readonly ListedReport[],
  catalog: Catalog,
  day: CalendarDate,
  { file = DOCUMENT_NAME, isBeside = false }: Manner = {},
): MergedDocument {
  const recorded = readRecorded(previous, file);
  const ofSeed = new Set(
    catalog.entities.filter(({ kind }) => kind === 'Edition').map(({ slug }) => slug),
  );
  const ledger = ledgerOf(recorded, isBeside ? new Set() : ofSeed);
  const summary = emptySummary();
  const tell = (outcome: Outcome, subject: string, told: string | null) => {
    summary[outcome].push({ subject, told });
  };

  const latest = new Map<string, Told>();
  const find = reportFinder(catalog);
  for (const report of listed) {
    const fact = listedFact(report, day, find);
    if (fact.kind === 'edition' || fact.kind === 'withdrawal') {
      const earlier = latest.get(fact.key.id);
      // They come in the order of their versions.
      if (earlier !== undefined) {
        tell('older', subjectOf(earlier.key), `version ${fact.key.version} is listed too`);
      }
      latest.set(fact.key.id, {
        key: fact.key,
        edition: fact.kind === 'edition' ? fact.edition : null,
      });
    } else {
      tell(fact.kind, nameOf(report), 'reason' in fact ? fact.reason : report.series);
    }
  }
  const changed: string[] = [];
  for (const told of latest.values()) {
    const [outcome, saying] = settle(told, { ledger, day, ofSeed, isBeside });
    tell(outcome, subjectOf(told.key), saying);
    if (outcome === 'added' || outcome === 'replaced') changed.push(told.key.id);
  }
  if (ledger.listings.size > MOST_RECORDED) throw tooMany(file, ledger.listings.size);
  const ids = new Set(listed.flatMap(({ id }) => id ?? []));
  summary.shared.push(...sharedEditions(ledger, ids));
  summary.odd.push(...oddEditions(ledger, changed, catalog));
  summary.missing.push(...missingReports(ledger, ids));
  const text = ledger.isChanged ? documentText(ledger, recorded) : previous;
  return { text, isChanged: ledger.isChanged, summary };
}

function tooMany(file: string, count: number): ArtifactError {
  const problem = `the lists come to ${count} reports to record`;
  return new ArtifactError([{ file, place: null, problem, expected: `at most ${MOST_RECORDED}` }]);
}

function subjectOf({ id, version }: ListedKey): string {
  return `${id}, version ${version}`;
}

function nameOf({ id, version, name, file, place }: ListedReport): string {
  const key = id !== null && version !== null ? subjectOf({ id, version, name }) : null;
  const shown = name !== null && name.length > 100 ? `${name.slice(0, 99)}…` : name;
  return [key ?? `${file}: ${place}`, shown].filter((part) => part !== null).join(', ');
}
