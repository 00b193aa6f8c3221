import type { CalendarDate } from '../model/date.js';
import { yaml } from '../seed/yaml.js';
import type { ListedEdition } from './listed-fact.js';
import { byKey, listingsByEdition } from './ledger.js';
import type { Ledger } from './ledger.js';
import { passageKey, passageText } from './passage.js';
import type { Listing } from './passage.js';
import { citeOf, LIST_SLUG } from './recorded-document.js';
import type { Recorded, WrittenRecord } from './recorded-document.js';

const HEADER = `# Written by "assurance-graph import aws-artifact" from the output of "aws artifact list-reports".
# The next import reads it again, and rewrites only the records that its lists change: what people add to
# a record stays, comments do not. An edition that is deleted here stays out until a later version of its
# id is listed, or its passage is deleted too.

`;

const RULES = {
  report: 'The only report of the company whose names account for every word of the listed one.',
  period: 'The days in UTC on which the two timestamps of the period fall.',
  seenOn: 'What a list has as published was out on the day of the list.',
} as const;

const SOURCE = {
  slug: LIST_SLUG,
  name: 'Report list of AWS Artifact',
  description:
    'The reports that AWS Artifact lists for an account, as its command line prints them, with the day of the list in which the latest version of each was first found.',
  publisher: 'Amazon Web Services',
};

/** The document of a ledger: sorted, and with what people wrote into the one that was recorded. */
export function documentText(ledger: Ledger, recorded: Recorded): string {
  const passages = [...ledger.listings]
    .sort(byKey)
    .map(([, listing]) => [passageKey(listing), passageText(listing)] as const);
  const { slug, name, description, publisher, ...added } = { ...SOURCE, ...recorded.source };
  const own = { slug, name, description, publisher, ...added };
  const content = {
    sources: [{ ...own, passages: Object.fromEntries(passages) }, ...recorded.otherSources],
    editions: editionsOf(ledger, recorded),
    ...recorded.otherSections,
  };
  return (
    HEADER + yaml().stringify(content, { aliasDuplicateObjects: false, lineWidth: 100, indent: 2 })
  );
}

function editionsOf(ledger: Ledger, recorded: Recorded): WrittenRecord[] {
  const listings = listingsByEdition(ledger);
  const slugs = new Set([...recorded.editions.keys(), ...listings.keys()]);
  return [...slugs].sort().flatMap((slug) => {
    const written = recorded.editions.get(slug) ?? {};
    if (!ledger.touched.has(slug)) return [written];
    const edition = ledger.editions.get(slug);
    const of = listings.get(slug);
    // An edition that no listing is left of is withdrawn.
    return edition === undefined || of === undefined ? [] : [recordOf(edition, of, written)];
  });
}

function recordOf(
  { report, period }: ListedEdition,
  listings: readonly Listing[],
  { report: _report, period: _period, seenOn: _seenOn, cite, ...added }: WrittenRecord,
): WrittenRecord {
  const others = [cite]
    .flat()
    .filter((one) => typeof one === 'string' && !one.startsWith(`${LIST_SLUG}#`));
  return {
    report: { value: report, rule: RULES.report },
    period: { value: { from: period.from, to: period.to }, rule: RULES.period },
    seenOn: { value: firstDay(listings), rule: RULES.seenOn },
    ...added,
    cite: [...listings.map(citeOf), ...others],
  };
}

function firstDay(listings: readonly Listing[]): CalendarDate | undefined {
  return listings.map(({ day }) => day).sort()[0];
}
