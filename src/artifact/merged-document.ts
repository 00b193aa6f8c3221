import type { Catalog } from '../model/catalog.js';
import type { CalendarDate } from '../model/date.js';
import type { Slug } from '../model/slug.js';
import { ArtifactError } from './artifact-error.js';
import { documentText } from './document-text.js';
import { byFirst, forget, ledgerOf, listingsByEdition, record } from './ledger.js';
import type { Ledger } from './ledger.js';
import { listedFact } from './listed-fact.js';
import type { ListedEdition, ListedKey } from './listed-fact.js';
import type { ListedReport } from './listed-report.js';
import { emptySummary } from './merge-summary.js';
import type { MergeSummary, Outcome } from './merge-summary.js';
import type { Listing } from './passage.js';
import { DOCUMENT_NAME, readRecorded } from './recorded-document.js';
import { reportFinder } from './which-report.js';

/** The document of observed editions after an import, and what came of each listed report. */
export interface MergedDocument {
  /** Null where nothing was recorded before, and there is nothing to record. */
  readonly text: string | null;
  readonly isChanged: boolean;
  readonly summary: MergeSummary;
}

/** Far more than any account is shown, and what a person may yet review. */
const MOST_RECORDED = 5_000;

const MOST_IDS_TOLD = 5;

interface Told {
  readonly key: ListedKey;
  /** Null for what is withdrawn. */
  readonly edition: ListedEdition | null;
}

/**
 * Merges what lists of a day say into the document that earlier imports wrote. `catalog` is that of all other documents.
 * Throws an ArtifactError where that document cannot be read any more.
 */
export function mergedDocument(
  previous: string | null,
  listed: readonly ListedReport[],
  catalog: Catalog,
  day: CalendarDate,
): MergedDocument {
  const recorded = readRecorded(previous);
  const ofSeed = new Set(
    catalog.entities.filter(({ kind }) => kind === 'Edition').map(({ slug }) => slug),
  );
  const ledger = ledgerOf(recorded, ofSeed);
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
  for (const told of latest.values()) {
    const [outcome, saying] = settle(told, { ledger, day, ofSeed });
    tell(outcome, subjectOf(told.key), saying);
  }
  for (const [slug, listings] of [...listingsByEdition(ledger)].sort(byFirst)) {
    if (listings.length > 1) tell('shared', slug, idsOf(listings));
  }
  if (ledger.listings.size > MOST_RECORDED) throw tooMany(ledger.listings.size);
  const text = ledger.isChanged ? documentText(ledger, recorded) : previous;
  return { text, isChanged: ledger.isChanged, summary };
}

/** Where what is told of an id is held against what is known of it. */
interface Setting {
  readonly ledger: Ledger;
  readonly day: CalendarDate;
  readonly ofSeed: ReadonlySet<Slug>;
}

/** Records what is told of an id, unless what is known of it stands against that. */
function settle({ key, edition }: Told, { ledger, day, ofSeed }: Setting): [Outcome, string] {
  const known = ledger.listings.get(key.id);
  const before = ledger.editionOf.get(key.id);
  const listing = { ...key, day, isWithdrawn: edition === null };
  if (known !== undefined && known.version > key.version) {
    return ['older', `version ${known.version} is known`];
  }
  const isSame = known?.version === key.version;
  if (edition === null) {
    if (isSame && known.isWithdrawn && known.day <= day) return ['unchanged', known.day];
    if (isSame && !known.isWithdrawn && known.day > day) return ['older', `listed on ${known.day}`];
    record(ledger, listing, null);
    return ['withdrawn', before ?? 'no edition rested on it'];
  }
  const { slug } = edition;
  if (ofSeed.has(slug)) {
    forget(ledger, key.id);
    return ['byHand', slug];
  }
  if (isSame && known.isWithdrawn && known.day >= day) {
    return ['older', `unpublished on ${known.day}`];
  }
  if (isSame && !known.isWithdrawn) {
    if (before !== slug) return ['kept', before ?? 'no edition'];
    if (known.day <= day) return ['unchanged', slug];
  }
  record(ledger, listing, edition);
  return known === undefined ? ['added', slug] : ['replaced', slug];
}

function tooMany(count: number): ArtifactError {
  const problem = `the lists come to ${count} reports to record`;
  return new ArtifactError([
    { file: DOCUMENT_NAME, place: null, problem, expected: `at most ${MOST_RECORDED}` },
  ]);
}

function idsOf(listings: readonly Listing[]): string {
  const told = listings.slice(0, MOST_IDS_TOLD).map(({ id }) => id);
  const more = listings.length - told.length;
  return [...told, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function subjectOf({ id, version }: ListedKey): string {
  return `${id}, version ${version}`;
}

function nameOf({ id, version, name, file, place }: ListedReport): string {
  const key = id !== null && version !== null ? subjectOf({ id, version, name }) : null;
  const shown = name !== null && name.length > 100 ? `${name.slice(0, 99)}…` : name;
  return [key ?? `${file}: ${place}`, shown].filter((part) => part !== null).join(', ');
}
