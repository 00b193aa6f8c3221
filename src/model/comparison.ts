import type { Report } from './report.js';
import type { Slug } from './slug.js';

/** What one of several reports has. */
export interface Holding {
  readonly report: Slug;
  readonly items: readonly Slug[];
}

/** Something that several reports have, and which do. */
export interface Sharing {
  readonly item: Slug;
  readonly reports: readonly Slug[];
}

/** What several reports have in common and apart. Everything that one of them has stands in exactly one list. */
export interface Comparison {
  /** What all of them have. */
  readonly shared: readonly Slug[];
  /** What more than one has and not all. */
  readonly sharedBySome: readonly Sharing[];
  /** For each report what it has alone. */
  readonly onlyHere: readonly Holding[];
}

/** What each of several reports has of one kind. */
export function holdingsOf(
  reports: readonly Report[],
  itemsOf: (report: Report) => readonly Slug[],
): Holding[] {
  return reports.map((report) => ({ report: report.slug, items: itemsOf(report) }));
}

/** Sets what reports have side by side, each of their lists ordered by slug. */
export function compare(holdings: readonly Holding[]): Comparison {
  const sharings = inOrder(holdings.flatMap(({ items }) => items)).map((item) => ({
    item,
    reports: holdings.filter(({ items }) => items.includes(item)).map(({ report }) => report),
  }));
  return {
    shared: sharings
      .filter(({ reports }) => reports.length === holdings.length)
      .map(({ item }) => item),
    sharedBySome: sharings.filter(
      ({ reports }) => reports.length > 1 && reports.length < holdings.length,
    ),
    onlyHere: holdings.map(({ report }) => ({
      report,
      items: sharings
        .filter(({ reports }) => holdings.length > 1 && reports.length === 1)
        .filter(({ reports }) => reports[0] === report)
        .map(({ item }) => item),
    })),
  };
}

/** A thing that may be a part of another. */
interface Part {
  readonly slug: Slug;
  readonly partOf: Slug | null;
}

/** What one of several reports names of a whole: all of it as one, and parts of it. */
export interface PartsNamed {
  readonly report: Slug;
  readonly namesWhole: boolean;
  readonly parts: readonly Slug[];
}

/** Which parts of a whole each report names. */
export interface Dissection {
  readonly whole: Slug;
  readonly namedBy: readonly PartsNamed[];
}

/** For each whole of which some report names a part, what each of them names of it. */
export function dissect(holdings: readonly Holding[], things: readonly Part[]): Dissection[] {
  const wholeOf = new Map(things.map(({ slug, partOf }) => [slug, partOf]));
  const wholes = holdings.flatMap(({ items }) => items.flatMap((item) => wholeOf.get(item) ?? []));
  return inOrder(wholes).map((whole) => ({
    whole,
    namedBy: holdings.map(({ report, items }) => ({
      report,
      namesWhole: items.includes(whole),
      parts: inOrder(items.filter((item) => wholeOf.get(item) === whole)),
    })),
  }));
}

function inOrder(slugs: readonly Slug[]): Slug[] {
  return [...new Set(slugs)].sort();
}
